// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.intrpath.emulator.assembler.AssembledImage;
import org.intrpath.emulator.assembler.SourceMap;
import org.intrpath.emulator.assembler.SourcePosition;
import org.intrpath.emulator.assembler.SymbolTable;
import org.intrpath.emulator.capstone.Disassembler;
import org.intrpath.emulator.capstone.Instruction;
import org.intrpath.kernel.counts.PhaseCount;

/** Says of addresses what stands there: instruction, source line, remark, label. */
final class Listing {
    private static final String PHASE_SEPARATOR = "__";
    private static final int INSTRUCTION_BYTES_MAX = 15;

    private final AssembledImage image;

    Listing(AssembledImage image) {
        this.image = image;
    }

    /** List what retired, in the order of the addresses. */
    List<ListedInstruction> of(SortedMap<Long, PhaseCount> counts) {
        List<ListedInstruction> list = new ArrayList<>();
        counts.forEach((address, count) -> list.add(instruction(address, count)));
        return List.copyOf(list);
    }

    private ListedInstruction instruction(long address, PhaseCount count) {
        SourceMap.Entry source = image.sourceMap()
                .covering(address)
                .filter(entry -> entry.address() == address || !entry.isInstruction())
                .orElseThrow(() -> new GuestFailureException(
                        "an instruction retired at 0x%08x, %s, where no statement begins: the guest jumped astray"
                                .formatted(address, label(address))));
        String place = place(source.position());
        if (source.isInstruction()) {
            return new ListedInstruction(
                    address, source.length(), place, label(address), source.text(), source.remark(), count);
        }
        int length = Math.min(INSTRUCTION_BYTES_MAX, (int) (source.address() + source.length() - address));
        try (Disassembler disassembler = Disassembler.open32()) {
            Instruction filler = disassembler.one(image.bytesAt(address, length), 0, address);
            return new ListedInstruction(
                    address, filler.length(), place, label(address), filler.text(), source.text(), count);
        }
    }

    /** Name a place by file and line; by its file alone, where no line table tells the line. */
    private static String place(SourcePosition position) {
        return position.line() == 0 ? position.file() : position.file() + ":" + position.line();
    }

    /** Tell what is written at an address, nothing if no statement begins there. */
    String text(long address) {
        return image.sourceMap().at(address).map(SourceMap.Entry::text).orElse("");
    }

    /** Name an address by the nearest label at or below it, phase marks last; outside the image by its number. */
    String label(long address) {
        List<SymbolTable.Entry> labels = image.symbols().atOrBelow(address);
        if (labels.isEmpty() || address >= image.end()) {
            return "0x%08x".formatted(address);
        }
        SymbolTable.Entry best = labels.getFirst();
        for (SymbolTable.Entry label : labels) {
            if (best.name().contains(PHASE_SEPARATOR)) {
                best = label;
            }
        }
        long distance = address - best.value();
        return distance == 0 ? best.name() : "%s+0x%x".formatted(best.name(), distance);
    }
}
