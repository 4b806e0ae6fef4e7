// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Small 32-bit kernels, booted by the command line on the real machine, end as they say. */
@Timeout(120)
final class SmallKernelTest {
    private static final int GUEST_FAILED = 4;

    @TempDir
    private Path directory;

    private GuestKernels kernels;

    @BeforeEach
    void prepare() {
        kernels = new GuestKernels(directory);
    }

    @Test
    void zeroOnTheDebugExitPortIsSuccess() throws IOException {
        BootRun run = BootRun.of(kernels.small("hello"), "--append", "one two=3");

        assertThat(run)
                .isEqualTo(new BootRun(
                        0, "hello, magic 0x2badb002, variables 0x0, command line: hello.elf one two=3\n", ""));
    }

    @Test
    void withoutArgumentsTheCommandLineIsTheName() throws IOException {
        assertThat(BootRun.of(kernels.small("hello")).out()).endsWith("command line: hello.elf\n");
    }

    @Test
    void anotherValueIsToldAndIsAFailure() throws IOException {
        BootRun run = BootRun.of(kernels.small("exit7"));

        assertThat(run).isEqualTo(new BootRun(GUEST_FAILED, "", "intrpath: the guest ended with 7 (0x00000007)\n"));
    }

    @Test
    void everyByteIsPassedOn() throws IOException {
        BootRun run = BootRun.of(kernels.small("bytes"));

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo(IntStream.range(0, 256).mapToObj(Character::toString).collect(Collectors.joining()));
    }

    @Test
    void aTripleFaultIsToldWithTheWholeChain() throws IOException {
        BootRun run = BootRun.of(kernels.small("triple"));

        assertThat(run.code()).isEqualTo(GUEST_FAILED);
        assertThat(run.out()).isEqualTo("going\n");
        assertThat(run.err()).matches("""
            intrpath: the guest cannot go on: CPU 0: triple fault at 0x(0010....):
              vector 0x03
              #GP\\(0x001a\\): delivering vector 0x03: the vector is beyond the limit of the IDT
              #GP\\(0x006b\\): delivering vector 0x0d: the vector is beyond the limit of the IDT
              #DF\\(0x0000\\): the two cannot be handled in turn
              #GP\\(0x0043\\): delivering vector 0x08: the vector is beyond the limit of the IDT
              CPU 0: shut down, 32-bit protected mode, ring 0, interrupts off
                at 0x\\1 <kernel_main\\+0x[0-9a-f]+>: int3
            (    [A-Z0-9]+ .*
            ){5}\
            """);
    }

    @Test
    void aHaltThatNothingEndsIsTold() throws IOException {
        BootRun run = BootRun.of(kernels.small("halt"));

        assertThat(run.code()).isEqualTo(GUEST_FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).matches("""
            intrpath: the guest cannot go on: no processor runs, and nothing will wake one
              CPU 0: halted, 32-bit protected mode, ring 0, interrupts off
                next 0x0010.... <kernel_main\\+0x[0-9a-f]+>: .*
            (    [A-Z0-9]+ .*
            ){5}\
            """);
    }

    @Test
    void aGuestThatNeverEndsUsesUpItsBudget() throws IOException {
        BootRun run = BootRun.of(kernels.small("loop"), "--budget", "1000");

        assertThat(run.code()).isEqualTo(GUEST_FAILED);
        assertThat(run.err())
                .startsWith("intrpath: the guest cannot go on: it has not ended after 1000 instructions; more --budget"
                        + " lets it run on\n  CPU 0: running, 32-bit protected mode, ring 0, interrupts off\n    at 0x")
                .containsPattern("<kernel_main(\\+0x[0-9a-f]+)?>: (pause|jmp 0x[0-9a-f]+)\n");
    }

    @Test
    void whatIsNotThereIsListedAtTheEnd() throws IOException {
        BootRun run = BootRun.of(kernels.small("open-bus"));

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("""
            8 bits: 0xff
            16 bits: 0xffff
            32 bits: 0xffffffff
            divisor: 0x1
            page: 0xffffffff
            """);
        assertThat(run.err()).matches("""
            intrpath: nothing is attached here: reads gave all ones, writes vanished
              port 0x0080: 0 read, 2 written, first by CPU 0 at 0x0010....
              port 0x1234: 3 read, 1 written, first by CPU 0 at 0x0010....
              page 0xd0000000: 1 read, 1 written, first by CPU 0 at 0x0010....
            """);
    }

    @Test
    void strictStopsAtTheFirstPortWhereNothingIs() throws IOException {
        BootRun run = BootRun.of(kernels.small("open-bus"), "--strict");

        assertThat(run.code()).isEqualTo(GUEST_FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).matches("""
            intrpath: the guest cannot go on: port bus: 1-byte write of 0x00000001 to no register at offset 0x80: \
            no device answers on port 0x80; there are .* \\(CPU 0, EIP 0x(0010....)\\)
              CPU 0: running, 32-bit protected mode, ring 0, interrupts off
                at 0x\\1 <kernel_main\\+0x[0-9a-f]+>: outb %al, \\$0x80
            (    [A-Z0-9]+ .*
            ){5}\
            """);
    }

    @Test
    void strictChangesNothingForAGuestThatKeepsToTheMachine() throws IOException {
        Path kernel = kernels.small("hello");

        assertThat(BootRun.of(kernel, "--strict")).isEqualTo(BootRun.of(kernel));
    }

    @Test
    void modulesArePassedOnWithTheirStrings() throws IOException {
        Path plain = Files.writeString(directory.resolve("plain"), "first");
        Path named = Files.writeString(directory.resolve("named"), "second, é");

        BootRun run = BootRun.of(kernels.small("module"), "--module", plain.toString(), "--module", named + " x y");

        // A byte that the guest sends is one character here.
        assertThat(run).isEqualTo(new BootRun(0, "plain: first\nnamed x y: second, \u00c3\u00a9\n", ""));
    }

    @Test
    void aFlatImageIsEnteredAtItsFirstByte() throws IOException {
        BootRun run = BootRun.of(kernels.flat(kernels.small("hello", "-DNO_HEADER")), "--append", "x");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("hello, magic 0x2badb002, variables 0x0, command line: hello.elf.bin x\n");
        assertThat(run.err())
                .isEqualTo("intrpath: hello.elf.bin: no multiboot header, no ELF headers: loaded as it is at 0x100000,"
                        + " and entered there\n");
    }

    @Test
    void addressesInTheHeaderSayWhereAnImageGoes() throws IOException {
        BootRun run = BootRun.of(kernels.flat(kernels.small("hello", "-DHAS_ADDRESSES")));

        assertThat(run)
                .isEqualTo(new BootRun(0, "hello, magic 0x2badb002, variables 0x0, command line: hello.elf.bin\n", ""));
    }

    @Test
    void addressesInTheHeaderOfAnElfFileGoBeforeItsOwn() throws IOException {
        assertThat(BootRun.of(kernels.small("hello", "-DHAS_ADDRESSES")))
                .isEqualTo(new BootRun(0, "hello, magic 0x2badb002, variables 0x0, command line: hello.elf\n", ""));
    }

    /** Bytes: cli, hlt, and what is no instruction. */
    @Test
    void whatIsNoInstructionIsShownAsBytes() throws IOException {
        Path image =
                Files.write(directory.resolve("flat"), new byte[] {(byte) 0xfa, (byte) 0xf4, (byte) 0xff, (byte) 0xff});

        BootRun run = BootRun.of(image, "--base", "0x200000");

        assertThat(run.code()).isEqualTo(GUEST_FAILED);
        assertThat(run.err())
                .contains("loaded as it is at 0x200000, and entered there\n")
                .contains("    next 0x00200002: no instruction, ffff0000000000000000000000000");
    }

    @Test
    void twoRunsTellTheSame() throws IOException {
        Path kernel = kernels.small("triple");

        assertThat(BootRun.of(kernel)).isEqualTo(BootRun.of(kernel));
    }
}
