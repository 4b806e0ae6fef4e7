// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import java.util.function.UnaryOperator;
import org.intrpath.kernel.report.ReportFormat;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** The option that chooses the form of a report. */
final class FormatOption {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Choice.OfFormat.class,
            defaultValue = "text",
            description = "text (default), json (one object a line) or csv.")
    private ReportFormat format;

    /** The format. */
    ReportFormat format() {
        return format;
    }

    /** How text marks what matters most: bold on a terminal, not at all elsewhere. */
    static UnaryOperator<String> emphasis(Ansi ansi) {
        return ansi.enabled() ? line -> Ansi.Style.bold.on() + line + Ansi.Style.reset.on() : UnaryOperator.identity();
    }
}
