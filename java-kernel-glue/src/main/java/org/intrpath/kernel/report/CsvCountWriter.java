// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.report;

import java.io.PrintWriter;
import org.intrpath.kernel.counts.Phase;
import org.intrpath.kernel.counts.PhaseCount;
import org.intrpath.kernel.dispatch.ListedInstruction;
import org.intrpath.kernel.dispatch.PathInstruction;
import org.intrpath.kernel.dispatch.ScenarioResult;

/**
 * Counts as comma-separated values: a row a path and phase, then the two totals of the path; or, where instructions
 * are asked for, a row an instruction and no totals.
 */
final class CsvCountWriter implements ReportWriter<CountReport> {
    @Override
    public void write(CountReport report, PrintWriter out) {
        switch (report.detail()) {
            case PHASES -> {
                out.print(CsvRow.of("path", "arch", "scenario", "phase", "instructions", "rep_iterations"));
                report.results().forEach(result -> writePhases(result, out));
            }
            case ADDED, LISTING -> {
                out.print(CsvRow.of(
                        "path",
                        "arch",
                        "scenario",
                        "phase",
                        "address",
                        "length_bytes",
                        "file",
                        "line",
                        "text",
                        "remark",
                        "instructions",
                        "rep_iterations"));
                report.results()
                        .forEach(result -> report.listed(result).forEach(one -> writeInstruction(result, one, out)));
            }
        }
    }

    private static void writePhases(ScenarioResult result, PrintWriter out) {
        PhaseCount total = PhaseCount.NONE;
        for (var entry : result.counts().phases().entrySet()) {
            writePhase(result, entry.getKey().title(), entry.getValue(), out);
            total = total.plus(entry.getValue());
        }
        PhaseCount handler = result.counts().phase(Phase.HANDLER);
        writePhase(result, "total", total, out);
        writePhase(
                result,
                "total without the handler",
                new PhaseCount(
                        total.instructions() - handler.instructions(), total.repIterations() - handler.repIterations()),
                out);
    }

    private static void writePhase(ScenarioResult result, String phase, PhaseCount count, PrintWriter out) {
        out.print(CsvRow.of(
                result.path().id(),
                CountReport.ARCHITECTURE,
                result.scenario().name(),
                phase,
                count.instructions(),
                count.repIterations()));
    }

    private static void writeInstruction(ScenarioResult result, PathInstruction one, PrintWriter out) {
        ListedInstruction instruction = one.instruction();
        SourcePlace place = SourcePlace.of(instruction);
        out.print(CsvRow.of(
                result.path().id(),
                CountReport.ARCHITECTURE,
                result.scenario().name(),
                one.phase().title(),
                "0x%08x".formatted(instruction.address()),
                instruction.length(),
                place.file(),
                place.line(),
                instruction.text().replace('\t', ' '),
                instruction.remark(),
                instruction.count().instructions(),
                instruction.count().repIterations()));
    }
}
