// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intrpath.emulator.assembler.Expression.Constant;
import org.intrpath.emulator.assembler.Expression.Operator;

/**
 * Parses the operands of an instruction in Intel syntax without register prefixes, as GCC's {@code -masm=intel} writes
 * it. Source: GNU as manual, "i386-Variations", "i386-Memory".
 */
final class IntelOperandParser {

    /** Sizes in front of {@code PTR}, as suffixes; 0 for what no suffix tells. */
    private static final Map<String, Character> SIZES =
            Map.of("byte", 'b', "word", 'w', "dword", 'l', "qword", 'q', "xmmword", '\0', "oword", '\0');

    private static final int MAX_OPERANDS = 4;
    private static final int MAX_TERMS = 16;

    private final ExpressionParser expressions;
    private final Unit unit;

    IntelOperandParser(ExpressionParser expressions, Unit unit) {
        this.expressions = expressions;
        this.unit = unit;
    }

    /**
     * What stood behind the mnemonic.
     *
     * @param operands in AT&amp;T order.
     * @param size the suffix that {@code PTR} told; 0 without one.
     */
    record Operands(List<Operand> operands, char size) {}

    /** The parts of an address, gathered term by term. */
    private static final class Address {
        private Register segment;
        private Expression displacement;
        private Register base;
        private Register index;
        private int scale = 1;
        private boolean isInBrackets;
        private char size;
        private boolean hasSize;
    }

    /**
     * Take all operands up to the end of the statement.
     *
     * @param isBranch whether a bare name is where to go, and all else says where to find that.
     */
    Operands parseAll(TextCursor cursor, boolean isBranch) {
        List<Operand> operands = new ArrayList<>();
        char size = 0;
        if (!cursor.isAtEnd()) {
            do {
                Address address = new Address();
                operands.addFirst(parse(cursor, isBranch, address));
                size = address.size != 0 ? address.size : size;
            } while (operands.size() <= MAX_OPERANDS && cursor.takeIf(','));
            cursor.expectEnd();
        }
        return new Operands(operands, size);
    }

    private Operand parse(TextCursor cursor, boolean isBranch, Address address) {
        cursor.skipBlanks();
        SourcePosition position = cursor.position();
        if (takeWord(cursor, "offset")) {
            if (takeWord(cursor, "flat")) {
                cursor.expect(':');
            }
            return new Operand.Immediate(expressions.parse(cursor), position);
        }
        Register register = peekRegister(cursor);
        if (register != null && !isSegmentOverride(cursor)) {
            cursor.takeName();
            return new Operand.InRegister(register, isBranch, position);
        }
        memory(cursor, address);
        boolean isBare = !address.isInBrackets && !address.hasSize && address.segment == null;
        boolean isNumber = isBare && address.displacement instanceof Constant;
        if (isNumber && !isBranch) {
            return new Operand.Immediate(address.displacement, position);
        }
        if (address.displacement == null && address.base == null && address.index == null) {
            throw new StatementException(position, "expected an operand");
        }
        return checked(address, isBranch && !isBare, position);
    }

    private Operand checked(Address address, boolean isIndirect, SourcePosition position) {
        boolean mustSwap = address.index != null
                && address.scale == 1
                && address.index.number() == 4
                && address.base != null
                && address.base.number() != 4;
        Register base = mustSwap ? address.index : address.base;
        Register index = mustSwap ? address.base : address.index;
        OperandParser.requireFormable(base, index, address.scale, position);
        if (index != null && (index.number() == 4 || index.kind() == Register.Kind.INSTRUCTION_POINTER)) {
            throw new StatementException(position, index.name() + " cannot be an index");
        }
        return new Operand.Memory(
                address.segment, address.displacement, base, index, address.scale, isIndirect, position);
    }

    private void memory(TextCursor cursor, Address address) {
        takeSize(cursor, address);
        if (isSegmentOverride(cursor)) {
            address.segment = Register.named(cursor.takeName().toLowerCase(Locale.ROOT), unit.width());
            cursor.expect(':');
        }
        cursor.skipBlanks();
        if (cursor.peek() != '[') {
            addDisplacement(cursor, address, expressions.parse(cursor));
        }
        while (cursor.takeIf('[')) {
            address.isInBrackets = true;
            takeSize(cursor, address);
            cursor.skipBlanks();
            if (isSegmentOverride(cursor) || cursor.peek() == '[' || address.hasSize && !isTerm(cursor)) {
                memory(cursor, address);
            } else {
                terms(cursor, address);
            }
            cursor.expect(']');
            if (cursor.peek() == '+' || cursor.peek() == '-') {
                throw cursor.fail("nothing may follow the brackets: put the displacement inside");
            }
        }
    }

    private boolean isTerm(TextCursor cursor) {
        int start = cursor.offset();
        cursor.takeName();
        cursor.skipBlanks();
        boolean isNamed = cursor.peek() == '[';
        cursor.moveTo(start);
        return !isNamed;
    }

    private void takeSize(TextCursor cursor, Address address) {
        int start = cursor.offset();
        Character size = SIZES.get(cursor.takeName().toLowerCase(Locale.ROOT));
        if (size == null || !takeWord(cursor, "ptr")) {
            cursor.moveTo(start);
            return;
        }
        address.size = size;
        address.hasSize = true;
    }

    private void terms(TextCursor cursor, Address address) {
        boolean isNegative = cursor.takeIf('-');
        for (int count = 0; count < MAX_TERMS; count++) {
            term(cursor, address, isNegative);
            if (cursor.takeIf('-')) {
                isNegative = true;
            } else if (cursor.takeIf('+')) {
                isNegative = cursor.takeIf('-');
            } else {
                return;
            }
        }
        throw cursor.fail("an address of more than " + MAX_TERMS + " terms");
    }

    private void term(TextCursor cursor, Address address, boolean isNegative) {
        cursor.skipBlanks();
        SourcePosition position = cursor.position();
        Register register = peekRegister(cursor);
        if (register != null) {
            cursor.takeName();
            addRegister(address, register, cursor.takeIf('*') ? scale(cursor) : 0, isNegative, position);
            return;
        }
        int start = cursor.offset();
        if (TextCursor.isDigit(cursor.peek())) {
            int scale = cursor.take() - '0';
            Register scaled = cursor.takeIf('*') ? peekRegister(cursor) : null;
            if (scaled != null) {
                cursor.takeName();
                addRegister(address, scaled, scale, isNegative, position);
                return;
            }
            cursor.moveTo(start);
        }
        Expression value = expressions.parseProduct(cursor);
        addDisplacement(cursor, address, isNegative ? Expression.unary('-', value, position) : value);
    }

    private int scale(TextCursor cursor) {
        cursor.skipBlanks();
        char digit = cursor.peek();
        if ("1248".indexOf(digit) < 0 || digit == 0) {
            throw cursor.fail("scale must be 1, 2, 4 or 8");
        }
        return cursor.take() - '0';
    }

    private static void addRegister(
            Address address, Register register, int scale, boolean isNegative, SourcePosition position) {
        boolean isAddress = switch (register.kind()) {
            case GENERAL -> register.bits() > 8;
            case INSTRUCTION_POINTER -> scale == 0;
            case SEGMENT, CONTROL, DEBUG, MMX, XMM, STACK_TOP, NO_INDEX -> false;
        };
        if (!isAddress || isNegative || Integer.bitCount(scale) > 1 || scale > 8) {
            throw new StatementException(position, register.name() + " cannot form an address in this way");
        }
        if (scale == 0 && address.base == null) {
            address.base = register;
        } else if (address.index == null) {
            address.index = register;
            address.scale = Math.max(scale, 1);
        } else {
            throw new StatementException(position, "an address has two registers at most");
        }
    }

    private static void addDisplacement(TextCursor cursor, Address address, Expression value) {
        address.displacement = address.displacement == null
                ? value
                : Expression.binary(Operator.ADD, address.displacement, value, cursor.position());
    }

    private Register peekRegister(TextCursor cursor) {
        int start = cursor.offset();
        Register register = Register.named(cursor.takeName().toLowerCase(Locale.ROOT), unit.width());
        cursor.moveTo(start);
        return register;
    }

    private boolean isSegmentOverride(TextCursor cursor) {
        int start = cursor.offset();
        Register register = Register.named(cursor.takeName().toLowerCase(Locale.ROOT), unit.width());
        boolean isOverride = register != null && register.kind() == Register.Kind.SEGMENT && cursor.takeIf(':');
        cursor.moveTo(start);
        return isOverride;
    }

    private static boolean takeWord(TextCursor cursor, String word) {
        int start = cursor.offset();
        if (cursor.takeName().toLowerCase(Locale.ROOT).equals(word)) {
            return true;
        }
        cursor.moveTo(start);
        return false;
    }
}
