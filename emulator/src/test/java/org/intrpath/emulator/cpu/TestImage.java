// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import org.intrpath.emulator.memory.PhysicalMemory;
import org.intrpath.emulator.unicorn.CountedWindow;

/**
 * A small guest in physical memory, mapped one to one: GDT, IDT with no gate, TSS, PAE tables, kernel and user code,
 * stacks with guard pages below.
 */
public final class TestImage {

    public static final int GDT = 0x1000;
    public static final int IDT = 0x2000;
    public static final int TSS = 0x3000;
    public static final int CODE = 0x10000;
    public static final int USER_CODE = 0x14000;
    public static final int DATA = 0x18000;
    public static final int STACK_GUARD = 0x20000;
    public static final int STACK = 0x22000;
    public static final int TSS_STACK_GUARD = 0x28000;
    public static final int TSS_STACK = 0x2a000;
    public static final int USER_STACK = 0x32000;
    public static final int KERNEL_CS = 0x08;
    public static final int KERNEL_DS = 0x10;
    public static final int USER_CS = 0x1b;
    public static final int USER_DS = 0x23;
    public static final int TASK = 0x28;
    public static final long MEMORY_BYTES = 0x20_0000;
    public static final CountedWindow WINDOW = new CountedWindow(CODE, 0x8000);

    private static final int TABLES = 0x10_0000;
    private static final int PAGE = PhysicalMemory.PAGE_BYTES;
    private static final int GDT_ENTRIES = 12;

    private final PhysicalMemory memory;
    private final PaePageTables tables;

    /** Writes everything but code and gates. */
    public TestImage(PhysicalMemory memory) {
        this.memory = memory;
        this.tables = new PaePageTables(memory, TABLES, 0xa000);
        descriptor(1, SegmentDescriptor.flatCode(0));
        descriptor(2, SegmentDescriptor.flatData(0));
        descriptor(3, SegmentDescriptor.flatCode(3));
        descriptor(4, SegmentDescriptor.flatData(3));
        descriptor(5, SegmentDescriptor.taskState(TSS, TaskStateSegment.LENGTH - 1));
        taskState().esp0(TSS_STACK).ss0(KERNEL_DS).ioMapBase(TaskStateSegment.LENGTH);
        map(GDT, 3 * PAGE, PageAccess.KERNEL_DATA);
        map(CODE, 4 * PAGE, PageAccess.KERNEL_CODE);
        map(USER_CODE, 4 * PAGE, PageAccess.USER_CODE);
        map(DATA, PAGE, PageAccess.KERNEL_DATA);
        map(STACK_GUARD + PAGE, STACK - STACK_GUARD - PAGE, PageAccess.KERNEL_DATA);
        map(TSS_STACK_GUARD + PAGE, TSS_STACK - TSS_STACK_GUARD - PAGE, PageAccess.KERNEL_DATA);
        map(USER_STACK - PAGE, PAGE, PageAccess.USER_DATA);
        tables.guard(STACK_GUARD).guard(TSS_STACK_GUARD).guard(0);
    }

    /** Maps pages one to one. */
    public TestImage map(long address, long lengthBytes, PageAccess access) {
        tables.map(address, address, lengthBytes, access);
        return this;
    }

    /** Maps pages to any physical address. */
    public TestImage remap(long linear, long physical, long lengthBytes, PageAccess access) {
        tables.map(linear, physical, lengthBytes, access);
        return this;
    }

    /** Returns the TSS. */
    public TaskStateSegment taskState() {
        return new TaskStateSegment(memory, TSS);
    }

    /** Writes a descriptor. */
    public TestImage descriptor(int index, SegmentDescriptor descriptor) {
        memory.write64(GDT + (long) SegmentDescriptor.LENGTH * index, descriptor.encode());
        return this;
    }

    /** Writes a gate. */
    public TestImage gate(int vector, GateDescriptor gate) {
        memory.write64(IDT + (long) GateDescriptor.LENGTH * vector, gate.encode());
        return this;
    }

    /** Writes an interrupt gate that ring 0 alone may use by {@code int n}. */
    public TestImage gate(int vector, int handler) {
        return gate(vector, GateDescriptor.interrupt(KERNEL_CS, handler, 0));
    }

    /** Loads lines of the form {@code address: bytes in hex   instruction}. */
    public TestImage load(String listing) {
        for (String line : listing.strip().split("\n")) {
            String[] parts = line.strip().split(":\\s+", 2);
            long address = Long.parseLong(parts[0], 16);
            for (String value : parts[1].split("\\s{2,}", 2)[0].split(" ")) {
                memory.write8(address++, Integer.parseInt(value, 16));
            }
        }
        return this;
    }

    /** A start in ring 0. */
    public CpuStart kernelStart(int eip, int eflags) {
        return new CpuStart(startTables(), CpuStart.Segments.of(KERNEL_CS, KERNEL_DS), eip, STACK, eflags);
    }

    /** A start in ring 3. */
    public CpuStart userStart(int eip, int eflags) {
        return new CpuStart(startTables(), CpuStart.Segments.of(USER_CS, USER_DS), eip, USER_STACK, eflags);
    }

    private CpuStart.Tables startTables() {
        return new CpuStart.Tables(
                GDT,
                GDT_ENTRIES * SegmentDescriptor.LENGTH - 1,
                IDT,
                256 * GateDescriptor.LENGTH - 1,
                TASK,
                tables.cr3());
    }
}
