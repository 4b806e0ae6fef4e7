// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.ArrayList;
import java.util.List;

/**
 * A place in a source.
 *
 * @param file the source's name as its user gave it.
 * @param line from 1; inside a macro's expansion the line of the macro's body; 0 where no line is known.
 * @param column from 1, in characters; 0 where no column is known.
 * @param expansion what is being expanded there; null outside macros, repeats and included files.
 */
public record SourcePosition(String file, int line, int column, Expansion expansion) {

    /**
     * One macro call, repeat or inclusion under way.
     *
     * @param what such as {@code macro `SAVE_FRAME`}.
     * @param calledAt where it was called.
     * @param remark the {@code #} remark on the line that called it; empty if none.
     */
    public record Expansion(String what, SourcePosition calledAt, String remark) {}

    /** Return the expansions around this place, innermost first; empty outside of any. */
    public List<Expansion> expansions() {
        List<Expansion> result = new ArrayList<>();
        for (Expansion next = expansion; next != null; next = next.calledAt().expansion()) {
            result.add(next);
        }
        return List.copyOf(result);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
