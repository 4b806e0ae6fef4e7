// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.guest;

import static org.intrpath.guest.GuestConstants.PAGE_BYTES;

import org.intrpath.emulator.cpu.CpuStart;
import org.intrpath.emulator.cpu.GateDescriptor;
import org.intrpath.emulator.cpu.PaePageTables;
import org.intrpath.emulator.cpu.PageAccess;
import org.intrpath.emulator.cpu.SegmentDescriptor;
import org.intrpath.emulator.cpu.TaskStateSegment;
import org.intrpath.emulator.memory.PhysicalMemory;

/**
 * What an i386 guest program needs around it: GDT with a TSS for each CPU, IDT, and page tables that map the program
 * and the devices one to one, with a guard page below each stack.
 *
 * <pre>
 * 0x00001000  GDT: null, code, data, a TSS for each CPU
 * 0x00002000  IDT
 * 0x00003000  TSSs, 0x80 bytes apart
 * 0x00010000  page tables
 * 0x00100000  the program
 * </pre>
 */
final class ProtectedModeTables {
    static final int CODE = 0x08;

    private static final int GDT = 0x1000;
    private static final int IDT = 0x2000;
    private static final int TASKS = 0x3000;
    private static final int TASK_STRIDE = 0x80;
    private static final int TABLES = 0x1_0000;
    private static final int TABLES_BYTES = 0x1_0000;
    private static final int DATA = 0x10;
    private static final int FIRST_TASK = 3;

    private final PaePageTables pages;
    private final GuestProgram program;

    /** Writes all of it. */
    ProtectedModeTables(PhysicalMemory memory, GuestProgram program) {
        this.program = program;
        this.pages = new PaePageTables(memory, TABLES, TABLES_BYTES);
        memory.write64(GDT + CODE, SegmentDescriptor.flatCode(0).encode());
        memory.write64(GDT + DATA, SegmentDescriptor.flatData(0).encode());
        for (int cpu = 0; cpu < GuestConstants.CPUS; cpu++) {
            int task = TASKS + cpu * TASK_STRIDE;
            memory.write64(
                    GDT + taskSelector(cpu),
                    SegmentDescriptor.taskState(task, TaskStateSegment.LENGTH - 1)
                            .encode());
            new TaskStateSegment(memory, task).ioMapBase(TaskStateSegment.LENGTH);
        }
        gate(memory, GuestConstants.VECTOR_DEVICE, "Xdevice");
        gate(memory, GuestConstants.VECTOR_WAKE, "Xwake");
        gate(memory, GuestConstants.VECTOR_SPURIOUS, "Xspurious");
        mapAll();
    }

    /** Returns the state in which a CPU starts; the program sets up its own stack. */
    CpuStart start(int cpu) {
        CpuStart.Tables tables = new CpuStart.Tables(
                GDT,
                (FIRST_TASK + GuestConstants.CPUS) * SegmentDescriptor.LENGTH - 1,
                IDT,
                256 * GateDescriptor.LENGTH - 1,
                taskSelector(cpu),
                pages.cr3());
        return new CpuStart(tables, CpuStart.Segments.of(CODE, DATA), program.address("start"), 0, 0);
    }

    private static int taskSelector(int cpu) {
        return (FIRST_TASK + cpu) * SegmentDescriptor.LENGTH;
    }

    private void gate(PhysicalMemory memory, int vector, String symbol) {
        GateDescriptor gate = GateDescriptor.interrupt(CODE, program.address(symbol), 0);
        memory.write64(IDT + (long) vector * GateDescriptor.LENGTH, gate.encode());
    }

    private void mapAll() {
        map(GDT, 3 * PAGE_BYTES, PageAccess.KERNEL_DATA);
        program.pages()
                .forEach((page, isCode) ->
                        map(page, PAGE_BYTES, isCode ? PageAccess.KERNEL_CODE : PageAccess.KERNEL_DATA));
        map(Integer.toUnsignedLong(GuestConstants.LAPIC_BASE), PAGE_BYTES, PageAccess.DEVICE);
        map(Integer.toUnsignedLong(GuestConstants.IOAPIC_BASE), PAGE_BYTES, PageAccess.DEVICE);
        map(Integer.toUnsignedLong(GuestConstants.NIC_BASE), PAGE_BYTES, PageAccess.DEVICE);
        map(Integer.toUnsignedLong(GuestConstants.DISK_BASE), PAGE_BYTES, PageAccess.DEVICE);
    }

    private void map(long address, long lengthBytes, PageAccess access) {
        pages.map(address, address, lengthBytes, access);
    }
}
