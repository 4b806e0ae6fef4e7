// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

/** Names the segment registers, in the order of their numbers in instructions: Intel SDM 2A, "ModR/M and SIB Bytes". */
public enum SegmentRegister {
    ES(X86Register.ES),
    CS(X86Register.CS),
    SS(X86Register.SS),
    DS(X86Register.DS),
    FS(X86Register.FS),
    GS(X86Register.GS);

    private final X86Register selector;

    SegmentRegister(X86Register selector) {
        this.selector = selector;
    }

    /** Returns the register by which the selector alone is read. */
    public X86Register selector() {
        return selector;
    }
}
