// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.ArrayList;
import java.util.List;
import org.intrpath.emulator.assembler.Expression.Constant;

/**
 * An instruction whose form and size are settled, prefixes apart.
 *
 * @param form what the table says of its mnemonic.
 * @param suffix {@code b}, {@code w}, {@code l} or {@code q}; 0 where the mnemonic takes none.
 * @param operands in AT&amp;T order, matching one of the form's shapes.
 */
record Statement(InstructionForm form, char suffix, List<Operand> operands) {

    /** Stands for a displacement that layout decides; wide, and unlikely enough to be found again by its bytes. */
    static final int DISPLACEMENT_PLACEHOLDER = 0x7a5b3c1d;

    /** Stands for an immediate that layout decides; its low bytes serve narrower fields. */
    static final int IMMEDIATE_PLACEHOLDER = 0x6b4c2d5e;

    /** Stands for an address or a number of 64 bits that layout decides. */
    static final long WIDE_PLACEHOLDER = 0x6b4c2d5e_6b4c2d5eL;

    /** Return the operand size in bits. */
    int operandBits() {
        return switch (suffix) {
            case 'b' -> 8;
            case 'w' -> 16;
            case 'q' -> 64;
            default -> 32;
        };
    }

    /** Return the mnemonic with its suffix. */
    String mnemonic() {
        return suffix == 0 ? form.name() : form.name() + suffix;
    }

    /** Return the width of an immediate operand's field in bits; 64-bit operations extend 32, sign and all. */
    int immediateBits() {
        if (form.immediateBits() != 0) {
            return form.immediateBits();
        }
        return suffix == 'q' && !form.name().equals("movabs") ? 32 : operandBits();
    }

    /** Return whether an immediate operand is extended by its sign. */
    boolean extendsImmediate() {
        return form.immediateBits() == 0 && suffix == 'q';
    }

    /** Return the same operation with other operands. */
    Statement with(List<Operand> newOperands) {
        return new Statement(form, suffix, newOperands);
    }

    /** Return the one memory operand; null if there is none. */
    Operand.Memory memory() {
        for (Operand operand : operands) {
            if (operand instanceof Operand.Memory memory) {
                return memory;
            }
        }
        return null;
    }

    /** Print it for Keystone: numbers in decimal, placeholders for what layout decides, no segment override. */
    String print() {
        List<String> texts = new ArrayList<>();
        for (Operand operand : operands) {
            texts.add(print(operand));
        }
        return texts.isEmpty() ? mnemonic() : mnemonic() + " " + String.join(",", texts);
    }

    private String print(Operand operand) {
        return switch (operand) {
            case Operand.Immediate immediate -> "$" + immediateNumber(immediate);
            case Operand.InRegister(Register register, boolean isIndirect, SourcePosition position) ->
                (isIndirect ? "*%" : "%") + register.name();
            case Operand.Memory memory -> print(memory);
        };
    }

    private long immediateNumber(Operand.Immediate immediate) {
        int bits = immediateBits();
        long number;
        if (immediate.value() instanceof Constant(long value)) {
            long lowest = -1L << (bits - 1);
            long highest = extendsImmediate() ? -lowest - 1 : (1L << bits) - 1;
            if (bits < 64 && (value < lowest || value > highest)) {
                throw new StatementException(
                        immediate.position(),
                        "immediate %s does not fit into %d bits: %d to %d"
                                .formatted(hex(value), bits, lowest, highest));
            }
            number = value;
        } else {
            number = bits == 64 ? WIDE_PLACEHOLDER : IMMEDIATE_PLACEHOLDER;
        }
        // Keystone takes the bit number of bt and its kin as a signed byte.
        boolean isUnsigned = form.immediateBits() != 0 && !form.name().startsWith("bt");
        if (bits == 64) {
            return number;
        }
        long masked = number & (1L << bits) - 1;
        return isUnsigned ? masked : masked << (64 - bits) >> (64 - bits);
    }

    private String print(Operand.Memory memory) {
        StringBuilder text = new StringBuilder(memory.isIndirect() ? "*" : "");
        if (memory.displacement() instanceof Constant(long value)) {
            requireReachable(memory, value);
            boolean isNeeded = memory.isAbsolute() || memory.isRelative();
            text.append(value != 0 || isNeeded ? Long.toString(isFar() ? value : shortened(memory, (int) value)) : "");
        } else if (memory.displacement() != null) {
            text.append(isFar() ? WIDE_PLACEHOLDER : shortened(memory, DISPLACEMENT_PLACEHOLDER));
        } else if (memory.isRelative()) {
            text.append('0');
        }
        if (memory.isAbsolute() && form.width().is64() && !isFar()) {
            // Bare, Keystone would take it for an address relative to the instruction.
            return text.append("(,%riz,1)").toString();
        }
        if (memory.base() != null || memory.index() != null) {
            text.append('(')
                    .append(memory.base() == null ? "" : "%" + memory.base().name());
            if (memory.index() != null) {
                text.append(",%").append(memory.index().name());
                text.append(memory.scale() == 1 && memory.base() != null ? "" : "," + memory.scale());
            }
            text.append(')');
        }
        return text.toString();
    }

    private int shortened(Operand.Memory memory, int displacement) {
        boolean isShort = memory.addressBits() == 16 || memory.isAbsolute() && form.width() == CodeWidth.BITS_16;
        return isShort ? (short) displacement : displacement;
    }

    /** Return whether an address of 64 bits stands in it. */
    private boolean isFar() {
        return form.name().equals("movabs");
    }

    private void requireReachable(Operand.Memory memory, long value) {
        boolean wraps = memory.addressBits() == 32 || !form.width().is64();
        long highest = wraps ? 0xffff_ffffL : Integer.MAX_VALUE;
        if (!isFar() && (value < Integer.MIN_VALUE || value > highest)) {
            throw new StatementException(
                    memory.position(),
                    "displacement " + hex(value) + " does not fit into 32 bits"
                            + (wraps ? "" : ", sign-extended: load the address into a register"));
        }
    }

    private static String hex(long value) {
        return value < 0 ? "-0x" + Long.toHexString(-value) : "0x" + Long.toHexString(value);
    }
}
