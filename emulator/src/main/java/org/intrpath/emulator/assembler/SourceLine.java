// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

/**
 * One statement's text, comments off, with what is needed to say where it stood.
 *
 * @param text without separators; comments are blanks, so that columns hold.
 * @param file the source's name.
 * @param line from 1.
 * @param firstColumn column of the text's first character, from 1.
 * @param columns column of each character where text was substituted; null where the text stands as written.
 * @param remark the trailing remark of the source line; empty if none.
 * @param expansion the macro call, repeat or inclusion that the text came from; null at the top.
 */
record SourceLine(
        String text,
        String file,
        int line,
        int firstColumn,
        int[] columns,
        String remark,
        SourcePosition.Expansion expansion) {

    /** Return the place of the character at {@code offset}; the last place for one past the end. */
    SourcePosition position(int offset) {
        int column;
        if (columns == null) {
            column = firstColumn + offset;
        } else if (columns.length == 0) {
            column = firstColumn;
        } else {
            column = columns[Math.min(offset, columns.length - 1)];
        }
        return new SourcePosition(file, line, column, expansion);
    }

    /** Return the place of the first character that is no blank. */
    SourcePosition position() {
        int offset = 0;
        while (offset < text.length() && Character.isWhitespace(text.charAt(offset))) {
            offset++;
        }
        return position(offset);
    }

    /** Return the same text as read inside {@code within}. */
    SourceLine inside(SourcePosition.Expansion within) {
        return new SourceLine(text, file, line, firstColumn, columns, remark, within);
    }

    /** Return other text with the column of each of its characters, inside {@code within}. */
    SourceLine substituted(String newText, int[] newColumns, SourcePosition.Expansion within) {
        return new SourceLine(newText, file, line, firstColumn, newColumns, remark, within);
    }

    /** Return the part from {@code start} to {@code end}. */
    SourceLine part(int start, int end) {
        int[] partColumns = columns == null ? null : java.util.Arrays.copyOfRange(columns, start, end);
        return new SourceLine(
                text.substring(start, end), file, line, position(start).column(), partColumns, remark, expansion);
    }
}
