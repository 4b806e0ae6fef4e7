// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line of comma-separated values. */
final class CsvRow {
    private CsvRow() {}

    /** The values on one line; those with a comma, a quote or a line end in quotes. */
    static String of(Object... values) {
        return Stream.of(values).map(value -> quoted(value.toString())).collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
