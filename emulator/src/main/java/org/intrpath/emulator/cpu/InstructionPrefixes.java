// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

/**
 * What stands before the opcode of an instruction. Source: Intel SDM 2A, "Instruction Prefixes" and "REX Prefixes".
 *
 * @param opcodeAt index of the opcode's first byte; the number of bytes if all are prefixes.
 * @param repeats whether there is a REP, REPE or REPNE prefix.
 * @param locked whether there is a LOCK prefix.
 * @param operandSize whether there is an operand-size override.
 * @param rex the REX prefix, 0 if there is none; it counts only right before the opcode.
 */
record InstructionPrefixes(int opcodeAt, boolean repeats, boolean locked, boolean operandSize, int rex) {

    private static final int REX_MASK = 0xf0;
    private static final int REX = 0x40;
    private static final int REX_W = 0b1000;
    private static final int REX_R = 0b0100;

    /**
     * Finds the opcode.
     *
     * @param code the instruction and whatever follows.
     * @param length how many bytes are valid.
     * @param longCode whether it is 64-bit code, where REX prefixes exist.
     */
    static InstructionPrefixes of(byte[] code, int length, boolean longCode) {
        boolean repeats = false;
        boolean locked = false;
        boolean operandSize = false;
        int rex = 0;
        int at = 0;
        for (; at < length; at++) {
            int value = code[at] & 0xff;
            if (longCode && (value & REX_MASK) == REX) {
                rex = value;
                continue;
            }
            if (!isLegacy(value)) {
                break;
            }
            rex = 0;
            repeats |= value == 0xf2 || value == 0xf3;
            locked |= value == 0xf0;
            operandSize |= value == 0x66;
        }
        return new InstructionPrefixes(at, repeats, locked, operandSize, rex);
    }

    private static boolean isLegacy(int value) {
        return switch (value) {
            case 0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65, 0x66, 0x67, 0xf0, 0xf2, 0xf3 -> true;
            default -> false;
        };
    }

    /** Tells whether the operand size is 64 bits by REX.W. */
    boolean isWide() {
        return (rex & REX_W) != 0;
    }

    /** Returns what REX.R adds to the register that ModR/M names, 0 or 8. */
    int registerExtension() {
        return (rex & REX_R) != 0 ? 8 : 0;
    }

    /** Returns what REX.B adds to the register or base that ModR/M names, 0 or 8. */
    int baseExtension() {
        return (rex & 1) != 0 ? 8 : 0;
    }

    /** Tells whether this is a repeated string instruction: INS, OUTS, MOVS, CMPS, STOS, LODS, SCAS. */
    boolean isRepeatedString(byte[] code, int length) {
        if (!repeats || opcodeAt >= length) {
            return false;
        }
        int opcode = code[opcodeAt] & 0xff;
        return opcode >= 0x6c && opcode <= 0x6f || opcode >= 0xa4 && opcode <= 0xa7 || opcode >= 0xaa && opcode <= 0xaf;
    }

    /** Tells whether the whole is {@code int n}, {@code int3} or {@code into} for a vector. */
    boolean isSoftwareInterrupt(byte[] code, int length, int vector) {
        int rest = length - opcodeAt;
        if (rest == 2) {
            return (code[opcodeAt] & 0xff) == 0xcd && (code[opcodeAt + 1] & 0xff) == vector;
        }
        if (rest != 1) {
            return false;
        }
        return switch (code[opcodeAt] & 0xff) {
            case 0xcc -> vector == ExceptionVector.BREAKPOINT.vector();
            case 0xce -> vector == ExceptionVector.OVERFLOW.vector();
            default -> false;
        };
    }
}
