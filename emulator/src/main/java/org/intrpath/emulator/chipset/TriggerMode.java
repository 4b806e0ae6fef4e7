// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset;

/** How an interrupt signal triggers: Intel SDM 3A, "Local Vector Table", trigger mode; also in the 82093AA and ICR. */
public enum TriggerMode {
    /** 0: on the transition to active. */
    EDGE(0),
    /** 1: for as long as it is active. */
    LEVEL(1);

    private final int code;

    TriggerMode(int code) {
        this.code = code;
    }

    /** Returns the value of the one-bit field. */
    public int code() {
        return code;
    }

    /** Returns the mode for the lowest bit of a value. */
    public static TriggerMode decode(int field) {
        return (field & 1) == 0 ? EDGE : LEVEL;
    }
}
