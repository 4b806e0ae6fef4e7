// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.PrintWriter;
import org.intrpath.kernel.dispatch.ListedInstruction;
import org.intrpath.kernel.dispatch.PathInstruction;
import org.intrpath.kernel.dispatch.ScenarioResult;

/** Counts as JSON lines, one a path. */
final class JsonCountWriter implements ReportWriter<CountReport> {
    @Override
    public void write(CountReport report, PrintWriter out) {
        report.results().forEach(result -> out.print(line(report, result)));
    }

    private static String line(CountReport report, ScenarioResult result) {
        JsonLine line = new JsonLine();
        line.object()
                .put("path", result.path().id())
                .put("arch", CountReport.ARCHITECTURE)
                .put("scenario", result.scenario().name())
                .put("instructions", result.counts().instructions())
                .put("handler", result.counts().handler());
        ArrayNode phases = line.object().putArray("phases");
        result.counts()
                .phases()
                .forEach((phase, count) -> phases.addObject()
                        .put("name", phase.title())
                        .put("instructions", count.instructions())
                        .put("rep_iterations", count.repIterations()));
        line.callouts(result.callouts());
        line.events(result.events());
        switch (report.detail()) {
            case PHASES -> {}
            case ADDED -> {
                ArrayNode added = line.object().putArray("added");
                report.listed(result).forEach(one -> added(added, one));
            }
            case LISTING -> {
                ArrayNode listing = line.object().putArray("listing");
                report.listed(result).forEach(one -> listed(listing, one));
            }
        }
        return line.render();
    }

    private static void added(ArrayNode array, PathInstruction one) {
        JsonLine.instruction(array, one.instruction())
                .put("purpose", one.instruction().remark())
                .put("phase", one.phase().title())
                .put("count", one.instruction().count().instructions());
    }

    private static void listed(ArrayNode array, PathInstruction one) {
        ListedInstruction instruction = one.instruction();
        JsonLine.instruction(array, instruction)
                .put("label", instruction.label())
                .put("remark", instruction.remark())
                .put("phase", one.phase().title())
                .put("count", instruction.count().instructions())
                .put("rep_iterations", instruction.count().repIterations());
    }
}
