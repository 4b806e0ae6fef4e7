// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.HashMap;
import java.util.Map;
import org.intrpath.emulator.assembler.Expression.Binary;
import org.intrpath.emulator.assembler.Expression.Constant;
import org.intrpath.emulator.assembler.Expression.Operator;
import org.intrpath.emulator.assembler.Expression.Reference;
import org.intrpath.emulator.assembler.Expression.Unary;

/** Works expressions out while layout runs and after it. */
final class Evaluator {

    private static final int MAX_DEPTH = 1500;

    /** A number, or a distance from the start of a section. */
    record Place(Section section, long offset) {}

    private final Budget budget;
    private final Map<String, Symbol> globals = new HashMap<>();
    private final OffsetTable table;
    private int depth;

    Evaluator(Budget budget, OffsetTable table) {
        this.table = table;
        this.budget = budget;
    }

    /** Let other units see {@code symbol}. */
    void export(Symbol symbol) {
        globals.put(symbol.name(), symbol);
    }

    /** Return what another unit exports under {@code name}; null if nothing. */
    Symbol exported(String name) {
        return globals.get(name);
    }

    /**
     * Return where {@code expression} points as layout stands now, without other units; null if that cannot be told
     * or is no
     * place in one section.
     */
    Place locate(Expression expression) {
        enter(expression);
        try {
            return switch (expression) {
                case Constant(long value) -> new Place(null, value);
                case Reference(Symbol symbol, SourcePosition position) -> locate(symbol);
                case Expression.TableReference table -> null;
                case Unary unary -> {
                    Place operand = locate(unary.operand());
                    yield operand == null || operand.section != null
                            ? null
                            : new Place(null, Expression.applyUnary(unary.operator(), operand.offset));
                }
                case Binary binary -> combine(binary, locate(binary.left()), locate(binary.right()));
            };
        } finally {
            depth--;
        }
    }

    private Place locate(Symbol symbol) {
        if (symbol.isLabel()) {
            return new Place(symbol.section(), symbol.section().offset(symbol.fragment()) + symbol.offset());
        }
        if (symbol.value() == null) {
            return null;
        }
        beginSymbol(symbol);
        try {
            return locate(symbol.value());
        } finally {
            symbol.setEvaluating(false);
        }
    }

    private static Place combine(Binary binary, Place left, Place right) {
        if (left == null || right == null) {
            return null;
        }
        Operator operator = binary.operator();
        if (left.section == right.section && (left.section == null || isDifference(operator))) {
            return operator.divides() && right.offset == 0
                    ? null
                    : new Place(null, operator.apply(left.offset, right.offset));
        }
        if (operator == Operator.ADD && (left.section == null || right.section == null)) {
            return new Place(left.section == null ? right.section : left.section, left.offset + right.offset);
        }
        return operator == Operator.SUBTRACT && right.section == null
                ? new Place(left.section, left.offset - right.offset)
                : null;
    }

    private static boolean isDifference(Operator operator) {
        return switch (operator) {
            case SUBTRACT, EQUAL, NOT_EQUAL, ALSO_NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> true;
            case MULTIPLY,
                    DIVIDE,
                    REMAINDER,
                    SHIFT_LEFT,
                    SHIFT_RIGHT,
                    OR,
                    AND,
                    XOR,
                    OR_NOT,
                    ADD,
                    LOGICAL_AND,
                    LOGICAL_OR -> false;
        };
    }

    /** Return the final value of {@code expression}, every section having its address. */
    long value(Expression expression) {
        enter(expression);
        try {
            return switch (expression) {
                case Constant(long value) -> value;
                case Reference(Symbol symbol, SourcePosition position) -> value(symbol, position);
                case Expression.TableReference reached -> tableValue(reached);
                case Unary unary -> Expression.applyUnary(unary.operator(), value(unary.operand()));
                case Binary binary -> {
                    long right = value(binary.right());
                    if (binary.operator().divides() && right == 0) {
                        throw new StatementException(binary.position(), "division by zero");
                    }
                    yield binary.operator().apply(value(binary.left()), right);
                }
            };
        } finally {
            depth--;
        }
    }

    private long tableValue(Expression.TableReference reached) {
        return switch (reached.use()) {
            case GOTOFF -> value(reached.symbol(), reached.position()) - table.address();
            case GOT -> entry(reached.symbol()) - table.address();
            case GOTPCREL -> entry(reached.symbol());
        };
    }

    private long entry(Symbol symbol) {
        return isLocal(symbol) ? table.localEntry(symbol) : table.globalEntry(symbol.name());
    }

    /** Return whether other units have nothing to do with {@code symbol}. */
    static boolean isLocal(Symbol symbol) {
        return symbol.isDefined() && !symbol.isGlobal();
    }

    /** Return what {@code symbol} stands for: another unit's of the name, where that is the one that counts. */
    private Symbol resolved(Symbol symbol) {
        return isLocal(symbol) ? symbol : globals.getOrDefault(symbol.name(), symbol.isDefined() ? symbol : null);
    }

    /** Return the final value of {@code symbol}. @throws StatementException at {@code position} if it has none. */
    long value(Symbol symbol, SourcePosition position) {
        Symbol defined = resolved(symbol);
        if (defined == null) {
            if (symbol.name().equals(OffsetTable.NAME)) {
                return table.address();
            }
            if (symbol.isWeak()) {
                return 0;
            }
            throw new UndefinedSymbolException(symbol, position);
        }
        if (defined.isLabel()) {
            Section section = defined.section();
            if (section.kind() == SectionKind.NOT_LOADED || section.isDiscarded()) {
                throw new StatementException(
                        position,
                        "`" + symbol.name() + "` is in section `" + section.name()
                                + "`, which is not loaded: give the section flags such as \"a\", \"aw\" or \"ax\"");
            }
            return section.address() + section.offset(defined.fragment()) + defined.offset();
        }
        beginSymbol(defined);
        try {
            return value(defined.value());
        } finally {
            defined.setEvaluating(false);
        }
    }

    /** Return whether nobody defines {@code symbol} and it must be something. */
    boolean isMissing(Symbol symbol) {
        return resolved(symbol) == null && !symbol.isWeak() && !symbol.name().equals(OffsetTable.NAME);
    }

    private static void beginSymbol(Symbol symbol) {
        if (symbol.isEvaluating()) {
            throw new StatementException(symbol.definedAt(), "`" + symbol.name() + "` is defined by itself");
        }
        symbol.setEvaluating(true);
    }

    private void enter(Expression expression) {
        SourcePosition position = expression instanceof Reference reference ? reference.position() : null;
        budget.spendEvaluation(position);
        if (++depth > MAX_DEPTH) {
            depth--;
            throw new StatementException(
                    position == null ? new SourcePosition("input", 1, 1, null) : position,
                    "expression refers to symbols that refer to symbols more than " + MAX_DEPTH + " deep");
        }
    }

    /** A symbol without a definition anywhere. */
    static final class UndefinedSymbolException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Symbol symbol;
        private final transient SourcePosition position;

        UndefinedSymbolException(Symbol symbol, SourcePosition position) {
            super(symbol.name(), null, false, false);
            this.symbol = symbol;
            this.position = position;
        }

        Symbol symbol() {
            return symbol;
        }

        SourcePosition position() {
            return position;
        }
    }
}
