// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.intrpath.emulator.memory.PhysicalMemory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Multiboot Specification 0.6.96, "Machine state", "Boot information format", read back from memory. */
class BootLoaderTest {
    private static final byte[] CODE = Samples.file(0x20, 0, Samples.header(3));
    private static final byte[] KERNEL = SampleElf.of32()
            .entry(0x10_0010)
            .load(0x10_0000, 0x10_0000, CODE, 0x1234)
            .bytes();

    private static final int FLAGS = 0;
    private static final int MEM_LOWER = 4;
    private static final int MEM_UPPER = 8;
    private static final int CMDLINE = 16;
    private static final int MODS_COUNT = 20;
    private static final int MODS_ADDR = 24;
    private static final int MMAP_LENGTH = 44;
    private static final int MMAP_ADDR = 48;
    private static final int LOADER_NAME = 64;

    private final PhysicalMemory memory = Samples.dirty(Samples.MIB_64);

    @AfterEach
    void close() {
        memory.close();
    }

    private static GuestFile module(String name, String text, int size) {
        byte[] content = new byte[size];
        java.util.Arrays.fill(content, (byte) 'm');
        return new GuestFile(name, text, content);
    }

    private BootImage load(BootRequest request) {
        BootImage image = BootLoader.load(request);
        image.writeTo(memory);
        return image;
    }

    private long word(long at) {
        return Integer.toUnsignedLong(memory.read32(at));
    }

    @Test
    void theStateIsTheSpecifications() {
        BootState state = load(Samples.request(KERNEL)).state();

        assertThat(state.eax()).isEqualTo(0x2bad_b002);
        assertThat(state.ebx()).isEqualTo(0x1_0000);
        assertThat(state.eip()).isEqualTo(0x10_0010);
        assertThat(BootState.EFLAGS).isEqualTo(2);
        assertThat(BootState.CR0).isEqualTo(0x11);
    }

    // Intel SDM 3A, "Segment Descriptors": flat, present, ring 0, 32-bit; accessed, so that loading writes nothing.
    @Test
    void theGdtIsFlat() {
        BootState state = load(Samples.request(KERNEL)).state();

        assertThat(state.gdtLimit()).isEqualTo(23);
        assertThat(memory.read64(state.gdtBase())).isZero();
        assertThat(memory.read64(state.gdtBase() + BootState.CODE_SELECTOR)).isEqualTo(0x00cf_9b00_0000_ffffL);
        assertThat(memory.read64(state.gdtBase() + BootState.DATA_SELECTOR)).isEqualTo(0x00cf_9300_0000_ffffL);
    }

    @Test
    void theKernelIsInMemoryAndItsVariablesAreZero() {
        load(Samples.request(KERNEL));

        assertThat(memory.read32(0x10_0000)).isEqualTo(Samples.MAGIC);
        assertThat(memory.read8(0x10_001f)).isZero();
        assertThat(Samples.sum(memory, 0x10_0020, 0x1234 - 0x20)).isZero();
        assertThat(memory.read8(0x10_1233)).isZero();
        assertThat(memory.read8(0x10_1234)).isEqualTo(0xff);
    }

    @Test
    void memorySizesAndStringsArePassedOn() {
        long info = load(Samples.request(KERNEL)).state().ebx();

        assertThat(memory.read32(info + FLAGS)).isEqualTo(0b10_0100_1101);
        assertThat(memory.read32(info + MEM_LOWER)).isEqualTo(639);
        assertThat(memory.read32(info + MEM_UPPER)).isEqualTo(63 * 1024);
        assertThat(Samples.string(memory, word(info + CMDLINE))).isEqualTo("kernel a b=c");
        assertThat(Samples.string(memory, word(info + LOADER_NAME))).isEqualTo("intrpath");
        assertThat(memory.read32(info + MODS_COUNT)).isZero();
    }

    @Test
    void withoutArgumentsTheCommandLineIsTheName() {
        BootRequest request = new BootRequest(
                new GuestFile("k", "", KERNEL), BootRequest.NO_BASE, List.of(), Samples.MIB_64, Samples.FOUR_CPUS);

        long info = load(request).state().ebx();

        assertThat(Samples.string(memory, word(info + CMDLINE))).isEqualTo("k");
    }

    @Test
    void theMemoryMapHasAllThatThereIs() {
        long info = load(Samples.request(KERNEL)).state().ebx();
        long map = word(info + MMAP_ADDR);

        assertThat(memory.read32(info + MMAP_LENGTH)).isEqualTo(4 * 24);
        assertRange(map, 0, 0x9_fc00, 1);
        assertRange(map + 24, 0x9_fc00, 0x400, 2);
        assertRange(map + 48, 0xe_0000, 0x2_0000, 2);
        assertRange(map + 72, 0x10_0000, 63 << 20, 1);
    }

    private void assertRange(long at, long base, long length, int type) {
        assertThat(memory.read32(at)).isEqualTo(20);
        assertThat(memory.read64(at + 4)).isEqualTo(base);
        assertThat(memory.read64(at + 12)).isEqualTo(length);
        assertThat(memory.read32(at + 20)).isEqualTo(type);
    }

    @Test
    void theSameRequestGivesTheSameBytes() {
        BootImage first = BootLoader.load(Samples.request(KERNEL, module("m", "", 5)));
        BootImage second = BootLoader.load(Samples.request(KERNEL, module("m", "", 5)));

        assertThat(second.state()).isEqualTo(first.state());
        assertThat(second.placements())
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(first.placements());
    }

    @Test
    void memoryThatIsTooSmallIsRefused() {
        BootImage image = BootLoader.load(Samples.request(KERNEL));
        try (PhysicalMemory small = new PhysicalMemory(0x8_0000)) {
            assertThatThrownBy(() -> image.writeTo(small))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("the memory ends at 0x80000");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1L << 20, (2L << 20) + 1, (3L << 30) + 4096, Long.MIN_VALUE})
    void memoryThatNoMachineHasIsRefused(long bytes) {
        assertThatThrownBy(() -> BootLoader.load(Samples.request(KERNEL, BootRequest.NO_BASE, bytes)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("would be right");
    }

    @Nested
    class Modules {
        @Test
        void beginAtPageBoundariesAfterTheKernel() {
            long info = load(Samples.request(KERNEL, module("one", "x y", 0x1001), module("two", "", 3)))
                    .state()
                    .ebx();
            long list = word(info + MODS_ADDR);

            assertThat(memory.read32(info + MODS_COUNT)).isEqualTo(2);
            assertThat(word(list)).isEqualTo(0x10_2000);
            assertThat(word(list + 4)).isEqualTo(0x10_3001);
            assertThat(Samples.string(memory, word(list + 8))).isEqualTo("one x y");
            assertThat(word(list + 12)).isZero();
            assertThat(word(list + 16)).isEqualTo(0x10_4000);
            assertThat(word(list + 20)).isEqualTo(0x10_4003);
            assertThat(Samples.string(memory, word(list + 24))).isEqualTo("two");
            assertThat(memory.read8(0x10_2fff)).isEqualTo('m');
            assertThat(memory.read8(0x10_3000)).isEqualTo('m');
            assertThat(memory.read8(0x10_3001)).isEqualTo(0xff);
        }

        @Test
        void areNotBelowOneMib() {
            BootImage image = BootLoader.load(
                    Samples.request(new byte[] {(byte) 0xf4}, 0x7c00, Samples.MIB_64, module("m", "", 1)));

            assertThat(image.placements())
                    .filteredOn(placement -> placement.what().equals("m"))
                    .extracting(Placement::guestPhysical)
                    .containsExactly(0x10_0000L);
        }

        @Test
        void mayBeEmpty() {
            long info =
                    load(Samples.request(KERNEL, module("m", "", 0))).state().ebx();
            long list = word(info + MODS_ADDR);

            assertThat(word(list)).isEqualTo(word(list + 4)).isEqualTo(0x10_2000);
        }

        @Test
        void thatDoNotFitAreRefused() {
            BootRequest request = Samples.request(KERNEL, BootRequest.NO_BASE, 2L << 20, module("big", "", 0xf_f000));

            assertThatThrownBy(() -> BootLoader.load(request))
                    .isInstanceOf(BadImageException.class)
                    .hasMessage("big: as a module at physical address 0x102000, its 0xff000 bytes do not fit: RAM is"
                            + " 0x500 to 0x9fbff and 0x100000 to 0x1fffff (2 MiB)");
        }
    }

    /** The information goes where the image is not. */
    @Nested
    class Information {
        private BootImage at(long physical, int size) {
            return BootLoader.load(Samples.request(SampleElf.of32()
                    .entry(physical)
                    .load(physical, physical, CODE, size)
                    .bytes()));
        }

        @Test
        void isBelowTheImageIfThatIsAboveOneMib() {
            assertThat(at(0x10_0000, 0x20).state().ebx()).isEqualTo(0x1_0000);
        }

        @Test
        void comesAfterAnImageInLowMemory() {
            assertThat(at(0x1_0000, 0x20).state().ebx()).isEqualTo(0x1_1000);
            assertThat(at(0x500, 0x1_0000).state().ebx()).isEqualTo(0x1_1000);
        }

        @Test
        void comesBeforeAnImageWithRoomBelow() {
            assertThat(at(0x1_1000, 0x20).state().ebx()).isEqualTo(0x1_0000);
        }

        @Test
        void isAboveOneMibIfAllLowMemoryIsTaken() {
            assertThat(at(0x500, 0x9_f000).state().ebx()).isEqualTo(0x10_0000);
        }

        @Test
        void comesAfterTheModulesThen() {
            BootImage image = BootLoader.load(Samples.request(
                    SampleElf.of32()
                            .entry(0x500)
                            .load(0x500, 0x500, CODE, 0x9_f000)
                            .bytes(),
                    module("m", "", 1)));

            assertThat(image.state().ebx()).isEqualTo(0x10_1000);
        }

        @Test
        void withoutRoomIsRefused() {
            byte[] image = SampleElf.of32()
                    .entry(0x500)
                    .load(0x500, 0x500, CODE, 0x9_f000)
                    .load(0x10_0000, 0x10_0000, CODE, 0x10_0000)
                    .bytes();

            assertThatThrownBy(() -> BootLoader.load(Samples.request(image, BootRequest.NO_BASE, 2L << 20)))
                    .isInstanceOf(BadImageException.class)
                    .hasMessageContaining("no room for the boot information");
        }

        @Test
        void noTwoThingsOverlap() {
            List<Placement> placements = BootLoader.load(Samples.request(
                            SampleElf.of64()
                                    .entry(0x1_0000)
                                    .load(0x1_0000, 0x1_0000, CODE, 0x2000)
                                    .load(0x30_0000, 0x30_0000, CODE, 0x5000)
                                    .bytes(),
                            module("a", "", 0x2001),
                            module("b", "", 0)))
                    .placements();

            assertThat(placements)
                    .allSatisfy(one -> assertThat(placements)
                            .filteredOn(other -> other != one && other.overlaps(one.guestPhysical(), one.end()))
                            .isEmpty());
        }
    }

    @Test
    void stringsAreUtf8() {
        BootRequest request = new BootRequest(
                new GuestFile("k", "é", KERNEL), BootRequest.NO_BASE, List.of(), Samples.MIB_64, Samples.FOUR_CPUS);

        long info = load(request).state().ebx();

        assertThat(Samples.string(memory, word(info + CMDLINE)).getBytes(StandardCharsets.UTF_8))
                .isEqualTo("k é".getBytes(StandardCharsets.UTF_8));
    }
}
