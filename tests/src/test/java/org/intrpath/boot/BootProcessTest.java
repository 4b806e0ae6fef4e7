// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.intrpath.tools.cli.Main;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own shows: bytes on a real standard output, and what a guest does when that breaks. */
@Timeout(120)
final class BootProcessTest {
    private static final File FULL = new File("/dev/full");

    @TempDir
    private Path directory;

    private GuestKernels kernels;
    private Path err;

    @BeforeEach
    void prepare() {
        kernels = new GuestKernels(directory);
        err = directory.resolve("err");
    }

    private ProcessBuilder boot(Path image, String... options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dintrpath.engines.dir=" + System.getProperty("intrpath.engines.dir"),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName(),
                "boot",
                image.getFileName().toString()));
        command.addAll(List.of(options));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectError(err.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder;
    }

    @Test
    void bytesArriveAsTheGuestSendsThem() throws IOException, InterruptedException {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }

        Process process = boot(kernels.small("bytes")).start();

        assertThat(process.getInputStream().readAllBytes()).isEqualTo(all);
        assertThat(process.waitFor()).isZero();
        assertThat(err).isEmptyFile();
    }

    @Test
    void theNameIsPassedOnAsItWasGiven() throws IOException, InterruptedException {
        Process process = boot(kernels.small("hello"), "--append", "é").start();

        assertThat(new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("hello, magic 0x2badb002, variables 0x0, command line: hello.elf é\n");
        assertThat(process.waitFor()).isZero();
    }

    /** The guest never ends by itself, and its budget would last for hours. */
    @Test
    void aReaderThatGoesAwayEndsTheRun() throws IOException, InterruptedException {
        Process process =
                boot(kernels.small("chatter"), "--budget", "1000000000000").start();
        try {
            assertThat(process.inputReader().readLine()).isEqualTo("and so on");
            process.getInputStream().close();

            assertThat(process.waitFor(90, TimeUnit.SECONDS)).as("it ends").isTrue();
            assertThat(process.exitValue()).isEqualTo(1);
            assertThat(err).isEmptyFile();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void aFullDiskEndsTheRunAndIsTold() throws IOException, InterruptedException {
        assumeTrue(FULL.exists(), "/dev/full is Linux's");
        Process process = boot(kernels.small("chatter"), "--budget", "1000000000000")
                .redirectOutput(FULL)
                .start();
        try {
            assertThat(process.waitFor(90, TimeUnit.SECONDS)).as("it ends").isTrue();
            assertThat(process.exitValue()).isEqualTo(1);
            assertThat(Files.readString(err))
                    .isEqualToNormalizingNewlines(
                            "intrpath: standard output: No space left on device; what was" + " printed is not whole\n");
        } finally {
            process.destroyForcibly();
        }
    }
}
