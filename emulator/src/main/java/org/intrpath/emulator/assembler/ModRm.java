// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.intrpath.emulator.assembler.Expression.Constant;

/**
 * The bytes that tell an operand, shortest form first as in GNU as. Source: Intel SDM 2, "Addressing-Mode Encoding of
 * ModR/M and SIB Bytes", "REX Prefixes".
 *
 * @param bytes ModRM, SIB and displacement; a displacement that waits for layout is the placeholder of
 *     {@link Statement}.
 * @param rex the bits R, X and B of a REX prefix.
 * @param needsRex whether a REX prefix is needed whatever its bits.
 * @param hasOtherAddressSize whether the address-size prefix is needed.
 */
record ModRm(byte[] bytes, int rex, boolean needsRex, boolean hasOtherAddressSize) {

    private static final int REX_R = 4;
    private static final int REX_X = 2;
    private static final int REX_B = 1;
    private static final int NO_BASE = 5;
    private static final int HAS_SIB = 4;

    /** What the r/m field counts through in 16-bit addresses. */
    private static final List<String> SHORT_ADDRESSES =
            List.of("bx+si", "bx+di", "bp+si", "bp+di", "si", "di", "bp", "bx");

    /** Return the r/m field of a 16-bit address; -1 if no such address can be formed. */
    static int shortAddressNumber(Register base, Register index) {
        return SHORT_ADDRESSES.indexOf(index == null ? base.name() : base.name() + "+" + index.name());
    }

    /** Encode {@code operand} beside {@code registerField}, 0 to 15. */
    static ModRm of(CodeWidth width, int registerField, Operand operand) {
        int rexR = registerField > 7 ? REX_R : 0;
        int field = (registerField & 7) << 3;
        if (operand instanceof Operand.InRegister(Register register, boolean isIndirect, SourcePosition position)) {
            byte[] only = {(byte) (0xc0 | field | register.number() & 7)};
            int rexB = register.number() > 7 ? REX_B : 0;
            return new ModRm(only, rexR | rexB, register.isNewLowByte(), false);
        }
        Operand.Memory memory = (Operand.Memory) operand;
        boolean isShort = memory.addressBits() == 16 || memory.isAbsolute() && width == CodeWidth.BITS_16;
        boolean isOther = memory.addressBits() != 0 && memory.addressBits() != width.bits();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (isShort) {
            putShort(out, field, memory);
            return new ModRm(out.toByteArray(), rexR, false, isOther);
        }
        putLong(out, width, field, memory);
        int rexX = memory.index() != null && memory.index().number() > 7 ? REX_X : 0;
        int rexB = memory.base() != null && memory.base().number() > 7 ? REX_B : 0;
        return new ModRm(out.toByteArray(), rexR | rexX | rexB, false, isOther);
    }

    private static void putShort(ByteArrayOutputStream out, int field, Operand.Memory memory) {
        if (memory.isAbsolute()) {
            out.write(field | 6);
            putNumber(out, memory, 2);
            return;
        }
        int number = shortAddressNumber(memory.base(), memory.index());
        int size = displacementSize(memory, number == 6, 2);
        out.write(mode(size) << 6 | field | number);
        putNumber(out, memory, size);
    }

    private static void putLong(ByteArrayOutputStream out, CodeWidth width, int field, Operand.Memory memory) {
        if (memory.isRelative() || memory.isAbsolute() && !width.is64()) {
            out.write(field | NO_BASE);
            putNumber(out, memory, 4);
            return;
        }
        Register base = memory.base();
        boolean hasSib = memory.index() != null || base == null || (base.number() & 7) == HAS_SIB;
        int size = base == null ? 4 : displacementSize(memory, (base.number() & 7) == NO_BASE, 4);
        int mode = base == null ? 0 : mode(size);
        out.write(mode << 6 | field | (hasSib ? HAS_SIB : base.number() & 7));
        if (hasSib) {
            int index = memory.index() == null ? 4 : memory.index().number() & 7;
            int scale = Integer.numberOfTrailingZeros(memory.scale());
            out.write(scale << 6 | index << 3 | (base == null ? NO_BASE : base.number() & 7));
        }
        putNumber(out, memory, size);
    }

    private static int mode(int displacementSize) {
        return displacementSize == 0 ? 0 : displacementSize == 1 ? 1 : 2;
    }

    private static int displacementSize(Operand.Memory memory, boolean needsOne, int wide) {
        if (memory.displacement() != null && !(memory.displacement() instanceof Constant)) {
            return wide;
        }
        long value = number(memory);
        if (value == 0) {
            return needsOne ? 1 : 0;
        }
        long signed = wide == 2 ? (short) value : (int) value;
        return signed == (byte) signed ? 1 : wide;
    }

    private static long number(Operand.Memory memory) {
        if (memory.displacement() == null) {
            return 0;
        }
        return memory.displacement() instanceof Constant(long value) ? value : Statement.DISPLACEMENT_PLACEHOLDER;
    }

    private static void putNumber(ByteArrayOutputStream out, Operand.Memory memory, int size) {
        long value = number(memory);
        for (int index = 0; index < size; index++) {
            out.write((int) (value >> 8 * index));
        }
    }
}
