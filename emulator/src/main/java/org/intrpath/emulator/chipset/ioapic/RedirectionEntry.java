// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.ioapic;

import org.intrpath.emulator.chipset.DeliveryMode;
import org.intrpath.emulator.chipset.DestinationMode;
import org.intrpath.emulator.chipset.Polarity;
import org.intrpath.emulator.chipset.TriggerMode;

/**
 * An entry of the redirection table: Intel 82093AA (290566), "I/O Redirection Table Registers".
 *
 * <pre>
 *  63       56 55                 17 16 15 14 13 12 11 10  8 7      0
 * +-----------+---------------------+--+--+--+--+--+--+-----+--------+
 * |destination|      reserved       |m |tr|ri|po|ds|dm|deliv| vector |
 * +-----------+---------------------+--+--+--+--+--+--+-----+--------+
 * </pre>
 *
 * @param vector 0 to 255; an entry that delivers has 0x10 to 0xfe.
 * @param deliveryMode how the destination acts.
 * @param destinationMode how {@code destination} selects.
 * @param sendPending delivery status (ds), read-only: a message waits to be sent.
 * @param polarity the active level of the pin.
 * @param remoteIrr remote IRR (ri), read-only: a level-triggered interrupt awaits its EOI.
 * @param trigger edge or level.
 * @param masked whether the pin is ignored.
 * @param destination 8 bits: a local APIC ID, or a set of logical IDs.
 */
public record RedirectionEntry(
        int vector,
        DeliveryMode deliveryMode,
        DestinationMode destinationMode,
        boolean sendPending,
        Polarity polarity,
        boolean remoteIrr,
        TriggerMode trigger,
        boolean masked,
        int destination) {

    /** The read-only bits of the low half: remote IRR and delivery status. */
    public static final int READ_ONLY_MASK = 1 << 14 | 1 << 12;

    /** The remote IRR bit of the low half. */
    public static final int REMOTE_IRR = 1 << 14;

    /**
     * Decodes the two halves of an entry.
     *
     * @param high bits 63:32.
     * @param low bits 31:0.
     */
    public static RedirectionEntry decode(int high, int low) {
        return new RedirectionEntry(
                low & 0xff,
                DeliveryMode.decode(low >>> 8),
                DestinationMode.decode(low >>> 11),
                (low & 1 << 12) != 0,
                Polarity.decode(low >>> 13),
                (low & REMOTE_IRR) != 0,
                TriggerMode.decode(low >>> 15),
                (low & 1 << 16) != 0,
                high >>> 24);
    }

    /** Returns bits 31:0. */
    public int low() {
        return vector
                | deliveryMode.code() << 8
                | destinationMode.code() << 11
                | (sendPending ? 1 << 12 : 0)
                | polarity.code() << 13
                | (remoteIrr ? REMOTE_IRR : 0)
                | trigger.code() << 15
                | (masked ? 1 << 16 : 0);
    }

    /** Returns bits 63:32. */
    public int high() {
        return destination << 24;
    }
}
