// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.guest;

import static org.intrpath.guest.GuestConstants.PAGE_BYTES;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.intrpath.emulator.assembler.AsmSource;
import org.intrpath.emulator.assembler.AssembledImage;
import org.intrpath.emulator.assembler.AssembledImage.ImageSection;
import org.intrpath.emulator.assembler.Assembler;
import org.intrpath.emulator.assembler.SectionKind;
import org.intrpath.emulator.assembler.SourceResolver;
import org.intrpath.emulator.memory.PhysicalMemory;
import org.intrpath.emulator.unicorn.CountedWindow;

/**
 * A guest program, assembled: {@code start.s} and the driver of one device. It lies one to one in memory from {@link
 * #BASE} on, its code, its variables and its zeroed variables, among them the stacks, each on pages of their own.
 *
 * @param image the program.
 */
record GuestProgram(AssembledImage image) {
    static final long BASE = 0x10_0000;

    static final List<Path> INCLUDES = List.of(
            GuestConstants.RESOURCES.resolve("include"),
            Path.of(System.getProperty("intrpath.root.dir", ".."), "kernel-asm/src/main/asm/include"));

    /** Assembles the program of a device: {@code nic}, {@code disk}, {@code uart} or {@code overlay}. */
    static GuestProgram of(GuestWidth width, String device) {
        SourceResolver resolver = SourceResolver.directories(INCLUDES);
        Assembler assembler = switch (width) {
            case I386 -> Assembler.i386(resolver);
            case AMD64 -> Assembler.amd64(resolver);
        };
        List<AsmSource> sources = new ArrayList<>();
        try {
            for (String name : sources(device)) {
                sources.add(AsmSource.read(width.sources().resolve(name)));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new GuestProgram(assembler.assemble(sources, BASE, Map.of()));
    }

    /** Returns the names of the sources, in the order in which they are linked. */
    static List<String> sources(String device) {
        return List.of("start.s", device + ".s");
    }

    /** Puts the program into memory and fills in what {@code start} looks for. */
    void load(PhysicalMemory memory, int cpus, int redirectLow, int redirectHigh) {
        memory.write(BASE, image.bytes());
        memory.write32(address("cpu_count"), cpus);
        memory.write32(address("redirect_low"), redirectLow);
        memory.write32(address("redirect_high"), redirectHigh);
    }

    /** Returns its pages, each with whether it holds code; the guard pages below the stacks are left out. */
    SortedMap<Long, Boolean> pages() {
        SortedMap<Long, Boolean> pages = new TreeMap<>();
        for (ImageSection section : image.sections()) {
            long end = section.address() + section.size();
            for (long page = section.address() & -PAGE_BYTES; page < end; page += PAGE_BYTES) {
                pages.put(page, section.kind() == SectionKind.TEXT);
            }
        }
        for (int cpu = 0; cpu < GuestConstants.CPUS; cpu++) {
            pages.remove(address("stacks") + (long) cpu * GuestConstants.STACK_SPAN);
        }
        return pages;
    }

    /** Returns what is to be counted: the pages of its code. */
    CountedWindow window() {
        long end = BASE;
        for (ImageSection section : image.sections()) {
            if (section.kind() == SectionKind.TEXT) {
                end = Math.max(end, section.address() + section.size() + PAGE_BYTES - 1 & -PAGE_BYTES);
            }
        }
        return new CountedWindow(BASE, end - BASE);
    }

    /** Returns bytes of it, as assembled. */
    byte[] bytes(String symbol, int lengthBytes) {
        int from = (int) (address(symbol) - BASE);
        return Arrays.copyOfRange(image.bytes(), from, from + lengthBytes);
    }

    /** Returns where a symbol lies. */
    int address(String symbol) {
        return (int) image.symbols().address(symbol);
    }
}
