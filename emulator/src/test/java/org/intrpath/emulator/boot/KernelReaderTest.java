// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intrpath.emulator.elf.BadElfException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where images go and where they are entered. */
class KernelReaderTest {
    private static final PcMemoryMap MEMORY = new PcMemoryMap(64L << 20);
    private static final byte[] CODE = Samples.file(0x20, 0, Samples.header(0));

    private static LoadedKernel read(byte[] image) {
        return read(image, BootRequest.NO_BASE);
    }

    private static LoadedKernel read(byte[] image, long base) {
        return KernelReader.read(new GuestFile("k", "", image), base, MEMORY);
    }

    private static void assertRefused(byte[] image, String problem) {
        assertThatThrownBy(() -> read(image))
                .isInstanceOf(BadImageException.class)
                .hasMessageStartingWith("k: ")
                .hasMessageContaining(problem);
    }

    @Nested
    class Elf {
        @Test
        void segmentsGoToTheirPhysicalAddresses() {
            LoadedKernel kernel = read(SampleElf.of32()
                    .entry(0xc010_0000L)
                    .load(0xc010_0000L, 0x10_0000, CODE, 0x20)
                    .load(0xc020_0000L, 0x20_0000, new byte[] {1, 2}, 0x100)
                    .bytes());

            assertThat(kernel.parts()).extracting(Placement::guestPhysical).containsExactly(0x10_0000L, 0x20_0000L);
            assertThat(kernel.parts()).extracting(Placement::lengthBytes).containsExactly(0x20L, 0x100L);
            assertThat(kernel.parts().getFirst().content()).isEqualTo(CODE);
            assertThat(kernel.parts().getLast().content()).containsExactly(1, 2);
        }

        @Test
        void aLinearEntryBecomesPhysical() {
            byte[] image = SampleElf.of64()
                    .entry(0xffff_ffff_8010_0010L)
                    .load(0xffff_ffff_8010_0000L, 0x10_0000, CODE, 0x20)
                    .bytes();

            assertThat(read(image).entry()).isEqualTo(0x10_0010);
        }

        @Test
        void aPhysicalEntryStaysWhatItIs() {
            byte[] image = SampleElf.of64()
                    .entry(0x10_0010)
                    .load(0xffff_ffff_8010_0000L, 0x10_0000, CODE, 0x20)
                    .bytes();

            assertThat(read(image).entry()).isEqualTo(0x10_0010);
        }

        @Test
        void whatIsNotLoadedDoesNotMatter() {
            LoadedKernel kernel = read(SampleElf.of64()
                    .entry(0x10_0000)
                    .load(0x10_0000, 0x10_0000, CODE, 0x20)
                    .load(0, 0, new byte[0], 0)
                    .note(new byte[] {9})
                    .bytes());

            assertThat(kernel.parts()).hasSize(1);
        }

        @Test
        void addressesInTheHeaderCountMoreThanProgramHeaders() {
            byte[] header = Samples.header(0x1_0000, 0x20_1000, 0x20_0000, 0, 0, 0x20_1000);

            LoadedKernel kernel = read(SampleElf.of32()
                    .entry(0x10_0000)
                    .load(0x10_0000, 0x10_0000, Samples.file(0x40, 0, header), 0x40)
                    .bytes());

            assertThat(kernel.parts()).extracting(Placement::guestPhysical).containsExactly(0x20_0000L);
            assertThat(kernel.entry()).isEqualTo(0x20_1000);
        }

        @Test
        void withoutAHeaderItIsRefused() {
            assertRefused(
                    SampleElf.of32()
                            .entry(0x10_0000)
                            .load(0x10_0000, 0x10_0000, new byte[16], 16)
                            .bytes(),
                    "an ELF file without a multiboot header in its first 8192 bytes");
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 3})
        void withoutAddressesOfItsOwnItIsRefused(int type) {
            byte[] image = SampleElf.of64()
                    .type(type)
                    .load(0x10_0000, 0x10_0000, CODE, 0x20)
                    .bytes();

            assertRefused(image, "an ELF file that has no addresses yet; an executable (type 2 at offset 0x10)");
        }

        @Test
        void withoutSegmentsItIsRefused() {
            assertRefused(SampleElf.of32().note(CODE).bytes(), "no segment to load");
        }

        @ParameterizedTest(name = "0x{1} bytes at 0x{0}")
        @CsvSource({
            "0, 20",
            "4ff, 20",
            "9fbf0, 20",
            "b8000, 20",
            "f0000, 20",
            "fffff, 20",
            "3fffff0, 20",
            "100000, 3f00001",
            "fee00000, 20",
            "100000000, 20",
            "ffffffff80100000, 20",
            "100000, 7fffffffffffffff"
        })
        void whatIsNotInRamIsRefused(String physical, String memoryBytes) {
            long address = Long.parseUnsignedLong(physical, 16);
            byte[] image = SampleElf.of64()
                    .entry(address)
                    .load(address, address, CODE, Long.parseUnsignedLong(memoryBytes, 16))
                    .bytes();

            assertRefused(image, "RAM is 0x500 to 0x9fbff and 0x100000 to 0x3ffffff (64 MiB)");
        }

        @Test
        void whatEndsWithRamFits() {
            byte[] image = SampleElf.of64()
                    .entry(0x10_0000)
                    .load(0x10_0000, 0x10_0000, CODE, 0x3f0_0000)
                    .bytes();

            assertThat(read(image).end()).isEqualTo(64 << 20);
        }

        @Test
        void overlappingSegmentsAreRefused() {
            byte[] image = SampleElf.of32()
                    .entry(0x10_0000)
                    .load(0x10_0000, 0x10_0000, CODE, 0x1001)
                    .load(0x10_1000, 0x10_1000, CODE, 0x20)
                    .bytes();

            assertRefused(image, "the segment at offset 0x1000 at 0x100000 to 0x101000 overlaps");
        }

        @Test
        void anEntryOutsideIsRefused() {
            byte[] image = SampleElf.of32()
                    .entry(0x10_0020)
                    .load(0x10_0000, 0x10_0000, CODE, 0x20)
                    .bytes();

            assertRefused(image, "its entry, physical address 0x100020, is in nothing that is loaded");
        }

        @Test
        void brokenHeadersAreToldByTheElfReader() {
            byte[] image = SampleElf.of32()
                    .entry(0x10_0000)
                    .load(0x10_0000, 0x10_0000, CODE, 0x1f)
                    .bytes();

            assertThatThrownBy(() -> read(image))
                    .isInstanceOf(BadElfException.class)
                    .hasMessageStartingWith("k: ");
        }
    }

    /** "The address fields of Multiboot header". */
    @Nested
    class Addresses {
        private static final int HEADER = 0x10_0010;
        private static final int LOAD = 0x10_0000;

        private byte[] image(int header, int load, int loadEnd, int bssEnd, int entry) {
            return Samples.file(0x100, 0x10, Samples.header(0x1_0000, header, load, loadEnd, bssEnd, entry));
        }

        @Test
        void theHeaderTiesTheFileToMemory() {
            LoadedKernel kernel = read(image(HEADER, LOAD + 8, LOAD + 0x80, LOAD + 0x200, LOAD + 0x30));

            assertThat(kernel.parts()).hasSize(1);
            Placement part = kernel.parts().getFirst();
            assertThat(part.guestPhysical()).isEqualTo(LOAD + 8);
            assertThat(part.content()).hasSize(0x78);
            assertThat(part.content()[8]).isEqualTo((byte) 0x02);
            assertThat(part.end()).isEqualTo(LOAD + 0x200);
            assertThat(kernel.entry()).isEqualTo(LOAD + 0x30);
        }

        // "If load_end_addr is zero, the boot loader assumes that the text and data segments occupy the whole OS image
        // file"; "If this field [bss_end_addr] is zero, the boot loader assumes that no bss segment is present".
        @Test
        void zeroMeansTheWholeFileAndNoVariables() {
            Placement part = read(image(HEADER, LOAD, 0, 0, LOAD)).parts().getFirst();

            assertThat(part.content()).hasSize(0x100);
            assertThat(part.lengthBytes()).isEqualTo(0x100);
        }

        @ParameterizedTest(name = "{5}")
        @CsvSource({
            "0x100010, 0x100011, 0, 0, 0x100020, the image begins at 0x100011 and the header at 0x100010",
            "0x100010, 0x0fffff, 0, 0, 0x100020, which is before the file or after the header",
            "0x100010, 0x100000, 0x100101, 0, 0x100020, the file has 0x100 bytes for it",
            "0x100010, 0x100000, 0x100000, 0, 0x100020, are to be loaded",
            "0x100010, 0x100000, 0x100080, 0x10007f, 0x100020, ends at 0x10007f; before what is loaded",
            "0x100010, 0x100000, 0x100080, 0x100090, 0x100090, its entry; physical address 0x100090; is in nothing",
            "0x100010, 0x100000, 0x100080, 0x4000001, 0x100020, does not fit: RAM is",
            "0x10, 0, 0x80, 0, 0x20, does not fit: RAM is"
        })
        void whatCannotBeIsRefused(
                String header, String load, String loadEnd, String bssEnd, String entry, String problem) {
            byte[] image = image(
                    Integer.decode(header),
                    Integer.decode(load),
                    Integer.decode(loadEnd),
                    Integer.decode(bssEnd),
                    Integer.decode(entry));

            assertRefused(image, problem.replace(';', ','));
        }
    }

    @Nested
    class Flat {
        @Test
        void goesToOneMibAndIsEnteredThere() {
            LoadedKernel kernel = read(new byte[] {(byte) 0xf4});

            assertThat(kernel.parts()).extracting(Placement::guestPhysical).containsExactly(0x10_0000L);
            assertThat(kernel.entry()).isEqualTo(0x10_0000);
            assertThat(kernel.remarks())
                    .containsExactly("k: no multiboot header, no ELF headers: loaded as it is at 0x100000, and entered"
                            + " there");
        }

        @Test
        void goesWhereItIsTold() {
            LoadedKernel kernel = read(new byte[] {(byte) 0xf4}, 0x7c00);

            assertThat(kernel.entry()).isEqualTo(0x7c00);
            assertThat(kernel.end()).isEqualTo(0x7c01);
        }

        @Test
        void nothingIsRefused() {
            assertRefused(new byte[0], "it is empty");
        }

        @Test
        void aHeaderWithoutAddressesIsRefused() {
            assertRefused(CODE, "does not say where it goes, and is no ELF file");
        }

        @Test
        void whatIsCompressedIsRefused() {
            assertRefused(new byte[] {0x1f, (byte) 0x8b, 8}, "compressed by gzip");
        }

        @Test
        void linuxIsRefused() {
            assertRefused(Samples.file(0x400, 0x202, new byte[] {'H', 'd', 'r', 'S'}), "a Linux kernel");
        }

        @Test
        void aBaseForAnImageThatHasOneIsRefused() {
            assertThatThrownBy(() -> read(CODE, 0x20_0000))
                    .isInstanceOf(BadImageException.class)
                    .hasMessageContaining("by its multiboot header; without --base would be right");
        }
    }

    @Test
    void aVideoModeIsNotGivenAndThatIsTold() {
        byte[] image = SampleElf.of32()
                .entry(0x10_0000)
                .load(0x10_0000, 0x10_0000, Samples.file(0x40, 0, Samples.header(4)), 0x40)
                .bytes();

        assertThat(read(image).remarks())
                .containsExactly("k: it asks for a video mode; there is no display, it gets none");
    }
}
