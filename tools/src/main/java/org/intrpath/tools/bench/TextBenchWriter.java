// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.intrpath.kernel.report.ReportWriter;

/** The bench as tables for people. */
public final class TextBenchWriter implements ReportWriter<BenchReport> {

    private static final double MILLION = 1e6;

    @Override
    public void write(BenchReport report, PrintWriter out) {
        HostDescription host = report.host();
        line(out, "host     %s, %d cores, %s", host.processor(), host.cores(), host.system());
        line(
                out,
                "tools    Java %s; Unicorn %s, CPU model %s%s",
                host.java(),
                host.unicorn(),
                host.guestModel(),
                host.python().isEmpty() ? "" : "; " + host.python());
        line(
                out,
                "rounds   %d, all rows once in each, after one to warm up; rates are medians, in millions a second of"
                        + " processor time",
                report.settings().rounds());
        if (report.settings().quick()) {
            line(out, "         --quick: a short run to try things out, not a measurement");
        }
        line(out, "");
        line(
                out,
                "%-10s  %-9s  %9s  %9s  %9s  %12s",
                "guest",
                "variant",
                "median",
                "lowest",
                "highest",
                "instr. a run");
        for (BenchReport.Row row : report.rows()) {
            writeRow(row, out);
        }
        line(out, "");
        writeRatios(report.ratios(), out);
        line(out, "");
        line(out, "Every run's instructions and results were checked against arithmetic.");
        for (BenchReport.Row row : report.rows()) {
            if (row.measured() instanceof BenchReport.Measured.NotRun(String reason)) {
                line(out, "NOT RUN: %s %s: %s", row.group(), row.title(), reason);
            }
        }
    }

    private static void writeRatios(List<BenchReport.Ratio> ratios, PrintWriter out) {
        int widest =
                ratios.stream().mapToInt(ratio -> ratio.title().length()).max().orElse(1);
        for (BenchReport.Ratio ratio : ratios) {
            line(out, "%-10s  %-" + widest + "s  %s", ratio.group(), ratio.title(), verdict(ratio));
        }
    }

    private static void writeRow(BenchReport.Row row, PrintWriter out) {
        switch (row.measured()) {
            case BenchReport.Measured.Rates(TimeSeries.Rate rate, long instructions) ->
                line(
                        out,
                        "%-10s  %-9s  %9s  %9s  %9s  %12d  %s",
                        row.group(),
                        row.title(),
                        millions(rate.median()),
                        millions(rate.low()),
                        millions(rate.high()),
                        instructions,
                        row.meaning());
            case BenchReport.Measured.NotRun _ ->
                line(out, "%-10s  %-9s  %9s  %36s  %s", row.group(), row.title(), "NOT RUN", "", row.meaning());
        }
    }

    private static String millions(double perSecond) {
        double value = perSecond / MILLION;
        return String.format(Locale.ROOT, value < 10 ? "%.3f" : "%.1f", value);
    }

    private static String verdict(BenchReport.Ratio ratio) {
        String aim = ratio.hasAim() ? String.format(Locale.ROOT, "  aim %.2f", ratio.aim()) : "";
        if (!ratio.isMeasured()) {
            return "not measured" + aim;
        }
        String met = !ratio.hasAim() ? "" : ratio.isMet() ? ", met" : ", NOT MET";
        return String.format(Locale.ROOT, "%12.3f%s%s", ratio.value(), aim, met);
    }

    /** Ends lines by a line feed on every host. */
    private static void line(PrintWriter out, String format, Object... values) {
        out.print(String.format(Locale.ROOT, format, values) + "\n");
    }
}
