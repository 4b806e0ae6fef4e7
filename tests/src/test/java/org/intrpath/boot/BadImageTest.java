// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be booted is refused by the command line, exit code 2, with what would be right. */
@Timeout(120)
final class BadImageTest {
    private static final int REFUSED = 2;

    @TempDir
    private Path directory;

    private static void assertRefused(BootRun run, String message) {
        assertThat(run).isEqualTo(new BootRun(REFUSED, "", message + "\n"));
    }

    private Path file(String name, int... bytes) throws IOException {
        byte[] content = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            content[i] = (byte) bytes[i];
        }
        return Files.write(directory.resolve(name), content);
    }

    @Test
    void aMissingFile() {
        assertRefused(
                BootRun.of(directory.resolve("absent")),
                "intrpath: absent: there is no such file\nHelp: intrpath boot --help");
    }

    @Test
    void aDirectory() throws IOException {
        assertRefused(
                BootRun.of(Files.createDirectory(directory.resolve("folder"))),
                "intrpath: folder: not a file; a kernel would be right\nHelp: intrpath boot --help");
    }

    @Test
    void anEmptyFile() throws IOException {
        assertRefused(BootRun.of(file("empty")), "empty: it is empty; a kernel would be right");
    }

    @Test
    void anImageLargerThanTheMemory() throws IOException {
        Path image = Files.write(directory.resolve("large"), new byte[2 << 20]);

        assertRefused(
                BootRun.of(image, "--memory", "2"),
                "large: it has 0x200000 bytes, the machine 0x200000; more --memory would be right");
    }

    @Test
    void anImageThatDoesNotFitAboveOneMebibyte() throws IOException {
        BootRun run = BootRun.of(Files.write(directory.resolve("large"), new byte[3 << 19]), "--memory", "2");

        assertThat(run.code()).isEqualTo(REFUSED);
        assertThat(run.err())
                .startsWith("large: the kernel, 0x180000 bytes at physical address 0x100000, does not fit: RAM is ");
    }

    /** Magic, no flags, and a checksum that should be 0xe4524ffe. */
    @Test
    void aHeaderWithAWrongChecksum() throws IOException {
        BootRun run = BootRun.of(file("bad", 0x02, 0xb0, 0xad, 0x1b, 0, 0, 0, 0, 1, 2, 3, 4));

        assertThat(run.code()).isEqualTo(REFUSED);
        assertThat(run.err()).startsWith("bad: ").contains("checksum").contains("0xe4524ffe");
    }

    @Test
    void anElfFileThatIsCutOff() throws IOException {
        BootRun run = BootRun.of(file("cut", 0x7f, 'E', 'L', 'F'));

        assertThat(run.code()).isEqualTo(REFUSED);
        assertThat(run.err()).startsWith("cut: it is cut off");
    }

    @Test
    void anElfFileWithoutAMultibootHeader() throws IOException {
        BootRun run = BootRun.of(new GuestKernels(directory).small("hello", "-DNO_HEADER"));

        assertThat(run.code()).isEqualTo(REFUSED);
        assertThat(run.err()).startsWith("hello.elf: it is an ELF file without a multiboot header");
    }

    @Test
    void anObjectThatIsNotLinked() throws IOException {
        new GuestKernels(directory).small("hello");

        BootRun run = BootRun.of(directory.resolve("small-start.S.o"));

        assertThat(run.code()).isEqualTo(REFUSED);
        assertThat(run.err()).startsWith("small-start.S.o: it is an ELF file that has no addresses yet; an executable");
    }

    @Test
    void aModuleThatIsNotThere() throws IOException {
        Path image = file("flat", 0xf4);

        assertRefused(
                BootRun.of(image, "--module", directory.resolve("absent").toString()),
                "intrpath: --module absent: there is no such file\nHelp: intrpath boot --help");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--cpus=33 | --cpus 33: 1 to 32 would be right",
                "--memory=1 | --memory 1: 2 to 3072 MiB would be right",
                "--budget=0 | --budget 0 leaves nothing to run; 1 or more would be right",
                "--base=-1 | --base -1: an address below 4 GiB would be right",
                "--cpu-model=z80 | there is no model of processor \"z80\"; there is nehalem, haswell"
            })
    void anOptionOfNoMachine(String option, String message) throws IOException {
        BootRun run = BootRun.of(file("flat", 0xf4), option);

        assertThat(run.code()).isEqualTo(REFUSED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).endsWith("\nHelp: intrpath boot --help\n");
    }

    @Test
    void moreThanOneImage() throws IOException {
        Path image = file("flat", 0xf4);

        BootRun run = BootRun.of(image, image.toString());

        assertThat(run.code()).isEqualTo(REFUSED);
        assertThat(run.err()).startsWith("intrpath: Unmatched argument at index 2: 'flat'\n");
    }
}
