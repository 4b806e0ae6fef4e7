// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

/** Says what the engine lets the guest do with a range of physical memory ({@code uc_prot}). */
public enum Protection {
    NONE(0),
    READ(1),
    READ_WRITE(3),
    READ_EXECUTE(5),
    ALL(7);

    private final int bits;

    Protection(int bits) {
        this.bits = bits;
    }

    int bits() {
        return bits;
    }
}
