// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.intrpath.emulator.boot.BootImage;
import org.intrpath.emulator.boot.BootLoader;
import org.intrpath.emulator.boot.BootRequest;
import org.intrpath.emulator.boot.GuestFile;
import org.intrpath.emulator.bus.OpenBus;
import org.intrpath.emulator.pc.Pc;
import org.intrpath.emulator.unicorn.CpuModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A kernel in the manner of test kernels tries the hardware out: it brings itself up by what the firmware
 * configuration tells, and names each rule that it finds to hold or not. Its sources cite them.
 */
@Timeout(300)
final class HardwareChecksTest {
    private static final long MEMORY = 64L << 20;
    private static final long BUDGET = 400_000_000;

    @TempDir
    private Path directory;

    private Path kernel;

    private record Run(OptionalInt exit, String output, List<OpenBus.Touched> unattached) {}

    @BeforeEach
    void build() throws IOException {
        kernel = new GuestKernels(directory).checks();
    }

    private Run run(int cpus, CpuModel model, String arguments, List<GuestFile> modules) throws IOException {
        BootImage image = BootLoader.load(new BootRequest(
                new GuestFile("checks", arguments, Files.readAllBytes(kernel)),
                BootRequest.NO_BASE,
                modules,
                MEMORY,
                Pc.platform(cpus, model)));
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        try (Pc pc = new Pc(new Pc.Parts(cpus, MEMORY, model, false), image, console::write)) {
            pc.run(BUDGET);
            return new Run(pc.exitValue(), console.toString(StandardCharsets.US_ASCII), pc.unattached());
        }
    }

    @ParameterizedTest(name = "{0} CPUs, {1}: {2}")
    @CsvSource({"1, NEHALEM, 177", "2, NEHALEM, 195", "4, NEHALEM, 195", "2, HASWELL, 195"})
    void everyRuleHolds(int cpus, CpuModel model, int rules) throws IOException {
        Run run = run(cpus, model, "", List.of());

        assertThat(run.output()).doesNotContain("FAIL").endsWith(rules + " passed, 0 failed\n");
        assertThat(run.exit()).hasValue(0);
    }

    /** Kernels that are told the number of processors by a module do not ask the firmware configuration. */
    @Test
    void moduleOfSettingsIsPassedOn() throws IOException {
        GuestFile settings = new GuestFile("env", "", "OTHER=1\nCPUS=2\n".getBytes(StandardCharsets.US_ASCII));

        Run run = run(2, CpuModel.STANDARD, "configuration", List.of(settings));

        assertThat(run.output()).startsWith("2 processors\n").endsWith("5 passed, 0 failed\n");
        assertThat(run.exit()).hasValue(0);
    }

    /** Intel SDM 3A, "Local APIC State After It Has Been Disabled": where the page was, there is nothing. */
    @Test
    void pageOfDisabledLocalApicIsListedAsNotThere() throws IOException {
        Run run = run(1, CpuModel.STANDARD, "apic", List.of());

        assertThat(run.unattached()).extracting(OpenBus.Touched::address).containsExactly(0xfee0_0000L);
    }
}
