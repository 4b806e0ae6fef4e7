// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.elf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.fornwall.jelf.ElfException;
import net.fornwall.jelf.ElfFile;
import net.fornwall.jelf.ElfRelocation;
import net.fornwall.jelf.ElfRelocationAddend;
import net.fornwall.jelf.ElfRelocationAddendSection;
import net.fornwall.jelf.ElfRelocationSection;
import net.fornwall.jelf.ElfSection;
import net.fornwall.jelf.ElfSectionHeader;
import net.fornwall.jelf.ElfSegment;
import net.fornwall.jelf.ElfSymbol;
import net.fornwall.jelf.ElfSymbolTableSection;

/**
 * Reads ELF files. The tables are parsed by jelf, once their sizes have been checked; names are looked up here, by the
 * string table that a table says it uses.
 */
public final class ElfReader {
    private static final int HALF_MASK = 0xffff;

    private final String name;
    private final byte[] bytes;
    private final ElfFile file;
    private final ElfMachine machine;

    private ElfReader(String name, byte[] bytes, ElfFile file) {
        this.name = name;
        this.bytes = bytes;
        this.file = file;
        this.machine = machine(name, file);
    }

    /** Return whether {@code content} begins as ELF files do. */
    public static boolean isElf(byte[] content) {
        return TableCheck.isElf(content);
    }

    /**
     * Read a file.
     *
     * @param name as its user gave it; errors begin with it.
     * @param content all of it.
     * @throws BadElfException if it is no ELF file for i386 or x86-64, is broken, or is of a kind that cannot be run.
     */
    public static ElfContents read(String name, byte[] content) {
        byte[] checked = TableCheck.run(name, content);
        try {
            return new ElfReader(name, checked, ElfFile.from(checked)).contents();
        } catch (ElfException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            throw new BadElfException(name + ": it is broken: " + broken.getMessage());
        }
    }

    private static ElfMachine machine(String name, ElfFile file) {
        int number = file.e_machine & HALF_MASK;
        for (ElfMachine machine : ElfMachine.values()) {
            if (machine.number() == number) {
                if (machine.is64() == file.is32Bits()) {
                    throw new BadElfException("%s: machine %s in a file of the %d-bit class (x32 is not supported)"
                            .formatted(name, machine.id(), file.is32Bits() ? 32 : 64));
                }
                return machine;
            }
        }
        throw new BadElfException("%s: it is for machine %d (offset 0x12); i386 (3) or x86-64 (62) would be right"
                .formatted(name, number));
    }

    private ElfContents contents() {
        ElfContents.Kind kind = switch (file.e_type) {
            case ElfFile.ET_REL -> ElfContents.Kind.OBJECT;
            case ElfFile.ET_EXEC -> ElfContents.Kind.EXECUTABLE;
            case ElfFile.ET_DYN -> ElfContents.Kind.POSITION_INDEPENDENT;
            default ->
                throw new BadElfException(
                        "%s: it is of type %d (offset 0x10); an object (1) or an executable (2, 3) would be right"
                                .formatted(name, file.e_type));
        };
        List<FileSection> sections = sections();
        List<FileSymbol> symbols = new ArrayList<>();
        List<FileRelocation> relocations = new ArrayList<>();
        for (FileSection section : sections) {
            switch (section.type()) {
                case FileSection.SYMTAB -> symbols(section, sections, symbols);
                case FileSection.REL, FileSection.RELA -> relocations(section, sections.size(), kind, relocations);
                default -> {
                    // its bytes are all that is wanted
                }
            }
        }
        relocations.forEach(relocation -> checkSymbol(relocation, symbols, kind));
        return new ElfContents(
                name,
                machine,
                kind,
                bytes,
                new ElfContents.Tables(machine.unsigned(file.e_entry), sections, symbols, relocations, segments()));
    }

    private List<FileSection> sections() {
        int count = file.e_shnum & HALF_MASK;
        List<ElfSectionHeader> headers = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            headers.add(file.getSection(index).header);
        }
        byte[] names = count == 0 ? new byte[0] : content(headers.get(file.e_shstrndx & HALF_MASK));
        List<FileSection> sections = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            ElfSectionHeader header = headers.get(index);
            sections.add(new FileSection(
                    index,
                    index == 0 ? "" : string(names, header.sh_name, "the name of section " + index),
                    TableCheck.type(header.sh_type),
                    machine.unsigned(header.sh_flags),
                    machine.unsigned(header.sh_addr),
                    machine.unsigned(header.sh_size),
                    (int) Math.max(1, machine.unsigned(header.sh_addralign)),
                    content(header),
                    header.sh_link,
                    header.sh_info));
        }
        return sections;
    }

    private byte[] content(ElfSectionHeader header) {
        if (header.sh_type == 0 || header.sh_type == FileSection.NOBITS) {
            return new byte[0];
        }
        int from = (int) machine.unsigned(header.sh_offset);
        return java.util.Arrays.copyOfRange(bytes, from, from + (int) machine.unsigned(header.sh_size));
    }

    private void symbols(FileSection table, List<FileSection> sections, List<FileSymbol> symbols) {
        if (!symbols.isEmpty()) {
            throw new BadElfException(
                    "%s: section %s is its second symbol table; one would be right".formatted(name, table.name()));
        }
        byte[] names = sections.get(table.link()).contents();
        for (ElfSymbol symbol : ((ElfSymbolTableSection) file.getSection(table.index())).symbols) {
            int section = symbol.st_shndx & HALF_MASK;
            String symbolName = string(
                    names, symbol.st_name, "the name of symbol %d in %s".formatted(symbols.size(), table.name()));
            if (section >= sections.size() && section < FileSymbol.RESERVED) {
                throw new BadElfException("%s: symbol %d `%s` in %s is in section %d of %d"
                        .formatted(name, symbols.size(), symbolName, table.name(), section, sections.size()));
            }
            symbols.add(new FileSymbol(
                    symbolName,
                    machine.unsigned(symbol.st_value),
                    machine.unsigned(symbol.st_size),
                    symbol.getBinding(),
                    symbol.getType(),
                    section));
        }
    }

    private void relocations(FileSection table, int sectionCount, ElfContents.Kind kind, List<FileRelocation> all) {
        boolean isObject = kind == ElfContents.Kind.OBJECT;
        if (isObject && Integer.compareUnsigned(table.target(), sectionCount) >= 0) {
            throw new BadElfException("%s: section %s relocates section %s of %d"
                    .formatted(name, table.name(), Integer.toUnsignedString(table.target()), sectionCount));
        }
        if (!isObject && !table.has(FileSection.ALLOC)) {
            return; // kept by ld --emit-relocs, and applied already
        }
        int target = isObject ? table.target() : 0;
        ElfSection section = file.getSection(table.index());
        if (section instanceof ElfRelocationSection plain) {
            for (ElfRelocation one : plain.relocations) {
                all.add(new FileRelocation(
                        target, machine.unsigned(one.r_offset), type(one.r_info), symbol(one.r_info), 0, false));
            }
        } else if (section instanceof ElfRelocationAddendSection withAddends) {
            for (ElfRelocationAddend one : withAddends.relocations) {
                all.add(new FileRelocation(
                        target,
                        machine.unsigned(one.r_offset),
                        type(one.r_info),
                        symbol(one.r_info),
                        one.r_addend,
                        true));
            }
        }
    }

    private int type(long information) {
        return machine.is64() ? (int) information : (int) information & 0xff;
    }

    private int symbol(long information) {
        return machine.is64() ? (int) (information >>> 32) : (int) information >>> 8;
    }

    private void checkSymbol(FileRelocation relocation, List<FileSymbol> symbols, ElfContents.Kind kind) {
        boolean isObject = kind == ElfContents.Kind.OBJECT;
        if (isObject && relocation.symbol() != 0 && Integer.compareUnsigned(relocation.symbol(), symbols.size()) >= 0) {
            throw new BadElfException("%s: the relocation of section %d at 0x%x is by symbol %s of %d"
                    .formatted(
                            name,
                            relocation.section(),
                            relocation.offset(),
                            Integer.toUnsignedString(relocation.symbol()),
                            symbols.size()));
        }
    }

    private List<FileSegment> segments() {
        List<FileSegment> segments = new ArrayList<>();
        for (int index = 0; index < (file.e_phnum & HALF_MASK); index++) {
            ElfSegment one = file.getProgramHeader(index);
            segments.add(new FileSegment(
                    one.p_type,
                    one.p_flags,
                    machine.unsigned(one.p_offset),
                    machine.unsigned(one.p_vaddr),
                    machine.unsigned(one.p_paddr),
                    machine.unsigned(one.p_filesz),
                    machine.unsigned(one.p_memsz)));
        }
        return segments;
    }

    private String string(byte[] table, int offset, String what) {
        int end = offset;
        while (end >= 0 && end < table.length && table[end] != 0) {
            end++;
        }
        if (end < 0 || end >= table.length && offset != 0) {
            throw new BadElfException("%s: %s, at offset 0x%x of a table of 0x%x bytes, has no end"
                    .formatted(name, what, offset, table.length));
        }
        return new String(table, offset, end - offset, StandardCharsets.UTF_8);
    }
}
