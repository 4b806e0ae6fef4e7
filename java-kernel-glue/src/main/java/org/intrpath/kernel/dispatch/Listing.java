// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.intrpath.emulator.assembler.AssembledImage;
import org.intrpath.emulator.assembler.SourceMap;
import org.intrpath.emulator.assembler.SymbolTable;
import org.intrpath.kernel.counts.PhaseCount;

/** Says of addresses what stands there: instruction, source line, remark, label. */
final class Listing {
    private static final String PHASE_SEPARATOR = "__";

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
                .at(address)
                .orElseThrow(() -> new GuestFailureException(
                        "0x%08x, %s: an instruction retired where no statement begins; the guest jumped into the middle"
                                        .formatted(address, label(address))
                                + " of one"));
        String place = source.position().file() + ":" + source.position().line();
        return new ListedInstruction(
                address, source.length(), place, label(address), source.text(), source.remark(), count);
    }

    /** Name an address by the nearest label at or below it; phase marks only if there is no other. */
    String label(long address) {
        List<SymbolTable.Entry> labels = image.symbols().atOrBelow(address);
        if (labels.isEmpty()) {
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
