// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import java.io.PrintWriter;
import org.intrpath.emulator.assembler.AssemblyException;
import org.intrpath.emulator.boot.BadImageException;
import org.intrpath.emulator.elf.BadElfException;
import org.intrpath.emulator.nativelib.NativeLibraryException;
import org.intrpath.emulator.preprocessor.PreprocessorException;
import org.intrpath.emulator.preprocessor.PreprocessorMissingException;
import org.intrpath.kernel.dispatch.BadRequestException;
import org.intrpath.kernel.dispatch.GuestFailureException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong, to those whom it concerns, and names the exit code. */
final class Failures {
    private Failures() {}

    /** The arguments are wrong: one line, what was probably meant, where the help is; the usage if there are none. */
    static int usage(ParameterException mistake, String[] arguments) {
        CommandLine line = mistake.getCommandLine();
        PrintWriter err = line.getErr();
        err.println("intrpath: " + mistake.getMessage().replaceFirst("^Error: ", ""));
        UnmatchedArgumentException.printSuggestions(mistake, err);
        if (arguments.length == 0) {
            line.usage(err, line.getColorScheme());
        } else {
            err.println("Help: " + line.getCommandSpec().qualifiedName() + " --help");
        }
        err.flush();
        return ExitCode.USAGE;
    }

    /** A command failed: the message alone if it is the user's, the guest's or the host's doing, else our trace. */
    static int execution(Exception failure, CommandLine line, ParseResult parsed) {
        PrintWriter err = line.getErr();
        return switch (failure) {
            // Its lines begin with file:line:column.
            case AssemblyException bad -> say(err, bad.getMessage(), ExitCode.USAGE);
            case BadElfException bad -> say(err, bad.getMessage(), ExitCode.USAGE);
            case BadImageException bad -> say(err, bad.getMessage(), ExitCode.USAGE);
            // So do the preprocessor's own messages.
            case PreprocessorException bad -> say(err, bad.getMessage(), ExitCode.USAGE);
            case PreprocessorMissingException missing ->
                say(err, "intrpath: " + missing.getMessage(), ExitCode.ENVIRONMENT);
            case BadRequestException bad -> say(err, "intrpath: " + bad.getMessage(), ExitCode.USAGE);
            case GuestFailureException bad -> say(err, "intrpath: " + bad.getMessage(), ExitCode.GUEST);
            // StandardOutput tells it, once, when the process ends.
            case OutputLostException lost -> ExitCode.ENVIRONMENT;
            case NativeLibraryException missing -> say(err, "intrpath: " + missing.getMessage(), ExitCode.ENVIRONMENT);
            default -> {
                err.println("intrpath: this is a mistake of intrpath's own:");
                failure.printStackTrace(err);
                err.flush();
                yield ExitCode.ENVIRONMENT;
            }
        };
    }

    private static int say(PrintWriter err, String message, int code) {
        err.println(message);
        err.flush();
        return code;
    }
}
