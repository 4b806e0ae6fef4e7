// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.intrpath.tools.cli.Main;
import org.junit.jupiter.api.Test;

/** The same inputs at the command line: bad input is exit 2 with a message, never a stack trace. */
class CommandFuzzTest {

    private static final int BAD_INPUT = 2;

    @Test
    void sourcesEndInExitTwo() throws IOException {
        FuzzSettings settings = FuzzSettings.ofThisRun(6_000).hundredth();
        FuzzInputs inputs = new FuzzInputs(Corpus.read(), settings.seed());
        try (FuzzRun run = new FuzzRun("command-sources", ".s", CommandFuzzTest::count)) {
            settings.runAll(run, inputs::input);

            assertThat(run.failures()).as(run.summary()).isEmpty();
            assertThat(run.outcomes()).as(run.summary()).containsOnlyKeys("exit 2");
        }
    }

    @Test
    void objectsEndInExitTwo() throws IOException {
        FuzzSettings settings = FuzzSettings.ofThisRun(12_000).hundredth();
        ObjectInputs inputs = new ObjectInputs(settings.seed());
        try (FuzzRun run = new FuzzRun("command-objects", ".o", CommandFuzzTest::count)) {
            settings.runAll(run, inputs::input);

            assertThat(run.failures()).as(run.summary()).isEmpty();
            assertThat(run.outcomes()).as(run.summary()).containsOnlyKeys("exit 2");
        }
    }

    /** Whatever assembles has not this entry, so nothing is ever run. */
    private static String count(long number, Path file) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute("count", "--stub", file.toString(), "--entry", "no such label");
        boolean isTold =
                code == BAD_INPUT && out.toString().isEmpty() && !err.toString().isBlank();
        if (!isTold || err.toString().contains("\tat ")) {
            throw new AssertionError("exit " + code + ", output \"" + out + "\", errors \"" + err + "\"");
        }
        return "exit " + code;
    }
}
