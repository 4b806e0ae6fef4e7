// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code intrpath}: picks the command; {@link Failures} turns what it throws into an exit code. */
@Command(
        name = "intrpath",
        description = "Counts, exactly, what an interrupt costs.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            ExitCode.OK + ":all is well",
            ExitCode.ENVIRONMENT + ":the tool failed, or its environment lacks something",
            ExitCode.USAGE + ":wrong usage or bad input",
            ExitCode.DIFFERS + ":a count differs from its baseline (no command of today returns it)",
            ExitCode.GUEST + ":the guest misbehaved"
        })
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec;

    private Main() {}

    /** Runs a command and ends the process with its {@link ExitCode}. */
    public static void main(String[] arguments) {
        // Digits and signs are the same everywhere, whatever the user's language.
        Locale.setDefault(Locale.ROOT);
        StandardOutput output = StandardOutput.ofProcess();
        CommandLine line = commandLine(output).setOut(output.writer());
        int code = line.execute(arguments);
        line.getOut().flush();
        System.exit(output.settle(code, line.getErr()));
    }

    /** The command line over this host's engines, not yet run: for tests, with writers of their own. */
    public static CommandLine commandLine() {
        return commandLine(null);
    }

    /** The same; a guest's bytes go to a stream, if it is not null. */
    private static CommandLine commandLine(OutputStream raw) {
        BootCommand boot = new BootCommand(EngineBooting.booting(), raw);
        return commandLine(EngineCounting.counting(), boot, new HostProbe());
    }

    /** The command line over what its commands call. */
    static CommandLine commandLine(Counting counting, DoctorProbe probe) {
        return commandLine(counting, new BootCommand(EngineBooting.booting(), null), probe);
    }

    private static CommandLine commandLine(Counting counting, BootCommand boot, DoctorProbe probe) {
        return commandLine(
                new Version(probe),
                new CountCommand(counting),
                new ListCommand(),
                new AssembleCommand(),
                new DisassembleCommand(),
                boot,
                BenchCommand.onThisHost(),
                new DoctorCommand(probe));
    }

    /** The command line with these commands. */
    static CommandLine commandLine(Version version, Object... commands) {
        CommandLine line = new CommandLine(new Main());
        List.of(commands).forEach(line::addSubcommand);
        line.addSubcommand(new CommandLine.HelpCommand());
        line.getCommandSpec().versionProvider(version);
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().versionProvider(version));
        return line.setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(Failures::usage)
                .setExecutionExceptionHandler(Failures::execution);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command is given; right would be one of those below");
    }
}
