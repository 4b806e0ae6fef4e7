// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.function.Consumer;

/** A parsed expression; symbols that were equated before it are already replaced by what they stood for. */
sealed interface Expression {

    /** Most nodes in one expression. */
    int MAX_NODES = 4000;

    /** Return how many nodes the tree has. */
    int nodes();

    /** Do {@code action} with every symbol in it, by way of the offset table or not. */
    default void forEachReference(Consumer<Reference> action) {
        switch (this) {
            case Constant constant -> {}
            case Reference reference -> action.accept(reference);
            case TableReference table -> action.accept(new Reference(table.symbol(), table.position()));
            case Unary unary -> unary.operand().forEachReference(action);
            case Binary binary -> {
                binary.left().forEachReference(action);
                binary.right().forEachReference(action);
            }
        }
    }

    /** A number of 64 bits. */
    record Constant(long value) implements Expression {
        @Override
        public int nodes() {
            return 1;
        }
    }

    /** A symbol's value. */
    record Reference(Symbol symbol, SourcePosition position) implements Expression {
        @Override
        public int nodes() {
            return 1;
        }
    }

    /** How a symbol is reached through the offset table. */
    enum TableUse {
        /** The distance of the symbol's entry from the table. */
        GOT,
        /** The distance of the symbol from the table. */
        GOTOFF,
        /** The symbol's entry. */
        GOTPCREL
    }

    /** A symbol by way of the offset table. */
    record TableReference(TableUse use, Symbol symbol, SourcePosition position) implements Expression {
        @Override
        public int nodes() {
            return 1;
        }
    }

    /** {@code -}, {@code ~} or {@code !} before an operand. */
    record Unary(char operator, Expression operand, int nodes) implements Expression {}

    /** Two operands. */
    record Binary(Operator operator, Expression left, Expression right, SourcePosition position, int nodes)
            implements Expression {}

    /** The infix operators; precedence as in the GNU as manual, "Infix Operators". */
    enum Operator {
        MULTIPLY("*", 4),
        DIVIDE("/", 4),
        REMAINDER("%", 4),
        SHIFT_LEFT("<<", 4),
        SHIFT_RIGHT(">>", 4),
        OR("|", 3),
        AND("&", 3),
        XOR("^", 3),
        OR_NOT("!", 3),
        ADD("+", 2),
        SUBTRACT("-", 2),
        EQUAL("==", 1),
        NOT_EQUAL("!=", 1),
        ALSO_NOT_EQUAL("<>", 1),
        LESS("<", 1),
        LESS_OR_EQUAL("<=", 1),
        GREATER(">", 1),
        GREATER_OR_EQUAL(">=", 1),
        LOGICAL_AND("&&", 0),
        LOGICAL_OR("||", -1);

        private final String text;
        private final int precedence;

        Operator(String text, int precedence) {
            this.text = text;
            this.precedence = precedence;
        }

        String text() {
            return text;
        }

        int precedence() {
            return precedence;
        }

        /** Return whether the operator divides by its right operand. */
        boolean divides() {
            return this == DIVIDE || this == REMAINDER;
        }

        /** Combine two numbers as GNU as does: 64 bits, a true comparison is -1, a true connective 1. */
        long apply(long left, long right) {
            return switch (this) {
                case MULTIPLY -> left * right;
                case DIVIDE -> left / right;
                case REMAINDER -> left % right;
                case SHIFT_LEFT -> right < 0 || right > 63 ? 0 : left << right;
                case SHIFT_RIGHT -> right < 0 || right > 63 ? 0 : left >>> right;
                case OR -> left | right;
                case AND -> left & right;
                case XOR -> left ^ right;
                case OR_NOT -> left | ~right;
                case ADD -> left + right;
                case SUBTRACT -> left - right;
                case EQUAL -> truth(left == right);
                case NOT_EQUAL, ALSO_NOT_EQUAL -> truth(left != right);
                case LESS -> truth(left < right);
                case LESS_OR_EQUAL -> truth(left <= right);
                case GREATER -> truth(left > right);
                case GREATER_OR_EQUAL -> truth(left >= right);
                case LOGICAL_AND -> left != 0 && right != 0 ? 1 : 0;
                case LOGICAL_OR -> left != 0 || right != 0 ? 1 : 0;
            };
        }

        private static long truth(boolean holds) {
            return holds ? -1 : 0;
        }
    }

    /** Apply a unary operator to a number. */
    static long applyUnary(char operator, long value) {
        return switch (operator) {
            case '-' -> -value;
            case '~' -> ~value;
            case '!' -> value == 0 ? 1 : 0;
            default -> throw new IllegalArgumentException("no unary operator: " + operator);
        };
    }

    /**
     * Return how many addresses the value holds: 1 for a label and what lies around it, 0 for a number or a distance.
     */
    static int addresses(Expression expression) {
        return switch (expression) {
            case Constant constant -> 0;
            case Reference(Symbol symbol, SourcePosition position) ->
                symbol.isLabel() || !symbol.isDefined() ? 1 : addressesOf(symbol);
            case Unary unary -> 0;
            case TableReference table -> 0;
            case Binary(Operator operator, Expression left, Expression right, SourcePosition position, int nodes) ->
                switch (operator) {
                    case ADD -> addresses(left) + addresses(right);
                    case SUBTRACT -> addresses(left) - addresses(right);
                    case MULTIPLY,
                            DIVIDE,
                            REMAINDER,
                            SHIFT_LEFT,
                            SHIFT_RIGHT,
                            OR,
                            AND,
                            XOR,
                            OR_NOT,
                            EQUAL,
                            NOT_EQUAL,
                            ALSO_NOT_EQUAL,
                            LESS,
                            LESS_OR_EQUAL,
                            GREATER,
                            GREATER_OR_EQUAL,
                            LOGICAL_AND,
                            LOGICAL_OR -> 0;
                };
        };
    }

    private static int addressesOf(Symbol symbol) {
        if (symbol.isEvaluating()) {
            return 0;
        }
        symbol.setEvaluating(true);
        try {
            return addresses(symbol.value());
        } finally {
            symbol.setEvaluating(false);
        }
    }

    /** Refuse what no relocation can express, such as an address inverted or multiplied; return the addresses in it. */
    static int requireLinkable(Expression expression, SourcePosition position) {
        return switch (expression) {
            case Constant constant -> 0;
            case TableReference table -> 0;
            case Reference reference -> addresses(reference);
            case Unary unary -> {
                refuseAddress(requireLinkable(unary.operand(), position), String.valueOf(unary.operator()), position);
                yield 0;
            }
            case Binary binary -> {
                int left = requireLinkable(binary.left(), position);
                int right = requireLinkable(binary.right(), position);
                boolean isSum = binary.operator() == Operator.ADD || binary.operator() == Operator.SUBTRACT;
                boolean isComparison = binary.operator().precedence() == Operator.EQUAL.precedence();
                int rest = binary.operator() == Operator.ADD ? left + right : left - right;
                boolean isWrong = isSum ? rest > 1 : isComparison ? rest != 0 : left != 0 || right != 0;
                refuseAddress(isWrong ? 1 : 0, binary.operator().text(), position);
                yield isSum ? rest : 0;
            }
        };
    }

    private static void refuseAddress(int addresses, String operator, SourcePosition position) {
        if (addresses != 0) {
            throw new StatementException(
                    position,
                    "`" + operator + "` cannot be applied to an address: right would be a number, or a distance"
                            + " between labels of one section");
        }
    }

    /** Return whether {@code expression} is an address that lies around the offset table's own. */
    static boolean isAroundTable(Expression expression) {
        return mentionsTable(expression) && addresses(expression) == 1;
    }

    private static boolean mentionsTable(Expression expression) {
        return switch (expression) {
            case Reference(Symbol symbol, SourcePosition position) ->
                symbol.name().equals(OffsetTable.NAME);
            case Binary binary -> mentionsTable(binary.left()) || mentionsTable(binary.right());
            case Unary unary -> mentionsTable(unary.operand());
            case Constant constant -> false;
            case TableReference table -> false;
        };
    }

    /** Build a unary node, folded if its operand is a number. */
    static Expression unary(char operator, Expression operand, SourcePosition position) {
        if (operand instanceof Constant(long value)) {
            return new Constant(applyUnary(operator, value));
        }
        return new Unary(operator, operand, checked(operand.nodes() + 1, position));
    }

    /** Build a binary node, folded if both operands are numbers or their difference is already certain. */
    static Expression binary(Operator operator, Expression left, Expression right, SourcePosition position) {
        if (right instanceof Constant(long divisor) && divisor == 0 && operator.divides()) {
            throw new StatementException(position, "division by zero");
        }
        if (left instanceof Constant(long leftValue) && right instanceof Constant(long rightValue)) {
            return new Constant(operator.apply(leftValue, rightValue));
        }
        Binary node = new Binary(operator, left, right, position, checked(left.nodes() + right.nodes() + 1, position));
        FixedValue value = FixedValue.of(node);
        return value != null && value.section() == null ? new Constant(value.offset()) : node;
    }

    private static int checked(int nodes, SourcePosition position) {
        if (nodes > MAX_NODES) {
            throw new StatementException(
                    position, "expression is too large: more than " + MAX_NODES + " terms after substitution");
        }
        return nodes;
    }
}
