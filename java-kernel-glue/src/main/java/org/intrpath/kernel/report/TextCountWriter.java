// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.intrpath.kernel.counts.Phase;
import org.intrpath.kernel.counts.PhaseCount;
import org.intrpath.kernel.dispatch.ListedInstruction;
import org.intrpath.kernel.dispatch.PathInstruction;
import org.intrpath.kernel.dispatch.ScenarioResult;
import org.intrpath.kernel.report.TextTable.Side;

/** Counts as a table by phase, a column a path and the difference of two, with a legend below it. */
final class TextCountWriter implements ReportWriter<CountReport> {
    private static final int COMPARED = 2;

    private final UnaryOperator<String> emphasis;

    /** A writer that marks up its totals. */
    TextCountWriter(UnaryOperator<String> emphasis) {
        this.emphasis = emphasis;
    }

    @Override
    public void write(CountReport report, PrintWriter out) {
        switch (report.detail()) {
            case PHASES -> writePhases(report, out);
            case ADDED -> report.results().forEach(result -> writeListing(report, result, "purpose", out));
            case LISTING -> {
                writePhases(report, out);
                report.results().forEach(result -> {
                    out.print('\n');
                    writeListing(report, result, "remark", out);
                    writeEvents(result, out);
                });
            }
        }
        out.print('\n');
        writeLegend(report, out);
    }

    private void writePhases(CountReport report, PrintWriter out) {
        out.print(
                table(report, "instructions retired", PhaseCount::instructions).render(emphasis));
        boolean repeats = report.results().stream()
                .anyMatch(result ->
                        result.counts().phases().values().stream().anyMatch(count -> count.repIterations() != 0));
        if (repeats) {
            out.print('\n');
            out.print(table(report, "rep iterations", PhaseCount::repIterations).render(emphasis));
        }
    }

    private static TextTable table(CountReport report, String unit, ToLongFunction<PhaseCount> column) {
        List<ScenarioResult> results = report.results();
        boolean compared = results.size() == COMPARED;
        List<Side> sides = new ArrayList<>(List.of(Side.LEFT));
        List<String> header = new ArrayList<>(List.of(unit));
        results.forEach(result -> {
            sides.add(Side.RIGHT);
            header.add("%12s".formatted(result.path().id()));
        });
        if (compared) {
            sides.add(Side.RIGHT);
            header.add("difference");
        }
        TextTable table = new TextTable(sides);
        table.row(header);
        table.rule();
        for (Phase phase : report.phases()) {
            List<Long> counts = results.stream()
                    .map(result -> column.applyAsLong(result.counts().phase(phase)))
                    .toList();
            table.row(row(phase.title(), counts, compared));
        }
        table.rule();
        List<Long> totals =
                results.stream().map(result -> total(result, column)).toList();
        table.strongRow(row("total", totals, compared));
        List<Long> without = results.stream()
                .map(result -> total(result, column)
                        - column.applyAsLong(result.counts().phase(Phase.HANDLER)))
                .toList();
        table.row(row("total without the handler", without, compared));
        return table;
    }

    private static long total(ScenarioResult result, ToLongFunction<PhaseCount> column) {
        return result.counts().phases().values().stream().mapToLong(column).sum();
    }

    private static List<String> row(String name, List<Long> counts, boolean compared) {
        List<String> cells = new ArrayList<>(List.of(name));
        counts.forEach(count -> cells.add(Long.toString(count)));
        if (compared) {
            long difference = counts.getLast() - counts.getFirst();
            cells.add(difference == 0 ? "0" : String.format(Locale.ROOT, "%+d", difference));
        }
        return cells;
    }

    private void writeListing(CountReport report, ScenarioResult result, String remarkHeader, PrintWriter out) {
        List<PathInstruction> listed = report.listed(result);
        Map<Phase, List<ListedInstruction>> byPhase = new LinkedHashMap<>();
        if (report.detail() == Detail.ADDED) {
            CountReport.ADDED_PHASES.forEach(phase -> byPhase.put(phase, new ArrayList<>()));
        }
        listed.forEach(one ->
                byPhase.computeIfAbsent(one.phase(), phase -> new ArrayList<>()).add(one.instruction()));
        ListingTable table = new ListingTable(
                listed.stream().map(PathInstruction::instruction).toList(), false, remarkHeader);
        byPhase.forEach((phase, instructions) -> {
            out.print(
                    emphasis.apply("%s, %s: %s".formatted(result.path().id(), title(phase), sum(instructions))) + "\n");
            out.print(table.render(instructions));
            out.print('\n');
        });
        List<ListedInstruction> all =
                byPhase.values().stream().flatMap(List::stream).toList();
        out.print(emphasis.apply("%s, total: %s".formatted(result.path().id(), sum(all))) + "\n");
    }

    private static String title(Phase phase) {
        return switch (phase) {
            case SWAPIN -> phase.title() + " (entry)";
            case SWAPOUT -> phase.title() + " (exit)";
            default -> phase.title();
        };
    }

    private static String sum(List<ListedInstruction> instructions) {
        long retired = instructions.stream()
                .mapToLong(one -> one.count().instructions())
                .sum();
        return String.format(
                Locale.ROOT,
                "%d %s, retired %d",
                instructions.size(),
                instructions.size() == 1 ? "instruction" : "instructions",
                retired);
    }

    private static void writeEvents(ScenarioResult result, PrintWriter out) {
        out.print("%s, events, 0 instructions each:\n".formatted(result.path().id()));
        result.events().forEach(event -> out.print("  " + event + "\n"));
    }

    private static void writeLegend(CountReport report, PrintWriter out) {
        out.print(Legend.line("scenario", Legend.scenario(report.scenario())));
        out.print(Legend.line("machine", Legend.machine(report.scenario())));
        boolean alike = report.results().stream()
                        .map(ScenarioResult::callouts)
                        .distinct()
                        .count()
                == 1;
        if (alike) {
            out.print(Legend.line(
                    "modelled in Java",
                    Legend.callouts(report.results().getFirst().callouts())));
        } else {
            report.results()
                    .forEach(result -> out.print(Legend.line(
                            "modelled in Java", result.path().id() + ": " + Legend.callouts(result.callouts()))));
        }
        out.print(Legend.line("counted", Legend.definition()));
        out.print(Legend.line("engines", report.engines().text()));
    }
}
