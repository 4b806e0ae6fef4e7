// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.List;

/**
 * One thing that is wrong in a source.
 *
 * @param position the offending token.
 * @param message what is wrong and what would be right.
 * @param quote the source line and below it a caret under the column; empty where there is no line to show.
 */
public record AssemblyError(SourcePosition position, String message, String quote) {

    private static final int MOST_EXPANSIONS_SHOWN = 12;

    /**
     * An error whose line is not known yet.
     *
     * @param position the offending token.
     * @param message what is wrong and what would be right.
     */
    public AssemblyError(SourcePosition position, String message) {
        this(position, message, "");
    }

    /**
     * Return {@code file:line:column: message}, the source line with a caret, and a line for each macro call, repeat or
     * inclusion around it, innermost first.
     */
    public String text() {
        StringBuilder result = new StringBuilder(position + ": " + message);
        if (!quote.isEmpty()) {
            result.append('\n').append(quote);
        }
        List<SourcePosition.Expansion> around = position.expansions();
        for (SourcePosition.Expansion expansion : around.subList(0, Math.min(around.size(), MOST_EXPANSIONS_SHOWN))) {
            result.append("\n  in ").append(expansion.what()).append(" from ").append(expansion.calledAt());
        }
        if (around.size() > MOST_EXPANSIONS_SHOWN) {
            result.append("\n  and %d more around that".formatted(around.size() - MOST_EXPANSIONS_SHOWN));
        }
        return result.toString();
    }
}
