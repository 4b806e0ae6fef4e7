// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.intrpath.emulator.boot.BootImage;
import org.intrpath.emulator.boot.BootLoader;
import org.intrpath.emulator.boot.BootRequest;
import org.intrpath.emulator.boot.GuestFile;
import org.intrpath.emulator.boot.Platform;
import org.intrpath.emulator.memory.PhysicalMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What GNU ld makes is in memory as GNU objcopy says, and is entered where readelf says. */
@Timeout(120)
final class GuestImageTest {
    private static final long MEMORY = 64L << 20;
    private static final int BASE = 0x10_0000;
    private static final int FLAG_ELF_SECTIONS = 1 << 5;
    private static final int SYMBOL_TABLE = 2;

    @TempDir
    private Path directory;

    private GuestKernels kernels;

    @BeforeEach
    void prepare() {
        kernels = new GuestKernels(directory);
    }

    private static BootImage load(Path kernel) throws IOException {
        return BootLoader.load(new BootRequest(
                new GuestFile("k", "", Files.readAllBytes(kernel)),
                BootRequest.NO_BASE,
                List.of(),
                MEMORY,
                new Platform(4, 0x106a3, 0, 0x14, 0, 0x11)));
    }

    private static byte[] bytes(PhysicalMemory memory, long at, int length) {
        byte[] bytes = new byte[length];
        memory.read(at, bytes, 0, length);
        return bytes;
    }

    @Test
    void theSixtyFourBitKernelIsWhereItBelongs() throws IOException {
        Path kernel = kernels.smp();
        byte[] expected = Files.readAllBytes(kernels.flat(kernel));

        BootImage image = load(kernel);

        try (PhysicalMemory memory = new PhysicalMemory(MEMORY)) {
            image.writeTo(memory);
            assertThat(bytes(memory, BASE, expected.length)).isEqualTo(expected);
        }
        // 12 bytes of header, then the entry.
        assertThat(image.state().eip()).isEqualTo(BASE + 12);
        assertThat(image.remarks()).isEmpty();
    }

    @Test
    void theThirtyTwoBitClassMakesNoDifference() throws IOException {
        Path kernel = kernels.smp();
        byte[] expected = Files.readAllBytes(kernels.flat(kernel));

        BootImage image = load(kernels.elf32(kernel));

        try (PhysicalMemory memory = new PhysicalMemory(MEMORY)) {
            image.writeTo(memory);
            assertThat(bytes(memory, BASE, expected.length)).isEqualTo(expected);
        }
        assertThat(image.state().eip()).isEqualTo(BASE + 12);
    }

    @Test
    void addressesInTheHeaderLoadTheFlatFileAsItsElfFile() throws IOException {
        Path kernel = kernels.small("hello", "-DHAS_ADDRESSES");
        Path flat = kernels.flat(kernel);

        BootImage byAddresses = load(flat);

        byte[] expected = Files.readAllBytes(flat);
        try (PhysicalMemory memory = new PhysicalMemory(MEMORY)) {
            byAddresses.writeTo(memory);
            assertThat(bytes(memory, BASE, expected.length)).isEqualTo(expected);
        }
        assertThat(byAddresses.state().eip()).isEqualTo(BASE);
        assertThat(byAddresses.remarks()).isEmpty();
    }

    @Test
    void withoutAnyHeaderTheFlatFileIsEnteredAtItsStart() throws IOException {
        Path flat = kernels.flat(kernels.small("hello", "-DNO_HEADER"));

        BootImage image = load(flat);

        assertThat(image.state().eip()).isEqualTo(BASE);
        assertThat(image.remarks()).hasSize(1);
    }

    /** The kernel finds its own symbols by what the boot information says. */
    @Test
    void symbolsArePassedOn() throws IOException {
        for (Path kernel : List.of(kernels.smp(), kernels.elf32(kernels.smp()))) {
            BootImage image = load(kernel);
            try (PhysicalMemory memory = new PhysicalMemory(MEMORY)) {
                image.writeTo(memory);
                assertThat(symbolNames(memory, image.state().ebx()))
                        .contains("\0kernel_main\0")
                        .contains("\0trampoline_end\0");
            }
        }
    }

    private static String symbolNames(PhysicalMemory memory, long information) {
        assertThat(memory.read32(information) & FLAG_ELF_SECTIONS).isNotZero();
        int count = memory.read32(information + 28);
        int size = memory.read32(information + 32);
        long table = Integer.toUnsignedLong(memory.read32(information + 36));
        boolean is64 = size == 64;
        for (int index = 0; index < count; index++) {
            long section = table + (long) index * size;
            if (memory.read32(section + 4) == SYMBOL_TABLE) {
                int names = memory.read32(section + (is64 ? 0x28 : 0x18));
                long strings = table + (long) names * size;
                long at = is64 ? memory.read64(strings + 0x10) : memory.read32(strings + 0x0c);
                int length = memory.read32(strings + (is64 ? 0x20 : 0x14));
                return new String(bytes(memory, at, length), StandardCharsets.US_ASCII);
            }
        }
        throw new AssertionError("no symbol table among " + count + " sections");
    }
}
