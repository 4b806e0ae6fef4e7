// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.elf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.intrpath.emulator.assembler.AssembledImage;
import org.intrpath.emulator.assembler.SectionKind;
import org.intrpath.emulator.assembler.SourceMap;
import org.intrpath.emulator.capstone.Disassembler;

/** Machine code that is nothing but its bytes. */
public final class FlatCode {
    private FlatCode() {}

    /**
     * Read bytes as code.
     *
     * @param name of their file.
     * @param code the bytes.
     * @param machine that they are for.
     * @param base linear address of the first.
     */
    public static LinkedImage of(String name, byte[] code, ElfMachine machine, long base) {
        List<SourceMap.Entry> entries = new ArrayList<>();
        try (Disassembler disassembler = machine.disassembler()) {
            new CodeMap(disassembler, code, base, new TreeSet<>())
                    .add(new CodeMap.Stretch(base, code.length, name, ""), LineTable.none(), entries);
        }
        AssembledImage.ImageSection section =
                new AssembledImage.ImageSection("flat", name, SectionKind.TEXT, base, code.length);
        ImagePart part = new ImagePart(base, code, List.of(section), List.of(), entries);
        return new LinkedImage(machine, part.image(), List.of());
    }
}
