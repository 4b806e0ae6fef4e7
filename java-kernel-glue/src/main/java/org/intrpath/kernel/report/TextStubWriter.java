// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.report;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.intrpath.kernel.dispatch.StubResult;

/** The count of a stub as a listing, its total, and a legend below it. */
final class TextStubWriter implements ReportWriter<StubReport> {
    private final UnaryOperator<String> emphasis;

    /** A writer that marks up its total. */
    TextStubWriter(UnaryOperator<String> emphasis) {
        this.emphasis = emphasis;
    }

    @Override
    public void write(StubReport report, PrintWriter out) {
        StubResult result = report.result();
        out.print(new ListingTable(result.instructions(), true, "remark").render(result.instructions()));
        out.print('\n');
        out.print(emphasis.apply(String.format(
                        Locale.ROOT,
                        "%s in %s: %d instructions retired, %d rep iterations",
                        result.entry(),
                        result.file(),
                        result.total().instructions(),
                        result.total().repIterations()))
                + "\n\n");
        result.remarks().forEach(remark -> out.print(Legend.line("remark", remark)));
        result.events().forEach(event -> out.print(Legend.line("event", event)));
        out.print(Legend.line("modelled in Java", Legend.callouts(result.callouts())));
        out.print(Legend.line("counted", Legend.definition()));
        out.print(Legend.line("engines", report.engines().text()));
    }
}
