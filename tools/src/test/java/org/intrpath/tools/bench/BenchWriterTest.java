// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.intrpath.kernel.report.ReportWriter;
import org.junit.jupiter.api.Test;

final class BenchWriterTest {

    private static final BenchReport REPORT = new BenchReport(
            new HostDescription("Sample CPU", 2, "Linux amd64", "25, mixed mode", "2.1.4", "NEHALEM", ""),
            new BenchSettings(9, false),
            List.of(
                    new BenchReport.Row(
                            "calls",
                            "native",
                            "our native counting hook",
                            "instructions",
                            new BenchReport.Measured.Rates(new TimeSeries.Rate(178.04e6, 170e6, 180e6), 44_000_001)),
                    new BenchReport.Row(
                            "interrupts",
                            "ours",
                            "from Java",
                            "interrupts",
                            new BenchReport.Measured.Rates(new TimeSeries.Rate(1.25e6, 1e6, 1.5e6), 2_000_000)),
                    new BenchReport.Row(
                            "interrupts",
                            "python",
                            "the same in Python",
                            "interrupts",
                            new BenchReport.Measured.NotRun("no module named unicorn"))),
            List.of(
                    new BenchReport.Ratio("calls", "native/empty", 0.97, 0.90),
                    new BenchReport.Ratio("calls", "native/upcall", 1.5, 1.8),
                    new BenchReport.Ratio("calls", "native/raw", 0.1749, Double.NaN),
                    new BenchReport.Ratio("interrupts", "ours/python", Double.NaN, 10)));

    private static final BenchReport MACHINES = new BenchReport(
            REPORT.host(),
            BenchSettings.quickly(),
            List.of(
                    new BenchReport.Row(
                            "1 CPU",
                            "native",
                            "our native counting hook",
                            "interrupts",
                            new BenchReport.Measured.Rates(new TimeSeries.Rate(0.52e6, 0.45e6, 0.54e6), 2_200_000)),
                    new BenchReport.Row(
                            "4 CPUs",
                            "reference",
                            "a Java upcall for each instruction",
                            "interrupts",
                            new BenchReport.Measured.Rates(new TimeSeries.Rate(0.18e6, 0.14e6, 0.19e6), 1_100_000))),
            List.of(new BenchReport.Ratio("1 CPU", "native/reference", 2.391, Double.NaN)));

    private static String written(ReportWriter<BenchReport> writer) {
        return written(writer, REPORT);
    }

    private static String written(ReportWriter<BenchReport> writer, BenchReport report) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        writer.write(report, out);
        out.flush();
        return text.toString();
    }

    @Test
    void textHasRatesInMillionsAndVerdicts() {
        assertThat(written(new TextBenchWriter())).isEqualTo("""
            host     Sample CPU, 2 cores, Linux amd64
            tools    Java 25, mixed mode; Unicorn 2.1.4, CPU model NEHALEM
            rounds   9, all rows once in each, after one to warm up; \
            rates are medians, in millions a second of processor time

            guest       variant       median     lowest    highest  instr. a run
            calls       native         178.0      170.0      180.0      44000001  our native counting hook
            interrupts  ours           1.250      1.000      1.500       2000000  from Java
            interrupts  python       NOT RUN                                        the same in Python

            calls       native/empty          0.970  aim 0.90, met
            calls       native/upcall         1.500  aim 1.80, NOT MET
            calls       native/raw            0.175
            interrupts  ours/python    not measured  aim 10.00

            Every run's instructions and results were checked against arithmetic.
            NOT RUN: interrupts python: no module named unicorn
            """);
    }

    @Test
    void jsonHasALineForTheHostEachRowAndEachRatio() {
        assertThat(written(new JsonBenchWriter())).isEqualTo("""
            {"schema":1,"kind":"host","processor":"Sample CPU","cores":2,"system":"Linux amd64","java":"25,\
             mixed mode","unicorn":"2.1.4","cpu_model":"NEHALEM","python":"","rounds":9,"quick":false}
            {"schema":1,"kind":"row","group":"calls","variant":"native","unit":"instructions",\
            "median_per_second":178040000,"lowest_per_second":170000000,"highest_per_second":180000000,\
            "instructions_per_run":44000001}
            {"schema":1,"kind":"row","group":"interrupts","variant":"ours","unit":"interrupts",\
            "median_per_second":1250000,"lowest_per_second":1000000,"highest_per_second":1500000,\
            "instructions_per_run":2000000}
            {"schema":1,"kind":"row","group":"interrupts","variant":"python","unit":"interrupts",\
            "not_run":"no module named unicorn"}
            {"schema":1,"kind":"ratio","group":"calls","ratio":"native/empty","value":0.97,"aim":0.9,\
            "met":true}
            {"schema":1,"kind":"ratio","group":"calls","ratio":"native/upcall","value":1.5,"aim":1.8,\
            "met":false}
            {"schema":1,"kind":"ratio","group":"calls","ratio":"native/raw","value":0.175}
            {"schema":1,"kind":"ratio","group":"interrupts","ratio":"ours/python","aim":10.0}
            """);
    }

    @Test
    void textOfMachinesHasRatesInMillionsOfInterrupts() {
        assertThat(written(new TextBenchWriter(), MACHINES)).isEqualTo("""
            host     Sample CPU, 2 cores, Linux amd64
            tools    Java 25, mixed mode; Unicorn 2.1.4, CPU model NEHALEM
            rounds   3, all rows once in each, after one to warm up; \
            rates are medians, in millions a second of processor time
                     --quick: a short run to try things out, not a measurement

            guest       variant       median     lowest    highest  instr. a run
            1 CPU       native         0.520      0.450      0.540       2200000  our native counting hook
            4 CPUs      reference      0.180      0.140      0.190       1100000  a Java upcall for each instruction

            1 CPU       native/reference         2.391

            Every run's instructions and results were checked against arithmetic.
            """);
    }

    @Test
    void jsonOfMachinesIsThatOfTheEngine() {
        assertThat(written(new JsonBenchWriter(), MACHINES)).isEqualTo("""
            {"schema":1,"kind":"host","processor":"Sample CPU","cores":2,"system":"Linux amd64","java":"25,\
             mixed mode","unicorn":"2.1.4","cpu_model":"NEHALEM","python":"","rounds":3,"quick":true}
            {"schema":1,"kind":"row","group":"1 CPU","variant":"native","unit":"interrupts",\
            "median_per_second":520000,"lowest_per_second":450000,"highest_per_second":540000,\
            "instructions_per_run":2200000}
            {"schema":1,"kind":"row","group":"4 CPUs","variant":"reference","unit":"interrupts",\
            "median_per_second":180000,"lowest_per_second":140000,"highest_per_second":190000,\
            "instructions_per_run":1100000}
            {"schema":1,"kind":"ratio","group":"1 CPU","ratio":"native/reference","value":2.391}
            """);
    }
}
