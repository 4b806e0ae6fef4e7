// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.intrpath.emulator.memory.PhysicalMemory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables are found and read as an operating system does it, from the places that the specifications name. */
class FirmwareTablesTest {
    private static final byte[] HALT = {(byte) 0xf4};

    private final PhysicalMemory memory = Samples.dirty(2L << 20);

    FirmwareTablesTest() {
        boot(4);
    }

    @AfterEach
    void close() {
        memory.close();
    }

    private void boot(int cpus) {
        Platform platform = new Platform(cpus, 0x106a3, 0x0781_abfd, 0x14, 0, 0x11);
        BootLoader.load(new BootRequest(
                        new GuestFile("k", "", HALT), BootRequest.NO_BASE, java.util.List.of(), 2L << 20, platform))
                .writeTo(memory);
    }

    private String text(long at, int length) {
        byte[] bytes = new byte[length];
        memory.read(at, bytes, 0, length);
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    private long word(long at) {
        return Integer.toUnsignedLong(memory.read32(at));
    }

    /** Searches at 16-byte boundaries, as both specifications ask for. */
    private long find(String signature, long from, long to, int length) {
        for (long at = from; at < to; at += 16) {
            if (text(at, signature.length()).equals(signature) && Samples.sum(memory, at, length) == 0) {
                return at;
            }
        }
        throw new AssertionError("no " + signature);
    }

    @Test
    void theBiosDataAreaNamesTheExtendedOne() {
        assertThat(memory.read16(0x40e) << 4).isEqualTo(0x9_fc00);
        assertThat(memory.read8(0x9_fc00)).isEqualTo(1);
        assertThat(memory.read16(0x413)).isEqualTo(639);
        assertThat(memory.read16(0x400)).isEqualTo(0x3f8);
    }

    /** ACPI Specification 5.0. */
    @Nested
    class Acpi {
        private long table(String signature) {
            long rsdt = word(find("RSD PTR ", 0xe_0000, 0x10_0000, 20) + 16);
            assertThat(text(rsdt, 4)).isEqualTo("RSDT");
            assertThat(Samples.sum(memory, rsdt, memory.read32(rsdt + 4))).isZero();
            for (long at = rsdt + 36; at < rsdt + memory.read32(rsdt + 4); at += 4) {
                if (text(word(at), 4).equals(signature)) {
                    return word(at);
                }
            }
            throw new AssertionError("no " + signature);
        }

        @Test
        void theMadtNamesProcessorsAndApics() {
            long madt = table("APIC");

            assertThat(Samples.sum(memory, madt, memory.read32(madt + 4))).isZero();
            assertThat(word(madt + 36)).isEqualTo(0xfee0_0000L);
            assertThat(word(madt + 40)).isEqualTo(1);
            assertThat(memory.read32(madt + 4)).isEqualTo(44 + 4 * 8 + 12 + 10 + 6);
            assertThat(memory.read64(madt + 44)).isEqualTo(0x0000_0001_0000_0800L);
            assertThat(memory.read64(madt + 68)).isEqualTo(0x0000_0001_0303_0800L);
        }

        @Test
        void theMadtNamesTheIoApicAndTheTimersPin() {
            long entry = table("APIC") + 44 + 4 * 8;

            assertThat(memory.read32(entry)).isEqualTo(0x0000_0c01);
            assertThat(word(entry + 4)).isEqualTo(0xfec0_0000L);
            assertThat(word(entry + 8)).isZero();
            // Type 2, ISA bus, line 0, global system interrupt 2, as the bus has it.
            assertThat(memory.read32(entry + 12)).isEqualTo(0x0000_0a02);
            assertThat(memory.read32(entry + 16)).isEqualTo(2);
            assertThat(memory.read16(entry + 20)).isZero();
            // Type 4, all processors, LINT1.
            assertThat(memory.read32(entry + 22)).isEqualTo(0x00ff_0604);
            assertThat(memory.read16(entry + 26)).isEqualTo(0x0100);
        }

        @Test
        void theFadtTellsOfNoPowerManagementAtPorts() {
            long fadt = table("FACP");

            assertThat(memory.read32(fadt + 4)).isEqualTo(268);
            assertThat(Samples.sum(memory, fadt, 268)).isZero();
            assertThat(memory.read32(fadt + 112) >>> 20 & 1).isEqualTo(1);
            assertThat(memory.read32(fadt + 56)).isZero();
            assertThat(memory.read16(fadt + 109)).isEqualTo(0x25);
        }

        @Test
        void theDsdtIsThereAndEmpty() {
            long fadt = table("FACP");
            long dsdt = word(fadt + 40);

            assertThat(memory.read64(fadt + 140)).isEqualTo(dsdt);
            assertThat(text(dsdt, 4)).isEqualTo("DSDT");
            assertThat(memory.read32(dsdt + 4)).isEqualTo(36);
            assertThat(Samples.sum(memory, dsdt, 36)).isZero();
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 32})
        void thereIsAnEntryForEveryProcessor(int cpus) {
            boot(cpus);
            long madt = table("APIC");

            assertThat(memory.read32(madt + 4)).isEqualTo(44 + cpus * 8 + 28);
            assertThat(memory.read8(madt + 44 + (cpus - 1) * 8L + 3)).isEqualTo(cpus - 1);
            assertThat(memory.read8(madt + 44 + cpus * 8L)).isEqualTo(1);
        }
    }

    /** Intel MultiProcessor Specification 1.4 (242016). */
    @Nested
    class Mp {
        private long table() {
            return word(find("_MP_", 0xf_0000, 0x10_0000, 16) + 4);
        }

        @Test
        void thePointerSaysThatThereIsATableAndNoImcr() {
            long pointer = find("_MP_", 0xf_0000, 0x10_0000, 16);

            assertThat(memory.read8(pointer + 8)).isEqualTo(1);
            assertThat(memory.read8(pointer + 9)).isEqualTo(4);
            assertThat(memory.read8(pointer + 11)).isZero();
            assertThat(memory.read8(pointer + 12)).isZero();
        }

        @Test
        void theHeaderCountsItsEntries() {
            long table = table();

            assertThat(text(table, 4)).isEqualTo("PCMP");
            assertThat(Samples.sum(memory, table, memory.read16(table + 4))).isZero();
            assertThat(memory.read16(table + 4)).isEqualTo(44 + 4 * 20 + 19 * 8);
            assertThat(memory.read8(table + 6)).isEqualTo(4);
            assertThat(memory.read16(table + 34)).isEqualTo(4 + 19);
            assertThat(word(table + 36)).isEqualTo(0xfee0_0000L);
        }

        @Test
        void theFirstProcessorIsTheBootProcessor() {
            long first = table() + 44;

            assertThat(memory.read32(first)).isEqualTo(0x0314_0000);
            assertThat(memory.read32(first + 4)).isEqualTo(0x106a3);
            assertThat(memory.read32(first + 8)).isEqualTo(0x0781_abfd);
            assertThat(memory.read32(first + 60)).isEqualTo(0x0114_0300);
        }

        @Test
        void busAndIoApicFollow() {
            long bus = table() + 44 + 4 * 20;

            assertThat(text(bus + 2, 6)).isEqualTo("ISA   ");
            assertThat(memory.read16(bus)).isEqualTo(1);
            assertThat(memory.read32(bus + 8)).isEqualTo(0x0111_0002);
            assertThat(word(bus + 12)).isEqualTo(0xfec0_0000L);
        }

        @Test
        void linesAreWiredAsOnAPc() {
            long interrupts = table() + 44 + 4 * 20 + 16;

            assertThat(memory.read64(interrupts)).isEqualTo(0x0200_0000_0000_0003L);
            assertThat(memory.read64(interrupts + 8)).isEqualTo(0x0100_0100_0000_0003L);
            assertThat(memory.read64(interrupts + 16)).isEqualTo(0x0300_0300_0000_0003L);
            assertThat(memory.read64(interrupts + 14 * 8)).isEqualTo(0x0f00_0f00_0000_0003L);
            // ExtINT to LINT0 of the first processor, NMI to LINT1 of all.
            assertThat(memory.read64(interrupts + 15 * 8)).isEqualTo(0x0000_0000_0000_0304L);
            assertThat(memory.read64(interrupts + 16 * 8)).isEqualTo(0x01ff_0000_0000_0104L);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 33, -1})
    void aNumberOfProcessorsThatNoMachineHasIsRefused(int cpus) {
        assertThatThrownBy(() -> new Platform(cpus, 0, 0, 0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(cpus + " processors; 1 to 32 would be right");
    }
}
