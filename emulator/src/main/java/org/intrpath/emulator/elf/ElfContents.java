// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.elf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What one ELF file holds, its sizes and indices known to be sound. {@link ElfReader} makes it. */
public final class ElfContents {

    /** What a file is for. */
    public enum Kind {
        /** To be linked: {@code ET_REL}. */
        OBJECT,
        /** To be loaded at its addresses: {@code ET_EXEC}. */
        EXECUTABLE,
        /** To be loaded anywhere: {@code ET_DYN}. */
        POSITION_INDEPENDENT
    }

    private final String name;
    private final ElfMachine machine;
    private final Kind kind;
    private final byte[] bytes;
    private final long entry;
    private final List<FileSection> sections;
    private final List<FileSymbol> symbols;
    private final List<FileRelocation> relocations;
    private final List<FileSegment> segments;

    ElfContents(String name, ElfMachine machine, Kind kind, byte[] bytes, Tables tables) {
        this.name = name;
        this.machine = machine;
        this.kind = kind;
        this.bytes = bytes;
        this.entry = tables.entry();
        this.sections = List.copyOf(tables.sections());
        this.symbols = List.copyOf(tables.symbols());
        this.relocations = List.copyOf(tables.relocations());
        this.segments = List.copyOf(tables.segments());
    }

    /** The tables of a file. */
    record Tables(
            long entry,
            List<FileSection> sections,
            List<FileSymbol> symbols,
            List<FileRelocation> relocations,
            List<FileSegment> segments) {}

    /** Return the file's name as its user gave it. */
    public String name() {
        return name;
    }

    /** Return the processor that it is for. */
    public ElfMachine machine() {
        return machine;
    }

    /** Return what it is for. */
    public Kind kind() {
        return kind;
    }

    /** Return the address at which it is entered: {@code e_entry}. */
    public long entry() {
        return entry;
    }

    /** Return whether it is of the 64-bit class. */
    public boolean is64() {
        return machine.is64();
    }

    byte[] bytes() {
        return bytes;
    }

    List<FileSection> sections() {
        return sections;
    }

    FileSection section(int index) {
        return sections.get(index);
    }

    Optional<FileSection> section(String sectionName) {
        return sections.stream()
                .filter(section -> section.name().equals(sectionName))
                .findFirst();
    }

    List<FileSymbol> symbols() {
        return symbols;
    }

    /** Return what its symbols name; only of an executable are they addresses. */
    public SymbolNames names() {
        return SymbolNames.of(this);
    }

    List<FileRelocation> relocations() {
        return relocations;
    }

    /** Return its program headers, in their order. */
    public List<FileSegment> segments() {
        return segments;
    }

    /** Return the bytes that the file has for a segment of it. */
    public byte[] content(FileSegment segment) {
        int from = (int) segment.offset();
        return segment.fileSize() == 0 ? new byte[0] : Arrays.copyOfRange(bytes, from, from + (int) segment.fileSize());
    }

    /** Return {@code file(section+0xoffset)}. */
    String place(int section, long offset) {
        return "%s(%s+0x%x)".formatted(name, sections.get(section).name(), offset);
    }
}
