// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.model;

import java.util.Map;
import java.util.TreeMap;
import org.intrpath.emulator.assembler.AssembledImage;
import org.intrpath.emulator.assembler.SectionKind;
import org.intrpath.emulator.cpu.GateDescriptor;
import org.intrpath.emulator.cpu.PaePageTables;
import org.intrpath.emulator.cpu.PageAccess;
import org.intrpath.emulator.cpu.SegmentDescriptor;
import org.intrpath.emulator.cpu.TaskStateSegment;
import org.intrpath.emulator.memory.PhysicalMemory;
import org.intrpath.kernel.layout.CpuInfoLayout;
import org.intrpath.kernel.layout.DeviceConstants;
import org.intrpath.kernel.layout.GuestStruct;
import org.intrpath.kernel.layout.KernelConstants;

/** The tables that the processor itself reads: GDT, IDT, TSS and page tables of one CPU, in guest memory. */
final class GuestTables {
    private static final int SELECTOR_INDEX_MASK = ~7;
    private static final int GDT_BYTES = 0x40;
    private static final int VECTORS = 256;

    private final PhysicalMemory memory;
    private final long gdt;
    private final long idt;
    private final TaskStateSegment tss;
    private final long tssAddress;
    private final PaePageTables pages;

    GuestTables(PhysicalMemory memory, GuestHeap heap, GuestStruct cpuInfo) {
        this.memory = memory;
        gdt = heap.allocate(GDT_BYTES);
        idt = heap.allocate(VECTORS * GateDescriptor.LENGTH);
        tssAddress = heap.allocate(TaskStateSegment.LENGTH);
        tss = new TaskStateSegment(memory, tssAddress)
                .ss0(KernelConstants.SEL_KDATA)
                .ioMapBase(TaskStateSegment.LENGTH);
        pages = new PaePageTables(memory, MemoryMap.PAGE_TABLES, MemoryMap.PAGE_TABLES_BYTES);
        fillGdt(cpuInfo);
    }

    private void fillGdt(GuestStruct cpuInfo) {
        segment(KernelConstants.SEL_KCODE, SegmentDescriptor.flatCode(0));
        segment(KernelConstants.SEL_KDATA, SegmentDescriptor.flatData(0));
        segment(KernelConstants.SEL_UCODE, SegmentDescriptor.flatCode(3));
        segment(KernelConstants.SEL_UDATA, SegmentDescriptor.flatData(3));
        segment(
                KernelConstants.SEL_KCPU,
                SegmentDescriptor.data(cpuInfo.pointer(), CpuInfoLayout.LAYOUT.size() - 1, 0));
        segment(KernelConstants.SEL_TSS, SegmentDescriptor.taskState((int) tssAddress, TaskStateSegment.LENGTH - 1));
    }

    private void segment(int selector, SegmentDescriptor descriptor) {
        memory.write64(gdt + (selector & SELECTOR_INDEX_MASK), descriptor.encode());
    }

    /** Map the image, its user page apart, then data, stacks with their guard pages, and the chips' pages. */
    void mapAll(long userText, long userTextEnd) {
        same(MemoryMap.TEXT, userText, PageAccess.KERNEL_CODE);
        same(userText, userTextEnd, PageAccess.USER_CODE);
        same(userTextEnd, MemoryMap.TEXT + MemoryMap.TEXT_BYTES, PageAccess.KERNEL_CODE);
        same(MemoryMap.DATA, MemoryMap.DATA + MemoryMap.DATA_BYTES, PageAccess.KERNEL_DATA);
        for (int stack = 0; stack < MemoryMap.STACK_COUNT; stack++) {
            long bottom = MemoryMap.stackBottom(stack);
            pages.guard(bottom - MemoryMap.PAGE);
            same(bottom, bottom + MemoryMap.STACK_BYTES, PageAccess.KERNEL_DATA);
        }
        same(MemoryMap.USER_STACK, MemoryMap.USER_STACK + MemoryMap.PAGE, PageAccess.USER_DATA);
        device(DeviceConstants.LAPIC_BASE);
        device(DeviceConstants.IOAPIC_BASE);
        for (int unit = 0; unit < SourceSpec.COUNT; unit++) {
            device(DeviceConstants.NIC_BASE + unit * DeviceConstants.NIC_STRIDE);
        }
    }

    /**
     * Map a stub by what its sections hold; a page that several share gets what all of them need.
     *
     * @throws IllegalArgumentException if code and variables share a page
     */
    void mapStub(AssembledImage stub) {
        Map<Long, SectionKind> pageKinds = new TreeMap<>();
        for (AssembledImage.ImageSection section : stub.sections()) {
            long end = section.address() + section.size();
            for (long page = section.address() / MemoryMap.PAGE; page * MemoryMap.PAGE < end; page++) {
                pageKinds.merge(page, section.kind(), (one, other) -> shared(one, other, section));
            }
        }
        pageKinds.forEach((page, kind) -> same(page * MemoryMap.PAGE, (page + 1) * MemoryMap.PAGE, access(kind)));
    }

    private static SectionKind shared(SectionKind one, SectionKind other, AssembledImage.ImageSection section) {
        if (one == other || other == SectionKind.READ_ONLY_DATA) {
            return one;
        }
        if (one == SectionKind.READ_ONLY_DATA) {
            return other;
        }
        if (one == SectionKind.TEXT || other == SectionKind.TEXT) {
            throw new IllegalArgumentException(
                    ("%s of %s, at 0x%08x, shares a page between code and variables, which no page can serve; put an"
                                    + " alignment to 4096 between them")
                            .formatted(section.name(), section.source(), section.address()));
        }
        return SectionKind.DATA;
    }

    private static PageAccess access(SectionKind kind) {
        return switch (kind) {
            case TEXT -> PageAccess.KERNEL_CODE;
            case READ_ONLY_DATA -> PageAccess.KERNEL_READ_ONLY;
            case DATA, ZERO_DATA -> PageAccess.KERNEL_DATA;
            case NOT_LOADED -> throw new IllegalArgumentException("a section that is not loaded is part of an image");
        };
    }

    private void same(long from, long to, PageAccess access) {
        pages.map(from, from, to - from, access);
    }

    private void device(int base) {
        long address = Integer.toUnsignedLong(base);
        same(address, address + MemoryMap.PAGE, PageAccess.DEVICE);
    }

    /** Install an interrupt gate that ring 0 and hardware may use. */
    void gate(int vector, long handler) {
        GateDescriptor gate = GateDescriptor.interrupt(KernelConstants.SEL_KCODE, (int) handler, 0);
        memory.write64(idt + (long) vector * GateDescriptor.LENGTH, gate.encode());
    }

    long gdt() {
        return gdt;
    }

    int gdtLimit() {
        return GDT_BYTES - 1;
    }

    long idt() {
        return idt;
    }

    int idtLimit() {
        return VECTORS * GateDescriptor.LENGTH - 1;
    }

    TaskStateSegment tss() {
        return tss;
    }

    long tssAddress() {
        return tssAddress;
    }

    PaePageTables pages() {
        return pages;
    }
}
