// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line {@code # 12 "file.S" 2}, as a C preprocessor writes it: what follows is line 12 of that file.
 *
 * <p>Source: manual of the GNU C preprocessor, "Preprocessor Output".
 *
 * @param line of the next line of text, from 0.
 * @param file as the preprocessor was told it.
 * @param enters whether the file is included there.
 * @param returns whether an included file ended there.
 */
record LineMarker(int line, String file, boolean enters, boolean returns) {

    private static final Pattern FORM =
            Pattern.compile("[ \\t]*(\\d{1,9})[ \\t]+\"((?:[^\"\\\\]|\\\\.)*+)\"((?:[ \\t]+\\d)*)[ \\t\\r]*");

    /** Return the marker that {@code comment}, the text behind a {@code #}, is; null if it is a comment. */
    static LineMarker parse(String comment) {
        Matcher form = FORM.matcher(comment);
        if (!form.matches()) {
            return null;
        }
        String flags = form.group(3);
        return new LineMarker(
                Integer.parseInt(form.group(1)), unescaped(form.group(2)), flags.contains("1"), flags.contains("2"));
    }

    /** Undo the escapes of a quote, a backslash and three octal digits. */
    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        return Pattern.compile("\\\\([0-3][0-7]{2}|.)")
                .matcher(text)
                .replaceAll(escape -> Matcher.quoteReplacement(character(escape.group(1))));
    }

    private static String character(String escape) {
        return escape.length() == 3 ? String.valueOf((char) Integer.parseInt(escape, 8)) : escape;
    }
}
