// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.lapic;

import org.intrpath.emulator.chipset.DeliveryMode;
import org.intrpath.emulator.chipset.Polarity;
import org.intrpath.emulator.chipset.TriggerMode;

/**
 * An entry of the local vector table: Intel SDM 3A (253668), "Local Vector Table". Every entry has vector and mask;
 * delivery mode, polarity and trigger exist where {@link LapicRegister} does not reserve their bits, and read 0
 * elsewhere.
 *
 * <pre>
 *  31      19 18  17 16 15 14 13 12 11 10  8 7      0
 * +----------+------+--+--+--+--+--+--+-----+--------+
 * | reserved | mode |m |tr|ri|po|ds|r |deliv| vector |
 * +----------+------+--+--+--+--+--+--+-----+--------+
 * </pre>
 *
 * <p>The read-only bits are not part of it: delivery status (ds) always reads 0, since local delivery takes no time
 * here; remote IRR (ri) belongs to the LINT pins.
 *
 * @param vector 0 to 255.
 * @param deliveryMode how the interrupt is delivered.
 * @param polarity the active level of a LINT pin.
 * @param trigger edge or level.
 * @param masked whether the interrupt is held back.
 * @param timerMode what the timer does at zero; bits 18:17.
 */
public record LocalVectorEntry(
        int vector,
        DeliveryMode deliveryMode,
        Polarity polarity,
        TriggerMode trigger,
        boolean masked,
        TimerMode timerMode) {

    /** The read-only bits of an entry: remote IRR and delivery status. */
    public static final int READ_ONLY_MASK = 1 << 14 | 1 << 12;

    /** The remote IRR bit of a LINT pin's entry. */
    public static final int REMOTE_IRR = 1 << 14;

    /** The mask bit of an entry. */
    public static final int MASKED = 1 << 16;

    /** What the timer does when its count reaches zero: "APIC Timer", LVT timer modes. */
    public enum TimerMode {
        /** 00: it stops. */
        ONE_SHOT,
        /** 01: it starts again from the initial count. */
        PERIODIC,
        /** 10: it compares with the time-stamp counter instead. */
        TSC_DEADLINE,
        /** 11: reserved. */
        RESERVED;

        private static final TimerMode[] BY_CODE = values();
    }

    /** Decodes the 32 bits of an entry. */
    public static LocalVectorEntry decode(int word) {
        return new LocalVectorEntry(
                word & 0xff,
                DeliveryMode.decode(word >>> 8),
                Polarity.decode(word >>> 13),
                TriggerMode.decode(word >>> 15),
                (word & MASKED) != 0,
                TimerMode.BY_CODE[word >>> 17 & 3]);
    }

    /** Returns the 32 bits of the entry. */
    public int word() {
        return vector
                | deliveryMode.code() << 8
                | polarity.code() << 13
                | trigger.code() << 15
                | (masked ? MASKED : 0)
                | timerMode.ordinal() << 17;
    }
}
