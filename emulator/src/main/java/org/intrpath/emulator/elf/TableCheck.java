// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.elf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Checks what the parsing library would believe: that every table of a file lies within it and has whole entries, so
 * that no number in a file makes us allocate, loop or read astray. System V ABI, "ELF Header", "Sections", "Program
 * Header".
 */
final class TableCheck {
    private static final int IDENTIFICATION = 16;
    private static final int MAGIC = 0x464c_457f;
    private static final int CLASS_32 = 1;
    private static final int CLASS_64 = 2;
    private static final int LITTLE_ENDIAN = 1;
    private static final int HIDDEN = 0x8000_0000;

    /** Stands for all types that the ABI leaves to programs: they have the bit {@link #HIDDEN} already. */
    private static final int USER_TYPE = 0x7fff_ffff;

    private static final int EXTENDED = 0xffff;
    private static final int TYPE_OBJECT = 1;

    /** What a section of an object may ask for: it is laid out here. An executable's are where they are. */
    private static final long MOST_OBJECT_ALIGNMENT = 1 << 20;

    private static final long MOST_ALIGNMENT = 1 << 30;

    private final String file;
    private final ByteBuffer bytes;
    private final boolean is64;

    private TableCheck(String file, byte[] content) {
        this.file = file;
        this.bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        this.is64 = content.length > 4 && content[4] == CLASS_64;
    }

    /**
     * Check a file.
     *
     * @return a copy in which the sections that the library would parse, but nobody here needs (hash tables, notes,
     *     dynamic linking), are of types that it leaves alone; {@link #type} takes that back.
     * @throws BadElfException if a table is not as it should be.
     */
    static byte[] run(String file, byte[] content) {
        TableCheck check = new TableCheck(file, content.clone());
        check.header();
        check.sections();
        check.segments();
        return check.bytes.array();
    }

    /** Return the type that the file itself gives a section. */
    static int type(int typeInCopy) {
        return typeInCopy & ~HIDDEN;
    }

    /** Return whether {@code content} begins as ELF files do. */
    static boolean isElf(byte[] content) {
        return content.length >= 4
                && ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getInt(0) == MAGIC;
    }

    private void header() {
        if (!isElf(bytes.array())) {
            throw bad("it does not begin with 7f 45 4c 46: an ELF file would be right");
        }
        int headerBytes = is64 ? 64 : 52;
        if (bytes.limit() < headerBytes || bytes.limit() < IDENTIFICATION) {
            throw bad("it is cut off: %d bytes, the header alone has %d".formatted(bytes.limit(), headerBytes));
        }
        if (bytes.get(4) != CLASS_32 && bytes.get(4) != CLASS_64) {
            throw bad(
                    "its class (offset 0x4) is %d; 1 (32 bits) or 2 (64 bits) would be right".formatted(bytes.get(4)));
        }
        if (bytes.get(5) != LITTLE_ENDIAN) {
            throw bad("its byte order (offset 0x5) is %d; 1, little-endian, would be right".formatted(bytes.get(5)));
        }
        if (bytes.get(6) != 1 || bytes.getInt(20) != 1) {
            throw bad("its version (offset 0x6) is %d; 1 would be right".formatted(bytes.get(6)));
        }
    }

    private void sections() {
        long table = word(is64 ? 0x28 : 0x20);
        int entryBytes = half(is64 ? 0x3a : 0x2e);
        int count = half(is64 ? 0x3c : 0x30);
        int names = half(is64 ? 0x3e : 0x32);
        if (table == 0 && count == 0) {
            return;
        }
        if (count == 0 || names == EXTENDED) {
            throw bad("it has more than 65,279 sections, or none where its header points; fewer would be right");
        }
        requireTable("section header table", table, entryBytes, is64 ? 64 : 40, count);
        if (names >= count) {
            throw bad("its section names are in section %d of %d".formatted(names, count));
        }
        if (bytes.getInt((int) table + 4) != 0) {
            throw bad("its section 0 has type %s; an empty one would be right"
                    .formatted(Integer.toUnsignedString(bytes.getInt((int) table + 4))));
        }
        for (int index = 1; index < count; index++) {
            section(index, (int) table + index * entryBytes, count);
        }
    }

    private void section(int index, int at, int count) {
        int type = bytes.getInt(at + 4);
        long offset = word(at + (is64 ? 0x18 : 0x10));
        long size = word(at + (is64 ? 0x20 : 0x14));
        if (type == 0) {
            return;
        }
        if (type < 0) {
            bytes.putInt(at + 4, HIDDEN | USER_TYPE);
        } else if (type != FileSection.PROGBITS && type != FileSection.NOBITS && entryBytes(type) == 0) {
            bytes.putInt(at + 4, type | HIDDEN);
        }
        if (type == FileSection.NOBITS ? size < 0 : !isWithin(offset, size)) {
            throw bad("section %d, at offset 0x%x with 0x%x bytes, reaches beyond the file's 0x%x"
                    .formatted(index, offset, size, bytes.limit()));
        }
        int entryWanted = entryBytes(type);
        long entry = word(at + (is64 ? 0x38 : 0x24));
        if (entryWanted > 0 && (entry != entryWanted || size % entry != 0)) {
            throw bad("section %d has 0x%x bytes in entries of %d; entries of %d would be right"
                    .formatted(index, size, entry, entryWanted));
        }
        if (entryWanted > 0 && Integer.compareUnsigned(bytes.getInt(at + (is64 ? 0x28 : 0x18)), count) >= 0) {
            throw bad("section %d belongs to section %s of %d"
                    .formatted(index, Integer.toUnsignedString(bytes.getInt(at + (is64 ? 0x28 : 0x18))), count));
        }
        long alignment = word(at + (is64 ? 0x30 : 0x20));
        long mostAlignment = half(16) == TYPE_OBJECT ? MOST_OBJECT_ALIGNMENT : MOST_ALIGNMENT;
        if (alignment < 0 || alignment > mostAlignment || (alignment & alignment - 1) != 0) {
            throw bad("section %d has the alignment 0x%x; a power of two up to 0x%x would be right"
                    .formatted(index, alignment, mostAlignment));
        }
    }

    private int entryBytes(int type) {
        return switch (type) {
            case FileSection.SYMTAB -> is64 ? 24 : 16;
            case FileSection.REL -> is64 ? 16 : 8;
            case FileSection.RELA -> is64 ? 24 : 12;
            default -> 0;
        };
    }

    private void segments() {
        long table = word(is64 ? 0x20 : 0x1c);
        int entryBytes = half(is64 ? 0x36 : 0x2a);
        int count = half(is64 ? 0x38 : 0x2c);
        if (count == 0) {
            return;
        }
        requireTable("program header table", table, entryBytes, is64 ? 56 : 32, count);
        for (int index = 0; index < count; index++) {
            int at = (int) table + index * entryBytes;
            long offset = word(at + (is64 ? 0x08 : 0x04));
            long fileSize = word(at + (is64 ? 0x20 : 0x10));
            long memorySize = word(at + (is64 ? 0x28 : 0x14));
            boolean isLoaded = bytes.getInt(at) == FileSegment.LOAD;
            boolean isStored = fileSize == 0 || isWithin(offset, fileSize);
            if (isLoaded && (!isStored || Long.compareUnsigned(memorySize, fileSize) < 0)) {
                throw bad("segment %d, at offset 0x%x with 0x%x bytes (0x%x in memory), reaches beyond the file's 0x%x"
                        .formatted(index, offset, fileSize, memorySize, bytes.limit()));
            }
        }
    }

    private void requireTable(String what, long offset, int entryBytes, int entryWanted, int count) {
        if (entryBytes != entryWanted) {
            throw bad("its %s has entries of %d bytes; %d would be right".formatted(what, entryBytes, entryWanted));
        }
        if (!isWithin(offset, (long) entryBytes * count)) {
            throw bad("its %s, at offset 0x%x with %d entries, reaches beyond the file's 0x%x bytes"
                    .formatted(what, offset, count, bytes.limit()));
        }
    }

    private boolean isWithin(long offset, long size) {
        return offset >= 0 && size >= 0 && offset <= bytes.limit() && size <= bytes.limit() - offset;
    }

    private int half(int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    /** An offset, an address or a size. */
    private long word(int at) {
        return is64 ? bytes.getLong(at) : Integer.toUnsignedLong(bytes.getInt(at));
    }

    private BadElfException bad(String what) {
        return new BadElfException(file + ": " + what);
    }
}
