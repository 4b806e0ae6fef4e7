// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.preprocessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.intrpath.emulator.assembler.AsmSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The compilers here are scripts, so that each does just one thing. */
@Timeout(60)
@DisabledOnOs(OS.WINDOWS)
class CPreprocessorTest {

    private static final BoundedProcess.Limits LIMITS = new BoundedProcess.Limits(20_000, 1000, 100);
    private static final BoundedProcess.Limits SHORT = new BoundedProcess.Limits(300, 1000, 100);

    @TempDir
    private Path directory;

    private Path source;

    @BeforeEach
    void writeSource() throws IOException {
        source = Files.writeString(directory.resolve("stub.S"), "written\n");
    }

    @Test
    void aSourceWithASmallSuffixIsReadAsItStands() throws IOException {
        Path small = Files.writeString(directory.resolve("stub.s"), "#define A\n");

        AsmSource read = preprocessor("exit 1", LIMITS).read(small, PreprocessorOptions.NONE);

        assertThat(read).isEqualTo(new AsmSource(small.toString(), "#define A\n"));
    }

    @Test
    void theCompilerIsCalledAsForAssembly() throws IOException {
        PreprocessorOptions options =
                new PreprocessorOptions(List.of(Path.of("one")), List.of("A=x y"), List.of(Path.of("early.h")));

        AsmSource read =
                preprocessor("for word; do echo \"$word\"; done", LIMITS).read(source, options);

        assertThat(read.name()).isEqualTo(source.toString());
        assertThat(read.text().lines())
                .containsExactly(
                        "-E",
                        "-x",
                        "assembler-with-cpp",
                        "-m32",
                        "-Ione",
                        "-DA=x y",
                        "-include",
                        "early.h",
                        source.toString());
        assertThat(read.originals()).containsOnly(Map.entry(source.toString(), "written\n"));
    }

    @Test
    void theFilesThatMarkersNameAreKeptForErrors() throws IOException {
        Path header = Files.writeString(directory.resolve("part.h"), "nop\n");

        AsmSource read = preprocessor("echo '# 1 \"%s\" 1'; echo '# 1 \"<built-in>\"'".formatted(header), LIMITS)
                .read(source, PreprocessorOptions.NONE);

        assertThat(read.originals()).containsOnlyKeys(source.toString(), header.toString());
    }

    @Test
    void dateAndLanguageAreFixedAndDirectoriesAreTheUsersOwn() throws IOException {
        AsmSource read = preprocessor("echo \"$SOURCE_DATE_EPOCH $LC_ALL [$CPATH]\"", LIMITS)
                .read(source, PreprocessorOptions.NONE);

        assertThat(read.text()).isEqualTo("0 C []\n");
    }

    @Test
    void aRefusalCarriesTheCompilersOwnMessages() throws IOException {
        CPreprocessor refusing = preprocessor("echo 'stub.S:1:2: error: no' >&2; exit 3", LIMITS);

        assertThatThrownBy(() -> refusing.read(source, PreprocessorOptions.NONE))
                .isInstanceOf(PreprocessorException.class)
                .message()
                .startsWith("stub.S:1:2: error: no\n" + source + ": the C preprocessor failed with exit code 3: ")
                .contains("-E -x assembler-with-cpp -m32");
    }

    @Test
    void oneThatDoesNotEndIsEnded() throws IOException {
        CPreprocessor endless = preprocessor("tail -f /dev/null & wait", SHORT);

        assertThatThrownBy(() -> endless.read(source, PreprocessorOptions.NONE))
                .isInstanceOf(PreprocessorException.class)
                .hasMessageContaining("did not end within 300 ms");
    }

    @Test
    void oneThatWritesWithoutEndIsEnded() throws IOException {
        CPreprocessor endless = preprocessor("exec cat /dev/zero", LIMITS);

        assertThatThrownBy(() -> endless.read(source, PreprocessorOptions.NONE))
                .isInstanceOf(PreprocessorException.class)
                .hasMessageContaining("made more than 1000 bytes");
    }

    @Test
    void endlessMessagesAreCutShort() throws IOException {
        CPreprocessor complaining = preprocessor("head -c 1000000 /dev/zero | tr '\\0' e >&2; exit 1", LIMITS);

        assertThatThrownBy(() -> complaining.read(source, PreprocessorOptions.NONE))
                .isInstanceOf(PreprocessorException.class)
                .message()
                .startsWith("e".repeat(100) + "\n");
    }

    @Test
    void aHostWithoutACompilerIsToldWhatToInstall() {
        CPreprocessor absent = new CPreprocessor("-m32", Map.of("PATH", directory.toString()), LIMITS);

        assertThatThrownBy(() -> absent.read(source, PreprocessorOptions.NONE))
                .isInstanceOf(PreprocessorMissingException.class)
                .message()
                .startsWith(
                        source + " needs a C preprocessor, and there is none: looked for cc, gcc, clang on the path")
                .contains("apt-get install gcc")
                .contains("INTRPATH_CC=");
    }

    @Test
    void aCompilerThatIsNamedAndNotThereIsNotReplacedByAnother() throws IOException {
        script("exit 0");
        CPreprocessor absent =
                new CPreprocessor("-m32", Map.of("PATH", directory.toString(), "INTRPATH_CC", "/nowhere/cc"), LIMITS);

        assertThatThrownBy(() -> absent.read(source, PreprocessorOptions.NONE))
                .isInstanceOf(PreprocessorMissingException.class)
                .hasMessageContaining("looked for /nowhere/cc, which INTRPATH_CC names");
    }

    private CPreprocessor preprocessor(String commands, BoundedProcess.Limits limits) throws IOException {
        script(commands);
        return new CPreprocessor("-m32", Map.of("PATH", directory.toString()), limits);
    }

    private void script(String commands) throws IOException {
        Path script = Files.writeString(directory.resolve("cc"), "#!/bin/sh\n" + commands + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }
}
