// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

import java.io.PrintWriter;
import org.intrpath.kernel.report.JsonLine;
import org.intrpath.kernel.report.ReportWriter;

/**
 * The assembler's bench as JSON lines: one of {@code kind} "time" for each time, then one of kind "memory" for each
 * reading.
 */
public final class JsonAssemblyWriter implements ReportWriter<AssemblyReport> {

    @Override
    public void write(AssemblyReport report, PrintWriter out) {
        for (AssemblyReport.Time time : report.times()) {
            JsonLine line = new JsonLine();
            line.object()
                    .put("kind", "time")
                    .put("source", time.title())
                    .put("lines", report.lines())
                    .put("runs", time.sortedNs().size())
                    .put("median_seconds", milliseconds(time.medianSeconds()))
                    .put("lowest_seconds", milliseconds(time.lowestSeconds()))
                    .put("highest_seconds", milliseconds(time.highestSeconds()))
                    .put("aim_seconds", AssemblyReport.AIM_SECONDS)
                    .put("met", time.isMet());
            out.print(line.render());
        }
        for (AssemblyReport.Memory reading : report.memory()) {
            JsonLine line = new JsonLine();
            line.object()
                    .put("kind", "memory")
                    .put("assemblies", reading.assemblies())
                    .put("heap_bytes", reading.heapBytes())
                    .put("resident_bytes", reading.residentBytes());
            out.print(line.render());
        }
    }

    private static double milliseconds(double seconds) {
        return Math.round(seconds * 1000) / 1000.0;
    }
}
