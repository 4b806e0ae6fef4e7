// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

/**
 * Names the x86 registers that the machine reads and writes. The identifiers are those of {@code uc_x86_reg} in
 * Unicorn's x86.h, which are the same in 2.0.1 and 2.1.4. Registers that are a table (GDTR, IDTR, LDTR, TR) are read
 * and written as {@link TableRegister}, the others as unsigned values of up to 64 bits.
 */
public enum X86Register {
    CS(11, false),
    DS(17, false),
    EAX(19, false),
    EBP(20, false),
    EBX(21, false),
    ECX(22, false),
    EDI(23, false),
    EDX(24, false),
    EFLAGS(25, false),
    EIP(26, false),
    ES(28, false),
    ESI(29, false),
    ESP(30, false),
    FS(32, false),
    GS(33, false),
    RAX(35, false),
    RBP(36, false),
    RBX(37, false),
    RCX(38, false),
    RDI(39, false),
    RDX(40, false),
    RIP(41, false),
    RSI(43, false),
    RSP(44, false),
    SS(49, false),
    CR0(50, false),
    CR2(52, false),
    CR3(53, false),
    CR4(54, false),
    CR8(58, false),
    DR0(66, false),
    DR1(67, false),
    DR2(68, false),
    DR3(69, false),
    DR6(72, false),
    DR7(73, false),
    R8(106, false),
    R9(107, false),
    R10(108, false),
    R11(109, false),
    R12(110, false),
    R13(111, false),
    R14(112, false),
    R15(113, false),
    IDTR(242, true),
    GDTR(243, true),
    LDTR(244, true),
    TR(245, true),
    FS_BASE(250, false),
    GS_BASE(251, false),
    RFLAGS(253, false);

    private final int id;
    private final boolean table;

    X86Register(int id, boolean table) {
        this.id = id;
        this.table = table;
    }

    int id() {
        return id;
    }

    /** Returns the register that an engine in 32-bit mode has in this one's place. */
    X86Register narrow() {
        return switch (this) {
            case RAX -> EAX;
            case RBX -> EBX;
            case RCX -> ECX;
            case RDX -> EDX;
            case RSI -> ESI;
            case RDI -> EDI;
            case RBP -> EBP;
            case RSP -> ESP;
            case RIP -> EIP;
            case RFLAGS -> EFLAGS;
            default -> this;
        };
    }

    /** Tells whether only 64-bit code reaches the register. */
    boolean isLongOnly() {
        return switch (this) {
            case R8, R9, R10, R11, R12, R13, R14, R15 -> true;
            default -> false;
        };
    }

    boolean isTable() {
        return table;
    }
}
