// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

/**
 * What a linker makes of an instruction that reaches a symbol through the offset table: since all addresses are known,
 * one that names the address itself. Source: AMD64 psABI and Intel386 psABI, "Optimize GOTPCRELX Relocations" and
 * "Optimize GOT32X Relocations"; the bytes of GNU ld 2.40, which changes no length.
 */
public enum TableAccess {
    /** It loads the address or computes with it: the address becomes an immediate. */
    NUMBER,
    /** It calls: a direct call behind an address-size prefix, to fill the length. */
    CALL,
    /** It jumps: a direct jump and a nop. */
    JUMP,
    /** It stays as it is and needs an entry in the table. */
    NONE;

    private static final int MODE_AND_FIELD_AND_BASE = 0xff;
    private static final int MODE_AND_BASE = 0xc7;
    private static final int NO_BASE = 0x05;
    private static final int WITH_BASE = 0x80;
    private static final int SIB = 0x04;
    private static final int LOAD = 0x8b;
    private static final int TEST = 0x85;
    private static final int ARITHMETIC = 0x3b;
    private static final int ARITHMETIC_FIELD = 0x38;
    private static final int GROUP_5 = 0xff;
    private static final int REX_R = 0x04;
    private static final int REX_B = 0x01;

    /** Return how GNU ld changes the instruction of {@code code} whose 32-bit displacement is at {@code field}. */
    public static TableAccess of(byte[] code, int field) {
        if (field < 2 || field > code.length - Integer.BYTES) {
            return NONE;
        }
        int opcode = Byte.toUnsignedInt(code[field - 2]);
        int modRm = code[field - 1] & MODE_AND_FIELD_AND_BASE;
        int mode = modRm & MODE_AND_BASE;
        boolean hasDisplacement = mode == NO_BASE || mode >= WITH_BASE && mode < 0xc0 && mode != (WITH_BASE | SIB);
        if (!hasDisplacement) {
            return NONE;
        }
        if (opcode == GROUP_5) {
            int operation = modRm >> 3 & 7;
            return operation == 2 ? CALL : operation == 4 ? JUMP : NONE;
        }
        boolean isNumber = opcode == LOAD || opcode == TEST || (opcode | ARITHMETIC_FIELD) == ARITHMETIC;
        return isNumber ? NUMBER : NONE;
    }

    /** Return where the field is after {@link #apply}, less where it was. */
    public int shift() {
        return this == JUMP ? -1 : 0;
    }

    /** Change the instruction whose displacement is at {@code field}; its field is still to be filled in. */
    public void apply(byte[] code, int field, boolean is64) {
        switch (this) {
            case NUMBER -> makeImmediate(code, field, is64);
            case CALL -> {
                code[field - 2] = 0x67;
                code[field - 1] = (byte) 0xe8;
            }
            case JUMP -> {
                code[field - 2] = (byte) 0xe9;
                code[field + 3] = (byte) 0x90;
            }
            case NONE -> {}
        }
    }

    /** The register moves from the field of the ModRM byte, and of the REX prefix, that tells the source of memory. */
    private static void makeImmediate(byte[] code, int field, boolean is64) {
        int opcode = Byte.toUnsignedInt(code[field - 2]);
        int register = code[field - 1] >> 3 & 7;
        int operation = opcode == LOAD || opcode == TEST ? 0 : opcode & ARITHMETIC_FIELD;
        code[field - 2] = (byte) (opcode == LOAD ? 0xc7 : opcode == TEST ? 0xf7 : 0x81);
        code[field - 1] = (byte) (0xc0 | operation | register);
        boolean hasRex = is64 && field >= 3 && (code[field - 3] & 0xf0) == 0x40;
        if (hasRex) {
            int rex = code[field - 3];
            code[field - 3] = (byte) (rex & ~REX_R | ((rex & REX_R) != 0 ? REX_B : 0));
        }
    }
}
