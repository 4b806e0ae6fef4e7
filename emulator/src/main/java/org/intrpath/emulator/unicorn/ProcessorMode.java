// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

/**
 * Names the modes in which code executes, with the default size of its operands and addresses. Source: Intel SDM 3A,
 * "Modes of Operation", and SDM 1, "Operand-Size and Address-Size Attributes".
 */
public enum ProcessorMode {
    /** Real-address mode. */
    REAL(16),
    /** Virtual-8086 mode. */
    VIRTUAL_8086(16),
    /** Protected mode, a code segment with D clear. */
    PROTECTED_16(16),
    /** Protected mode, a code segment with D set. */
    PROTECTED_32(32),
    /** IA-32e mode, a code segment with L and D clear. */
    COMPATIBILITY_16(16),
    /** IA-32e mode, a code segment with L clear and D set. */
    COMPATIBILITY_32(32),
    /** IA-32e mode, a code segment with L set. */
    LONG_64(64);

    private final int codeBits;

    ProcessorMode(int codeBits) {
        this.codeBits = codeBits;
    }

    /** Returns the width of code: 16, 32 or 64. */
    public int codeBits() {
        return codeBits;
    }

    /** Tells whether IA-32e mode is active, whatever the code segment. */
    public boolean isLong() {
        return switch (this) {
            case COMPATIBILITY_16, COMPATIBILITY_32, LONG_64 -> true;
            case REAL, VIRTUAL_8086, PROTECTED_16, PROTECTED_32 -> false;
        };
    }

    /** Tells whether a selector is loaded without a descriptor, as in real-address and virtual-8086 mode. */
    public boolean hasRealSegments() {
        return this == REAL || this == VIRTUAL_8086;
    }
}
