// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.intrpath.emulator.nativelib.NativeLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MainTest {
    @Test
    void noCommandPrintsUsageAndIsWrongUsage() {
        CommandRun run = CommandRun.of(SampleRuns.none());

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("intrpath: no command is given")
                .contains("Usage: intrpath")
                .contains("count")
                .contains("list")
                .contains("doctor");
    }

    @Test
    void helpTellsTheExitCodes() {
        CommandRun run = CommandRun.of(SampleRuns.none(), "--help");

        GoldenFile.assertMatches("help.txt", run.out());
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void helpOfACommandIsReachedBothWays() {
        CommandRun option = CommandRun.of(SampleRuns.none(), "count", "--help");
        CommandRun command = CommandRun.of(SampleRuns.none(), "help", "count");

        GoldenFile.assertMatches("help-count.txt", option.out());
        assertThat(command.out()).isEqualTo(option.out());
        assertThat(command.code()).isEqualTo(ExitCode.OK);
    }

    @Test
    void versionNamesTheEngines() {
        CommandRun run = CommandRun.of(SampleRuns.none(), "--version");

        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out().lines())
                .containsExactly("intrpath (not packaged)", "Unicorn 2.1.4", "Keystone 2.1.4", "Capstone 2.1.4");
    }

    @Test
    void versionIsToldWithoutEngines() {
        CommandRun run = CommandRun.of(SampleRuns.none(), new SampleProbe(NativeLibrary.values()), "--version");

        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("Unicorn cannot be used; \"intrpath doctor\" says why");
    }

    @Test
    void aMistypedCommandGetsASuggestion() {
        CommandRun run = CommandRun.of(SampleRuns.none(), "cuont");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .startsWith("intrpath: ")
                .contains("'cuont'")
                .contains("intrpath count")
                .doesNotContain("Usage:");
    }

    @Test
    void aMistypedOptionGetsASuggestion() {
        CommandRun run = CommandRun.of(SampleRuns.none(), "count", "--triger", "edge");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("intrpath: ").contains("--trigger").contains("intrpath count --help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare", "check", "sweep", "trace"})
    void commandsOfLaterPartsAreNotThere(String command) {
        assertThat(CommandRun.of(SampleRuns.none(), command).code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aReaderThatGoesAwayLeavesNoTrace() {
        StringWriter err = new StringWriter();
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        Main.commandLine(new SampleRuns().counting(), new SampleProbe())
                .setOut(new PrintWriter(broken))
                .setErr(new PrintWriter(err))
                .execute("count");

        assertThat(err.toString()).isEmpty();
    }
}
