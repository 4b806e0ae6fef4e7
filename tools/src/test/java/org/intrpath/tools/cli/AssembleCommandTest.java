// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AssembleCommandTest {
    @TempDir
    private Path directory;

    private String source;

    @BeforeEach
    void writeSource() throws IOException {
        source = Files.writeString(directory.resolve("a.s"), "X:\tcall\tother\n\tiretl\n")
                .toString();
    }

    @ParameterizedTest
    @CsvSource({
        "--base=0x1001, a multiple of 4096 below 4 GiB would be right",
        "--base=0x100000000, a multiple of 4096 below 4 GiB would be right",
        "--base=here, --base: \"here\" is no number",
        "--arch=arm, there is no architecture \"arm\"; there is i386",
        "--flat, right would be --flat -o FILE"
    })
    void wrongOptionsAreRefused(String option, String message) {
        CommandRun run = CommandRun.of(SampleRuns.none(), "assemble", source, option);

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void anUndefinedSymbolIsToldByItsPlace() {
        CommandRun run = CommandRun.of(SampleRuns.none(), "assemble", source, "--listing");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith(source + ":1:").contains("undefined symbol `other`");
    }

    @Test
    void aDefinedSymbolIsReached() {
        CommandRun run = CommandRun.of(SampleRuns.none(), "assemble", source, "--listing", "--define=other=0x100005");

        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("e8 00 00 00 00");
    }

    @Test
    void aStubIsToldAndListed() {
        CommandRun run = CommandRun.of(SampleRuns.none(), "assemble", source, "--listing", "--stub-symbol=other");

        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.err()).isEqualToNormalizingNewlines("intrpath: other is no input's: it is a stub\n");
        assertThat(run.out()).containsPattern("31 c0 +other +xorl %eax,%eax");
    }

    @Test
    void whatCannotBeWrittenIsTold() {
        String absent = directory.resolve("absent/out").toString();

        CommandRun run = CommandRun.of(SampleRuns.none(), "assemble", source, "--define=other=0x100000", "-o", absent);

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("intrpath: -o " + absent + ": it cannot be written");
    }

    @Test
    void aSourceIsNotDisassembled() {
        CommandRun run = CommandRun.of(SampleRuns.none(), "disassemble", source);

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("intrpath: " + source + ": it is no ELF file; right would be --flat");
    }

    @Test
    void aFileThatIsNotThereIsBadInput() {
        CommandRun run = CommandRun.of(SampleRuns.none(), "assemble", source + "x");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("intrpath: " + source + "x: there is no such file");
    }
}
