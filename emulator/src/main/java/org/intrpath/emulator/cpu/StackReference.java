// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import org.intrpath.emulator.unicorn.ProcessorMode;
import org.intrpath.emulator.unicorn.X86Register;

/**
 * Tells whether an instruction reaches for the stack segment at an address that is not canonical: that is a stack
 * fault, where the engine raises a general protection fault as for all segments. Source: Intel SDM 1, "Canonical Addressing"
 * ("a memory reference that uses the stack segment"); Intel SDM 2A, "ModR/M and SIB Bytes"; Intel SDM 1, "Default
 * Segment Selection Rules": RSP and RBP as base, and what pushes and pops.
 *
 * <p><b>Not modelled</b>: an operand that begins at a canonical address and ends beyond.
 */
public final class StackReference {

    private static final int LONGEST_INSTRUCTION = 15;
    private static final int REGISTER_FORM = 3;
    private static final int STACK_POINTER = 4;
    private static final int FRAME_POINTER = 5;

    private final Cpu cpu;
    private final byte[] code = new byte[LONGEST_INSTRUCTION];
    private int opcodeAt;
    private int opcodeBytes;
    private int rex;
    private boolean otherSegment;
    private boolean narrow;

    private StackReference(Cpu cpu) {
        this.cpu = cpu;
    }

    /** Tells it of the instruction that a processor stands before, in 64-bit mode; elsewhere all addresses are. */
    public static boolean isNonCanonical(Cpu cpu) {
        return cpu.mode() == ProcessorMode.LONG_64 && new StackReference(cpu).isNonCanonical();
    }

    private boolean isNonCanonical() {
        cpu.linear().read(cpu.linearPc(), code);
        readPrefixes();
        return isImplicitNonCanonical() || hasOperands() && !otherSegment && !narrow && isOperandNonCanonical();
    }

    private void readPrefixes() {
        InstructionPrefixes prefixes = InstructionPrefixes.of(code, code.length, true);
        opcodeAt = Math.min(prefixes.opcodeAt(), code.length - REGISTER_FORM);
        rex = prefixes.rex();
        for (int i = 0; i < opcodeAt; i++) {
            switch (code[i] & 0xff) {
                case 0x64, 0x65 -> otherSegment = true;
                case 0x67 -> narrow = true;
                default -> {}
            }
        }
        opcodeBytes = 1;
        if (opcode(0) == 0x0f) {
            opcodeBytes = opcode(1) == 0x38 || opcode(1) == 0x3a ? 3 : 2;
        }
    }

    private int opcode(int index) {
        return code[opcodeAt + index] & 0xff;
    }

    private int operands() {
        return opcodeAt + opcodeBytes;
    }

    /** PUSH, CALL and ENTER write below RSP; POP and RET read there; LEAVE reads at RBP. */
    private boolean isImplicitNonCanonical() {
        int operation = code[operands()] >> 3 & 7;
        int key = opcodeBytes == 1 ? opcode(0) : 0x0f00 | opcode(1);
        if (key >= 0x50 && key <= 0x5f) {
            return isBad(key < 0x58 ? Long.BYTES : 0);
        }
        return switch (key) {
            case 0x68, 0x6a, 0x9c, 0xe8, 0xc8, 0x0fa0, 0x0fa8 -> isBad(Long.BYTES);
            case 0x9d, 0xc2, 0xc3, 0xca, 0xcb, 0xcf, 0x0fa1, 0x0fa9 -> isBad(0);
            case 0x8f -> operation == 0 && isBad(0);
            case 0xff -> (operation == 2 || operation == 6) && isBad(Long.BYTES);
            case 0xc9 -> !LinearAddress.isCanonical(cpu.get64(X86Register.RBP));
            default -> false;
        };
    }

    private boolean isBad(int below) {
        return !LinearAddress.isCanonical(cpu.get64(X86Register.RSP) - below);
    }

    private boolean hasOperands() {
        int first = opcode(0);
        if (opcodeBytes > 2) {
            return true;
        }
        if (opcodeBytes == 2) {
            int second = opcode(1);
            boolean jump = second >= 0x80 && second <= 0x8f;
            boolean swap = second >= 0xc8 && second <= 0xcf;
            boolean system = second >= 0x30 && second <= 0x37 || second >= 0x05 && second <= 0x0b;
            return !jump && !swap && !system && second != 0x77 && second != 0xa2;
        }
        boolean arithmetic = first < 0x40 && (first & 7) < 4;
        boolean middle = first == 0x63 || first == 0x69 || first == 0x6b || first >= 0x80 && first <= 0x8f;
        boolean shift = first == 0xc0 || first == 0xc1 || first >= 0xd0 && first <= 0xd3;
        boolean high = first == 0xc6 || first == 0xc7 || first >= 0xd8 && first <= 0xdf;
        return arithmetic || middle || shift || high || first == 0xf6 || first == 0xf7 || first >= 0xfe;
    }

    private boolean isOperandNonCanonical() {
        int at = operands();
        int mode = code[at] >> 6 & 3;
        int base = code[at] & 7;
        boolean hasIndex = base == STACK_POINTER;
        long offset = 0;
        if (hasIndex) {
            at++;
            int index = code[at] >> 3 & 7 | (rex & 2) << 2;
            offset = index == STACK_POINTER ? 0 : register(index) << (code[at] >> 6 & 3);
            base = code[at] & 7;
        }
        boolean onStack = base == STACK_POINTER || base == FRAME_POINTER && mode != 0;
        if (mode == REGISTER_FORM || !onStack || (rex & 1) != 0) {
            return false;
        }
        return !LinearAddress.isCanonical(register(base) + offset + displacement(mode, at + 1));
    }

    private long register(int number) {
        return cpu.get64(InstructionEmulation.GENERAL[number]);
    }

    private long displacement(int mode, int at) {
        if (mode == 1) {
            return code[at];
        }
        int value = 0;
        for (int i = Integer.BYTES - 1; mode == 2 && i >= 0; i--) {
            value = value << Byte.SIZE | code[at + i] & 0xff;
        }
        return value;
    }
}
