// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** Where the next statement comes from: the file, and the inclusions, macro calls and repeats open inside it. */
final class InputStack {

    /** Most inclusions, calls and repeats inside one another. */
    static final int MAX_DEPTH = 100;

    /** Most statements that one assembly may read, repeats and expansions unrolled. */
    static final long MAX_STATEMENTS = 400_000;

    /** One open inclusion, call or repeat. */
    static final class Level {
        private Iterator<List<SourceLine>> rounds;
        private final boolean isExpansion;
        private final int conditionalDepth;
        private List<SourceLine> lines = List.of();
        private int next;

        private Level(Iterator<List<SourceLine>> rounds, boolean isExpansion, int conditionalDepth) {
            this.rounds = rounds;
            this.isExpansion = isExpansion;
            this.conditionalDepth = conditionalDepth;
        }

        /** Return how many conditionals were open when it began. */
        int conditionalDepth() {
            return conditionalDepth;
        }
    }

    private final Deque<Level> levels = new ArrayDeque<>();
    private final Budget budget;

    InputStack(Budget budget) {
        this.budget = budget;
    }

    /** Read {@code rounds}, one after the other, next. */
    void push(Iterator<List<SourceLine>> rounds, boolean isExpansion, int conditionalDepth, SourcePosition position) {
        if (levels.size() >= MAX_DEPTH) {
            throw new StatementException(
                    position,
                    "macros, repeats and included files are more than " + MAX_DEPTH
                            + " deep: look for one that calls itself without an end");
        }
        levels.push(new Level(rounds, isExpansion, conditionalDepth));
    }

    boolean isEmpty() {
        return levels.isEmpty();
    }

    Level top() {
        return levels.peek();
    }

    /** Return the next statement of the level on top; null if that level is at its end. */
    SourceLine next() {
        Level level = levels.peek();
        while (level.next >= level.lines.size()) {
            if (!level.rounds.hasNext()) {
                return null;
            }
            budget.spendStatement(null);
            level.lines = level.rounds.next();
            level.next = 0;
        }
        SourceLine line = level.lines.get(level.next++);
        budget.spendStatement(line);
        return line;
    }

    /** Close the level on top. */
    void pop() {
        levels.pop();
    }

    /** Read nothing more. */
    void clear() {
        Level outermost = levels.peekLast();
        levels.clear();
        levels.push(new Level(List.<List<SourceLine>>of().iterator(), false, outermost.conditionalDepth));
    }

    /** Leave the innermost macro call or repeat, all its rounds; return its level, or null outside of any. */
    Level exitMacro() {
        if (levels.stream().noneMatch(level -> level.isExpansion)) {
            return null;
        }
        Level level = levels.peek();
        while (!level.isExpansion) {
            levels.pop();
            level = levels.peek();
        }
        level.rounds = java.util.Collections.emptyIterator();
        level.lines = List.of();
        level.next = 0;
        return level;
    }
}
