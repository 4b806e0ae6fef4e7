// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.intrpath.kernel.report.ReportWriter;
import org.junit.jupiter.api.Test;

class AssemblyBenchTest {

    private static final HostDescription HOST = new HostDescription("Sample", 2, "Linux", "25", "", "", "");
    private static final AssemblyReport REPORT = new AssemblyReport(
            HOST,
            10_000,
            List.of(
                    new AssemblyReport.Time("first", "cold", true, List.of(1_500_000_000L)),
                    new AssemblyReport.Time(
                            "again", "warm", true, List.of(100_000_000L, 200_000_000L, 2_100_000_000L))),
            1000,
            500,
            List.of(
                    new AssemblyReport.Memory(250, 8 << 20, 64 << 20),
                    new AssemblyReport.Memory(500, 10 << 20, 100 << 20),
                    new AssemblyReport.Memory(1000, 10 << 20, 120 << 20)));

    @Test
    void aTextHasTheLinesAndInstructionsThatItSays() {
        AssemblyText text = new AssemblyText(200, 7);

        assertThat(text.source().text().lines()).hasSize(200);
        assertThat(text.instructions()).isEqualTo(140);
        assertThat(text.source()).isEqualTo(new AssemblyText(200, 7).source());
        assertThat(text.source().text())
                .isNotEqualTo(new AssemblyText(200, 8).source().text());
    }

    @Test
    void aQuickRunChecksEveryImage() {
        AssemblyReport report = AssemblyBench.run(BenchSettings.quickly());

        assertThat(report.times()).hasSize(3).allMatch(time -> time.lowestSeconds() > 0);
        assertThat(report.memory()).hasSize(10).allMatch(reading -> reading.heapBytes() > 0);
    }

    @Test
    void textSaysWhichAimsAreMet() {
        assertThat(written(new TextAssemblyWriter())).isEqualTo("""
            host     Sample, 2 cores, Linux, Java 25

            seconds to assemble 10000 lines, 32-bit code
            source    runs   median   lowest  highest
            first        1    1.500    1.500    1.500  cold; aim below 2, met
            again        3    0.200    0.100    2.100  warm; aim below 2, NOT MET

            MiB held while assembling 1000 sources of 500 lines
            assemblies   heap used    resident
                   250         8.0        64.0
                   500        10.0       100.0
                  1000        10.0       120.0
            growth over the second half: heap 1.000, aim at most 1.05, met
                                         resident 1.200, aim at most 1.05, NOT MET

            Every image has the instructions of its source.
            """);
    }

    @Test
    void jsonHasALineATimeAndAReading() {
        assertThat(written(new JsonAssemblyWriter()).lines())
                .hasSize(5)
                .startsWith("{\"schema\":1,\"kind\":\"time\",\"source\":\"first\",\"lines\":10000,\"runs\":1,"
                        + "\"median_seconds\":1.5,\"lowest_seconds\":1.5,\"highest_seconds\":1.5,"
                        + "\"aim_seconds\":2.0,\"met\":true}")
                .endsWith("{\"schema\":1,\"kind\":\"memory\",\"assemblies\":1000,\"heap_bytes\":10485760,"
                        + "\"resident_bytes\":125829120}");
    }

    private static String written(ReportWriter<AssemblyReport> writer) {
        StringWriter text = new StringWriter();
        writer.write(REPORT, new PrintWriter(text));
        return text.toString();
    }
}
