// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.intrpath.kernel.report.JsonLine;
import org.intrpath.tools.cli.Diagnosis.EngineFinding;
import org.intrpath.tools.cli.Diagnosis.ProgramFinding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows what the tool runs on: the JDK, of each engine the file, its version and its architectures. */
@Command(
        name = "doctor",
        description = {
            "Show the JDK and the engines that are used, how instructions are counted, and what is missing.",
            "Exits 1 when something required is missing, with the command that installs it."
        },
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    private final DoctorProbe probe;

    @Spec
    private CommandSpec spec;

    @Mixin
    private FormatOption formatOption;

    /** The command over a way to look at the host. */
    DoctorCommand(DoctorProbe probe) {
        this.probe = probe;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Diagnosis diagnosis = Diagnosis.of(probe);
        out.print(
                switch (formatOption.format()) {
                    case TEXT -> text(diagnosis);
                    case JSON -> json(diagnosis);
                    case CSV -> throw noCsv();
                });
        out.flush();
        diagnosis.engines().stream()
                .filter(engine -> !engine.isUsable())
                .forEach(engine -> err.println("intrpath: " + engine.problem()));
        err.flush();
        return diagnosis.isHealthy() ? ExitCode.OK : ExitCode.ENVIRONMENT;
    }

    private ParameterException noCsv() {
        return new ParameterException(
                spec.commandLine(), "doctor has no format csv: it has no table; right would be text or json");
    }

    private static String text(Diagnosis diagnosis) {
        StringBuilder text = new StringBuilder();
        line(text, "intrpath", Version.text());
        line(text, "java", System.getProperty("java.version") + "  " + System.getProperty("java.home"));
        for (EngineFinding engine : diagnosis.engines()) {
            if (engine.isUsable()) {
                line(text, engine.name(), engine.version() + "  " + engine.file());
                line(text, "", "found by " + engine.foundBy());
                line(text, "", "has " + String.join(" ", engine.architectures()));
            } else {
                line(text, engine.name(), "cannot be used");
            }
        }
        line(text, "counting", diagnosis.counting().description());
        for (ProgramFinding program : diagnosis.programs()) {
            line(text, program.name(), program.version().isEmpty() ? "not there; optional" : program.version());
            line(text, "", program.use());
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String subject, String finding) {
        text.append("%-10s%s\n".formatted(subject, finding));
    }

    private static String json(Diagnosis diagnosis) {
        JsonLine line = new JsonLine();
        line.object().put("intrpath", Version.text());
        line.object()
                .putObject("java")
                .put("version", System.getProperty("java.version"))
                .put("home", System.getProperty("java.home"));
        ArrayNode engines = line.object().putArray("engines");
        for (EngineFinding engine : diagnosis.engines()) {
            ObjectNode object = engines.addObject()
                    .put("name", engine.name())
                    .put("usable", engine.isUsable())
                    .put("version", engine.version())
                    .put("file", engine.file())
                    .put("found_by", engine.foundBy());
            ArrayNode architectures = object.putArray("architectures");
            engine.architectures().forEach(architectures::add);
            object.put("problem", engine.problem());
        }
        line.object()
                .putObject("counting")
                .put("usable", diagnosis.counting().isUsable())
                .put("native", diagnosis.counting().isNative())
                .put("description", diagnosis.counting().description());
        ArrayNode programs = line.object().putArray("programs");
        for (ProgramFinding program : diagnosis.programs()) {
            programs.addObject()
                    .put("name", program.name())
                    .put("version", program.version())
                    .put("use", program.use());
        }
        return line.render();
    }
}
