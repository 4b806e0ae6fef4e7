// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.boot;

import java.util.List;
import org.intrpath.emulator.elf.SymbolNames;

/**
 * An image at its addresses.
 *
 * @param parts what goes where.
 * @param entry the physical address of its first instruction.
 * @param sections of an ELF file, null for other images and for files without.
 * @param symbols of an ELF file.
 * @param remarks what its user should know.
 */
record LoadedKernel(
        List<Placement> parts, long entry, SectionHeaders sections, SymbolNames symbols, List<String> remarks) {
    LoadedKernel {
        parts = List.copyOf(parts);
        remarks = List.copyOf(remarks);
    }

    /** Returns the first address after its last part. */
    long end() {
        return parts.stream().mapToLong(Placement::end).max().orElseThrow();
    }

    /** Tells whether it has a byte of a range. */
    boolean overlaps(long from, long to) {
        return parts.stream().anyMatch(part -> part.overlaps(from, to));
    }
}
