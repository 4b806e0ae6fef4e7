// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import java.util.List;
import java.util.Map;
import org.intrpath.emulator.assembler.AsmSource;
import org.intrpath.emulator.assembler.Assembler;
import org.intrpath.emulator.assembler.SourceResolver;
import org.intrpath.emulator.memory.PhysicalMemory;
import org.intrpath.emulator.unicorn.CountedWindow;

/**
 * A small guest of IA-32e mode in physical memory: GDT, IDT with no gate, 64-bit TSS, 4-level tables, kernel and user
 * code, stacks with guard pages below. Mapped one to one, and the kernel's code and stack in the high half too.
 */
public final class LongTestImage {

    public static final long GDT = 0x1000;
    public static final long IDT = 0x2000;
    public static final long TSS = 0x3000;
    public static final long CODE = 0x10000;
    public static final long HANDLER = 0x11000;
    public static final long USER_CODE = 0x14000;
    public static final long DATA = 0x18000;
    public static final long STACK_GUARD = 0x20000;
    public static final long STACK = 0x22000;
    public static final long TSS_STACK_GUARD = 0x28000;
    public static final long TSS_STACK = 0x2a000;
    public static final long IST_STACK = 0x2e000;
    public static final long USER_STACK = 0x32000;
    public static final long HIGH = 0xffff_8000_0000_0000L;
    public static final int KERNEL_CS = 0x08;
    public static final int KERNEL_DS = 0x10;
    public static final int USER_CS_32 = 0x1b;
    public static final int USER_DS = 0x23;
    public static final int USER_CS = 0x2b;
    public static final int TASK = 0x30;
    public static final int KERNEL_CS_32 = 0x40;
    public static final int CONFORMING_CS = 0x48;
    public static final int RING_1_CS = 0x50;
    public static final long MEMORY_BYTES = 0x20_0000;
    public static final CountedWindow WINDOW = CountedWindow.EVERYTHING;

    private static final long TABLES = 0x10_0000;
    private static final int PAGE = PhysicalMemory.PAGE_BYTES;
    private static final int GDT_ENTRIES = 11;

    private final PhysicalMemory memory;
    private final LongPageTables tables;

    /** Writes everything but code and gates. */
    public LongTestImage(PhysicalMemory memory) {
        this.memory = memory;
        this.tables = new LongPageTables(memory, TABLES, 0x2_0000);
        descriptor(1, SegmentDescriptor.longCode(0));
        descriptor(2, SegmentDescriptor.flatData(0));
        descriptor(3, SegmentDescriptor.flatCode(3));
        descriptor(4, SegmentDescriptor.flatData(3));
        descriptor(5, SegmentDescriptor.longCode(3));
        task(LongTaskStateSegment.LENGTH - 1);
        descriptor(8, SegmentDescriptor.flatCode(0));
        descriptor(9, new SegmentDescriptor(0, -1, 0xf, true, 0, true, false, true));
        descriptor(10, SegmentDescriptor.longCode(1));
        taskState().rsp(0, TSS_STACK).ioMapBase(LongTaskStateSegment.LENGTH);
        map(GDT, 3 * PAGE, PageAccess.KERNEL_DATA);
        map(CODE, 4 * PAGE, PageAccess.KERNEL_CODE);
        map(USER_CODE, 4 * PAGE, PageAccess.USER_CODE);
        map(DATA, PAGE, PageAccess.KERNEL_DATA);
        map(STACK_GUARD + PAGE, PAGE, PageAccess.KERNEL_DATA);
        map(TSS_STACK_GUARD + PAGE, PAGE, PageAccess.KERNEL_DATA);
        map(IST_STACK - PAGE, PAGE, PageAccess.KERNEL_DATA);
        map(USER_STACK - PAGE, PAGE, PageAccess.USER_DATA);
        tables.map(HIGH + CODE, CODE, 4 * PAGE, PageAccess.KERNEL_CODE);
        tables.map(HIGH + STACK - PAGE, STACK - PAGE, PAGE, PageAccess.KERNEL_DATA);
        tables.guard(STACK_GUARD).guard(TSS_STACK_GUARD).guard(0);
    }

    /** Maps pages one to one. */
    public LongTestImage map(long address, long lengthBytes, PageAccess access) {
        tables.map(address, address, lengthBytes, access);
        return this;
    }

    /** Returns the TSS. */
    public LongTaskStateSegment taskState() {
        return new LongTaskStateSegment(memory, TSS);
    }

    /** Writes a descriptor. */
    public LongTestImage descriptor(int index, SegmentDescriptor descriptor) {
        memory.write64(GDT + (long) SegmentDescriptor.LENGTH * index, descriptor.encode());
        return this;
    }

    /** Writes the TSS descriptor. */
    public LongTestImage task(int limit) {
        LongSystemDescriptor descriptor = LongSystemDescriptor.taskState(TSS, limit);
        memory.write64(GDT + TASK, descriptor.encodeLow());
        memory.write64(GDT + TASK + Long.BYTES, descriptor.encodeHigh());
        return this;
    }

    /** Writes a gate. */
    public LongTestImage gate(int vector, LongGateDescriptor gate) {
        long place = IDT + (long) LongGateDescriptor.LENGTH * vector;
        memory.write64(place, gate.encodeLow());
        memory.write64(place + Long.BYTES, gate.encodeHigh());
        return this;
    }

    /** Writes an interrupt gate that ring 0 alone may use by {@code int n}. */
    public LongTestImage gate(int vector, long handler) {
        return gate(vector, LongGateDescriptor.interrupt(KERNEL_CS, handler, 0));
    }

    /** Assembles 64-bit code and puts it at an address. */
    public LongTestImage code(long address, String text) {
        memory.write(
                address,
                Assembler.amd64(SourceResolver.none())
                        .assemble(List.of(new AsmSource("guest.s", text)), address, Map.of())
                        .bytes());
        return this;
    }

    /** Assembles 32-bit code and puts it at an address. */
    public LongTestImage code32(long address, String text) {
        memory.write(
                address,
                Assembler.i386(SourceResolver.none())
                        .assemble(List.of(new AsmSource("guest.s", text)), address, Map.of())
                        .bytes());
        return this;
    }

    /** A start of 64-bit code in ring 0. */
    public LongModeStart kernelStart(long rip, long rflags) {
        return start(KERNEL_CS, KERNEL_DS, rip, STACK, rflags);
    }

    /** A start of 64-bit code in ring 3. */
    public LongModeStart userStart(long rip, long rflags) {
        return start(USER_CS, USER_DS, rip, USER_STACK, rflags);
    }

    /** A start with any selectors. */
    public LongModeStart start(int cs, int ss, long rip, long rsp, long rflags) {
        return new LongModeStart(startTables(), new CpuStart.Segments(cs, ss, 0, 0, 0, 0), rip, rsp, rflags);
    }

    private LongModeStart.Tables startTables() {
        return new LongModeStart.Tables(
                GDT,
                GDT_ENTRIES * SegmentDescriptor.LENGTH - 1,
                IDT,
                256 * LongGateDescriptor.LENGTH - 1,
                TASK,
                tables.cr3());
    }
}
