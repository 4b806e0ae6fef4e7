// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.PrintWriter;
import org.intrpath.kernel.dispatch.StubResult;

/** The count of a stub as one JSON line. */
final class JsonStubWriter implements ReportWriter<StubReport> {
    @Override
    public void write(StubReport report, PrintWriter out) {
        StubResult result = report.result();
        JsonLine line = new JsonLine();
        line.object()
                .put("stub", result.file())
                .put("entry", result.entry())
                .put("arch", CountReport.ARCHITECTURE)
                .put("instructions", result.total().instructions())
                .put("rep_iterations", result.total().repIterations());
        ArrayNode listing = line.object().putArray("listing");
        result.instructions()
                .forEach(one -> JsonLine.instruction(listing, one)
                        .put("label", one.label())
                        .put("remark", one.remark())
                        .put("count", one.count().instructions())
                        .put("rep_iterations", one.count().repIterations()));
        line.callouts(result.callouts());
        line.events(result.events());
        ArrayNode remarks = line.object().putArray("remarks");
        result.remarks().forEach(remarks::add);
        out.print(line.render());
    }
}
