// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.guest;

import static org.intrpath.guest.GuestConstants.PAGE_BYTES;

import org.intrpath.emulator.cpu.CpuStart;
import org.intrpath.emulator.cpu.LongModeStart;
import org.intrpath.emulator.memory.PhysicalMemory;

/**
 * What an amd64 guest program needs around it: GDT with a TSS for each CPU, IDT, and 4-level page tables that map the
 * program and the devices one to one, with a guard page below each stack. Intel SDM 3A, "64-Bit Mode IDT", "TSS
 * Descriptor in 64-bit mode", "4-Level Paging and 5-Level Paging".
 *
 * <pre>
 * 0x00001000  GDT: null, code, data, a TSS for each CPU
 * 0x00002000  IDT
 * 0x00003000  TSSs, 0x80 bytes apart
 * 0x00010000  PML4, a directory pointer table, directories and page tables
 * 0x00100000  the program
 * </pre>
 */
final class LongModeTables {
    static final int GDT = 0x1000;
    static final int GDT_LIMIT;
    static final int IDT = 0x2000;
    static final int IDT_LIMIT = 256 * 16 - 1;
    static final int CODE = 0x08;
    static final int DATA = 0x10;
    static final int PML4 = 0x1_0000;

    private static final int TASKS = 0x3000;
    private static final int TASK_STRIDE = 0x80;
    private static final int TASK_BYTES = 104;
    private static final int TASK_IO_MAP = 102;
    private static final int TASK_DESCRIPTOR_BYTES = 16;
    private static final int FIRST_TASK = 0x18;
    private static final int TABLES_END = 0x4_0000;

    private static final long CODE_DESCRIPTOR = 0x00af_9b00_0000_ffffL;
    private static final long DATA_DESCRIPTOR = 0x00cf_9300_0000_ffffL;
    private static final long TASK_ACCESS = 0x89L << 40;
    private static final long GATE_ACCESS = 0x8eL << 40;

    private static final long PRESENT = 1;
    private static final long WRITABLE = 1 << 1;
    private static final long CACHE_DISABLE = 1 << 4;
    private static final long NO_EXECUTE = 1L << 63;
    private static final long FRAME = 0x000f_ffff_ffff_f000L;
    private static final int TOP_SHIFT = 39;
    private static final int LEVEL_SHIFT = 9;
    private static final int PAGE_SHIFT = 12;
    private static final int INDEX_MASK = 0x1ff;

    static {
        GDT_LIMIT = FIRST_TASK + GuestConstants.CPUS * TASK_DESCRIPTOR_BYTES - 1;
    }

    private final PhysicalMemory memory;
    private final GuestProgram program;
    private long nextTable = PML4 + PAGE_BYTES;

    /** Writes all of it. */
    LongModeTables(PhysicalMemory memory, GuestProgram program) {
        this.memory = memory;
        this.program = program;
        memory.write64(GDT + CODE, CODE_DESCRIPTOR);
        memory.write64(GDT + DATA, DATA_DESCRIPTOR);
        for (int cpu = 0; cpu < GuestConstants.CPUS; cpu++) {
            task(cpu);
        }
        gate(GuestConstants.VECTOR_DEVICE, "Xdevice");
        gate(GuestConstants.VECTOR_WAKE, "Xwake");
        gate(GuestConstants.VECTOR_SPURIOUS, "Xspurious");
        mapAll();
    }

    /** Returns the state in which a CPU starts; the program sets up its own stack. */
    LongModeStart start(int cpu) {
        LongModeStart.Tables tables = new LongModeStart.Tables(GDT, GDT_LIMIT, IDT, IDT_LIMIT, taskSelector(cpu), PML4);
        return new LongModeStart(tables, CpuStart.Segments.of(CODE, DATA), program.address("start"), 0, 0);
    }

    /** Returns the selector of a CPU's TSS. */
    static int taskSelector(int cpu) {
        return FIRST_TASK + cpu * TASK_DESCRIPTOR_BYTES;
    }

    /** Returns where the page tables end. */
    long tablesEnd() {
        return nextTable;
    }

    private void task(int cpu) {
        long base = TASKS + (long) cpu * TASK_STRIDE;
        long low = TASK_BYTES - 1 | (base & 0xff_ffff) << 16 | TASK_ACCESS | (base >>> 24 & 0xff) << 56;
        memory.write64(GDT + taskSelector(cpu), low);
        memory.write64(GDT + taskSelector(cpu) + 8L, base >>> 32);
        memory.write16(base + TASK_IO_MAP, TASK_BYTES);
    }

    private void gate(int vector, String symbol) {
        long offset = program.image().symbols().address(symbol);
        long low = offset & 0xffff | (long) CODE << 16 | GATE_ACCESS | (offset >>> 16 & 0xffff) << 48;
        memory.write64(IDT + 16L * vector, low);
        memory.write64(IDT + 16L * vector + 8, offset >>> 32);
    }

    private void mapAll() {
        map(GDT, 3 * PAGE_BYTES, WRITABLE | NO_EXECUTE);
        program.pages().forEach((page, isCode) -> map(page, PAGE_BYTES, isCode ? 0 : WRITABLE | NO_EXECUTE));
        long device = WRITABLE | CACHE_DISABLE | NO_EXECUTE;
        map(Integer.toUnsignedLong(GuestConstants.LAPIC_BASE), PAGE_BYTES, device);
        map(Integer.toUnsignedLong(GuestConstants.IOAPIC_BASE), PAGE_BYTES, device);
        map(Integer.toUnsignedLong(GuestConstants.NIC_BASE), PAGE_BYTES, device);
        map(Integer.toUnsignedLong(GuestConstants.DISK_BASE), PAGE_BYTES, device);
    }

    private void map(long address, long lengthBytes, long flags) {
        for (long page = address; page < address + lengthBytes; page += PAGE_BYTES) {
            memory.write64(entry(page), page | PRESENT | flags);
        }
    }

    /** Returns where a page's entry lies; makes the tables that lead there. */
    private long entry(long linear) {
        long table = PML4;
        for (int shift = TOP_SHIFT; shift > PAGE_SHIFT; shift -= LEVEL_SHIFT) {
            long slot = table + 8 * (linear >>> shift & INDEX_MASK);
            if (memory.read64(slot) == 0) {
                memory.write64(slot, newTable() | PRESENT | WRITABLE);
            }
            table = memory.read64(slot) & FRAME;
        }
        return table + 8 * (linear >>> PAGE_SHIFT & INDEX_MASK);
    }

    private long newTable() {
        long table = nextTable;
        nextTable += PAGE_BYTES;
        if (nextTable > TABLES_END) {
            throw new IllegalStateException("the page tables need more room than there is");
        }
        return table;
    }
}
