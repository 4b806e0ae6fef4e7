// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.boot;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The section headers of an ELF file, as the boot information passes them on: Multiboot Specification 0.6.96, "Boot
 * information format", {@code syms}: "All sections are loaded, and the physical address fields of the ELF section
 * header then refer to where the sections are in memory". The file's tables have been checked before.
 */
final class SectionHeaders {
    private static final int NOTHING = 0;
    private static final int NOBITS = 8;
    private static final int ALLOC = 2;

    private final boolean is64;
    private final ByteBuffer file;
    private final byte[] table;
    private final int entryBytes;
    private final int names;

    private SectionHeaders(boolean is64, ByteBuffer file, int offset, int entryBytes, int count) {
        this.is64 = is64;
        this.file = file;
        this.entryBytes = entryBytes;
        this.names = Short.toUnsignedInt(file.getShort(is64 ? 0x3e : 0x32));
        this.table = new byte[entryBytes * count];
        file.get(offset, table);
    }

    /** The headers of a file, if it has any. */
    static Optional<SectionHeaders> of(boolean is64, byte[] content) {
        ByteBuffer file = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        long offset = is64 ? file.getLong(0x28) : Integer.toUnsignedLong(file.getInt(0x20));
        int entryBytes = Short.toUnsignedInt(file.getShort(is64 ? 0x3a : 0x2e));
        int count = Short.toUnsignedInt(file.getShort(is64 ? 0x3c : 0x30));
        return count == 0
                ? Optional.empty()
                : Optional.of(new SectionHeaders(is64, file, (int) offset, entryBytes, count));
    }

    /**
     * Sections that have got places.
     *
     * @param contents what the file has beside the segments.
     * @param table the headers, with the addresses of these contents.
     */
    record Placed(List<Placement> contents, byte[] table) {}

    int count() {
        return table.length / entryBytes;
    }

    int entryBytes() {
        return entryBytes;
    }

    /** Returns the index of the section with the names. */
    int names() {
        return names;
    }

    /**
     * Find places, from an address on, for what the file has beside the segments that are loaded: symbols, strings,
     * debugging.
     */
    Placed place(long from) {
        ByteBuffer headers = ByteBuffer.wrap(table.clone()).order(ByteOrder.LITTLE_ENDIAN);
        List<Placement> placed = new ArrayList<>();
        long next = from;
        for (int at = 0; at < table.length; at += entryBytes) {
            int type = headers.getInt(at + 4);
            long flags = word(headers, at, 0x08, 0x08);
            int size = (int) word(headers, at, 0x14, 0x20);
            boolean isStored = type != NOTHING && type != NOBITS && size > 0;
            if (isStored && (flags & ALLOC) == 0) {
                byte[] content = new byte[size];
                file.get((int) word(headers, at, 0x10, 0x18), content);
                long alignment = Math.max(1, word(headers, at, 0x20, 0x30));
                next = (next + alignment - 1) / alignment * alignment;
                placed.add(Placement.of("section " + at / entryBytes, next, content));
                putAddress(headers, at, next);
                next += size;
            }
        }
        return new Placed(List.copyOf(placed), headers.array());
    }

    private long word(ByteBuffer headers, int at, int offset32, int offset64) {
        return is64 ? headers.getLong(at + offset64) : Integer.toUnsignedLong(headers.getInt(at + offset32));
    }

    private void putAddress(ByteBuffer headers, int at, long address) {
        if (is64) {
            headers.putLong(at + 0x10, address);
        } else {
            headers.putInt(at + 0x0c, (int) address);
        }
    }
}
