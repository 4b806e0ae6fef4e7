// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.intrpath.kernel.counts.Phase;
import org.intrpath.kernel.dispatch.Arrival;
import org.intrpath.kernel.layout.InterruptLevel;
import org.intrpath.kernel.model.DispatchPath;
import org.intrpath.kernel.report.JsonLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists what can be named on the command line and in reports. */
@Command(
        name = "list",
        description = "List the paths, the arrivals, the levels of handlers, and the phases of reports.",
        mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private FormatOption formatOption;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                switch (formatOption.format()) {
                    case TEXT -> text();
                    case JSON -> json();
                    case CSV -> throw noCsv();
                });
        out.flush();
        return ExitCode.OK;
    }

    private ParameterException noCsv() {
        return new ParameterException(
                spec.commandLine(),
                "list has no format csv: its four lists have different columns; right would be text or json");
    }

    private static String text() {
        StringBuilder text = new StringBuilder("paths (count PATH)\n");
        for (DispatchPath path : DispatchPath.values()) {
            line(text, path.id(), path.text());
            line(text, "", "source: kernel-asm/src/main/asm/" + path.source());
        }
        text.append("\narrivals (--arrival NAME)\n");
        for (Arrival arrival : Arrival.values()) {
            line(text, arrival.id(), arrival.text());
        }
        text.append("\nlevels of handlers (--ipl LEVEL), ascending\n");
        for (InterruptLevel level : Choice.HANDLER_LEVELS) {
            line(text, Choice.id(level), level.symbol() + ", level " + level.level() + alias(level));
        }
        text.append("\nphases of reports, in their order\n");
        for (Phase phase : onPath()) {
            text.append("  ").append(phase.title()).append('\n');
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String meaning) {
        text.append("  %-12s%s".formatted(name, meaning).stripTrailing()).append('\n');
    }

    private static String alias(InterruptLevel level) {
        String alias = aliasOrEmpty(level);
        return alias.isEmpty() ? "" : "; also " + alias;
    }

    private static String aliasOrEmpty(InterruptLevel level) {
        return switch (level) {
            case SOFTBIO -> "bio";
            case SOFTNET -> "net";
            case NONE, PREEMPT, SOFTCLOCK, SOFTSERIAL, VM, SCHED, HIGH -> "";
        };
    }

    private static Phase[] onPath() {
        return Arrays.stream(Phase.values()).filter(Phase::onPath).toArray(Phase[]::new);
    }

    private static String json() {
        JsonLine line = new JsonLine();
        ArrayNode paths = line.object().putArray("paths");
        for (DispatchPath path : DispatchPath.values()) {
            paths.addObject()
                    .put("id", path.id())
                    .put("text", path.text())
                    .put("source", "kernel-asm/src/main/asm/" + path.source());
        }
        ArrayNode arrivals = line.object().putArray("arrivals");
        for (Arrival arrival : Arrival.values()) {
            arrivals.addObject().put("id", arrival.id()).put("text", arrival.text());
        }
        ArrayNode levels = line.object().putArray("levels");
        for (InterruptLevel level : Choice.HANDLER_LEVELS) {
            ObjectNode object = levels.addObject();
            object.put("id", Choice.id(level)).put("symbol", level.symbol()).put("level", level.level());
            ArrayNode aliases = object.putArray("aliases");
            if (!aliasOrEmpty(level).isEmpty()) {
                aliases.add(aliasOrEmpty(level));
            }
        }
        ArrayNode phases = line.object().putArray("phases");
        for (Phase phase : onPath()) {
            phases.add(phase.title());
        }
        return line.render();
    }
}
