// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.function.Supplier;
import org.intrpath.emulator.assembler.Expression.Constant;
import org.intrpath.emulator.assembler.Expression.Operator;
import org.intrpath.emulator.assembler.Expression.Reference;

/** Parses expressions. Source: GNU as manual, "Expressions". */
final class ExpressionParser {

    private static final int MAX_NESTING = 100;
    private static final int LOWEST_PRECEDENCE = -1;

    private final SymbolScope scope;
    private final Supplier<Symbol> here;

    /**
     * Parse in {@code scope}.
     *
     * @param here makes a symbol for the current location, for {@code .}.
     */
    ExpressionParser(SymbolScope scope, Supplier<Symbol> here) {
        this.scope = scope;
        this.here = here;
    }

    /** Take one expression. */
    Expression parse(TextCursor cursor) {
        return infix(cursor, LOWEST_PRECEDENCE, 0);
    }

    /** Take one factor, or several multiplied or divided: what stands between plus and minus signs. */
    Expression parseProduct(TextCursor cursor) {
        return infix(cursor, Operator.MULTIPLY.precedence(), 0);
    }

    /** Take one expression that must be a number by now. */
    long parseAbsolute(TextCursor cursor, String purpose) {
        cursor.skipBlanks();
        SourcePosition position = cursor.position();
        Expression expression = parse(cursor);
        if (expression instanceof Constant(long value)) {
            return value;
        }
        throw new StatementException(
                position, purpose + " must be a number that is known here: define its symbols before this line");
    }

    private Expression infix(TextCursor cursor, int minimum, int nesting) {
        Expression left = prefix(cursor, nesting);
        while (true) {
            cursor.skipBlanks();
            Operator operator = operatorAt(cursor);
            if (operator == null || operator.precedence() < minimum) {
                return left;
            }
            SourcePosition position = cursor.position();
            cursor.moveTo(cursor.offset() + operator.text().length());
            Expression right = infix(cursor, operator.precedence() + 1, nesting + 1);
            left = Expression.binary(operator, left, right, position);
        }
    }

    private static Operator operatorAt(TextCursor cursor) {
        char next = cursor.peek();
        char second = cursor.peek(1);
        return switch (next) {
            case '*' -> Operator.MULTIPLY;
            case '/' -> Operator.DIVIDE;
            case '%' -> Operator.REMAINDER;
            case '^' -> Operator.XOR;
            case '+' -> Operator.ADD;
            case '-' -> Operator.SUBTRACT;
            case '|' -> second == '|' ? Operator.LOGICAL_OR : Operator.OR;
            case '&' -> second == '&' ? Operator.LOGICAL_AND : Operator.AND;
            case '!' -> second == '=' ? Operator.NOT_EQUAL : Operator.OR_NOT;
            case '=' -> second == '=' ? Operator.EQUAL : null;
            case '<' ->
                second == '<'
                        ? Operator.SHIFT_LEFT
                        : second == '='
                                ? Operator.LESS_OR_EQUAL
                                : second == '>' ? Operator.ALSO_NOT_EQUAL : Operator.LESS;
            case '>' ->
                second == '>' ? Operator.SHIFT_RIGHT : second == '=' ? Operator.GREATER_OR_EQUAL : Operator.GREATER;
            default -> null;
        };
    }

    private Expression prefix(TextCursor cursor, int nesting) {
        cursor.skipBlanks();
        if (nesting > MAX_NESTING) {
            throw cursor.fail("expression is nested more than " + MAX_NESTING + " deep");
        }
        SourcePosition position = cursor.position();
        char next = cursor.peek();
        if (next == '-' || next == '~' || next == '!') {
            cursor.take();
            return Expression.unary(next, prefix(cursor, nesting + 1), position);
        }
        if (next == '+') {
            cursor.take();
            return prefix(cursor, nesting + 1);
        }
        if (next == '(' || next == '[') {
            cursor.take();
            Expression inner = infix(cursor, LOWEST_PRECEDENCE, nesting + 1);
            cursor.expect(next == '(' ? ')' : ']');
            return inner;
        }
        return atom(cursor);
    }

    private Expression atom(TextCursor cursor) {
        char next = cursor.peek();
        if (TextCursor.isDigit(next)) {
            return number(cursor);
        }
        if (next == '\'') {
            return character(cursor);
        }
        SourcePosition position = cursor.position();
        String name = cursor.takeName();
        if (name.isEmpty()) {
            throw cursor.fail(
                    next == 0
                            ? "expected a number or a symbol"
                            : "expected a number or a symbol, found `" + next + "`");
        }
        Expression.TableUse use = takeRelocationSuffix(cursor);
        if (use != null) {
            Symbol symbol = name.equals(".") ? here.get() : scope.named(name);
            symbol.useAt(position);
            return new Expression.TableReference(use, symbol, position);
        }
        if (name.equals(".")) {
            return new Reference(here.get(), position);
        }
        return reference(scope.named(name), position);
    }

    private static Expression reference(Symbol symbol, SourcePosition position) {
        symbol.useAt(position);
        return symbol.value() != null ? symbol.value() : new Reference(symbol, position);
    }

    /** Take what stands behind a symbol; null where that changes nothing, as the table of procedures does not. */
    private static Expression.TableUse takeRelocationSuffix(TextCursor cursor) {
        if (cursor.peek() != '@') {
            return null;
        }
        int start = cursor.offset();
        cursor.take();
        String suffix = cursor.takeName().toUpperCase(java.util.Locale.ROOT);
        for (Expression.TableUse use : Expression.TableUse.values()) {
            if (use.name().equals(suffix)) {
                return use;
            }
        }
        if (!suffix.equals("PLT")) {
            cursor.moveTo(start);
            throw cursor.fail("no suffix that is understood: @PLT, @GOT, @GOTOFF and @GOTPCREL are");
        }
        return null;
    }

    private static Expression character(TextCursor cursor) {
        cursor.take();
        if (cursor.peek() == 0) {
            throw cursor.fail("nothing follows the character quote");
        }
        char value = cursor.take();
        if (value == '\\' && "bfnrt\\'\"".indexOf(cursor.peek()) < 0) {
            throw cursor.fail(
                    "in a character only \\b \\f \\n \\r \\t \\\\ \\' \\\" are taken: write the number instead");
        }
        int code = value == '\\' ? cursor.takeEscape() : value;
        if (cursor.peek() == '\'') {
            cursor.take();
        }
        return new Constant(code & 0xff);
    }

    private Expression number(TextCursor cursor) {
        SourcePosition position = cursor.position();
        int start = cursor.offset();
        while (Character.isLetterOrDigit(cursor.peek()) || cursor.peek() == '_') {
            cursor.take();
        }
        String text = cursor.between(start, cursor.offset());
        char last = text.charAt(text.length() - 1);
        boolean isLocal = (last == 'f' || last == 'b')
                && text.chars().limit(text.length() - 1L).allMatch(digit -> TextCursor.isDigit((char) digit));
        if (isLocal) {
            return localReference(text, last, position);
        }
        return new Constant(value(text, position));
    }

    private Expression localReference(String text, char direction, SourcePosition position) {
        long number = parse(text.substring(0, text.length() - 1), 10, text, position);
        Symbol symbol = direction == 'f' ? scope.localForward(number) : scope.localBackward(number);
        if (symbol == null) {
            throw new StatementException(
                    position,
                    "no label `" + number + ":` before this line: `" + text + "` means the nearest one above, `"
                            + number + "f` the nearest one below");
        }
        return reference(symbol, position);
    }

    private static long value(String text, SourcePosition position) {
        if (text.length() > 1 && text.charAt(0) == '0') {
            return switch (text.charAt(1)) {
                case 'x', 'X' -> parse(text.substring(2), 16, text, position);
                case 'b', 'B' -> parse(text.substring(2), 2, text, position);
                default -> parse(text.substring(1), 8, text, position);
            };
        }
        return parse(text, 10, text, position);
    }

    private static long parse(String digits, int radix, String text, SourcePosition position) {
        try {
            if (digits.startsWith("+") || digits.startsWith("-")) {
                throw new NumberFormatException();
            }
            return Long.parseUnsignedLong(digits, radix);
        } catch (NumberFormatException malformed) {
            throw new StatementException(
                    position,
                    "`" + TextCursor.abbreviated(text)
                            + "` is no number of at most 64 bits: decimal, 0x hexadecimal, 0b binary or 0 octal");
        }
    }
}
