// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset;

/** Which level of a pin is the active one: Intel 82093AA (290566), "I/O Redirection Table Registers", INTPOL. */
public enum Polarity {
    /** 0: active when high. */
    ACTIVE_HIGH(0),
    /** 1: active when low. */
    ACTIVE_LOW(1);

    private final int code;

    Polarity(int code) {
        this.code = code;
    }

    /** Returns the value of the one-bit field. */
    public int code() {
        return code;
    }

    /** Returns the polarity for the lowest bit of a value. */
    public static Polarity decode(int field) {
        return (field & 1) == 0 ? ACTIVE_HIGH : ACTIVE_LOW;
    }

    /**
     * Tells whether a pin is active.
     *
     * @param high whether the pin is at its high level.
     */
    public boolean isActive(boolean high) {
        return high == (this == ACTIVE_HIGH);
    }
}
