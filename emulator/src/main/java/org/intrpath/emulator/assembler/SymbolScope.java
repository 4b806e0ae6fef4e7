// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The symbols of one unit, numeric local labels included. */
final class SymbolScope {

    /** Stands in the names that the assembler makes itself; no source can write it in a symbol. */
    static final char TEMPORARY_MARK = '\u0001';

    private final Map<String, Symbol> symbols = new LinkedHashMap<>();
    private final Map<Long, Integer> localLabelCounts = new HashMap<>();
    private int dots;

    /** Return the symbol called {@code name}, made on its first mention. */
    Symbol named(String name) {
        return symbols.computeIfAbsent(name, Symbol::new);
    }

    /** Return the symbol called {@code name}; null if it was never mentioned. */
    Symbol find(String name) {
        return symbols.get(name);
    }

    Collection<Symbol> all() {
        return symbols.values();
    }

    /** Return a new nameless symbol, for the value of {@code .}. */
    Symbol dot() {
        return new Symbol("." + TEMPORARY_MARK + ++dots);
    }

    /** Return the next instance of the numeric label {@code number}, to be defined here. */
    Symbol nextLocal(long number) {
        int count = localLabelCounts.merge(number, 1, Integer::sum);
        return local(number, count);
    }

    /** Return what {@code <number>f} means here. */
    Symbol localForward(long number) {
        return local(number, localLabelCounts.getOrDefault(number, 0) + 1);
    }

    /** Return what {@code <number>b} means here; null if there is no such label before. */
    Symbol localBackward(long number) {
        Integer count = localLabelCounts.get(number);
        return count == null ? null : local(number, count);
    }

    private Symbol local(long number, int instance) {
        return named(number + String.valueOf(TEMPORARY_MARK) + instance);
    }
}
