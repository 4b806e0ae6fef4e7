// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import java.util.Locale;

/**
 * An instruction that Java carries out. Source: Intel SDM 2D, "Opcode Map".
 *
 * @param operation what it does.
 * @param lengthBytes of the whole instruction.
 * @param wide whether REX.W makes its operands 64 bits wide.
 * @param register the general register that its ModR/M byte names as the operand, where it has one.
 */
record EmulatedInstruction(Operation operation, int lengthBytes, boolean wide, int register) {

    /** What can be carried out. */
    enum Operation {
        SYSCALL,
        SYSRET,
        SYSENTER,
        SYSEXIT,
        RDMSR,
        WRMSR,
        CPUID,
        RDTSC,
        RDTSCP,
        RDPMC,
        INT1,
        MOV_FROM_CR8,
        MOV_TO_CR8,
        MOV_TO_DR7,
        /** No such instruction on this processor: RDRAND, RDSEED, MONITOR, MWAIT, or a LOCK prefix. */
        INVALID
    }

    private static final int TWO_BYTES = 2;
    private static final int THREE_BYTES = 3;
    private static final int REGISTER_FORM = 0b11;

    /**
     * Decodes the instruction at the start of some bytes.
     *
     * @param code the instruction and whatever follows.
     * @param length how many bytes are valid.
     * @param longCode whether it is 64-bit code.
     * @throws IllegalArgumentException if it is not one that Java carries out.
     */
    static EmulatedInstruction decode(byte[] code, int length, boolean longCode) {
        InstructionPrefixes prefixes = InstructionPrefixes.of(code, length, longCode);
        int at = prefixes.opcodeAt();
        int first = byteAt(code, length, at);
        if (first == 0xf1) {
            return of(prefixes, Operation.INT1, 1, 0);
        }
        if (first != 0x0f) {
            throw notEmulated(code, length);
        }
        int operands = byteAt(code, length, at + 2);
        int register = operands >> 3 & 7;
        return switch (byteAt(code, length, at + 1)) {
            case 0x05 -> of(prefixes, Operation.SYSCALL, TWO_BYTES, 0);
            case 0x07 -> of(prefixes, Operation.SYSRET, TWO_BYTES, 0);
            case 0x30 -> of(prefixes, Operation.WRMSR, TWO_BYTES, 0);
            case 0x31 -> of(prefixes, Operation.RDTSC, TWO_BYTES, 0);
            case 0x32 -> of(prefixes, Operation.RDMSR, TWO_BYTES, 0);
            case 0x33 -> of(prefixes, Operation.RDPMC, TWO_BYTES, 0);
            case 0x34 -> of(prefixes, Operation.SYSENTER, TWO_BYTES, 0);
            case 0x35 -> of(prefixes, Operation.SYSEXIT, TWO_BYTES, 0);
            case 0xa2 -> of(prefixes, Operation.CPUID, TWO_BYTES, 0);
            case 0x01 -> of(prefixes, operands == 0xf9 ? Operation.RDTSCP : Operation.INVALID, THREE_BYTES, 0);
            case 0x20 -> move(prefixes, Operation.MOV_FROM_CR8, register == 0, operands);
            case 0x22 -> move(prefixes, Operation.MOV_TO_CR8, register == 0, operands);
            case 0x23 -> move(prefixes, Operation.MOV_TO_DR7, prefixes.registerExtension() == 0, operands);
            case 0xc7 -> {
                if (operands >> 6 != REGISTER_FORM) {
                    throw notEmulated(code, length);
                }
                yield of(prefixes, Operation.INVALID, THREE_BYTES, 0);
            }
            default -> throw notEmulated(code, length);
        };
    }

    /** A move of a control or debug register, which exists or not; its operand is a register whatever mod says. */
    private static EmulatedInstruction move(
            InstructionPrefixes prefixes, Operation operation, boolean exists, int operands) {
        return of(
                prefixes, exists ? operation : Operation.INVALID, THREE_BYTES, operands & 7 | prefixes.baseExtension());
    }

    /** None of these instructions may be locked: Intel SDM 2A, "LOCK—Assert LOCK# Signal Prefix". */
    private static EmulatedInstruction of(
            InstructionPrefixes prefixes, Operation operation, int opcodeBytes, int register) {
        return new EmulatedInstruction(
                prefixes.locked() ? Operation.INVALID : operation,
                prefixes.opcodeAt() + opcodeBytes,
                prefixes.isWide(),
                register);
    }

    private static int byteAt(byte[] code, int length, int index) {
        return index < length ? code[index] & 0xff : 0;
    }

    private static IllegalArgumentException notEmulated(byte[] code, int length) {
        StringBuilder bytes = new StringBuilder();
        for (int i = 0; i < length; i++) {
            bytes.append(String.format(Locale.ROOT, " %02x", code[i]));
        }
        return new IllegalArgumentException("no instruction that is carried out in the engine's stead:" + bytes);
    }
}
