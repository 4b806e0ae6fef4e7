// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

import org.intrpath.emulator.cpu.Cpu;
import org.intrpath.emulator.cpu.CpuStart;
import org.intrpath.emulator.cpu.GateDescriptor;
import org.intrpath.emulator.cpu.PaePageTables;
import org.intrpath.emulator.cpu.PageAccess;
import org.intrpath.emulator.cpu.SegmentDescriptor;
import org.intrpath.emulator.cpu.TaskStateSegment;
import org.intrpath.emulator.memory.PhysicalMemory;
import org.intrpath.emulator.unicorn.CountedWindow;
import org.intrpath.emulator.unicorn.Engine;
import org.intrpath.emulator.unicorn.TableRegister;
import org.intrpath.emulator.unicorn.X86Register;
import org.intrpath.emulator.unicorn.Yardstick;

/**
 * The guest that every variant runs: the same bytes, the same set-up. Ring 0, flat segments, PAE paging with linear
 * equal to physical addresses; code, data and stack on pages of their own, and all but the code NX.
 *
 * <pre>
 *   guest-physical   holds
 *   --------------   ----------------------------------------------
 *   0x01000          GDT: null, flat code, flat data, TSS
 *   0x02000          IDT: one interrupt gate, to the handler; on a machine, one for each CPU
 *   0x03000          TSS, which nothing here reads
 *   0x04000          page tables
 *   0x10000          code (bench-guest.s)
 *   0x20000          data: the handler's ticks
 *   0x30000          stack, down from 0x31000; on a machine, a page for each CPU
 *   0x40000          end
 * </pre>
 */
final class BenchGuest {

    static final int MEMORY_BYTES = 0x4_0000;
    static final int GDT = 0x1000;
    static final int GDT_LIMIT = 4 * SegmentDescriptor.LENGTH - 1;
    static final int IDT = 0x2000;
    static final int IDT_LIMIT = 256 * GateDescriptor.LENGTH - 1;
    static final int TSS = 0x3000;
    static final int PAGE_TABLES = 0x4000;
    static final int CODE = 0x1_0000;
    static final int TICKS = 0x2_0000;
    static final int STACK_PAGE = 0x3_0000;
    static final int STACK_TOP = STACK_PAGE + PhysicalMemory.PAGE_BYTES;
    static final int CODE_SELECTOR = 1 << 3;
    static final int DATA_SELECTOR = 2 << 3;
    static final int TASK_SELECTOR = 3 << 3;
    /** The first vector that is free for devices. */
    static final int VECTOR = 0x20;
    /** The addresses that execute. */
    static final CountedWindow WINDOW = new CountedWindow(CODE, PhysicalMemory.PAGE_BYTES);
    /** A deadline in instructions that no run reaches. */
    static final long BUDGET = 1L << 40;

    static final int CR0_PG_WP_PE = 1 << 31 | 1 << 16 | 1;
    static final int CR4_PAE = 1 << 5;

    private BenchGuest() {}

    /** Makes the memory with all that stands in it at the start. The caller closes it. */
    static PhysicalMemory memory(GuestCode code) {
        PhysicalMemory memory = new PhysicalMemory(MEMORY_BYTES);
        map(fill(memory, code), STACK_PAGE, PageAccess.KERNEL_DATA);
        return memory;
    }

    /** Writes into memory what stands in it at the start. Returns the page tables, which lack stacks. */
    static PaePageTables fill(PhysicalMemory memory, GuestCode code) {
        if (code.image().size() > PhysicalMemory.PAGE_BYTES) {
            throw new IllegalArgumentException(code.image() + ": its page has " + PhysicalMemory.PAGE_BYTES);
        }
        memory.write64(GDT + CODE_SELECTOR, SegmentDescriptor.flatCode(0).encode());
        memory.write64(GDT + DATA_SELECTOR, SegmentDescriptor.flatData(0).encode());
        memory.write64(
                GDT + TASK_SELECTOR,
                SegmentDescriptor.taskState(TSS, TaskStateSegment.LENGTH - 1).encode());
        new TaskStateSegment(memory, TSS).esp0(STACK_TOP).ss0(DATA_SELECTOR).ioMapBase(TaskStateSegment.LENGTH);
        writeGate(memory, VECTOR, code.address("handler"));
        memory.write(CODE, code.image().bytes());
        PaePageTables tables = new PaePageTables(memory, PAGE_TABLES, CODE - PAGE_TABLES);
        map(tables, GDT, PageAccess.KERNEL_READ_ONLY);
        map(tables, IDT, PageAccess.KERNEL_READ_ONLY);
        map(tables, TSS, PageAccess.KERNEL_DATA);
        map(tables, CODE, PageAccess.KERNEL_CODE);
        map(tables, TICKS, PageAccess.KERNEL_DATA);
        return tables;
    }

    /** Points a vector's interrupt gate at a handler. */
    static void writeGate(PhysicalMemory memory, int vector, long handler) {
        memory.write64(
                IDT + (long) vector * GateDescriptor.LENGTH,
                GateDescriptor.interrupt(CODE_SELECTOR, (int) handler, 0).encode());
    }

    /** Maps a page one to one. */
    static void map(PaePageTables tables, long address, PageAccess access) {
        tables.map(address, address, PhysicalMemory.PAGE_BYTES, access);
    }

    /** Returns the memory's bytes at the start. */
    static byte[] image(GuestCode code) {
        try (PhysicalMemory memory = memory(code)) {
            byte[] image = new byte[MEMORY_BYTES];
            memory.read(0, image, 0, image.length);
            return image;
        }
    }

    /** Returns the start state for a machine's processor. */
    static CpuStart start(int eip, int eflags) {
        return start(eip, STACK_TOP, eflags);
    }

    /** As {@link #start(int, int)}, on another stack. */
    static CpuStart start(int eip, int esp, int eflags) {
        CpuStart.Tables tables = new CpuStart.Tables(GDT, GDT_LIMIT, IDT, IDT_LIMIT, TASK_SELECTOR, PAGE_TABLES);
        return new CpuStart(tables, CpuStart.Segments.of(CODE_SELECTOR, DATA_SELECTOR), eip, esp, eflags);
    }

    /** Brings a bare engine into the same state; it needs no TSS, as it never leaves ring 0. */
    static void start(Engine engine, Yardstick yardstick) {
        engine.writeTable(X86Register.GDTR, TableRegister.of(GDT, GDT_LIMIT));
        engine.writeTable(X86Register.IDTR, TableRegister.of(IDT, IDT_LIMIT));
        yardstick.enableNoExecute();
        engine.write(X86Register.CR3, PAGE_TABLES);
        engine.write(X86Register.CR4, CR4_PAE);
        engine.write(X86Register.CR0, Integer.toUnsignedLong(CR0_PG_WP_PE));
        engine.write(X86Register.CS, CODE_SELECTOR);
        engine.write(X86Register.SS, DATA_SELECTOR);
        engine.write(X86Register.DS, DATA_SELECTOR);
        engine.write(X86Register.ES, DATA_SELECTOR);
        engine.write(X86Register.ESP, STACK_TOP);
    }

    /** Refuses a run that ended in any other way than by {@code hlt}. */
    static void requireHalted(Cpu cpu) {
        if (!cpu.halted()) {
            throw new WrongCountException(String.format(
                    "the guest stopped at 0x%08x by %s, event %s; it should have halted",
                    cpu.eip(), cpu.counter().stop(), cpu.event()));
        }
    }
}
