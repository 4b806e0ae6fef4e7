// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.intrpath.kernel.dispatch.BadRequestException;
import org.intrpath.kernel.dispatch.Scenario;
import org.intrpath.kernel.dispatch.ScenarioResult;
import org.intrpath.kernel.dispatch.StubRequest;
import org.intrpath.kernel.dispatch.StubResult;
import org.intrpath.kernel.model.DispatchPath;
import org.intrpath.kernel.report.CountReport;
import org.intrpath.kernel.report.Detail;
import org.intrpath.kernel.report.StubReport;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Counts the instructions of paths, or of a stub of the user's own, that one interrupt retires. */
@Command(
        name = "count",
        description = "Count the instructions that one interrupt retires on a dispatch path, by phase.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "text: a column a path; for two paths a column with the second less the first.",
            "json: one object a line and path; schema, path, arch, scenario, instructions (of the whole path), handler"
                    + " (instructions of the handler alone), phases, callouts, events; added or listing if asked for.",
            "callouts: calls of what neither an input of a stub nor --define defines are carried out in Java, where the"
                    + " routine is one of splraise, spllower, splx, mutex_enter, mutex_exit, mutex_spin_enter,"
                    + " mutex_spin_exit, panic; each crossing is listed.",
            "csv: path,arch,scenario,phase,instructions,rep_iterations; a row a phase, then the rows \"total\" and"
                + " \"total without the handler\". With --added or --listing a row an instruction:"
                + " path,arch,scenario,phase,address,length_bytes,file,line,text,remark,instructions,rep_iterations."
                + " With --stub: stub,entry,arch,address,length_bytes,file,line,label,text,remark,instructions,"
                + "rep_iterations."
        })
final class CountCommand implements Callable<Integer> {
    private final Counting counting;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", description = "Ids of paths, as \"intrpath list\" has them; without any, all.")
    private List<String> pathIds = List.of();

    @Option(
            names = "--arch",
            paramLabel = "ARCH",
            defaultValue = "i386",
            converter = Choice.OfArchitecture.class,
            description = "The architecture: i386 (default).")
    private String architecture;

    @Mixin
    private ScenarioOptions scenarioOptions;

    @ArgGroup
    private DetailOptions detailOptions;

    @Mixin
    private FormatOption formatOption;

    @ArgGroup(exclusive = false, heading = "%nA stub of your own, alone:%n")
    private StubOptions stub;

    @ArgGroup(exclusive = false, heading = "%nFor the C preprocessor, which a stub with the suffix .S goes through:%n")
    private SourceOptions sourceOptions;

    @ArgGroup(exclusive = false, heading = "%nFor symbols that no input of a stub defines, asked in this order:%n")
    private LinkingOptions linkingOptions;

    /** The command over what it calls. */
    CountCommand(Counting counting) {
        this.counting = counting;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (stub == null) {
            refuseWithoutStub();
            CountReport report = countPaths();
            formatOption.format().countWriter(FormatOption.emphasis(ansi())).write(report, out);
        } else {
            StubReport report = countStub();
            formatOption.format().stubWriter(FormatOption.emphasis(ansi())).write(report, out);
        }
        out.flush();
        return ExitCode.OK;
    }

    private Ansi ansi() {
        return spec.commandLine().getColorScheme().ansi();
    }

    private CountReport countPaths() {
        Detail detail = detailOptions == null ? Detail.PHASES : detailOptions.detail();
        List<DispatchPath> asked = askedPaths(detail);
        Scenario scenario = scenarioOptions.scenario();
        List<ScenarioResult> results = new ArrayList<>();
        List<BadRequestException> refusals = new ArrayList<>();
        Counting.PathRun run = counting.paths().get();
        for (DispatchPath path : asked) {
            try (Progress progress = Progress.onTerminal(spec.commandLine().getErr(), "counting " + path.id())) {
                progress.begin();
                results.add(run.run(path, scenario));
            } catch (BadRequestException refusal) {
                if (!pathIds.isEmpty()) {
                    throw refusal;
                }
                refusals.add(refusal);
            }
        }
        if (results.isEmpty()) {
            throw refusals.getLast();
        }
        refusals.forEach(refusal -> spec.commandLine().getErr().println("intrpath: left out: " + refusal.getMessage()));
        return new CountReport(results, detail, counting.engines().get());
    }

    /** The paths that are named, or all that the detail is about. */
    private List<DispatchPath> askedPaths(Detail detail) {
        List<DispatchPath> able = Arrays.stream(DispatchPath.values())
                .filter(path -> detail != Detail.ADDED || path.phases().containsAll(CountReport.ADDED_PHASES))
                .toList();
        LinkedHashSet<DispatchPath> named = new LinkedHashSet<>();
        for (String id : pathIds) {
            DispatchPath path = path(id);
            named.add(path);
            if (!able.contains(path)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--added: the path %s adds nothing, it has no LWP to swap in; right would be %s"
                                .formatted(
                                        path.id(),
                                        able.stream().map(DispatchPath::id).collect(Collectors.joining(" or "))));
            }
        }
        return named.isEmpty() ? able : List.copyOf(named);
    }

    /** Not a converter: Picocli would take the word that it refuses for one too many. */
    private DispatchPath path(String id) {
        return DispatchPath.byId(id)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        Choice.refusal(
                                "path",
                                id,
                                Arrays.stream(DispatchPath.values())
                                        .map(DispatchPath::id)
                                        .toList())));
    }

    private StubReport countStub() {
        refuseWithStub(!pathIds.isEmpty(), "a PATH");
        refuseWithStub(scenarioOptions.isGiven(), "--trigger, --from, --ipl or --arrival");
        refuseWithStub(detailOptions != null, "--added or --listing (a stub is always listed)");
        StubRequest request = stub.request(sourceOptions, linkingOptions, spec.commandLine());
        String running = "running " + request.inputs().names();
        try (Progress progress = Progress.onTerminal(spec.commandLine().getErr(), running)) {
            progress.begin();
            StubResult result = counting.stubs().get().run(request);
            return new StubReport(result, counting.engines().get());
        }
    }

    private void refuseWithoutStub() {
        if (linkingOptions != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--define and --stub-symbol are for a stub's symbols; right would be count --stub FILE..."
                            + " --entry SYMBOL [--define NAME=VALUE] [--stub-symbol NAME]");
        }
        if (sourceOptions != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "-I, -D and -include are for a stub's source; right would be count --stub FILE --entry SYMBOL"
                            + " [-I DIRECTORY] [-D NAME[=VALUE]] [-include FILE]");
        }
    }

    private void refuseWithStub(boolean given, String what) {
        if (given) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--stub cannot be combined with " + what + "; right would be"
                            + " count --stub FILE... --entry SYMBOL [--budget N] [--format FORMAT]");
        }
    }
}
