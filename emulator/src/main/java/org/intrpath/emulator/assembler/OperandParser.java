// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.intrpath.emulator.assembler.Expression.Constant;

/** Parses the operands of an instruction. Source: GNU as manual, "i386-Syntax" and "i386-Memory". */
final class OperandParser {

    private static final int MAX_OPERANDS = 5;

    private final ExpressionParser expressions;
    private final Supplier<CodeWidth> width;

    /** Parse for the mode that {@code width} tells when asked. */
    OperandParser(ExpressionParser expressions, Supplier<CodeWidth> width) {
        this.expressions = expressions;
        this.width = width;
    }

    /** Take all operands up to the end of the statement. */
    List<Operand> parseAll(TextCursor cursor) {
        List<Operand> operands = new ArrayList<>();
        if (cursor.isAtEnd()) {
            return operands;
        }
        do {
            operands.add(parse(cursor));
        } while (operands.size() <= MAX_OPERANDS && cursor.takeIf(','));
        cursor.expectEnd();
        return operands;
    }

    private Operand parse(TextCursor cursor) {
        cursor.skipBlanks();
        SourcePosition position = cursor.position();
        boolean isIndirect = cursor.takeIf('*');
        cursor.skipBlanks();
        if (cursor.peek() == '$') {
            cursor.take();
            if (isIndirect) {
                throw cursor.fail("a jump cannot go through an immediate: leave out the $");
            }
            return new Operand.Immediate(expressions.parse(cursor), position);
        }
        Register segment = null;
        if (cursor.peek() == '%') {
            Register register = register(cursor);
            cursor.skipBlanks();
            if (cursor.peek() != ':') {
                return new Operand.InRegister(register, isIndirect, position);
            }
            if (register.kind() != Register.Kind.SEGMENT) {
                throw new StatementException(
                        position, "%" + register.name() + " cannot override a segment: one of %cs %ds %es %fs %gs %ss");
            }
            cursor.take();
            segment = register;
        }
        return memory(cursor, segment, isIndirect, position);
    }

    private Operand memory(TextCursor cursor, Register segment, boolean isIndirect, SourcePosition position) {
        cursor.skipBlanks();
        if (cursor.takeIf("(%dx)")) {
            return new Operand.InRegister(Register.named("dx", width.get()), isIndirect, position);
        }
        Expression displacement = null;
        if (!isRegisterGroup(cursor)) {
            displacement = expressions.parse(cursor);
            cursor.skipBlanks();
        }
        Register base = null;
        Register index = null;
        int scale = 1;
        if (cursor.peek() == '(') {
            cursor.take();
            cursor.skipBlanks();
            if (cursor.peek() == '%') {
                base = addressRegister(cursor);
            }
            if (cursor.takeIf(',')) {
                cursor.skipBlanks();
                index = cursor.peek() == '%' ? indexRegister(cursor) : null;
                scale = cursor.takeIf(',') ? scale(cursor) : index == null && base == null ? scale(cursor) : 1;
            }
            cursor.expect(')');
        }
        if (displacement == null && base == null && index == null) {
            throw new StatementException(position, "an address has a register, a displacement or both");
        }
        requireFormable(base, index, scale, position);
        return new Operand.Memory(segment, displacement, base, index, scale, isIndirect, position);
    }

    private Register indexRegister(TextCursor cursor) {
        SourcePosition position = cursor.position();
        Register index = addressRegister(cursor);
        boolean isStackPointer = index.kind() == Register.Kind.GENERAL && index.number() == 4 && index.bits() > 16;
        if (isStackPointer || index.kind() == Register.Kind.INSTRUCTION_POINTER) {
            throw new StatementException(position, "%" + index.name() + " cannot be an index");
        }
        return index;
    }

    /** Refuse registers that form no address together. */
    static void requireFormable(Register base, Register index, int scale, SourcePosition position) {
        if (base != null && base.kind() == Register.Kind.NO_INDEX) {
            throw new StatementException(position, "%" + base.name() + " stands for no index: it cannot be a base");
        }
        if (base == null || index == null && base.bits() > 16) {
            return;
        }
        if (index != null && base.bits() != index.bits()) {
            throw new StatementException(
                    position, "%" + base.name() + " and %" + index.name() + " differ in width: an address has one");
        }
        if (index != null && base.kind() == Register.Kind.INSTRUCTION_POINTER) {
            throw new StatementException(position, "%" + base.name() + " takes no index");
        }
        if (base.bits() == 16 && (scale != 1 || ModRm.shortAddressNumber(base, index) < 0)) {
            throw new StatementException(
                    position, "a 16-bit address is formed by %bx or %bp, by %si or %di, or by one of each");
        }
    }

    private static boolean isRegisterGroup(TextCursor cursor) {
        if (cursor.peek() != '(') {
            return false;
        }
        int start = cursor.offset();
        cursor.take();
        cursor.skipBlanks();
        char next = cursor.peek();
        cursor.moveTo(start);
        return next == '%' || next == ',';
    }

    private int scale(TextCursor cursor) {
        cursor.skipBlanks();
        if (cursor.peek() == ')') {
            return 1;
        }
        SourcePosition position = cursor.position();
        Expression value = expressions.parse(cursor);
        if (value instanceof Constant(long scale) && (scale == 1 || scale == 2 || scale == 4 || scale == 8)) {
            return (int) scale;
        }
        throw new StatementException(position, "scale must be 1, 2, 4 or 8");
    }

    private Register addressRegister(TextCursor cursor) {
        SourcePosition position = cursor.position();
        Register register = register(cursor);
        boolean isAddress = switch (register.kind()) {
            case GENERAL -> register.bits() == 32 || register.bits() == otherAddressBits();
            case INSTRUCTION_POINTER, NO_INDEX -> true;
            case SEGMENT, CONTROL, DEBUG, MMX, XMM, STACK_TOP -> false;
        };
        if (!isAddress) {
            throw new StatementException(
                    position,
                    "%" + register.name() + " cannot form an address: only "
                            + (otherAddressBits() == 32 ? "" : otherAddressBits() + "-bit and ")
                            + "32-bit general registers can");
        }
        return register;
    }

    private int otherAddressBits() {
        return width.get().bits();
    }

    private Register register(TextCursor cursor) {
        SourcePosition position = cursor.position();
        cursor.take();
        String name = cursor.takeName().toLowerCase(java.util.Locale.ROOT);
        if (name.equals("st") && cursor.takeIf('(')) {
            cursor.skipBlanks();
            char digit = cursor.peek();
            if (TextCursor.isDigit(digit)) {
                cursor.take();
            }
            cursor.expect(')');
            name = "st(" + digit + ")";
        }
        Register register = Register.named(name, width.get());
        if (register == null) {
            throw new StatementException(
                    position,
                    "no register `%" + name + "` in " + width.get()
                            + NearMiss.hint(name, Register.names(width.get()), "%"));
        }
        return register;
    }
}
