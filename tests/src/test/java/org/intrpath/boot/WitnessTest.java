// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.intrpath.toolchain.Toolchain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The kernels are ordinary ones: they run on QEMU as they are. It is no part of the project; where it is not installed,
 * these tests are skipped. Its debug-exit device ends the process with twice the guest's value and 1.
 */
@Timeout(180)
final class WitnessTest {
    private static final String QEMU = "qemu-system-x86_64";

    @TempDir
    private Path directory;

    private GuestKernels kernels;

    private record Run(int code, String output) {}

    @BeforeEach
    void prepare() {
        Toolchain.assumeHelpful(QEMU);
        kernels = new GuestKernels(directory);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void theSixtyFourBitKernelBringsUpItsProcessors(int cpus) throws IOException, InterruptedException {
        Path kernel = kernels.elf32(kernels.smp());
        Files.writeString(directory.resolve("module.txt"), "from a module");

        Run run = run(kernel, "-smp", Integer.toString(cpus), "-append", "one two=3", "-initrd", "module.txt text");

        assertThat(run.output()).endsWith("all is well\n");
        assertThat(run.output())
                .contains(" one two=3\n")
                .contains("module 0 (module.txt text), 13 bytes: from a module\n")
                .contains("started: " + cpus + " processors online\n");
        assertThat(run.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"hello, 1", "exit7, 15", "open-bus, 1"})
    void theSmallKernelsEndAsTheySay(String name, int code) throws IOException, InterruptedException {
        assertThat(run(kernels.small(name)).code()).isEqualTo(code);
    }

    /** The parts of {@code checks} that do not ask for what only real processors do. */
    @ParameterizedTest
    @ValueSource(strings = {"configuration", "interrupts", "ioapic", "smp"})
    void theRulesHoldThereToo(String part) throws IOException, InterruptedException {
        Run run = run(kernels.elf32(kernels.checks()), "-smp", "4", "-append", part, "-device", "pc-testdev");

        assertThat(run.output())
                .startsWith("4 processors\n")
                .doesNotContain("FAIL")
                .endsWith(", 0 failed\n");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void aFlatFileGoesByTheAddressesInItsHeader() throws IOException, InterruptedException {
        Run run = run(kernels.flat(kernels.small("hello", "-DHAS_ADDRESSES")));

        assertThat(run.output()).startsWith("hello, magic 0x2badb002, variables 0x0");
        assertThat(run.code()).isEqualTo(1);
    }

    private Run run(Path kernel, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                QEMU,
                "-kernel",
                kernel.getFileName().toString(),
                "-serial",
                "file:serial.txt",
                "-display",
                "none",
                "-no-reboot",
                "-device",
                "isa-debug-exit,iobase=0xf4,iosize=4"));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("qemu.txt").toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("QEMU ends").isTrue();
            return new Run(process.exitValue(), Files.readString(directory.resolve("serial.txt")));
        } finally {
            process.destroyForcibly();
        }
    }
}
