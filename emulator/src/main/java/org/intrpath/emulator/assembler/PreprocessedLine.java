// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

/**
 * What a preprocessor made of a line: equal at its beginning and end but for blanks, replaced between.
 *
 * @param written by the user.
 * @param read by the assembler.
 */
record PreprocessedLine(String written, String read) {

    /** Return the column, from 1, in the written line of a column of the read one; what is replaced, at its start. */
    int writtenColumn(int readColumn) {
        int[] inWritten = visible(written);
        int[] inRead = visible(read);
        int nth = nth(inRead, readColumn);
        int prefix = prefix(inWritten, inRead);
        if (nth < prefix) {
            return inWritten[nth] + 1;
        }
        int fromEnd = inRead.length - nth;
        if (fromEnd <= suffix(inWritten, inRead, prefix)) {
            return fromEnd == 0 ? written.stripTrailing().length() + 1 : inWritten[inWritten.length - fromEnd] + 1;
        }
        return prefix == inWritten.length ? written.stripTrailing().length() + 1 : wordStart(inWritten[prefix]) + 1;
    }

    /** Return whether what is at {@code readColumn} is nothing that the user wrote. */
    boolean isReplaced(int readColumn) {
        int[] inWritten = visible(written);
        int[] inRead = visible(read);
        int nth = nth(inRead, readColumn);
        int prefix = prefix(inWritten, inRead);
        return nth >= prefix && inRead.length - nth > suffix(inWritten, inRead, prefix);
    }

    private int wordStart(int offset) {
        int start = offset;
        while (start > 0 && Character.isJavaIdentifierPart(written.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Return which of the visible characters is at a column, or follows it. */
    private static int nth(int[] visible, int column) {
        int nth = 0;
        while (nth < visible.length && visible[nth] < column - 1) {
            nth++;
        }
        return nth;
    }

    private int prefix(int[] inWritten, int[] inRead) {
        int length = 0;
        int most = Math.min(inWritten.length, inRead.length);
        while (length < most && written.charAt(inWritten[length]) == read.charAt(inRead[length])) {
            length++;
        }
        return length;
    }

    private int suffix(int[] inWritten, int[] inRead, int prefix) {
        int length = 0;
        int most = Math.min(inWritten.length, inRead.length) - prefix;
        while (length < most
                && written.charAt(inWritten[inWritten.length - 1 - length])
                        == read.charAt(inRead[inRead.length - 1 - length])) {
            length++;
        }
        return length;
    }

    private static int[] visible(String line) {
        return java.util.stream.IntStream.range(0, line.length())
                .filter(index -> !Character.isWhitespace(line.charAt(index)))
                .toArray();
    }
}
