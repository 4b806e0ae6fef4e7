// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.intrpath.kernel.report.ReportWriter;
import org.intrpath.tools.bench.AssemblyBench;
import org.intrpath.tools.bench.AssemblyReport;
import org.intrpath.tools.bench.Bench;
import org.intrpath.tools.bench.BenchReport;
import org.intrpath.tools.bench.BenchSettings;
import org.intrpath.tools.bench.JsonAssemblyWriter;
import org.intrpath.tools.bench.JsonBenchWriter;
import org.intrpath.tools.bench.MachineBench;
import org.intrpath.tools.bench.TextAssemblyWriter;
import org.intrpath.tools.bench.TextBenchWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how fast this host emulates, counts and interrupts. */
@Command(
        name = "bench",
        description = "Measure the speed of emulating, counting and interrupting, beside its peers.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "A run of 9 rounds takes about half a minute. An aim that is missed is printed, and fails nothing; a"
                    + " variant that counts wrong fails the run. Rows and limits are explained in docs/bench.md.",
            "json: one object a line; schema, kind (host, row or ratio; with the assembler: time or memory), and by"
                    + " kind their values; rates are per second."
        })
final class BenchCommand implements Callable<Integer> {
    private final Function<BenchSettings, BenchReport> bench;
    private final Function<BenchSettings, BenchReport> machineBench;
    private final Function<BenchSettings, AssemblyReport> assemblyBench;

    @Spec
    private CommandSpec spec;

    @Mixin
    private FormatOption formatOption;

    @Option(
            names = "--suite",
            paramLabel = "SUITE",
            defaultValue = "engine",
            converter = Choice.OfSuite.class,
            description =
                    "What to measure: engine (default: emulating, counting, interrupting), machine (interrupts from a"
                        + " device's line to the handler's iret, on 1 CPU and on 4) or assembler (time and memory of"
                        + " assembling).")
    private BenchSuite suite;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "How often each row runs, at least 9 (default): the median is printed.")
    private Integer rounds;

    @Option(names = "--quick", description = "A few seconds, to try things out; the numbers are no measurement.")
    private boolean quick;

    /** The command over what it calls. */
    BenchCommand(
            Function<BenchSettings, BenchReport> bench,
            Function<BenchSettings, BenchReport> machineBench,
            Function<BenchSettings, AssemblyReport> assemblyBench) {
        this.bench = bench;
        this.machineBench = machineBench;
        this.assemblyBench = assemblyBench;
    }

    /** The command over this host; the launcher says where the checkout is. */
    static BenchCommand onThisHost() {
        return new BenchCommand(
                settings -> Bench.run(settings, Path.of(System.getProperty("intrpath.root.dir", ""))),
                MachineBench::run,
                AssemblyBench::run);
    }

    @Override
    public Integer call() {
        boolean isJson = isJson();
        BenchSettings settings = settings();
        switch (suite) {
            case ENGINE -> run(isJson ? new JsonBenchWriter() : new TextBenchWriter(), bench, settings);
            case MACHINE -> run(isJson ? new JsonBenchWriter() : new TextBenchWriter(), machineBench, settings);
            case ASSEMBLER ->
                run(isJson ? new JsonAssemblyWriter() : new TextAssemblyWriter(), assemblyBench, settings);
        }
        return ExitCode.OK;
    }

    private <R> void run(ReportWriter<R> writer, Function<BenchSettings, R> measurement, BenchSettings settings) {
        R report;
        try (Progress progress = Progress.onTerminal(spec.commandLine().getErr(), "measuring")) {
            progress.begin();
            report = measurement.apply(settings);
        }
        PrintWriter out = spec.commandLine().getOut();
        writer.write(report, out);
        out.flush();
    }

    private boolean isJson() {
        return switch (formatOption.format()) {
            case TEXT -> false;
            case JSON -> true;
            case CSV ->
                throw new ParameterException(
                        spec.commandLine(),
                        "bench has no format csv: its rows and ratios have different columns; right would be text or"
                                + " json");
        };
    }

    private BenchSettings settings() {
        if (quick) {
            if (rounds != null) {
                throw new ParameterException(
                        spec.commandLine(), "--quick fixes the rounds; right would be --quick or --rounds N");
            }
            return BenchSettings.quickly();
        }
        try {
            return new BenchSettings(rounds == null ? BenchSettings.LEAST_ROUNDS : rounds, false);
        } catch (IllegalArgumentException tooFew) {
            throw new ParameterException(spec.commandLine(), "--rounds: " + tooFew.getMessage());
        }
    }
}
