// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

/**
 * Sorts instructions by what it means when the hook is called for the same address twice in a row, and by what they do
 * to the delivery of interrupts, to translation, and to what the engine does wrongly.
 * Source: Intel SDM 2, "Instruction Prefixes", "REP/REPE/REPZ/REPNE/REPNZ" and the opcode maps.
 */
enum InstructionClass {
    /** Not looked at yet. */
    UNKNOWN,
    /** Goes on to the next address: a second call is the engine's replay after a store into its own block. */
    PLAIN,
    /** Transfers control without storing: a second call is a second execution. */
    JUMP,
    /** Transfers control and pushes a return address: a second call is a second execution or a replay. */
    CALL,
    /** IRET in all its widths: as JUMP, and ends the blocking of NMI. */
    INTERRUPT_RETURN,
    /** A repeated string instruction that counts in CX. */
    REPEAT_16,
    /** A repeated string instruction that counts in ECX. */
    REPEAT_32,
    /** A repeated string instruction that counts in RCX. */
    REPEAT_64,
    /** POPF in all its widths, which may turn interrupts on. */
    RESTORE_FLAGS,
    /** STI, which holds interrupts off for one more instruction if they were off before. */
    ENABLE,
    /** MOV SS or POP SS, which holds interrupts off for one more instruction. */
    LOAD_STACK_SEGMENT,
    /** INVLPG, which changes what linear addresses mean. */
    TRANSLATION,
    /** MOV to CR0, CR3 or CR4: as TRANSLATION; the engine takes values that the processor refuses. */
    CONTROL,
    /**
     * What the engine carries out wrongly, or not at all, or with the host's time or randomness: SYSCALL, SYSRET,
     * SYSENTER, SYSEXIT, RDMSR, WRMSR, CPUID, RDTSC, RDTSCP, RDPMC, RDRAND, RDSEED, INT1, MONITOR, MWAIT, MOV to and
     * from CR8, MOV to DR7.
     */
    EMULATED;

    private static final InstructionClass[] BY_ORDINAL = values();
    private static final int STACK_SEGMENT = 2;
    private static final int LONG_CODE = 64;
    private static final int DEBUG_CONTROL = 7;

    static InstructionClass of(int ordinal) {
        return BY_ORDINAL[ordinal];
    }

    /** Tells whether the instruction may turn interrupts on. */
    boolean mayEnable() {
        return this == ENABLE || this == RESTORE_FLAGS || this == INTERRUPT_RETURN;
    }

    boolean isRepeat() {
        return switch (this) {
            case REPEAT_16, REPEAT_32, REPEAT_64 -> true;
            default -> false;
        };
    }

    boolean changesTranslation() {
        return this == TRANSLATION || this == CONTROL;
    }

    /** Returns the bits of RCX that a repeated string instruction counts in. */
    long countMask() {
        return switch (this) {
            case REPEAT_16 -> 0xffff;
            case REPEAT_32 -> 0xffff_ffffL;
            default -> -1;
        };
    }

    /**
     * Classifies the instruction at the start of some bytes.
     *
     * @param bytes the instruction and whatever follows.
     * @param length how many of them are valid.
     * @param codeBits 16, 32 or 64: the default size of addresses.
     */
    static InstructionClass of(byte[] bytes, int length, int codeBits) {
        boolean repeat = false;
        boolean otherAddress = false;
        boolean locked = false;
        int at = 0;
        while (at < length && isPrefix(bytes[at])) {
            repeat |= bytes[at] == (byte) 0xf2 || bytes[at] == (byte) 0xf3;
            otherAddress |= bytes[at] == 0x67;
            locked |= bytes[at] == (byte) 0xf0;
            at++;
        }
        int extension = 0;
        if (codeBits == LONG_CODE && at < length && (bytes[at] & 0xf0) == 0x40) {
            extension = bytes[at++];
        }
        if (at == length) {
            return PLAIN;
        }
        int opcode = bytes[at] & 0xff;
        int next = at + 1 < length ? bytes[at + 1] & 0xff : 0;
        if (repeat && isString(opcode)) {
            return repeat(codeBits, otherAddress);
        }
        if (opcode == 0x0f) {
            boolean eight = locked || (extension & 0b100) != 0;
            return ofTwoBytes(next, at + 2 < length ? bytes[at + 2] & 0xff : 0, eight);
        }
        return ofOpcode(opcode, next);
    }

    /** Tells whether the instruction at the start of some bytes reaches for a port: IN, OUT, INS, OUTS. */
    static boolean reachesPort(byte[] bytes, int length, int codeBits) {
        int at = 0;
        while (at < length && (isPrefix(bytes[at]) || codeBits == LONG_CODE && (bytes[at] & 0xf0) == 0x40)) {
            at++;
        }
        return at < length && isPort(bytes[at] & 0xff);
    }

    private static boolean isPort(int opcode) {
        return switch (opcode) {
            case 0x6c, 0x6d, 0x6e, 0x6f, 0xe4, 0xe5, 0xe6, 0xe7, 0xec, 0xed, 0xee, 0xef -> true;
            default -> false;
        };
    }

    private static InstructionClass repeat(int codeBits, boolean otherAddress) {
        return switch (codeBits) {
            case 16 -> otherAddress ? REPEAT_32 : REPEAT_16;
            case 32 -> otherAddress ? REPEAT_16 : REPEAT_32;
            default -> otherAddress ? REPEAT_32 : REPEAT_64;
        };
    }

    private static boolean isPrefix(byte value) {
        return switch (value & 0xff) {
            case 0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65, 0x66, 0x67, 0xf0, 0xf2, 0xf3 -> true;
            default -> false;
        };
    }

    /** INS, OUTS, MOVS, CMPS, STOS, LODS, SCAS. */
    private static boolean isString(int opcode) {
        return opcode >= 0x6c && opcode <= 0x6f || opcode >= 0xa4 && opcode <= 0xa7 || opcode >= 0xaa && opcode <= 0xaf;
    }

    private static InstructionClass ofTwoBytes(int opcode, int operands, boolean eight) {
        boolean conditionalJump = opcode >= 0x80 && opcode <= 0x8f;
        if (conditionalJump) {
            return JUMP;
        }
        int register = operands >> 3 & 7;
        return switch (opcode) {
            case 0x05, 0x07, 0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0xa2 -> EMULATED;
            case 0x01 -> ofGroup7(operands, register);
            case 0x20 -> eight ? EMULATED : PLAIN;
            case 0x22 -> eight ? EMULATED : CONTROL;
            case 0x23 -> register == DEBUG_CONTROL ? EMULATED : PLAIN;
            case 0xc7 -> operands >= 0xf0 ? EMULATED : PLAIN;
            default -> PLAIN;
        };
    }

    /** Group 7: MONITOR, MWAIT and RDTSCP by their third byte, INVLPG by its operation. */
    private static InstructionClass ofGroup7(int operands, int operation) {
        return switch (operands) {
            case 0xc8, 0xc9, 0xf9 -> EMULATED;
            default -> operation == 7 && operands < 0xc0 ? TRANSLATION : PLAIN;
        };
    }

    private static InstructionClass ofOpcode(int opcode, int next) {
        boolean shortJump = opcode >= 0x70 && opcode <= 0x7f;
        if (shortJump) {
            return JUMP;
        }
        return switch (opcode) {
            case 0xe0, 0xe1, 0xe2, 0xe3, 0xe9, 0xea, 0xeb, 0xc2, 0xc3, 0xca, 0xcb -> JUMP;
            case 0xcf -> INTERRUPT_RETURN;
            case 0xe8, 0x9a -> CALL;
            case 0xff -> ofGroup5(next >> 3 & 7);
            case 0xfb -> ENABLE;
            case 0x9d -> RESTORE_FLAGS;
            case 0xf1 -> EMULATED;
            case 0x17 -> LOAD_STACK_SEGMENT;
            case 0x8e -> (next >> 3 & 7) == STACK_SEGMENT ? LOAD_STACK_SEGMENT : PLAIN;
            default -> PLAIN;
        };
    }

    /** Group 5: 2 and 3 are near and far CALL, 4 and 5 near and far JMP, the others do not transfer control. */
    private static InstructionClass ofGroup5(int operation) {
        return switch (operation) {
            case 2, 3 -> CALL;
            case 4, 5 -> JUMP;
            default -> PLAIN;
        };
    }
}
