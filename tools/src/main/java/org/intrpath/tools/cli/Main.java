// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import java.io.PrintWriter;
import org.intrpath.emulator.nativelib.NativeLibraryException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code intrpath}: picks the command and turns what it throws into an exit code. */
@Command(
        name = "intrpath",
        description = "Counts, exactly, what an interrupt costs.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {DoctorCommand.class, CommandLine.HelpCommand.class})
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Runs a command and ends the process with its {@link ExitCode}. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The command line, not yet run: for tests, with writers of their own. */
    public static CommandLine commandLine() {
        return new CommandLine(new Main()).setExecutionExceptionHandler((exception, line, parsed) -> {
            PrintWriter err = line.getErr();
            if (exception instanceof NativeLibraryException missing) {
                err.println("intrpath: " + missing.getMessage());
            } else {
                exception.printStackTrace(err);
            }
            err.flush();
            return ExitCode.ENVIRONMENT;
        });
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command? The commands are listed below.");
    }

    /** The version, as the jar's manifest has it. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"intrpath " + text()};
        }

        static String text() {
            String version = Main.class.getPackage().getImplementationVersion();
            return version == null ? "(not packaged)" : version;
        }
    }
}
