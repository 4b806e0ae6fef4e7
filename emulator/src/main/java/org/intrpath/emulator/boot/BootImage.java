// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.boot;

import java.util.List;
import java.util.Locale;
import org.intrpath.emulator.elf.SymbolNames;
import org.intrpath.emulator.memory.PhysicalMemory;

/**
 * A guest image, ready to run: what is in memory, and the state in which the first processor begins. The other
 * processors wait for INIT and SIPI.
 *
 * @param placements what is put where, by address; no two overlap.
 * @param state of the first processor.
 * @param symbols of the kernel, none where its file has none.
 * @param remarks what the image's user should know.
 */
public record BootImage(List<Placement> placements, BootState state, SymbolNames symbols, List<String> remarks) {
    private static final int PIECE_BYTES = 1 << 16;

    /** Copies the lists. */
    public BootImage {
        placements = List.copyOf(placements);
        remarks = List.copyOf(remarks);
    }

    /**
     * Puts everything into memory.
     *
     * @throws IllegalArgumentException if the memory is not as large as the request said.
     */
    public void writeTo(PhysicalMemory memory) {
        for (Placement placement : placements) {
            if (!memory.contains(placement.guestPhysical(), placement.lengthBytes())) {
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "%s: the memory ends at 0x%x", placement, memory.sizeBytes()));
            }
            memory.write(placement.guestPhysical(), placement.content());
            zero(memory, placement.guestPhysical() + placement.content().length, placement.end());
        }
    }

    private static void zero(PhysicalMemory memory, long from, long to) {
        for (long at = from; at < to; at += PIECE_BYTES) {
            memory.write(at, new byte[(int) Math.min(PIECE_BYTES, to - at)]);
        }
    }
}
