// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.elf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Names the addresses of an executable by its symbols, as a debugger does: the last symbol at or before an address, in
 * the same section. A symbol that has a size names nothing beyond its end.
 */
public final class SymbolNames {
    /** Those of a file without symbols. */
    public static final SymbolNames NONE = new SymbolNames(List.of());

    private final List<Named> named;

    /**
     * A symbol and the addresses that it names.
     *
     * @param name of it.
     * @param from the first address.
     * @param bytes how many addresses there are.
     * @param rank the higher, the rather it is taken: sized before unsized, global before local.
     */
    private record Named(String name, long from, long bytes, int rank) {
        boolean holds(long address) {
            return Long.compareUnsigned(address - from, bytes) < 0;
        }
    }

    private SymbolNames(List<Named> named) {
        this.named = List.copyOf(named);
    }

    /** Return those of an executable, whose symbols are addresses. */
    static SymbolNames of(ElfContents elf) {
        List<Named> named = new ArrayList<>();
        for (FileSymbol symbol : elf.symbols()) {
            boolean isInSection = !symbol.isUndefined() && symbol.section() < FileSymbol.RESERVED;
            if (!isInSection || !symbol.isNamed() || symbol.type() == FileSymbol.TYPE_THREAD_LOCAL) {
                continue;
            }
            FileSection section = elf.section(symbol.section());
            long left = section.address() + section.size() - symbol.value();
            if (section.has(FileSection.ALLOC) && left > 0) {
                int rank = (symbol.size() != 0 ? 2 : 0) + (symbol.isLocal() ? 0 : 1);
                long bytes = symbol.size() != 0 ? symbol.size() : left;
                named.add(new Named(symbol.name(), symbol.value(), bytes, rank));
            }
        }
        return new SymbolNames(named);
    }

    /**
     * Return {@code symbol+0xoffset}, or {@code symbol} for its first byte, or nothing if no symbol is near.
     *
     * @param address as the file's symbols have it.
     */
    public Optional<String> at(long address) {
        return named.stream()
                .filter(symbol -> symbol.holds(address))
                .max(Comparator.comparing(Named::from, Long::compareUnsigned).thenComparing(Named::rank))
                .map(symbol -> address == symbol.from()
                        ? symbol.name()
                        : "%s+0x%x".formatted(symbol.name(), address - symbol.from()));
    }
}
