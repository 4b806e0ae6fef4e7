// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset;

/**
 * The three-bit delivery mode of LVT entries, of the ICR and of redirection entries: Intel SDM 3A, "Local Vector Table"
 * and "Interrupt Command Register (ICR)"; Intel 82093AA (290566), "I/O Redirection Table Registers". Each of the
 * three defines some of the eight codes.
 */
public enum DeliveryMode {
    /** 000: deliver the vector to all destinations. */
    FIXED(0),
    /** 001: deliver the vector to the destination that runs at the lowest priority. */
    LOWEST_PRIORITY(1),
    /** 010: system management interrupt. */
    SMI(2),
    /** 011: reserved; remote read in the oldest local APICs. */
    RESERVED(3),
    /** 100: non-maskable interrupt. */
    NMI(4),
    /** 101: INIT. */
    INIT(5),
    /** 110: start-up IPI; ICR only. */
    START_UP(6),
    /** 111: the vector comes from an 8259; LINT entries and redirection entries only. */
    EXT_INT(7);

    private static final DeliveryMode[] BY_CODE = values();

    private final int code;

    DeliveryMode(int code) {
        this.code = code;
    }

    /** Returns the value of the three-bit field. */
    public int code() {
        return code;
    }

    /** Returns the mode for the lowest three bits of a value. */
    public static DeliveryMode decode(int field) {
        return BY_CODE[field & 7];
    }
}
