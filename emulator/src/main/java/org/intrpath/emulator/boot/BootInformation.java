// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.boot;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The boot information: Multiboot Specification 0.6.96, "Boot information format". One block: the structure, the memory
 * map, the list of modules, the section headers, the strings.
 *
 * <pre>
 *   offset  field           given
 *        0  flags
 *        4  mem_lower       always, KiB
 *        8  mem_upper       always, KiB
 *       12  boot_device     no
 *       16  cmdline         always
 *       20  mods_count      always, may be 0
 *       24  mods_addr
 *       28  syms            num, size, addr, shndx: of an ELF file with sections
 *       44  mmap_length     always
 *       48  mmap_addr
 *       52  drives, configuration table    no
 *       64  boot_loader_name               always
 *       68  APM, VBE, framebuffer          no
 *      116  end
 * </pre>
 *
 * <p>Its size does not depend on where it is.
 */
final class BootInformation {
    /** What the boot loader calls itself. */
    static final String LOADER_NAME = "intrpath";

    private static final int STRUCTURE_BYTES = 116;
    private static final int MEM_LOWER = 4;
    private static final int CMDLINE = 16;
    private static final int MODS = 20;
    private static final int SYMS = 28;
    private static final int MMAP = 44;
    private static final int BOOT_LOADER_NAME = 64;

    private static final int FLAG_MEMORY = 1;
    private static final int FLAG_CMDLINE = 1 << 2;
    private static final int FLAG_MODS = 1 << 3;
    private static final int FLAG_ELF_SECTIONS = 1 << 5;
    private static final int FLAG_MMAP = 1 << 6;
    private static final int FLAG_LOADER_NAME = 1 << 9;

    private static final int MODULE_BYTES = 16;
    private static final int RANGE_BYTES = 24;
    private static final int RANGE_SIZE = 20;

    /**
     * What the kernel is told.
     *
     * @param commandLine of the kernel.
     * @param memory the machine's.
     * @param modules where they are; each is called by its string.
     * @param sections the table, null for none.
     * @param sectionTable the headers with their addresses, empty for none.
     */
    record Contents(
            String commandLine,
            PcMemoryMap memory,
            List<Placement> modules,
            SectionHeaders sections,
            byte[] sectionTable) {}

    private final Contents contents;
    private final byte[] commandLine;
    private final byte[] loaderName = string(LOADER_NAME);
    private final List<byte[]> moduleStrings = new ArrayList<>();

    BootInformation(Contents contents) {
        this.contents = contents;
        this.commandLine = string(contents.commandLine());
        contents.modules().forEach(module -> moduleStrings.add(string(module.what())));
    }

    /** Returns the size of the block. */
    int lengthBytes() {
        int strings = commandLine.length + loaderName.length;
        for (byte[] string : moduleStrings) {
            strings += string.length;
        }
        return sectionsAt() + contents.sectionTable().length + strings;
    }

    /** Returns the block for an address. */
    byte[] at(long base) {
        ByteBuffer block = ByteBuffer.allocate(lengthBytes()).order(ByteOrder.LITTLE_ENDIAN);
        int flags = FLAG_MEMORY | FLAG_CMDLINE | FLAG_MODS | FLAG_MMAP | FLAG_LOADER_NAME;
        putMemory(block, base);
        if (contents.sections() != null) {
            flags |= FLAG_ELF_SECTIONS;
            putSections(block, base);
        }
        block.position(sectionsAt() + contents.sectionTable().length);
        block.putInt(CMDLINE, putString(block, base, commandLine));
        block.putInt(BOOT_LOADER_NAME, putString(block, base, loaderName));
        putModules(block, base);
        block.putInt(0, flags);
        return block.array();
    }

    private int modulesAt() {
        return STRUCTURE_BYTES + RANGE_BYTES * contents.memory().ranges().size();
    }

    private int sectionsAt() {
        return modulesAt() + MODULE_BYTES * contents.modules().size();
    }

    // "mem_lower and mem_upper ... The value returned for upper memory is maximally the address of the first upper
    // memory hole minus 1 megabyte."
    private void putMemory(ByteBuffer block, long base) {
        List<PcMemoryMap.Range> ranges = contents.memory().ranges();
        block.putInt(MEM_LOWER, (int) (PcMemoryMap.EBDA >> 10));
        block.putInt(MEM_LOWER + 4, (int) (contents.memory().memoryBytes() - PcMemoryMap.HIGH_RAM >> 10));
        block.putInt(MMAP, RANGE_BYTES * ranges.size());
        block.putInt(MMAP + 4, (int) base + STRUCTURE_BYTES);
        block.position(STRUCTURE_BYTES);
        for (PcMemoryMap.Range range : ranges) {
            block.putInt(RANGE_SIZE)
                    .putLong(range.from())
                    .putLong(range.to() - range.from())
                    .putInt(range.use().type());
        }
    }

    private void putSections(ByteBuffer block, long base) {
        block.putInt(SYMS, contents.sections().count());
        block.putInt(SYMS + 4, contents.sections().entryBytes());
        block.putInt(SYMS + 8, (int) base + sectionsAt());
        block.putInt(SYMS + 12, contents.sections().names());
        block.put(sectionsAt(), contents.sectionTable());
    }

    private void putModules(ByteBuffer block, long base) {
        block.putInt(MODS, contents.modules().size());
        block.putInt(MODS + 4, (int) base + modulesAt());
        for (int index = 0; index < contents.modules().size(); index++) {
            Placement module = contents.modules().get(index);
            int at = modulesAt() + MODULE_BYTES * index;
            block.putInt(at, (int) module.guestPhysical());
            block.putInt(at + 4, (int) module.end());
            block.putInt(at + 8, putString(block, base, moduleStrings.get(index)));
        }
    }

    /** Puts a string at the position; returns its address. */
    private static int putString(ByteBuffer block, long base, byte[] string) {
        int address = (int) base + block.position();
        block.put(string);
        return address;
    }

    private static byte[] string(String text) {
        return (text + "\0").getBytes(StandardCharsets.UTF_8);
    }
}
