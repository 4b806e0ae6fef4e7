// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.elf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.intrpath.emulator.assembler.AssembledImage;
import org.intrpath.emulator.assembler.SectionKind;
import org.intrpath.emulator.assembler.SymbolTable;

/**
 * Writes an image as an executable that binutils and debuggers read: a section for each name that sections of the image
 * have, a segment for each kind of content, and the symbol table. System V ABI, "Object Files".
 */
public final class ElfWriter {
    private static final int PAGE = 4096;
    private static final String ENTRY = "_start";
    private static final String TEMPORARY = ".L";

    /** A section of the file: neighbours of one name in the image. */
    private record Part(String name, SectionKind kind, long address, long end) {}

    private final LinkedImage linked;
    private final AssembledImage image;
    private final boolean is64;
    private final List<Part> parts = new ArrayList<>();
    private final ByteArrayOutputStream names = new ByteArrayOutputStream();
    private final ByteArrayOutputStream sectionNames = new ByteArrayOutputStream();

    private ElfWriter(LinkedImage linked) {
        this.linked = linked;
        this.image = linked.image();
        this.is64 = linked.machine().is64();
        names.write(0);
        sectionNames.write(0);
        image.sections().stream()
                .sorted(Comparator.comparingLong(AssembledImage.ImageSection::address))
                .forEach(this::addPart);
    }

    /** Return the bytes of the executable that {@code linked} makes. */
    public static byte[] executable(LinkedImage linked) {
        return new ElfWriter(linked).write();
    }

    /** Return the image's bytes from the lowest address on, without zeroed variables at the end. */
    public static byte[] flat(LinkedImage linked) {
        return Arrays.copyOf(linked.image().bytes(), new ElfWriter(linked).storedBytes());
    }

    private void addPart(AssembledImage.ImageSection section) {
        long end = section.address() + section.size();
        Part last = parts.isEmpty() ? null : parts.getLast();
        if (last != null && last.name().equals(section.name()) && last.kind() == section.kind()) {
            parts.set(parts.size() - 1, new Part(last.name(), last.kind(), last.address(), end));
        } else {
            parts.add(new Part(section.name(), section.kind(), section.address(), end));
        }
    }

    /** The bytes of the image that the file has: all up to the last that are not zeroed variables. */
    private int storedBytes() {
        long end = parts.stream()
                .filter(part -> part.kind() != SectionKind.ZERO_DATA)
                .mapToLong(Part::end)
                .max()
                .orElse(image.base());
        return (int) (end - image.base());
    }

    private byte[] write() {
        int headerBytes = is64 ? 64 + 56 * parts.size() : 52 + 32 * parts.size();
        int contentAt = (headerBytes + PAGE - 1 & -PAGE) + (int) (image.base() & PAGE - 1);
        int stored = storedBytes();
        List<SymbolTable.Entry> symbols = symbols();
        byte[] symbolTable = symbolTable(symbols);
        int symbolsAt = align(contentAt + stored);
        int namesAt = symbolsAt + symbolTable.length;
        long locals = 1 + symbols.stream().filter(symbol -> !symbol.isGlobal()).count();
        List<long[]> headers = new ArrayList<>();
        headers.add(new long[10]);
        parts.forEach(part -> headers.add(header(part, contentAt, stored)));
        headers.add(header(".symtab", FileSection.SYMTAB, symbolsAt, symbolTable.length, locals));
        headers.add(header(".strtab", FileSection.STRTAB, namesAt, names.size(), 0));
        int sectionNamesAt = namesAt + names.size();
        int ownName = name(sectionNames, ".shstrtab");
        headers.add(new long[] {ownName, FileSection.STRTAB, 0, 0, sectionNamesAt, sectionNames.size(), 0, 0, 1, 0});
        int headersAt = align(sectionNamesAt + sectionNames.size());
        ByteBuffer file = ByteBuffer.allocate(headersAt + headers.size() * (is64 ? 64 : 40))
                .order(ByteOrder.LITTLE_ENDIAN);
        fileHeader(file, headersAt, headers.size());
        parts.forEach(part -> segment(file, part, contentAt, stored));
        file.put(contentAt, image.bytes(), 0, stored);
        file.put(symbolsAt, symbolTable);
        file.put(namesAt, names.toByteArray());
        file.put(sectionNamesAt, sectionNames.toByteArray());
        file.position(headersAt);
        headers.forEach(header -> sectionHeader(file, header));
        return file.array();
    }

    private static int align(int offset) {
        return offset + 7 & -8;
    }

    private void fileHeader(ByteBuffer file, int headersAt, int headerCount) {
        file.putInt(0x464c_457f).put((byte) (is64 ? 2 : 1)).put((byte) 1).put((byte) 1);
        file.position(16);
        file.putShort((short) 2).putShort((short) linked.machine().number()).putInt(1);
        word(file, image.symbols().find(ENTRY).map(SymbolTable.Entry::value).orElse(image.base()));
        word(file, is64 ? 64 : 52);
        word(file, headersAt);
        file.putInt(0).putShort((short) (is64 ? 64 : 52)).putShort((short) (is64 ? 56 : 32));
        file.putShort((short) parts.size()).putShort((short) (is64 ? 64 : 40));
        file.putShort((short) headerCount).putShort((short) (headerCount - 1));
    }

    private void segment(ByteBuffer file, Part part, int contentAt, int stored) {
        long offset = contentAt + part.address() - image.base();
        long memory = part.end() - part.address();
        long inFile = isStored(part, stored) ? memory : 0;
        int flags = switch (part.kind()) {
            case TEXT -> FileSegment.READ | FileSegment.EXECUTE;
            case READ_ONLY_DATA, NOT_LOADED -> FileSegment.READ;
            case DATA, ZERO_DATA -> FileSegment.READ | FileSegment.WRITE;
        };
        file.putInt(FileSegment.LOAD);
        if (is64) {
            file.putInt(flags);
        }
        Stream.of(offset, part.address(), part.address(), inFile, memory).forEach(value -> word(file, value));
        if (!is64) {
            file.putInt(flags);
        }
        word(file, PAGE);
    }

    private boolean isStored(Part part, int stored) {
        return part.end() - image.base() <= stored;
    }

    private long[] header(Part part, int contentAt, int stored) {
        long flags = switch (part.kind()) {
            case TEXT -> FileSection.ALLOC | FileSection.EXECUTE;
            case READ_ONLY_DATA, NOT_LOADED -> FileSection.ALLOC;
            case DATA, ZERO_DATA -> FileSection.ALLOC | FileSection.WRITE;
        };
        int type = isStored(part, stored) ? FileSection.PROGBITS : FileSection.NOBITS;
        long offset = contentAt + part.address() - image.base();
        return new long[] {
            name(sectionNames, part.name()),
            type,
            flags,
            part.address(),
            offset,
            part.end() - part.address(),
            0,
            0,
            1,
            0
        };
    }

    /** A header of a table; a symbol table is followed by its names, and says how many symbols are local. */
    private long[] header(String name, int type, int offset, int size, long locals) {
        boolean isSymbols = type == FileSection.SYMTAB;
        return new long[] {
            name(sectionNames, name),
            type,
            0,
            0,
            offset,
            size,
            isSymbols ? parts.size() + 2 : 0,
            locals,
            isSymbols ? 8 : 1,
            isSymbols ? symbolBytes() : 0
        };
    }

    private int symbolBytes() {
        return is64 ? 24 : 16;
    }

    /** Put a section header: name, type, flags, address, offset, size, link, information, alignment, entry size. */
    private void sectionHeader(ByteBuffer file, long[] header) {
        file.putInt((int) header[0]).putInt((int) header[1]);
        Arrays.stream(header, 2, 6).forEach(value -> word(file, value));
        file.putInt((int) header[6]).putInt((int) header[7]);
        Arrays.stream(header, 8, 10).forEach(value -> word(file, value));
    }

    private void word(ByteBuffer file, long value) {
        if (is64) {
            file.putLong(value);
        } else {
            file.putInt((int) value);
        }
    }

    /** The symbols to be written, local ones first, the assembler's temporary ones left out. */
    private List<SymbolTable.Entry> symbols() {
        Stream<SymbolTable.Entry> labels =
                image.symbols().labels().values().stream().flatMap(List::stream);
        Stream<SymbolTable.Entry> constants = image.symbols().entries().stream().filter(entry -> !entry.isLabel());
        return Stream.concat(labels, constants)
                .filter(entry -> !entry.name().startsWith(TEMPORARY))
                .sorted(Comparator.comparing(SymbolTable.Entry::isGlobal))
                .toList();
    }

    private byte[] symbolTable(List<SymbolTable.Entry> symbols) {
        ByteBuffer table =
                ByteBuffer.allocate((symbols.size() + 1) * symbolBytes()).order(ByteOrder.LITTLE_ENDIAN);
        table.position(symbolBytes());
        for (SymbolTable.Entry symbol : symbols) {
            int section = symbol.isLabel() ? sectionOf(symbol.value()) : 0;
            int index = section == 0 ? FileSymbol.ABSOLUTE : section;
            byte information = (byte)
                    ((symbol.isGlobal() ? FileSymbol.GLOBAL : FileSymbol.LOCAL) << 4 | type(section, symbol.size()));
            table.putInt(name(names, symbol.name()));
            if (is64) {
                table.put(information).put((byte) 0).putShort((short) index);
                table.putLong(symbol.value()).putLong(symbol.size());
            } else {
                table.putInt((int) symbol.value()).putInt((int) symbol.size());
                table.put(information).put((byte) 0).putShort((short) index);
            }
        }
        return table.array();
    }

    /** The number of the section that an address is in, or at the end of; 0 if there is none. */
    private int sectionOf(long address) {
        int atEnd = 0;
        for (int index = 0; index < parts.size(); index++) {
            Part part = parts.get(index);
            if (address >= part.address() && address < part.end()) {
                return index + 1;
            }
            atEnd = address == part.end() ? index + 1 : atEnd;
        }
        return atEnd;
    }

    private int type(int section, long size) {
        if (section == 0 || size == 0) {
            return 0;
        }
        return parts.get(section - 1).kind() == SectionKind.TEXT ? 2 : 1;
    }

    private static int name(ByteArrayOutputStream table, String name) {
        int at = table.size();
        table.writeBytes((name + "\0").getBytes(StandardCharsets.UTF_8));
        return at;
    }
}
