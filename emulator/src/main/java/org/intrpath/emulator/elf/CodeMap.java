// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.elf;

import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import org.intrpath.emulator.assembler.SourceMap;
import org.intrpath.emulator.assembler.SourcePosition;
import org.intrpath.emulator.capstone.CapstoneException;
import org.intrpath.emulator.capstone.Disassembler;
import org.intrpath.emulator.capstone.Instruction;

/**
 * Says of machine code where its instructions begin and from which lines they come. It is read from the start of a
 * section on, and anew from each label and each line that the line table has: data among code puts it out of step no
 * further than that.
 */
final class CodeMap {

    /** Code of one section of one file. */
    record Stretch(long address, long size, String file, String section) {}

    private final Disassembler disassembler;
    private final byte[] image;
    private final long base;
    private final SortedSet<Long> labels;

    CodeMap(Disassembler disassembler, byte[] image, long base, SortedSet<Long> labels) {
        this.disassembler = disassembler;
        this.image = image;
        this.base = base;
        this.labels = labels;
    }

    /** Return a position that is known by its file alone. */
    static SourcePosition nowhere(String file) {
        return new SourcePosition(file, 0, 0, null);
    }

    /** Add the instructions of a stretch. */
    void add(Stretch stretch, LineTable lines, List<SourceMap.Entry> code) {
        long end = stretch.address() + stretch.size();
        Iterator<Long> starts = lines.starts(labels, stretch.address(), end).iterator();
        long next = starts.hasNext() ? starts.next() : end;
        long at = stretch.address();
        while (at < end) {
            while (next <= at) {
                next = starts.hasNext() ? starts.next() : end;
            }
            SourceMap.Entry entry = entry(stretch, lines, at, (int) (next - at));
            code.add(entry);
            at += entry.length();
        }
    }

    private SourceMap.Entry entry(Stretch stretch, LineTable lines, long at, int most) {
        SourcePosition position = lines.at(at)
                .orElseGet(() ->
                        nowhere("%s(%s+0x%x)".formatted(stretch.file(), stretch.section(), at - stretch.address())));
        int offset = (int) (at - base);
        try {
            Instruction instruction = disassembler.one(image, offset, at);
            if (instruction.length() <= most) {
                String text = instruction.text().strip();
                return new SourceMap.Entry(at, instruction.length(), position, text, "", true);
            }
        } catch (CapstoneException data) {
            // no instruction: a byte of data
        }
        String text = ".byte 0x" + HexFormat.of().toHexDigits(image[offset]);
        return new SourceMap.Entry(at, 1, position, text, "", false);
    }
}
