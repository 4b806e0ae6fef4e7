// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.intrpath.tools.bench.AssemblyReport;
import org.intrpath.tools.bench.BenchReport;
import org.intrpath.tools.bench.BenchSettings;
import org.intrpath.tools.bench.HostDescription;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

final class BenchCommandTest {

    private static final BenchReport NOTHING = new BenchReport(
            new HostDescription("Sample CPU", 2, "", "", "", "", ""), BenchSettings.quickly(), List.of(), List.of());

    private static final AssemblyReport ASSEMBLED = new AssemblyReport(
            NOTHING.host(),
            10_000,
            List.of(),
            1000,
            1000,
            List.of(new AssemblyReport.Memory(500, 100 << 20, 0), new AssemblyReport.Memory(1000, 100 << 20, 0)));

    private static final BenchReport MACHINES = new BenchReport(
            new HostDescription("CPU of the machines", 2, "", "", "", "", ""),
            BenchSettings.quickly(),
            List.of(),
            List.of());

    private final List<BenchSettings> asked = new ArrayList<>();

    private CommandRun run(String... arguments) {
        BenchCommand command = new BenchCommand(
                settings -> {
                    asked.add(settings);
                    return NOTHING;
                },
                settings -> {
                    asked.add(settings);
                    return MACHINES;
                },
                settings -> {
                    asked.add(settings);
                    return ASSEMBLED;
                });
        return CommandRun.of(new CommandLine(command).setParameterExceptionHandler(Failures::usage), arguments);
    }

    @Test
    void nineRoundsAreTheDefault() {
        assertThat(run().code()).isEqualTo(ExitCode.OK);
        assertThat(asked).containsExactly(new BenchSettings(9, false));
    }

    @Test
    void moreRoundsMayBeAskedFor() {
        assertThat(run("--rounds", "15").code()).isEqualTo(ExitCode.OK);
        assertThat(asked).containsExactly(new BenchSettings(15, false));
    }

    @Test
    void fewerRoundsAreNoMeasurement() {
        CommandRun run = run("--rounds", "8");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--rounds: 8 rounds; at least 9 make a measurement");
        assertThat(asked).isEmpty();
    }

    @Test
    void quickIsShort() {
        assertThat(run("--quick").code()).isEqualTo(ExitCode.OK);
        assertThat(asked).containsExactly(BenchSettings.quickly());
    }

    @Test
    void quickFixesTheRounds() {
        CommandRun run = run("--quick", "--rounds", "9");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("right would be --quick or --rounds N");
    }

    @Test
    void csvIsRefusedBeforeAnythingRuns() {
        CommandRun run = run("--format", "csv");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("right would be text or json");
        assertThat(asked).isEmpty();
    }

    @Test
    void jsonIsOneObjectALine() {
        assertThat(run("--format", "json").out())
                .startsWith("{\"schema\":1,\"kind\":\"host\"")
                .endsWith("}\n");
    }

    @Test
    void machinesAreASuiteOfTheirOwn() {
        CommandRun run = run("--suite", "machine", "--rounds", "11");

        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).startsWith("host     CPU of the machines");
        assertThat(asked).containsExactly(new BenchSettings(11, false));
    }

    @Test
    void machinesCanBeWrittenAsJson() {
        assertThat(run("--suite", "machine", "--format", "json").out())
                .startsWith("{\"schema\":1,\"kind\":\"host\",\"processor\":\"CPU of the machines\"");
    }

    @Test
    void theAssemblerIsASuiteOfItsOwn() {
        CommandRun run = run("--suite", "assembler", "--rounds", "11");

        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("seconds to assemble 10000 lines");
        assertThat(asked).containsExactly(new BenchSettings(11, false));
    }

    @Test
    void anotherSuiteIsRefused() {
        CommandRun run = run("--suite", "compiler");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("there is no suite \"compiler\"; there is engine, machine, assembler");
    }
}
