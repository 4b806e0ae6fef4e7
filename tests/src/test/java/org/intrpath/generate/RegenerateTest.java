// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.intrpath.tools.generate.AssymGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is committed is what {@code tools/regenerate} makes. */
@Timeout(120)
class RegenerateTest {

    private static final String GCC_VERSION = "12.2.0";
    private static final Path ROOT = Path.of(System.getProperty("intrpath.root.dir"));
    private static final Path SOURCES = ROOT.resolve("kernel-asm/src/main");

    @TempDir
    private Path directory;

    /** What a command gave. */
    private record Run(int code, String output) {}

    @Test
    void theConstantsForAssemblyAreThoseOfTheLayouts() {
        assertThat(SOURCES.resolve("asm/include/assym-i386.inc")).hasContent(AssymGenerator.assembly());
    }

    @Test
    void theConstantsForCAreThoseOfTheLayouts() {
        assertThat(SOURCES.resolve("c/assym-i386.h")).hasContent(AssymGenerator.header());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theAssemblyIsThatOfTheC() throws IOException {
        assumeTrue(
                gccVersion().equals(GCC_VERSION),
                "gcc here is \"" + gccVersion() + "\": the C parts are compiled by GCC " + GCC_VERSION);

        Run run = regenerate(Map.of(), "--check");

        assertThat(run.output()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDifferenceIsShownAndFails() throws IOException {
        // Stands in for GCC; what it "compiles" is not what is committed.
        Path compiler = compiler("""
            [ "$1" = -dumpfullversion ] && { echo 12.2.0; exit; }
            while [ "$1" != -o ]; do shift; done
            echo '	nop' >"$2"
            """);

        Run run = regenerate(Map.of("CC", compiler.toString()), "--check");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.output())
                .contains("+\tnop")
                .contains("regenerate: what is committed is not what is generated")
                .contains("right would be: tools/regenerate");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aCopyGoesWhereItIsTold() throws IOException {
        Path compiler = compiler("""
            [ "$1" = -dumpfullversion ] && { echo 12.2.0; exit; }
            while [ "$1" != -o ]; do shift; done
            echo 'jmp .L7' >"$2"
            """);
        Path copy = directory.resolve("copy");

        Run run = regenerate(Map.of("CC", compiler.toString()), "--into", copy.toString());

        assertThat(run).isEqualTo(new Run(0, ""));
        assertThat(copy.resolve("asm/i386/c/kern_runq.s")).content().endsWith("\njmp .Lkern_runq_7\n");
        assertThat(copy.resolve("asm/include/assym-i386.inc")).hasContent(AssymGenerator.assembly());
        assertThat(copy.resolve("c/assym-i386.h")).hasContent(AssymGenerator.header());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void anotherCompilerIsRefused() throws IOException {
        Path compiler = compiler("echo 13.1.0\n");

        Run run = regenerate(Map.of("CC", compiler.toString()));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.output()).contains("is 13.1.0, which makes other code; right would be GCC 12.2.0");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aMissingCompilerIsToldWithTheRemedy() throws IOException {
        Run run = regenerate(Map.of("CC", "/nowhere/gcc"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.output()).contains("/nowhere/gcc is not there; right would be GCC 12.2.0");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void wrongOptionsAreRefusedAndHelpHelps() throws IOException {
        Run wrong = regenerate(Map.of(), "--chekc");
        Run help = regenerate(Map.of(), "--help");

        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.output()).contains("not understood: --chekc");
        assertThat(help.code()).isZero();
        assertThat(help.output()).startsWith("usage: tools/regenerate [--check | --into DIRECTORY | --help]");
    }

    private static String gccVersion() {
        try {
            return run(new ProcessBuilder("gcc", "-dumpfullversion")).output().strip();
        } catch (IOException missing) {
            return "";
        }
    }

    private Path compiler(String commands) throws IOException {
        Path script = Files.writeString(directory.resolve("gcc"), "#!/bin/sh\n" + commands);
        return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }

    private static Run regenerate(Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(ROOT.resolve("tools/regenerate").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().remove("CC");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().put("JAVA25_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        return run(builder);
    }

    private static Run run(ProcessBuilder builder) throws IOException {
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes());
        try {
            return new Run(process.waitFor(), output);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted: " + builder.command(), interrupted);
        }
    }
}
