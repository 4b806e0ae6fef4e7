// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

import java.io.PrintWriter;
import java.util.Locale;
import org.intrpath.kernel.report.ReportWriter;

/** The assembler's bench as tables for people. */
public final class TextAssemblyWriter implements ReportWriter<AssemblyReport> {

    private static final double MEBI = 1 << 20;

    @Override
    public void write(AssemblyReport report, PrintWriter out) {
        HostDescription host = report.host();
        line(out, "host     %s, %d cores, %s, Java %s", host.processor(), host.cores(), host.system(), host.java());
        line(out, "");
        line(out, "seconds to assemble %d lines, 32-bit code", report.lines());
        line(out, "%-8s  %4s  %7s  %7s  %7s", "source", "runs", "median", "lowest", "highest");
        for (AssemblyReport.Time time : report.times()) {
            line(
                    out,
                    "%-8s  %4d  %7.3f  %7.3f  %7.3f  %s%s",
                    time.title(),
                    time.sortedNs().size(),
                    time.medianSeconds(),
                    time.lowestSeconds(),
                    time.highestSeconds(),
                    time.meaning(),
                    time.hasAim() ? aim(time) : "");
        }
        line(out, "");
        line(out, "MiB held while assembling %d sources of %d lines", report.assemblies(), report.memoryLines());
        line(out, "%-10s  %10s  %10s", "assemblies", "heap used", "resident");
        for (AssemblyReport.Memory reading : report.memory()) {
            line(
                    out,
                    "%10d  %10.1f  %10s",
                    reading.assemblies(),
                    reading.heapBytes() / MEBI,
                    reading.residentBytes() == 0
                            ? "unknown"
                            : String.format(Locale.ROOT, "%.1f", reading.residentBytes() / MEBI));
        }
        line(out, "growth over the second half: %s", growth("heap", report.heapGrowth()));
        line(out, "                             %s", growth("resident", report.residentGrowth()));
        line(out, "");
        line(out, "Every image has the instructions of its source.");
    }

    private static String aim(AssemblyReport.Time time) {
        return String.format(
                Locale.ROOT, "; aim below %.0f, %s", AssemblyReport.AIM_SECONDS, time.isMet() ? "met" : "NOT MET");
    }

    private static String growth(String what, double growth) {
        if (Double.isNaN(growth)) {
            return what + " not measured: the host does not tell";
        }
        return String.format(
                Locale.ROOT,
                "%s %.3f, aim at most %.2f, %s",
                what,
                growth,
                AssemblyReport.AIM_GROWTH,
                growth <= AssemblyReport.AIM_GROWTH ? "met" : "NOT MET");
    }

    /** Ends lines by a line feed on every host. */
    private static void line(PrintWriter out, String format, Object... values) {
        out.print(String.format(Locale.ROOT, format, values) + "\n");
    }
}
