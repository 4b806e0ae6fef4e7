// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

/**
 * A source line with a caret below one of its columns.
 *
 * @param line without its end.
 * @param column from 1; past the end means the end.
 */
record SourceQuote(String line, int column) {

    /** Most characters shown; of a longer line, those around the column. */
    static final int MOST_SHOWN = 160;

    private static final String MARGIN = "    ";
    private static final String LEFT_OUT = "...";

    /** Return two lines; tabs stay, so that the caret is below its column however wide they are shown. */
    String text() {
        String end = line.stripTrailing();
        int at = Math.clamp(column - 1L, 0, end.length());
        int from = Math.clamp(at - MOST_SHOWN / 2L, 0, Math.max(0, end.length() - MOST_SHOWN));
        int to = Math.min(end.length(), from + MOST_SHOWN);
        String before = from > 0 ? LEFT_OUT : "";
        String after = to < end.length() ? LEFT_OUT : "";
        String gap = (before + end.substring(from, at)).replaceAll("[^\\t]", " ");
        return MARGIN + before + shown(end.substring(from, to)) + after + "\n" + MARGIN + gap + "^";
    }

    /** Control characters would go to the user's terminal. */
    private static String shown(String part) {
        return part.replaceAll("[\\p{Cntrl}&&[^\\t]]", "?");
    }
}
