// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.ArrayList;
import java.util.List;
import org.intrpath.emulator.assembler.Expression.Constant;

/**
 * An instruction whose form and size are settled, prefixes apart.
 *
 * @param form what the table says of its mnemonic.
 * @param suffix {@code b}, {@code w} or {@code l}; 0 where the mnemonic takes none.
 * @param operands in AT&amp;T order, matching one of the form's shapes.
 */
record Statement(InstructionForm form, char suffix, List<Operand> operands) {

    /** Stands for a displacement that layout decides; wide, and unlikely enough to be found again by its bytes. */
    static final int DISPLACEMENT_PLACEHOLDER = 0x7a5b3c1d;

    /** Stands for an immediate that layout decides; its low bytes serve narrower fields. */
    static final int IMMEDIATE_PLACEHOLDER = 0x6b4c2d5e;

    /** Return the operand size in bits. */
    int operandBits() {
        return switch (suffix) {
            case 'b' -> 8;
            case 'w' -> 16;
            default -> 32;
        };
    }

    /** Return the mnemonic with its suffix. */
    String mnemonic() {
        return suffix == 0 ? form.name() : form.name() + suffix;
    }

    /** Return the width of an immediate operand in bits. */
    int immediateBits() {
        return form.immediateBits() == 0 ? operandBits() : form.immediateBits();
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
            long highest = (1L << bits) - 1;
            if (value < lowest || value > highest) {
                throw new StatementException(
                        immediate.position(),
                        "immediate %s does not fit into %d bits: %d to %d"
                                .formatted(hex(value), bits, lowest, highest));
            }
            number = value;
        } else {
            number = IMMEDIATE_PLACEHOLDER;
        }
        // Keystone takes the bit number of bt and its kin as a signed byte.
        boolean isUnsigned = form.immediateBits() != 0 && !form.name().startsWith("bt");
        long masked = number & (1L << bits) - 1;
        return isUnsigned ? masked : masked << (64 - bits) >> (64 - bits);
    }

    private static String print(Operand.Memory memory) {
        StringBuilder text = new StringBuilder(memory.isIndirect() ? "*" : "");
        if (memory.displacement() instanceof Constant(long value)) {
            if (value < Integer.MIN_VALUE || value > 0xffff_ffffL) {
                throw new StatementException(
                        memory.position(), "displacement " + hex(value) + " does not fit into 32 bits");
            }
            boolean isBare = memory.base() == null && memory.index() == null;
            text.append(value != 0 || isBare ? Integer.toString((int) value) : "");
        } else if (memory.displacement() != null) {
            text.append(DISPLACEMENT_PLACEHOLDER);
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

    private static String hex(long value) {
        return value < 0 ? "-0x" + Long.toHexString(-value) : "0x" + Long.toHexString(value);
    }
}
