// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.boot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.intrpath.emulator.elf.ElfContents;
import org.intrpath.emulator.elf.ElfReader;
import org.intrpath.emulator.elf.FileSegment;
import org.intrpath.emulator.elf.SymbolNames;

/**
 * Finds out where an image goes and where it is entered.
 *
 * <ul>
 *   <li>A multiboot header with bit 16 of its flags says so itself, in any kind of file.
 *   <li>An ELF file with another multiboot header goes by its program headers, to their physical addresses. It may be
 *       of the 64-bit class: it is entered in 32-bit mode all the same, as GRUB does it.
 *   <li>A file with neither is flat: loaded as it is, entered at its first byte.
 * </ul>
 */
final class KernelReader {
    /** Where flat images go. */
    static final long FLAT_BASE = PcMemoryMap.HIGH_RAM;

    private static final int LINUX_SIGNATURE_OFFSET = 0x202;
    private static final int LINUX_SIGNATURE = 0x53726448;

    private final GuestFile file;
    private final PcMemoryMap memory;
    private final List<String> remarks = new ArrayList<>();

    private KernelReader(GuestFile file, PcMemoryMap memory) {
        this.file = file;
        this.memory = memory;
    }

    /**
     * Read an image.
     *
     * @param flatBase as {@link BootRequest} has it.
     * @throws BadImageException if it cannot be booted in this memory.
     * @throws org.intrpath.emulator.elf.BadElfException if its ELF headers are broken.
     */
    static LoadedKernel read(GuestFile file, long flatBase, PcMemoryMap memory) {
        KernelReader reader = new KernelReader(file, memory);
        LoadedKernel kernel = reader.read(flatBase);
        reader.check(kernel);
        return kernel;
    }

    private LoadedKernel read(long flatBase) {
        byte[] image = file.content();
        if (image.length == 0) {
            throw bad("it is empty; a kernel would be right");
        }
        Optional<MultibootHeader> header = MultibootHeader.find(file.name(), image);
        boolean isElf = ElfReader.isElf(image);
        if (flatBase != BootRequest.NO_BASE && (isElf || header.isPresent())) {
            throw bad("it says itself where it goes, by its %s header; without --base would be right"
                    .formatted(isElf ? "ELF" : "multiboot"));
        }
        if (header.filter(MultibootHeader::asksForVideo).isPresent()) {
            remarks.add(file.name() + ": it asks for a video mode; there is no display, it gets none");
        }
        if (header.isPresent() && header.get().addresses() != null) {
            return byAddresses(header.get());
        }
        if (isElf) {
            ElfContents elf = ElfReader.read(file.name(), image);
            if (header.isEmpty()) {
                throw bad("it is an ELF file without a multiboot header in its first 8192 bytes; one with 0x1badb002,"
                        + " flags and checksum at a multiple of 4, first in the first section, would be right");
            }
            return byProgramHeaders(elf);
        }
        if (header.isPresent()) {
            throw bad("it has a multiboot header (offset 0x%x) that does not say where it goes, and is no ELF file; bit"
                            .formatted(header.get().offset())
                    + " 16 of the flags and the five addresses, or an ELF file, would be right");
        }
        return flat(flatBase == BootRequest.NO_BASE ? FLAT_BASE : flatBase);
    }

    private LoadedKernel byAddresses(MultibootHeader header) {
        MultibootHeader.Addresses to = header.addresses();
        int size = file.content().length;
        long from = header.offset() - (to.header() - to.load());
        if (to.load() > to.header() || from < 0) {
            throw bad(("its multiboot header (offset 0x%x) says that the image begins at 0x%x and the header at 0x%x,"
                            + " which is before the file or after the header")
                    .formatted(header.offset(), to.load(), to.header()));
        }
        long loadEnd = to.loadEnd() == 0 ? to.load() + size - from : to.loadEnd();
        long bssEnd = to.bssEnd() == 0 ? loadEnd : to.bssEnd();
        if (loadEnd <= to.load() || loadEnd - to.load() > size - from) {
            throw bad("its multiboot header says that 0x%x to 0x%x are to be loaded; the file has 0x%x bytes for it"
                    .formatted(to.load(), loadEnd - 1, size - from));
        }
        if (bssEnd < loadEnd) {
            throw bad("its multiboot header says that what is zeroed ends at 0x%x, before what is loaded, 0x%x"
                    .formatted(bssEnd, loadEnd));
        }
        byte[] content = java.util.Arrays.copyOfRange(file.content(), (int) from, (int) (from + loadEnd - to.load()));
        Placement part = new Placement("the kernel", to.load(), content, bssEnd - to.load());
        return new LoadedKernel(List.of(part), to.entry(), null, SymbolNames.NONE, remarks);
    }

    private LoadedKernel byProgramHeaders(ElfContents elf) {
        if (elf.kind() != ElfContents.Kind.EXECUTABLE) {
            throw bad("it is an ELF file that has no addresses yet; an executable (type 2 at offset 0x10), as ld makes"
                    + " it without -pie, -shared and -r, would be right");
        }
        List<FileSegment> loaded = elf.segments().stream()
                .filter(segment -> segment.type() == FileSegment.LOAD && segment.memorySize() != 0)
                .sorted(Comparator.comparing(FileSegment::physicalAddress, Long::compareUnsigned))
                .toList();
        if (loaded.isEmpty()) {
            throw bad("it has no segment to load; program headers of type 1 would be right");
        }
        List<Placement> parts = new ArrayList<>();
        for (FileSegment segment : loaded) {
            String what = "the segment at offset 0x%x".formatted(segment.offset());
            requireLoadable(what, segment.physicalAddress(), segment.memorySize());
            parts.add(new Placement(what, segment.physicalAddress(), elf.content(segment), segment.memorySize()));
        }
        return new LoadedKernel(
                parts,
                entry(elf, loaded),
                SectionHeaders.of(elf.is64(), file.content()).orElse(null),
                elf.names(),
                remarks);
    }

    /** The entry as a physical address: the file has it linear where the segment has two different addresses. */
    private long entry(ElfContents elf, List<FileSegment> loaded) {
        for (FileSegment segment : loaded) {
            long within = elf.entry() - segment.address();
            if (within >= 0 && within < segment.memorySize()) {
                return segment.physicalAddress() + within;
            }
        }
        return elf.entry();
    }

    private LoadedKernel flat(long base) {
        byte[] image = file.content();
        if (image.length > 2 && (image[0] & 0xff) == 0x1f && (image[1] & 0xff) == 0x8b) {
            throw bad("it is compressed by gzip; what gunzip makes of it would be right");
        }
        if (image.length > LINUX_SIGNATURE_OFFSET + 4
                && java.nio.ByteBuffer.wrap(image)
                                .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                                .getInt(LINUX_SIGNATURE_OFFSET)
                        == LINUX_SIGNATURE) {
            throw bad("it is a Linux kernel, which has a boot protocol of its own; a multiboot kernel would be right");
        }
        remarks.add("%s: no multiboot header, no ELF headers: loaded as it is at 0x%x, and entered there"
                .formatted(file.name(), base));
        return new LoadedKernel(
                List.of(Placement.of("the kernel", base, image)), base, null, SymbolNames.NONE, remarks);
    }

    private void check(LoadedKernel kernel) {
        Placement before = null;
        for (Placement part : kernel.parts()) {
            requireLoadable(part.what(), part.guestPhysical(), part.lengthBytes());
            if (before != null && before.overlaps(part.guestPhysical(), part.end())) {
                throw bad(before + " overlaps " + part + "; segments apart would be right");
            }
            before = part;
        }
        if (!kernel.overlaps(kernel.entry(), kernel.entry() + 1)) {
            throw bad("its entry, physical address 0x%x, is in nothing that is loaded (%s)"
                    .formatted(kernel.entry(), kernel.parts()));
        }
    }

    private void requireLoadable(String what, long from, long lengthBytes) {
        if (!memory.isLoadable(from, lengthBytes)) {
            throw bad("%s, 0x%x bytes at physical address 0x%x, does not fit: %s"
                    .formatted(what, lengthBytes, from, memory.loadable()));
        }
    }

    private BadImageException bad(String problem) {
        return new BadImageException(file.name(), problem);
    }
}
