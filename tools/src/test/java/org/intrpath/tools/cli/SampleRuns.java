// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.intrpath.emulator.preprocessor.PreprocessorOptions;
import org.intrpath.kernel.counts.PathCounts;
import org.intrpath.kernel.counts.Phase;
import org.intrpath.kernel.counts.PhaseCount;
import org.intrpath.kernel.dispatch.Arrival;
import org.intrpath.kernel.dispatch.BadRequestException;
import org.intrpath.kernel.dispatch.ListedInstruction;
import org.intrpath.kernel.dispatch.PathInstruction;
import org.intrpath.kernel.dispatch.Scenario;
import org.intrpath.kernel.dispatch.ScenarioResult;
import org.intrpath.kernel.dispatch.StubRequest;
import org.intrpath.kernel.dispatch.StubResult;
import org.intrpath.kernel.dispatch.UserInputs;
import org.intrpath.kernel.model.DispatchPath;
import org.intrpath.kernel.report.EngineVersions;

/** Runs that give fixed values, and remember what they were asked. */
final class SampleRuns {
    static final EngineVersions ENGINES = new EngineVersions("2.1.4", "0.9", "5.0", "NEHALEM");

    final List<String> asked = new ArrayList<>();
    final List<PreprocessorOptions> options = new ArrayList<>();

    /** The inputs of the last stub. */
    UserInputs inputs;

    /** What the command is given. */
    Counting counting() {
        return new Counting(() -> this::path, () -> this::stub, () -> ENGINES);
    }

    /** Fails if a run is asked for. */
    static Counting none() {
        return new Counting(
                () -> {
                    throw new AssertionError("no path was to be run");
                },
                () -> {
                    throw new AssertionError("no stub was to be run");
                },
                () -> ENGINES);
    }

    /** Throws from every run. */
    static Counting failing(RuntimeException failure) {
        return new Counting(
                () -> (path, scenario) -> {
                    throw failure;
                },
                () -> request -> {
                    throw failure;
                },
                () -> ENGINES);
    }

    private ScenarioResult path(DispatchPath path, Scenario scenario) {
        asked.add(path.id() + " " + scenario.name());
        return switch (path) {
            case CLASSIC -> classic(scenario);
            case LWP -> lwp(scenario);
        };
    }

    private static ScenarioResult classic(Scenario scenario) {
        if (scenario.arrival() == Arrival.BLOCKED) {
            throw new BadRequestException("classic has no scenario blocked: its handlers cannot block; lwp has it");
        }
        return new ScenarioResult(
                DispatchPath.CLASSIC,
                scenario,
                new PathCounts(Map.of(
                        Phase.SAVE, new PhaseCount(20, 0),
                        Phase.DISPATCH, new PhaseCount(11, 0),
                        Phase.HANDLER, new PhaseCount(8, 0),
                        Phase.EXIT, new PhaseCount(18, 0))),
                Map.of(),
                List.of("interrupt 0x51 delivered"),
                List.of(listed(Phase.SAVE, 0x10_0000, "pushl\t$0", "stands in for an error code")));
    }

    private static ScenarioResult lwp(Scenario scenario) {
        return new ScenarioResult(
                DispatchPath.LWP,
                scenario,
                new PathCounts(Map.of(
                        Phase.SAVE, new PhaseCount(20, 0),
                        Phase.SWAPIN, new PhaseCount(2, 0),
                        Phase.DISPATCH, new PhaseCount(11, 0),
                        Phase.HANDLER, new PhaseCount(8, 0),
                        Phase.SWAPOUT, new PhaseCount(1, 0),
                        Phase.EXIT, new PhaseCount(18, 0))),
                Map.of(),
                List.of("interrupt 0x51 delivered"),
                List.of(
                        listed(Phase.SAVE, 0x10_1000, "pushl\t$0", "stands in for an error code"),
                        listed(Phase.SWAPIN, 0x10_1040, "cmpl\t$6, %ecx", "only levels up to IPL_VM may block"),
                        listed(Phase.SWAPIN, 0x10_1043, "ja\t0x100080", "above: as classic"),
                        listed(Phase.SWAPOUT, 0x10_10c0, "movl\t%fs:0, %eax", "the \"interrupt\" LWP, done")));
    }

    private static PathInstruction listed(Phase phase, long address, String text, String remark) {
        return new PathInstruction(
                phase,
                new ListedInstruction(
                        address,
                        3,
                        "i386/path/lwp.s:" + (address & 0xfff),
                        "Xintr_lwp_edge0",
                        text,
                        remark,
                        new PhaseCount(1, 0)));
    }

    private StubResult stub(StubRequest request) {
        asked.add(request.entry() + " " + request.budgetInstructions());
        options.add(request.inputs().preprocessing());
        inputs = request.inputs();
        TreeMap<String, Long> callouts = new TreeMap<>(Map.of("splraise", 1L, "mi_switch", 2L));
        return new StubResult(
                "stub.s",
                request.entry(),
                new PhaseCount(3, 16),
                callouts,
                List.of("interrupt 0x51 delivered", "iret to the interrupted code"),
                List.of(
                        new ListedInstruction(0x20_0000, 1, "stub.s:2", "Xstub", "pushal", "", new PhaseCount(1, 0)),
                        new ListedInstruction(
                                0x20_0001,
                                2,
                                "stub.s:3",
                                "Xstub+0x1",
                                "rep stosl\t%eax, %es:(%edi)",
                                "clear, all of it",
                                new PhaseCount(1, 16)),
                        new ListedInstruction(
                                0x20_0003, 1, "stub.s:4", "Xstub+0x3", "iretl", "", new PhaseCount(1, 0))),
                List.of("eax was 0x00000001 before the interrupt and is 0x00000000 after it"));
    }
}
