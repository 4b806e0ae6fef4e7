// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.i8259;

/** The two ports of an 8259A: Intel 8259A (231468), "A0" of the pin description. */
public enum I8259Port {
    /** A0 = 0. W: ICW1, OCW2, OCW3. R: IRR or ISR. */
    COMMAND(0),
    /** A0 = 1. W: ICW2 to ICW4 in the initialisation sequence, then OCW1. R: IMR. */
    DATA(1);

    private final int offset;

    I8259Port(int offset) {
        this.offset = offset;
    }

    /** Returns the port at an offset in ports, or null. */
    public static I8259Port at(int offset) {
        return switch (offset) {
            case 0 -> COMMAND;
            case 1 -> DATA;
            default -> null;
        };
    }

    /** Returns the offset in ports from the chip's first. */
    public int offset() {
        return offset;
    }
}
