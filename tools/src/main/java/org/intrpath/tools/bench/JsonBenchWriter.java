// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import org.intrpath.kernel.report.JsonLine;
import org.intrpath.kernel.report.ReportWriter;

/**
 * The bench as JSON lines: one of {@code kind} "host", then one of kind "row" for each row, then one of kind "ratio"
 * for each ratio. Rates are in the row's unit a second.
 */
public final class JsonBenchWriter implements ReportWriter<BenchReport> {

    @Override
    public void write(BenchReport report, PrintWriter out) {
        out.print(host(report));
        report.rows().forEach(row -> out.print(row(row)));
        report.ratios().forEach(ratio -> out.print(ratio(ratio)));
    }

    private static String host(BenchReport report) {
        HostDescription host = report.host();
        JsonLine line = new JsonLine();
        line.object()
                .put("kind", "host")
                .put("processor", host.processor())
                .put("cores", host.cores())
                .put("system", host.system())
                .put("java", host.java())
                .put("unicorn", host.unicorn())
                .put("cpu_model", host.guestModel())
                .put("python", host.python())
                .put("rounds", report.settings().rounds())
                .put("quick", report.settings().quick());
        return line.render();
    }

    private static String row(BenchReport.Row row) {
        JsonLine line = new JsonLine();
        ObjectNode object = line.object()
                .put("kind", "row")
                .put("group", row.group())
                .put("variant", row.title())
                .put("unit", row.unit());
        switch (row.measured()) {
            case BenchReport.Measured.Rates(TimeSeries.Rate rate, long instructions) ->
                object.put("median_per_second", Math.round(rate.median()))
                        .put("lowest_per_second", Math.round(rate.low()))
                        .put("highest_per_second", Math.round(rate.high()))
                        .put("instructions_per_run", instructions);
            case BenchReport.Measured.NotRun(String reason) -> object.put("not_run", reason);
        }
        return line.render();
    }

    private static String ratio(BenchReport.Ratio ratio) {
        JsonLine line = new JsonLine();
        ObjectNode object =
                line.object().put("kind", "ratio").put("group", ratio.group()).put("ratio", ratio.title());
        if (ratio.isMeasured()) {
            object.put("value", Math.round(ratio.value() * 1000) / 1000.0);
        }
        if (ratio.hasAim()) {
            object.put("aim", ratio.aim());
        }
        if (ratio.isMeasured() && ratio.hasAim()) {
            object.put("met", ratio.isMet());
        }
        return line.render();
    }
}
