// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.intrpath.kernel.counts.Phase;
import org.intrpath.kernel.dispatch.PathInstruction;
import org.intrpath.kernel.dispatch.Scenario;
import org.intrpath.kernel.dispatch.ScenarioResult;

/**
 * Counts of one or several paths in one scenario.
 *
 * @param results one a path, in the order of the columns
 * @param detail how far to go into single instructions
 * @param engines that the counts were made with
 */
public record CountReport(List<ScenarioResult> results, Detail detail, EngineVersions engines) {
    /** The number of the JSON lines' form; a change that a reader must know of raises it. */
    public static final int SCHEMA = 1;

    /** The phases that give the handler the context of an LWP and take it away. */
    public static final List<Phase> ADDED_PHASES = List.of(Phase.SWAPIN, Phase.SWAPOUT);

    /** The only architecture that there is. */
    static final String ARCHITECTURE = "i386";

    /**
     * Keep a copy.
     *
     * @throws IllegalArgumentException if there is no result, or two of different scenarios
     */
    public CountReport {
        results = List.copyOf(results);
        if (results.stream().map(ScenarioResult::scenario).distinct().count() != 1) {
            throw new IllegalArgumentException("a report is about one scenario, this is about "
                    + results.stream().map(result -> result.scenario().name()).toList());
        }
    }

    /**
     * Tells the scenario of all results.
     *
     * @return the scenario
     */
    public Scenario scenario() {
        return results.getFirst().scenario();
    }

    /**
     * Tells the phases that any of the paths went through.
     *
     * @return in report order
     */
    List<Phase> phases() {
        return Arrays.stream(Phase.values())
                .filter(phase -> results.stream()
                        .anyMatch(result -> result.counts().phases().containsKey(phase)))
                .toList();
    }

    /**
     * Tells the instructions that the detail asks for.
     *
     * @param result one of the report's
     * @return phase by phase in report order, by address within a phase
     */
    List<PathInstruction> listed(ScenarioResult result) {
        List<PathInstruction> listed = new ArrayList<>();
        for (Phase phase : listedPhases()) {
            result.instructions().stream()
                    .filter(instruction -> instruction.phase() == phase)
                    .forEach(listed::add);
        }
        return listed;
    }

    private List<Phase> listedPhases() {
        return switch (detail) {
            case PHASES -> List.of();
            case ADDED -> ADDED_PHASES;
            case LISTING -> List.of(Phase.values());
        };
    }
}
