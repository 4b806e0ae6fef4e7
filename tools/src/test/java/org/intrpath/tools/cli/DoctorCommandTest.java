// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.intrpath.emulator.nativelib.LoadedLibrary;
import org.intrpath.emulator.nativelib.NativeLibraries;
import org.intrpath.emulator.nativelib.NativeLibrary;
import org.junit.jupiter.api.Test;

final class DoctorCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void doctorShowsTheFileVersionAndArchitecturesOfEachEngine() {
        LoadedLibrary unicorn = NativeLibraries.load(NativeLibrary.UNICORN);

        int exit = run("doctor");

        assertThat(exit).isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .contains("unicorn   " + unicorn.version() + "  " + unicorn.file())
                .contains("found by " + unicorn.foundBy())
                .contains("has " + String.join(" ", unicorn.architectures()))
                .contains("keystone  0.9  ")
                .contains("capstone  5.0  ");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void doctorShowsTheJdk() {
        run("doctor");

        assertThat(out.toString()).contains("java      " + Runtime.version().feature());
    }

    @Test
    void noCommandIsWrongUsage() {
        int exit = run();

        assertThat(exit).isEqualTo(ExitCode.USAGE);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .contains("Which command?")
                .contains("Usage: intrpath")
                .contains("doctor");
    }

    @Test
    void unknownOptionIsWrongUsage() {
        assertThat(run("doctor", "--loud")).isEqualTo(ExitCode.USAGE);
    }

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
