// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.intrpath.toolchain.Toolchain;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The 64-bit kernel brings up long mode, the APICs and its processors, and ends with 0 if all went by the manuals. */
@Timeout(180)
final class SmpKernelTest {
    @TempDir
    private static Path directory;

    private static Path elf64;
    private static Path elf32;

    @BeforeAll
    static void build() throws IOException {
        Toolchain.assume("gcc", "ld", "objcopy");
        GuestKernels kernels = new GuestKernels(directory);
        elf64 = kernels.smp();
        elf32 = kernels.elf32(elf64);
    }

    private static String expected(String name, int cpus) {
        String online = IntStream.range(1, cpus)
                .mapToObj(cpu -> "cpu %d: online, APIC ID %d\n".formatted(cpu, cpu))
                .collect(Collectors.joining());
        return """
            intrpath test kernel, 64-bit
            command line: %s
            memory: map and sizes agree
            tables: %d processors, local APIC 0xfee00000, IOAPIC 0xfec00000, 8254 on pin 2
            processor: CPUID, APIC_BASE, EFER, CR0 and CR4 agree
            bases: FS, GS and swapgs as the MSRs say
            exceptions: breakpoint, page fault, breakpoint
            %sstarted: %d processors online
            ipi: each processor once, broadcast to %d
            local APIC timer: periodic and one-shot
            8254 through the IOAPIC: ticks
            8254 through the 8259: ticks
            all is well
            """.formatted(name, cpus, online, cpus, cpus - 1);
    }

    @ParameterizedTest
    @CsvSource({
        "1, nehalem",
        "2, nehalem",
        "4, nehalem",
        "8, nehalem",
        "1, haswell",
        "2, haswell",
        "4, haswell",
        "8, haswell"
    })
    void ofTheSixtyFourBitClass(int cpus, String model) {
        BootRun run = BootRun.of(elf64, "--cpus", Integer.toString(cpus), "--cpu-model", model);

        assertThat(run).isEqualTo(new BootRun(0, expected("smp.elf", cpus), ""));
    }

    @ParameterizedTest
    @CsvSource({
        "1, nehalem",
        "2, nehalem",
        "4, nehalem",
        "8, nehalem",
        "1, haswell",
        "2, haswell",
        "4, haswell",
        "8, haswell"
    })
    void ofTheThirtyTwoBitClass(int cpus, String model) {
        BootRun run = BootRun.of(elf32, "--cpus", Integer.toString(cpus), "--cpu-model", model);

        assertThat(run).isEqualTo(new BootRun(0, expected("smp.elf.elf32", cpus), ""));
    }

    @Test
    void itReachesForNothingThatIsNotThere() {
        assertThat(BootRun.of(elf64, "--cpus", "2", "--strict")).isEqualTo(BootRun.of(elf64, "--cpus", "2"));
    }

    @Test
    void argumentsAndModulesReachIt() throws IOException {
        Path module = Files.writeString(directory.resolve("module.txt"), "from a module");

        BootRun run = BootRun.of(elf64, "--append", "one two=3", "--module", module + " text");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("command line: smp.elf one two=3\n")
                .contains("module 0 (module.txt text), 13 bytes: from a module\n");
    }

    @Test
    void tooLittleMemoryIsItsOwnFailure() {
        BootRun run = BootRun.of(elf64, "--memory", "32");

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.out()).endsWith("FAILED: too little memory, KiB: 0x7c00\n");
        assertThat(run.err()).isEqualTo("intrpath: the guest ended with 1 (0x00000001)\n");
    }

    /** The budget ends while CPU 0, having started CPU 1, waits for CPU 2: 20,000 rounds of about 3 instructions. */
    @Test
    void eachProcessorOfAStoppedGuestIsToldOfInItsMode() {
        BootRun run = BootRun.of(elf64, "--cpus", "3", "--budget", "200000");

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.out()).endsWith("cpu 1: online, APIC ID 1\n");
        assertThat(run.err()).matches("""
            intrpath: the guest cannot go on: it has not ended after 200000 instructions; more --budget lets it run on
              CPU 0: running, 64-bit mode, ring 0, interrupts off
                at 0x0010.... <[a-z_]+(\\+0x[0-9a-f]+)?>: .*
                RAX     0x[0-9a-f]{16} RBX     0x[0-9a-f]{16} RCX     0x[0-9a-f]{16}
            (    [A-Z0-9_]+ .*
            ){9}  CPU 1: halted, 64-bit mode, ring 0, interrupts on
                next 0x0010.... <[a-z_]+\\+0x[0-9a-f]+>: .*
            (    [A-Z0-9_]+ .*
            ){10}  CPU 2: waiting for start-up
            """);
    }

    @Test
    void twoRunsGiveTheSameBytes() {
        BootRun first = BootRun.of(elf64, "--cpus", "4", "--budget", "200000");

        assertThat(BootRun.of(elf64, "--cpus", "4", "--budget", "200000")).isEqualTo(first);
        assertThat(first.err()).contains("CPU 3: waiting for start-up");
    }
}
