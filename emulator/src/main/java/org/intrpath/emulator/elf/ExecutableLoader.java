// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.elf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.intrpath.emulator.assembler.AssembledImage;
import org.intrpath.emulator.assembler.SectionKind;
import org.intrpath.emulator.assembler.SourceMap;
import org.intrpath.emulator.assembler.SymbolTable;
import org.intrpath.emulator.capstone.Disassembler;

/**
 * Loads executables at the addresses they were linked for. One that may be loaded anywhere goes to the base asked for,
 * unless it was linked for an address other than 0.
 */
final class ExecutableLoader {
    private static final int PAGE = 4096;
    private static final long MOST_BYTES = 64L << 20;

    private final ElfContents file;
    private final List<FileSegment> loaded;
    private long bias;
    private long base;

    private ExecutableLoader(ElfContents file) {
        this.file = file;
        this.loaded = file.segments().stream()
                .filter(segment -> segment.type() == FileSegment.LOAD && segment.memorySize() > 0)
                .sorted(Comparator.comparingLong(FileSegment::address))
                .toList();
    }

    /** Load {@code file}. @throws BadElfException if it is linked dynamically, or its addresses are too far apart. */
    static ImagePart load(ElfContents file, long preferredBase) {
        return new ExecutableLoader(file).load(preferredBase);
    }

    private ImagePart load(long preferredBase) {
        if (loaded.isEmpty()) {
            throw new BadElfException(file.name() + ": it has no segment to load");
        }
        if (file.segments().stream().anyMatch(segment -> segment.type() == FileSegment.INTERPRETER)) {
            throw new BadElfException(file.name() + ": it is linked dynamically; link it with -static");
        }
        long lowest = loaded.getFirst().address();
        boolean isMovable = file.kind() == ElfContents.Kind.POSITION_INDEPENDENT && lowest / PAGE == 0;
        bias = isMovable ? preferredBase : 0;
        ByteBuffer image = bytes(lowest);
        relocate(image);
        List<AssembledImage.ImageSection> sections = sections();
        List<SymbolTable.Entry> symbols = symbols();
        return new ImagePart(base, image.array(), sections, symbols, code(image, sections, symbols));
    }

    private ByteBuffer bytes(long lowest) {
        base = lowest + bias;
        long end = lowest;
        for (FileSegment segment : loaded) {
            if (segment.memorySize() < 0 || segment.memorySize() > MOST_BYTES || segment.address() < lowest) {
                throw tooLarge();
            }
            end = Math.max(end, segment.address() + segment.memorySize());
        }
        if (end - lowest > MOST_BYTES || end - lowest < 0) {
            throw tooLarge();
        }
        ByteBuffer image = ByteBuffer.allocate((int) (end - lowest)).order(ByteOrder.LITTLE_ENDIAN);
        for (FileSegment segment : loaded) {
            int at = (int) (segment.address() - lowest);
            if (segment.fileSize() > 0) {
                image.put(at, file.bytes(), (int) segment.offset(), (int) segment.fileSize());
            }
        }
        return image;
    }

    private BadElfException tooLarge() {
        return new BadElfException(
                "%s: its segments are more than %d MiB apart, from 0x%x on; nearer ones would be right"
                        .formatted(
                                file.name(), MOST_BYTES >> 20, loaded.getFirst().address()));
    }

    private void relocate(ByteBuffer image) {
        for (FileRelocation relocation : file.relocations()) {
            String place = "%s(0x%x)".formatted(file.name(), relocation.offset());
            if (relocation.type() == 0) {
                continue;
            }
            if (relocation.type() != Relocation.LOAD_RELATIVE) {
                throw new BadElfException("%s: relocation %d needs dynamic linking; link it with -static"
                        .formatted(place, relocation.type()));
            }
            long at = relocation.offset() + bias - base;
            int width = file.machine().addressBytes();
            if (at < 0 || at > image.limit() - width) {
                throw new BadElfException(place + ": the relocation lies outside of what is loaded");
            }
            if (width == Long.BYTES) {
                long addend = relocation.hasAddend() ? relocation.addend() : image.getLong((int) at);
                image.putLong((int) at, addend + bias);
            } else {
                long addend = relocation.hasAddend() ? relocation.addend() : image.getInt((int) at);
                image.putInt((int) at, (int) (addend + bias));
            }
        }
    }

    private List<AssembledImage.ImageSection> sections() {
        List<AssembledImage.ImageSection> sections = new ArrayList<>();
        for (FileSection section : file.sections()) {
            if (section.has(FileSection.ALLOC) && section.size() > 0) {
                SectionKind kind =
                        section.kind() == SectionKind.NOT_LOADED ? SectionKind.READ_ONLY_DATA : section.kind();
                requireInside(section);
                sections.add(new AssembledImage.ImageSection(
                        section.name(), file.name(), kind, section.address() + bias, section.size()));
            }
        }
        if (sections.isEmpty()) {
            loaded.forEach(segment -> sections.add(ofSegment(segment)));
        }
        sections.sort(Comparator.comparingLong(AssembledImage.ImageSection::address));
        return sections;
    }

    private void requireInside(FileSection section) {
        boolean isInside = loaded.stream()
                .anyMatch(segment -> section.address() >= segment.address()
                        && section.size() >= 0
                        && section.address() - segment.address() <= segment.memorySize() - section.size());
        if (!isInside) {
            throw new BadElfException("%s: section %s, at 0x%x with 0x%x bytes, is in no segment that is loaded"
                    .formatted(file.name(), section.name(), section.address(), section.size()));
        }
    }

    private AssembledImage.ImageSection ofSegment(FileSegment segment) {
        SectionKind kind = SectionKind.READ_ONLY_DATA;
        if ((segment.flags() & FileSegment.EXECUTE) != 0) {
            kind = SectionKind.TEXT;
        } else if ((segment.flags() & FileSegment.WRITE) != 0) {
            kind = SectionKind.DATA;
        }
        return new AssembledImage.ImageSection(
                "segment", file.name(), kind, segment.address() + bias, segment.memorySize());
    }

    private List<SymbolTable.Entry> symbols() {
        List<SymbolTable.Entry> entries = new ArrayList<>();
        for (FileSymbol symbol : file.symbols()) {
            if (symbol.isNamed() && !symbol.isUndefined()) {
                boolean isLabel = !symbol.isAbsolute();
                entries.add(new SymbolTable.Entry(
                        symbol.name(),
                        symbol.value() + (isLabel ? bias : 0),
                        symbol.size(),
                        isLabel,
                        !symbol.isLocal(),
                        CodeMap.nowhere(file.name())));
            }
        }
        return entries;
    }

    private List<SourceMap.Entry> code(
            ByteBuffer image, List<AssembledImage.ImageSection> sections, List<SymbolTable.Entry> symbols) {
        SortedSet<Long> labels = new TreeSet<>();
        symbols.stream().filter(SymbolTable.Entry::isLabel).forEach(entry -> labels.add(entry.value()));
        LineTable lines = lines();
        List<SourceMap.Entry> code = new ArrayList<>();
        try (Disassembler disassembler = file.machine().disassembler()) {
            CodeMap map = new CodeMap(disassembler, image.array(), base, labels);
            for (AssembledImage.ImageSection section : sections) {
                if (section.kind() == SectionKind.TEXT) {
                    map.add(
                            new CodeMap.Stretch(section.address(), section.size(), file.name(), section.name()),
                            lines,
                            code);
                }
            }
        }
        return code;
    }

    private LineTable lines() {
        return file.section(".debug_line")
                .filter(section -> !section.has(FileSection.COMPRESSED))
                .map(section -> LineTable.of(
                        file, section, ByteBuffer.wrap(section.contents()).order(ByteOrder.LITTLE_ENDIAN), bias))
                .orElseGet(LineTable::none);
    }
}
