// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.intrpath.emulator.nativelib.LoadedLibrary;
import org.intrpath.emulator.nativelib.NativeLibraries;
import org.intrpath.emulator.nativelib.NativeLibrary;
import org.intrpath.emulator.nativelib.NativeLibraryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows what the tool runs on: the JDK, and of each engine the file, its version and its architectures. */
@Command(
        name = "doctor",
        description = "Show the JDK and the engines that are used, and what is missing.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        out.println("intrpath  " + Main.Version.text());
        out.println("java      " + System.getProperty("java.version") + "  " + System.getProperty("java.home"));
        int missing = 0;
        for (NativeLibrary library : NativeLibrary.values()) {
            missing += show(library, out, err) ? 0 : 1;
        }
        out.flush();
        err.flush();
        return missing == 0 ? ExitCode.OK : ExitCode.ENVIRONMENT;
    }

    private static boolean show(NativeLibrary library, PrintWriter out, PrintWriter err) {
        String name = "%-8s".formatted(library.title().toLowerCase(java.util.Locale.ROOT));
        try {
            LoadedLibrary loaded = NativeLibraries.load(library);
            out.println(name + "  " + loaded.version() + "  " + loaded.file());
            out.println("          found by " + loaded.foundBy());
            out.println("          has " + String.join(" ", loaded.architectures()));
            return true;
        } catch (NativeLibraryException e) {
            out.println(name + "  cannot be used");
            err.println("intrpath: " + e.getMessage());
            return false;
        }
    }
}
