// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.elf;

import java.util.List;
import org.intrpath.emulator.assembler.AssembledImage;
import org.intrpath.emulator.assembler.SourceMap;
import org.intrpath.emulator.assembler.SymbolTable;

/** What linking objects or loading an executable gives, before it becomes an image. */
record ImagePart(
        long base,
        byte[] bytes,
        List<AssembledImage.ImageSection> sections,
        List<SymbolTable.Entry> symbols,
        List<SourceMap.Entry> code) {

    AssembledImage image() {
        return new AssembledImage(base, bytes, sections, new SymbolTable(symbols), new SourceMap(code));
    }
}
