// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.disk;

/** Why the disk controller interrupts; the bits of its cause and mask registers. */
public enum DiskCause {
    /** Bit 0: a command has been carried out. */
    COMPLETION(1),
    /** Bit 1: a command has failed; STATUS says why. */
    ERROR(1 << 1);

    /** All causes. */
    public static final int ALL = COMPLETION.bit | ERROR.bit;

    private final int bit;

    DiskCause(int bit) {
        this.bit = bit;
    }

    /** Returns the cause's bit in the registers. */
    public int bit() {
        return bit;
    }
}
