// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.boot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A multiboot loader, version 1: lays out image, modules, boot information and the firmware's tables.
 *
 * <pre>
 *   0x00400           BIOS data area
 *   0x10000           boot information, if it fits between the image's parts below the EBDA; else after the modules
 *   0x9fc00           extended BIOS data area
 *   0xe0000           ACPI tables, MP table, the GDT that the image is entered with
 *   where it says     the image
 *   after it          modules, each from a page boundary on, not below 1 MiB
 *   after them        the ELF sections that no segment has
 * </pre>
 */
public final class BootLoader {
    private static final long INFORMATION = 0x1_0000;
    private static final int PAGE_BYTES = 4096;

    private final BootRequest request;
    private final PcMemoryMap memory;
    private final LoadedKernel kernel;
    private final List<String> remarks = new ArrayList<>();
    private final List<Placement> placements = new ArrayList<>();

    private BootLoader(BootRequest request) {
        this.request = request;
        this.memory = new PcMemoryMap(request.memoryBytes());
        this.kernel = KernelReader.read(request.kernel(), request.flatBase(), memory);
    }

    /**
     * Load an image.
     *
     * @throws BadImageException if it, or a module, cannot be loaded.
     * @throws org.intrpath.emulator.elf.BadElfException if its ELF headers are broken.
     * @throws IllegalArgumentException if no machine has so much or so little memory.
     */
    public static BootImage load(BootRequest request) {
        return new BootLoader(request).load();
    }

    private BootImage load() {
        remarks.addAll(kernel.remarks());
        placements.addAll(kernel.parts());
        List<Placement> modules = modules();
        placements.addAll(modules);
        long next = modules.isEmpty() ? afterKernel() : modules.getLast().end();
        SectionHeaders.Placed sections = sections(next);
        boolean hasSections = sections.table().length > 0;
        placements.addAll(sections.contents());
        BootInformation information = new BootInformation(new BootInformation.Contents(
                request.kernel().commandLine(),
                memory,
                modules,
                hasSections ? kernel.sections() : null,
                sections.table()));
        long informationAt = informationAt(information.lengthBytes());
        placements.add(Placement.of("the boot information", informationAt, information.at(informationAt)));
        BiosArea bios = new BiosArea(request.platform());
        placements.addAll(bios.placements());
        placements.sort(Comparator.comparingLong(Placement::guestPhysical));
        BootState state = new BootState(
                kernel.entry(), BootState.LOADER_MAGIC, (int) informationAt, BiosArea.GDT, BiosArea.GDT_LIMIT);
        return new BootImage(placements, state, kernel.symbols(), remarks);
    }

    private long afterKernel() {
        return pageUp(Math.max(PcMemoryMap.HIGH_RAM, kernel.end()));
    }

    private List<Placement> modules() {
        List<Placement> modules = new ArrayList<>();
        long next = afterKernel();
        for (GuestFile file : request.modules()) {
            long length = file.content().length;
            if (!memory.isLoadable(next, length)) {
                throw new BadImageException(
                        file.name(),
                        "as a module at physical address 0x%x, its 0x%x bytes do not fit: %s"
                                .formatted(next, length, memory.loadable()));
            }
            modules.add(Placement.of(file.commandLine(), next, file.content()));
            next = pageUp(next + length);
        }
        return modules;
    }

    private SectionHeaders.Placed sections(long from) {
        SectionHeaders.Placed none = new SectionHeaders.Placed(List.of(), new byte[0]);
        if (kernel.sections() == null) {
            return none;
        }
        SectionHeaders.Placed placed = kernel.sections().place(pageUp(from));
        if (placed.contents().stream().allMatch(one -> memory.isLoadable(one.guestPhysical(), one.lengthBytes()))) {
            return placed;
        }
        remarks.add(request.kernel().name() + ": its symbols and debugging sections do not fit and are not passed on: "
                + memory.loadable());
        return none;
    }

    private long informationAt(int lengthBytes) {
        long low = INFORMATION;
        for (Placement part : placements.stream()
                .sorted(Comparator.comparingLong(Placement::guestPhysical))
                .toList()) {
            if (part.overlaps(low, low + lengthBytes)) {
                low = pageUp(part.end());
            }
        }
        if (memory.isLoadable(low, lengthBytes)) {
            return low;
        }
        long high = pageUp(Math.max(
                PcMemoryMap.HIGH_RAM,
                placements.stream().mapToLong(Placement::end).max().orElseThrow()));
        if (!memory.isLoadable(high, lengthBytes)) {
            throw new BadImageException(
                    request.kernel().name(),
                    "there is no room for the boot information, 0x%x bytes: %s"
                            .formatted(lengthBytes, memory.loadable()));
        }
        return high;
    }

    private static long pageUp(long address) {
        return (address + PAGE_BYTES - 1) / PAGE_BYTES * PAGE_BYTES;
    }
}
