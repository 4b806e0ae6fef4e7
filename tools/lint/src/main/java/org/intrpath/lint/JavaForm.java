// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.lint;

import com.google.common.collect.Range;
import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * The one form of Java text. Between the comments {@code @formatter:off} and {@code @formatter:on}, each on a line of
 * its own, text stays as it is: for tables.
 */
final class JavaForm {
    private static final String OFF = "// @formatter:off\n";
    private static final String ON = "// @formatter:on\n";

    private final Formatter formatter = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    /**
     * The text in its right form.
     *
     * @throws FormatterException if it is not Java
     */
    String apply(String text) throws FormatterException {
        if (!text.contains(OFF)) {
            return formatter.formatSourceAndFixImports(text);
        }
        return formatter.formatSource(text, outsideFences(text));
    }

    /** The stretches of the text that the formatter may change, as offsets of characters. */
    static List<Range<Integer>> outsideFences(String text) {
        List<Range<Integer>> ranges = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int fence = text.indexOf(OFF, from);
            int to = fence < 0 ? text.length() : fence;
            if (to > from) {
                ranges.add(Range.closedOpen(from, to));
            }
            int end = fence < 0 ? -1 : text.indexOf(ON, fence);
            from = end < 0 ? text.length() : end + ON.length();
        }
        return ranges;
    }
}
