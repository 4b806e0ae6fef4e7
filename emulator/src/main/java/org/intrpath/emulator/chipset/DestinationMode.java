// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset;

/** How the 8-bit destination of a message selects local APICs: Intel SDM 3A, "Determining IPI Destination". */
public enum DestinationMode {
    /** 0: the destination is a local APIC ID, or 0xff for all. */
    PHYSICAL(0),
    /** 1: the destination is compared with each local APIC's logical ID. */
    LOGICAL(1);

    private final int code;

    DestinationMode(int code) {
        this.code = code;
    }

    /** Returns the value of the one-bit field. */
    public int code() {
        return code;
    }

    /** Returns the mode for the lowest bit of a value. */
    public static DestinationMode decode(int field) {
        return (field & 1) == 0 ? PHYSICAL : LOGICAL;
    }
}
