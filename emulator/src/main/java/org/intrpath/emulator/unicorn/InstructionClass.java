// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

/**
 * Sorts instructions of 32-bit code by what it means when the hook is called for the same address twice in a row, and
 * by what they do to the delivery of interrupts.
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
    /** A repeated string instruction that counts in ECX. */
    REPEAT,
    /** A repeated string instruction with a 16-bit address size, which counts in CX. */
    REPEAT_16,
    /** STI, which holds interrupts off for one more instruction if they were off before. */
    ENABLE,
    /** MOV SS or POP SS, which holds interrupts off for one more instruction. */
    LOAD_STACK_SEGMENT,
    /**
     * What the engine carries out wrongly, or with the host's time or randomness: SYSCALL, SYSRET, SYSENTER, SYSEXIT,
     * RDMSR, WRMSR, RDTSC, RDTSCP, RDPMC, RDRAND, RDSEED, and the move of CR8 by a LOCK prefix.
     */
    NOT_MODELLED;

    private static final InstructionClass[] BY_ORDINAL = values();
    private static final int STACK_SEGMENT = 2;

    static InstructionClass of(int ordinal) {
        return BY_ORDINAL[ordinal];
    }

    boolean isRepeat() {
        return this == REPEAT || this == REPEAT_16;
    }

    /**
     * Classifies the instruction at the start of some bytes.
     *
     * @param bytes the instruction and whatever follows.
     * @param length how many of them are valid.
     */
    static InstructionClass of(byte[] bytes, int length) {
        boolean repeat = false;
        boolean shortAddress = false;
        boolean locked = false;
        int at = 0;
        while (at < length && isPrefix(bytes[at])) {
            repeat |= bytes[at] == (byte) 0xf2 || bytes[at] == (byte) 0xf3;
            shortAddress |= bytes[at] == 0x67;
            locked |= bytes[at] == (byte) 0xf0;
            at++;
        }
        if (at == length) {
            return PLAIN;
        }
        int opcode = bytes[at] & 0xff;
        int next = at + 1 < length ? bytes[at + 1] & 0xff : 0;
        if (repeat && isString(opcode)) {
            return shortAddress ? REPEAT_16 : REPEAT;
        }
        if (opcode == 0x0f) {
            return ofTwoBytes(next, at + 2 < length ? bytes[at + 2] & 0xff : 0, locked);
        }
        return ofOpcode(opcode, next);
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

    private static InstructionClass ofTwoBytes(int opcode, int operands, boolean locked) {
        boolean conditionalJump = opcode >= 0x80 && opcode <= 0x8f;
        if (conditionalJump) {
            return JUMP;
        }
        boolean notModelled = switch (opcode) {
            case 0x05, 0x07, 0x30, 0x31, 0x32, 0x33, 0x34, 0x35 -> true;
            case 0x01 -> operands == 0xf9;
            case 0x20, 0x22 -> locked;
            case 0xc7 -> operands >= 0xf0;
            default -> false;
        };
        return notModelled ? NOT_MODELLED : PLAIN;
    }

    private static InstructionClass ofOpcode(int opcode, int next) {
        boolean shortJump = opcode >= 0x70 && opcode <= 0x7f;
        if (shortJump) {
            return JUMP;
        }
        return switch (opcode) {
            case 0xe0, 0xe1, 0xe2, 0xe3, 0xe9, 0xea, 0xeb, 0xc2, 0xc3, 0xca, 0xcb, 0xcf -> JUMP;
            case 0xe8, 0x9a -> CALL;
            case 0xff -> ofGroup5(next >> 3 & 7);
            case 0xfb -> ENABLE;
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
