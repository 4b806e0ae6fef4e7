// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.report;

import java.util.Locale;
import java.util.function.UnaryOperator;

/** The forms that a report can have. */
public enum ReportFormat {
    /** Tables for people. */
    TEXT,
    /** One JSON object a line. */
    JSON,
    /** Comma-separated values with a header line, RFC 4180 but for the line ends. */
    CSV;

    /**
     * Tells the name in options.
     *
     * @return lower case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Choose the writer of counts on paths.
     *
     * @param emphasis marks up a line of text that matters most; the identity where there is no colour
     * @return the writer
     */
    public ReportWriter<CountReport> countWriter(UnaryOperator<String> emphasis) {
        return switch (this) {
            case TEXT -> new TextCountWriter(emphasis);
            case JSON -> new JsonCountWriter();
            case CSV -> new CsvCountWriter();
        };
    }

    /**
     * Choose the writer of counts of a stub.
     *
     * @param emphasis marks up a line of text that matters most; the identity where there is no colour
     * @return the writer
     */
    public ReportWriter<StubReport> stubWriter(UnaryOperator<String> emphasis) {
        return switch (this) {
            case TEXT -> new TextStubWriter(emphasis);
            case JSON -> new JsonStubWriter();
            case CSV -> new CsvStubWriter();
        };
    }
}
