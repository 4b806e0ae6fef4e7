// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import static org.intrpath.emulator.assembler.Encoding.Use.EXTENDED;
import static org.intrpath.emulator.assembler.Encoding.Use.NUMBER;
import static org.intrpath.emulator.assembler.Encoding.Use.RELATIVE;

import java.util.ArrayList;
import java.util.List;
import org.intrpath.emulator.assembler.Expression.Constant;

/** Encodes one instruction, prefixes and fields that wait for layout included; everything but direct branches. */
final class InstructionEncoder implements AutoCloseable {

    private static final int MAX_LENGTH = 15;

    private final BareEncoder bare;

    /** Encode over {@code bare}, which is closed with this. */
    InstructionEncoder(BareEncoder bare) {
        this.bare = bare;
    }

    /**
     * Encode {@code statement} behind {@code prefixes}.
     *
     * @param position the mnemonic.
     */
    Encoding encode(Prefixes prefixes, Statement statement, SourcePosition position) {
        prefixes.check(statement, position);
        SpecialEncodings.requireStringAddresses(statement);
        byte[] code = bare.encode(statement, position);
        int segment = segment(prefixes, statement, position);
        byte[] whole = GnuEncoding.withPrefixes(code, segment, prefixes.repeat(), prefixes.isLocked());
        if (whole.length > MAX_LENGTH) {
            throw new StatementException(position, "instruction is longer than 15 bytes: leave prefixes out");
        }
        return new Encoding(whole, fields(statement, whole, position));
    }

    private static int segment(Prefixes prefixes, Statement statement, SourcePosition position) {
        int segment = prefixes.segment();
        for (Operand operand : statement.operands()) {
            boolean isOverridden = operand instanceof Operand.Memory memory
                    && memory.needsOverride()
                    && !isStringTarget(statement, memory);
            if (isOverridden) {
                if (segment != 0) {
                    throw new StatementException(operand.position(), "a second segment override: leave one out");
                }
                if (statement.form().name().equals("lea")) {
                    throw new StatementException(
                            operand.position(), "`lea` computes an offset: a segment override means nothing there");
                }
                segment = ((Operand.Memory) operand).segment().overridePrefix();
            }
        }
        return segment;
    }

    /** The %es of a string instruction's (%edi) is no override. */
    private static boolean isStringTarget(Statement statement, Operand.Memory memory) {
        return memory.base() != null && memory.base().name().endsWith("di") && SpecialEncodings.isString(statement);
    }

    private static List<Encoding.Field> fields(Statement statement, byte[] code, SourcePosition position) {
        List<Encoding.Field> fields = new ArrayList<>();
        Operand.Memory memory = statement.memory();
        if (memory != null && isOpen(memory.displacement())) {
            fields.add(displacement(statement, memory, code, position));
        }
        int end = code.length;
        for (int index = statement.operands().size() - 1; index >= 0; index--) {
            if (statement.operands().get(index) instanceof Operand.Immediate(Expression value, SourcePosition at)) {
                int size = immediateBytes(statement, index);
                if (isOpen(value)) {
                    int offset = immediateOffset(statement, index, end, size);
                    requirePlaceholder(code, offset, size, at);
                    Encoding.Use use = statement.extendsImmediate() && size < 8 ? EXTENDED : NUMBER;
                    fields.add(new Encoding.Field(offset, size, value, at, use));
                }
            }
        }
        return fields;
    }

    private static Encoding.Field displacement(
            Statement statement, Operand.Memory memory, byte[] code, SourcePosition position) {
        if (statement.form().name().equals("movabs")) {
            return new Encoding.Field(code.length - 8, 8, memory.displacement(), memory.position(), NUMBER);
        }
        CodeWidth width = statement.form().width();
        boolean isShort = memory.addressBits() == 16 || memory.isAbsolute() && width == CodeWidth.BITS_16;
        int size = isShort ? 2 : 4;
        boolean isExtended = width.is64() && memory.addressBits() != 32;
        Encoding.Use use = memory.isRelative() ? RELATIVE : isExtended ? EXTENDED : NUMBER;
        int offset = findDisplacement(code, size, position);
        return new Encoding.Field(offset, size, memory.displacement(), memory.position(), use);
    }

    private static int immediateBytes(Statement statement, int index) {
        boolean isFar =
                statement.form().name().startsWith("l") && statement.operands().size() == 2;
        boolean isSelector = isFar && index == 0 && statement.operands().get(1) instanceof Operand.Immediate;
        return isSelector ? 2 : statement.immediateBits() / 8;
    }

    private static int immediateOffset(Statement statement, int index, int end, int size) {
        boolean isFarOffset = index == 1 && statement.operands().getFirst() instanceof Operand.Immediate;
        return isFarOffset ? end - 2 - size : end - size;
    }

    private static boolean isOpen(Expression value) {
        return value != null && !(value instanceof Constant);
    }

    private static int findDisplacement(byte[] code, int size, SourcePosition position) {
        int found = -1;
        for (int offset = 0; offset + size <= code.length; offset++) {
            if (holds(code, offset, size, Statement.DISPLACEMENT_PLACEHOLDER)) {
                if (found >= 0) {
                    throw new StatementException(position, "the displacement's place in the code is ambiguous");
                }
                found = offset;
            }
        }
        if (found < 0) {
            throw new StatementException(position, "the displacement's place in the code cannot be found");
        }
        return found;
    }

    private static void requirePlaceholder(byte[] code, int offset, int size, SourcePosition position) {
        if (offset < 1 || !holds(code, offset, size, Statement.IMMEDIATE_PLACEHOLDER)) {
            throw new StatementException(position, "the immediate's place in the code cannot be found");
        }
    }

    private static boolean holds(byte[] code, int offset, int size, int value) {
        for (int index = 0; index < size; index++) {
            if (code[offset + index] != (byte) (value >> 8 * index)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        bare.close();
    }
}
