// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.guest;

import static org.assertj.core.api.Assertions.assertThat;

import org.intrpath.emulator.memory.PhysicalMemory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intel SDM 3A, "4-Level Paging and 5-Level Paging", "64-Bit Mode IDT", "TSS Descriptor in 64-bit mode". */
class LongModeTablesTest {
    private static final long WRITABLE = 1 << 1;
    private static final long CACHE_DISABLE = 1 << 4;
    private static final long NO_EXECUTE = 1L << 63;

    private final PhysicalMemory memory = new PhysicalMemory(0x20_0000);
    private final GuestProgram program = GuestProgram.of(GuestWidth.AMD64, "nic");
    private final LongModeTables tables = new LongModeTables(memory, program);

    @AfterEach
    void close() {
        memory.close();
    }

    /** Walks the four levels as the processor does; 0 if a level is not present. */
    private long leaf(long linear) {
        long top = memory.read64(LongModeTables.PML4 + 8 * (linear >>> 39 & 0x1ff));
        long pointer = top == 0 ? 0 : memory.read64((top & 0xffff_ffff_f000L) + 8 * (linear >>> 30 & 0x1ff));
        long directory = pointer == 0 ? 0 : memory.read64((pointer & 0xffff_ffff_f000L) + 8 * (linear >>> 21 & 0x1ff));
        return directory == 0 ? 0 : memory.read64((directory & 0xffff_ffff_f000L) + 8 * (linear >>> 12 & 0x1ff));
    }

    @Test
    void codeIsExecutableAndNotWritable() {
        assertThat(leaf(GuestProgram.BASE)).isEqualTo(GuestProgram.BASE | 1);
    }

    @ParameterizedTest
    @CsvSource({"interrupts_handled", "packets_received", "receive_ring"})
    void variablesAreWritableAndNotExecutable(String symbol) {
        long page = program.address(symbol) & -0x1000L;

        assertThat(leaf(page)).isEqualTo(page | 1 | WRITABLE | NO_EXECUTE);
    }

    @ParameterizedTest
    @CsvSource({"0xfee00000", "0xfec00000", "0xfeb00000", "0xfeb01000"})
    void devicesAreMappedUncached(Long page) {
        assertThat(leaf(page)).isEqualTo(page | 1 | WRITABLE | CACHE_DISABLE | NO_EXECUTE);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2", "3"})
    void stacksHaveGuardPagesBelow(int cpu) {
        long guard = program.address("stacks") + 0x2000L * cpu;

        assertThat(leaf(guard)).isZero();
        assertThat(leaf(guard + 0x1000)).isEqualTo(guard + 0x1000 | 1 | WRITABLE | NO_EXECUTE);
    }

    @Test
    void nothingElseIsMapped() {
        assertThat(leaf(0)).isZero();
        assertThat(leaf(LongModeTables.PML4)).isZero();
        // The PML4, a directory pointer table, directories of the first and of the fourth GiB, and page tables of 2 MiB
        // each at 0, 0xfea00000, 0xfec00000 and 0xfee00000.
        assertThat(tables.tablesEnd()).isEqualTo(LongModeTables.PML4 + 8 * 0x1000L);
    }

    @ParameterizedTest
    @CsvSource({"0x50, Xwake", "0x60, Xdevice", "0xff, Xspurious"})
    void gatesAreInterruptGatesToTheirEntries(Integer vector, String symbol) {
        long low = memory.read64(LongModeTables.IDT + 16L * vector);
        long high = memory.read64(LongModeTables.IDT + 16L * vector + 8);

        assertThat(low & 0xffff | low >>> 32 & 0xffff_0000L).isEqualTo(program.address(symbol));
        assertThat(low >>> 16 & 0xffff_ffffL).isEqualTo(0x8e00_0008L);
        assertThat(high).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 0x18, 0x3000", "3, 0x48, 0x3180"})
    void eachCpuHasATaskStateSegment(int cpu, Integer selector, Integer base) {
        long low = memory.read64(LongModeTables.GDT + selector);

        assertThat(LongModeTables.taskSelector(cpu)).isEqualTo(selector);
        assertThat(low).isEqualTo(0x0000_8900_0000_0067L | (long) base << 16);
        assertThat(memory.read64(LongModeTables.GDT + selector + 8)).isZero();
        assertThat(memory.read16(base + 102)).isEqualTo(104);
    }
}
