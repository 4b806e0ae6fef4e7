// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.elf;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.intrpath.emulator.assembler.SourcePosition;

/** Which source line each address comes from, by the DWARF line tables of a file. */
final class LineTable {
    private final NavigableMap<Long, Optional<SourcePosition>> rows = new TreeMap<>();

    private final long bias;

    private LineTable(long bias) {
        this.bias = bias;
    }

    /** No lines. */
    static LineTable none() {
        return new LineTable(0);
    }

    /**
     * Read the line table of a file.
     *
     * @param section {@code .debug_line}.
     * @param bytes its contents, relocated.
     * @param bias what is added to its addresses.
     * @throws BadElfException if it is broken.
     */
    static LineTable of(ElfContents file, FileSection section, ByteBuffer bytes, long bias) {
        LineTable table = new LineTable(bias);
        new LineProgram(file, section, bytes, table).run();
        return table;
    }

    /** From {@code address} on the code comes from {@code position}. */
    void begin(long address, SourcePosition position) {
        rows.put(address + bias, Optional.of(position));
    }

    /** Nothing is known from {@code address} on, unless a sequence begins there. */
    void end(long address) {
        rows.putIfAbsent(address + bias, Optional.empty());
    }

    /** Return the line that the code at {@code address} comes from. */
    Optional<SourcePosition> at(long address) {
        Map.Entry<Long, Optional<SourcePosition>> row = rows.floorEntry(address);
        return row == null ? Optional.empty() : row.getValue();
    }

    /** Return {@code labels} and the addresses at which a line begins, within {@code from} and {@code to}. */
    SortedSet<Long> starts(SortedSet<Long> labels, long from, long to) {
        SortedSet<Long> starts = new TreeSet<>(labels.subSet(from, to));
        starts.addAll(rows.subMap(from, to).keySet());
        return starts;
    }
}
