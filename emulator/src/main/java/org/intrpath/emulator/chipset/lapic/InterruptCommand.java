// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.lapic;

import org.intrpath.emulator.chipset.DeliveryMode;
import org.intrpath.emulator.chipset.DestinationMode;
import org.intrpath.emulator.chipset.TriggerMode;

/**
 * The interrupt command register: Intel SDM 3A (253668), "Interrupt Command Register (ICR)".
 *
 * <pre>
 *  63       56 55        20 19 18 17 16 15 14 13 12 11 10  8 7      0
 * +-----------+------------+-----+-----+--+--+--+--+--+-----+--------+
 * |destination|  reserved  |short| res |tr|lv|r |ds|dm|deliv| vector |
 * +-----------+------------+-----+-----+--+--+--+--+--+-----+--------+
 * </pre>
 *
 * <p>The delivery status (ds, read-only) is not part of it: sending takes no time here, so it always reads idle.
 *
 * @param vector 0 to 255.
 * @param deliveryMode how the destination acts.
 * @param destinationMode how {@code destination} selects.
 * @param assertLevel the level bit: assert; clear only in INIT level de-assert.
 * @param trigger edge or level.
 * @param shorthand who receives it, if not the destination.
 * @param destination 8 bits: a local APIC ID, or a set of logical IDs.
 */
public record InterruptCommand(
        int vector,
        DeliveryMode deliveryMode,
        DestinationMode destinationMode,
        boolean assertLevel,
        TriggerMode trigger,
        Shorthand shorthand,
        int destination) {

    /** The destination shorthand, bits 19:18. */
    public enum Shorthand {
        /** 00: the destination field decides. */
        NONE,
        /** 01: the sender. */
        SELF,
        /** 10: all, the sender included. */
        ALL,
        /** 11: all but the sender. */
        ALL_BUT_SELF;

        private static final Shorthand[] BY_CODE = values();
    }

    /**
     * Decodes the two halves of the register.
     *
     * @param high bits 63:32.
     * @param low bits 31:0.
     */
    public static InterruptCommand decode(int high, int low) {
        return new InterruptCommand(
                low & 0xff,
                DeliveryMode.decode(low >>> 8),
                DestinationMode.decode(low >>> 11),
                (low & 1 << 14) != 0,
                TriggerMode.decode(low >>> 15),
                Shorthand.BY_CODE[low >>> 18 & 3],
                high >>> 24);
    }

    /** Returns bits 31:0. */
    public int low() {
        return vector
                | deliveryMode.code() << 8
                | destinationMode.code() << 11
                | (assertLevel ? 1 << 14 : 0)
                | trigger.code() << 15
                | shorthand.ordinal() << 18;
    }

    /** Returns bits 63:32. */
    public int high() {
        return destination << 24;
    }
}
