// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

/**
 * One thing that is wrong in a source.
 *
 * @param position the offending token.
 * @param message what is wrong and what would be right.
 */
public record AssemblyError(SourcePosition position, String message) {

    /** Return {@code file:line:column: message}, and a line for each macro call, repeat or inclusion around it. */
    public String text() {
        StringBuilder result = new StringBuilder(position + ": " + message);
        for (SourcePosition.Expansion expansion : position.expansions()) {
            result.append("\n    in ").append(expansion.what()).append(" from ").append(expansion.calledAt());
        }
        return result.toString();
    }
}
