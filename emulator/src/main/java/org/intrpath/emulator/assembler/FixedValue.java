// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import org.intrpath.emulator.assembler.Expression.Binary;
import org.intrpath.emulator.assembler.Expression.Constant;
import org.intrpath.emulator.assembler.Expression.Reference;
import org.intrpath.emulator.assembler.Expression.Unary;

/**
 * What an expression is worth before layout, if that is certain: a number, or a distance from the start of a fragment.
 *
 * @param section null for a plain number.
 * @param fragment index of the fragment that {@code offset} counts from; distances between fragments are certain only
 *     where every fragment between them has a fixed size.
 * @param offset the number, or bytes from the fragment's start.
 */
record FixedValue(Section section, int fragment, long offset) {

    private static final int MAX_DEPTH = 64;

    /** Return the value of {@code expression}, or null where it must wait for layout. */
    static FixedValue of(Expression expression) {
        return of(expression, 0);
    }

    private static FixedValue of(Expression expression, int depth) {
        if (depth > MAX_DEPTH) {
            return null;
        }
        return switch (expression) {
            case Constant(long value) -> new FixedValue(null, 0, value);
            case Reference(Symbol symbol, SourcePosition position) -> ofSymbol(symbol);
            case Expression.TableReference table -> null;
            case Unary unary -> {
                FixedValue operand = of(unary.operand(), depth + 1);
                yield operand == null || operand.section != null
                        ? null
                        : new FixedValue(null, 0, Expression.applyUnary(unary.operator(), operand.offset));
            }
            case Binary binary -> ofBinary(binary, depth);
        };
    }

    private static FixedValue ofSymbol(Symbol symbol) {
        return symbol.isLabel() ? new FixedValue(symbol.section(), symbol.fragment(), symbol.offset()) : null;
    }

    private static FixedValue ofBinary(Binary binary, int depth) {
        FixedValue left = of(binary.left(), depth + 1);
        FixedValue right = left == null ? null : of(binary.right(), depth + 1);
        if (right == null) {
            return null;
        }
        if (left.section == null && right.section == null) {
            return binary.operator().divides() && right.offset == 0
                    ? null
                    : new FixedValue(null, 0, binary.operator().apply(left.offset, right.offset));
        }
        return switch (binary.operator()) {
            case ADD -> left.section == null ? right.plus(left) : right.section == null ? left.plus(right) : null;
            case SUBTRACT ->
                right.section == null
                        ? new FixedValue(left.section, left.fragment, left.offset - right.offset)
                        : left.difference(right);
            case EQUAL, NOT_EQUAL, ALSO_NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> {
                FixedValue difference = left.difference(right);
                yield difference == null
                        ? null
                        : new FixedValue(null, 0, binary.operator().apply(difference.offset, 0));
            }
            case MULTIPLY, DIVIDE, REMAINDER, SHIFT_LEFT, SHIFT_RIGHT, OR, AND, XOR, OR_NOT, LOGICAL_AND, LOGICAL_OR ->
                null;
        };
    }

    private FixedValue plus(FixedValue number) {
        return new FixedValue(section, fragment, offset + number.offset);
    }

    private FixedValue difference(FixedValue other) {
        if (section == null || section != other.section) {
            return null;
        }
        FixedValue first = fragment <= other.fragment ? this : other;
        FixedValue last = first == this ? other : this;
        long between = section.fixedDistance(first.fragment, last.fragment);
        if (between < 0) {
            return null;
        }
        long firstToLast = between + last.offset - first.offset;
        return new FixedValue(null, 0, first == this ? -firstToLast : firstToLast);
    }
}
