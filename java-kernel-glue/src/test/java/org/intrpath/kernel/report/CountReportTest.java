// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.intrpath.kernel.counts.PathCounts;
import org.intrpath.kernel.counts.Phase;
import org.intrpath.kernel.counts.PhaseCount;
import org.intrpath.kernel.dispatch.Arrival;
import org.intrpath.kernel.dispatch.ListedInstruction;
import org.intrpath.kernel.dispatch.PathInstruction;
import org.intrpath.kernel.dispatch.Ring;
import org.intrpath.kernel.dispatch.Scenario;
import org.intrpath.kernel.dispatch.ScenarioResult;
import org.intrpath.kernel.layout.InterruptLevel;
import org.intrpath.kernel.model.DispatchPath;
import org.intrpath.kernel.model.Trigger;
import org.junit.jupiter.api.Test;

final class CountReportTest {
    private static final EngineVersions ENGINES = new EngineVersions("2.1.4", "0.9", "5.0", "NEHALEM");
    private static final Scenario MASKED =
            new Scenario(Arrival.MASKED, Trigger.LEVEL, Ring.USER, InterruptLevel.SOFTBIO);

    @Test
    void aReportIsAboutOneScenario() {
        List<ScenarioResult> results = List.of(
                result(DispatchPath.CLASSIC, Scenario.TYPICAL, Map.of()), result(DispatchPath.LWP, MASKED, Map.of()));

        assertThatThrownBy(() -> new CountReport(results, Detail.PHASES, ENGINES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("typical")
                .hasMessageContaining("masked,level,from-user,ipl-softbio");
    }

    @Test
    void aReportHasAResult() {
        assertThatThrownBy(() -> new CountReport(List.of(), Detail.PHASES, ENGINES))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void repIterationsHaveATableOfTheirOwn() {
        String text = write(ReportFormat.TEXT, Detail.PHASES, result(DispatchPath.LWP, Scenario.TYPICAL, Map.of()));

        assertThat(text)
                .containsPattern("instructions retired +lwp\n")
                .containsPattern("rep iterations +lwp\n")
                .containsPattern("save +64\n");
    }

    @Test
    void calloutsThatDifferAreToldByPath() {
        String text = write(
                ReportFormat.TEXT,
                Detail.PHASES,
                result(DispatchPath.CLASSIC, Scenario.TYPICAL, Map.of()),
                result(DispatchPath.LWP, Scenario.TYPICAL, Map.of("mi_switch", 2L)));

        assertThat(text)
                .contains("modelled in Java  classic: nothing: no callout was used\n")
                .contains("modelled in Java  lwp: mi_switch 2 times\n");
    }

    @Test
    void theScenarioIsToldInWords() {
        String text = write(ReportFormat.TEXT, Detail.PHASES, result(DispatchPath.LWP, MASKED, Map.of()));

        assertThat(text)
                .contains("scenario          masked,level,from-user,ipl-softbio: held off by the level")
                .contains("IOAPIC level, from ring 3, handler at IPL_SOFTBIO\n");
    }

    @Test
    void listingsGoByPhaseAndThenByAddress() {
        String csv = write(ReportFormat.CSV, Detail.LISTING, result(DispatchPath.LWP, Scenario.TYPICAL, Map.of()));

        assertThat(csv.lines().skip(1)).hasSize(3);
        assertThat(csv.lines().skip(1).map(line -> line.split(",")[3] + " " + line.split(",")[4]))
                .containsExactly("save 0x00100020", "swap in 0x00100010", "swap out 0x00100000");
    }

    @Test
    void addedInstructionsAreThoseOfTheSwaps() {
        String csv = write(ReportFormat.CSV, Detail.ADDED, result(DispatchPath.LWP, Scenario.TYPICAL, Map.of()));

        assertThat(csv.lines().skip(1).map(line -> line.split(",")[3])).containsExactly("swap in", "swap out");
    }

    @Test
    void jsonIsAsciiAndItsEventsKeepTheirOrder() {
        String json = write(ReportFormat.JSON, Detail.LISTING, result(DispatchPath.LWP, Scenario.TYPICAL, Map.of()));

        assertThat(json).contains("caf\\u00E9").endsWith("}\n").containsPattern("\"events\":\\[\"second\",\"first\"]");
    }

    @Test
    void theUsersLanguageChangesNothing() {
        Locale before = Locale.getDefault();
        ScenarioResult result = result(DispatchPath.LWP, Scenario.TYPICAL, Map.of("mi_switch", 2000L));
        String expected = write(ReportFormat.TEXT, Detail.LISTING, result);

        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        String text;
        try {
            text = write(ReportFormat.TEXT, Detail.LISTING, result);
        } finally {
            Locale.setDefault(before);
        }

        assertThat(text).isEqualTo(expected).contains("mi_switch 2000 times");
    }

    @Test
    void machineCodeWithoutALineTableHasLineZero() {
        ListedInstruction instruction =
                new ListedInstruction(0x1000, 1, "stub.o(.text+0x4)", "X", "nop", "", PhaseCount.NONE);

        assertThat(SourcePlace.of(instruction)).isEqualTo(new SourcePlace("stub.o(.text+0x4)", 0));
    }

    private static String write(ReportFormat format, Detail detail, ScenarioResult... results) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        format.countWriter(UnaryOperator.identity()).write(new CountReport(List.of(results), detail, ENGINES), out);
        out.flush();
        return text.toString();
    }

    private static ScenarioResult result(DispatchPath path, Scenario scenario, Map<String, Long> callouts) {
        return new ScenarioResult(
                path,
                scenario,
                new PathCounts(Map.of(
                        Phase.SAVE, new PhaseCount(1, 64),
                        Phase.SWAPIN, new PhaseCount(1, 0),
                        Phase.SWAPOUT, new PhaseCount(1, 0))),
                callouts,
                List.of("second", "first"),
                List.of(
                        instruction(Phase.SWAPOUT, 0x10_0000, "caf\u00e9"),
                        instruction(Phase.SWAPIN, 0x10_0010, ""),
                        instruction(Phase.SAVE, 0x10_0020, "")));
    }

    private static PathInstruction instruction(Phase phase, long address, String remark) {
        return new PathInstruction(
                phase, new ListedInstruction(address, 1, "lwp.s:1", "X", "nop", remark, new PhaseCount(1, 0)));
    }
}
