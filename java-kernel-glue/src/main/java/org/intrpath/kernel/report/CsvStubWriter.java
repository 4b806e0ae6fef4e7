// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.report;

import java.io.PrintWriter;
import org.intrpath.kernel.dispatch.ListedInstruction;
import org.intrpath.kernel.dispatch.StubResult;

/** The count of a stub as comma-separated values: a row an instruction, no total. */
final class CsvStubWriter implements ReportWriter<StubReport> {
    @Override
    public void write(StubReport report, PrintWriter out) {
        StubResult result = report.result();
        out.print(CsvRow.of(
                "stub",
                "entry",
                "arch",
                "address",
                "length_bytes",
                "file",
                "line",
                "label",
                "text",
                "remark",
                "instructions",
                "rep_iterations"));
        for (ListedInstruction one : result.instructions()) {
            SourcePlace place = SourcePlace.of(one);
            out.print(CsvRow.of(
                    result.file(),
                    result.entry(),
                    CountReport.ARCHITECTURE,
                    "0x%08x".formatted(one.address()),
                    one.length(),
                    place.file(),
                    place.line(),
                    one.label(),
                    one.text().replace('\t', ' '),
                    one.remark(),
                    one.count().instructions(),
                    one.count().repIterations()));
        }
    }
}
