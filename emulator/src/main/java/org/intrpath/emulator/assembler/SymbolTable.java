// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;

/** The labels and constants of an image. Labels at one address stand in the order of their definition. */
public final class SymbolTable {

    /**
     * One symbol.
     *
     * @param name as in the source.
     * @param value guest-linear address of a label, the number of a constant.
     * @param size in bytes as {@code .size} says; 0 without one.
     * @param isLabel whether it is a place in the image.
     * @param isGlobal whether other sources see it.
     * @param definedAt where.
     */
    public record Entry(
            String name, long value, long size, boolean isLabel, boolean isGlobal, SourcePosition definedAt) {}

    private final Map<String, Entry> byName = new LinkedHashMap<>();
    private final NavigableMap<Long, List<Entry>> labels = new TreeMap<>();

    /** Take {@code all} in order of definition; a global one wins its name over local ones. */
    public SymbolTable(List<Entry> all) {
        for (Entry entry : all) {
            byName.merge(
                    entry.name(), entry, (first, second) -> second.isGlobal() && !first.isGlobal() ? second : first);
            if (entry.isLabel()) {
                labels.computeIfAbsent(entry.value(), address -> new ArrayList<>())
                        .add(entry);
            }
        }
    }

    /** Return the symbol called {@code name}, if there is one. */
    public Optional<Entry> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Return whether there is a symbol called {@code name}. */
    public boolean contains(String name) {
        return byName.containsKey(name);
    }

    /**
     * Return the guest-linear address of the label, or the value of the constant, called {@code name}.
     *
     * @throws NoSuchElementException if there is none; the message has the names that are near.
     */
    public long address(String name) {
        return require(name).value();
    }

    /**
     * Return the size in bytes that {@code .size} gives the symbol called {@code name}; 0 without one.
     *
     * @throws NoSuchElementException if there is no such symbol.
     */
    public long size(String name) {
        return require(name).size();
    }

    /** Return the labels at {@code address}, in order of definition; empty if none. */
    public List<Entry> at(long address) {
        return Collections.unmodifiableList(labels.getOrDefault(address, List.of()));
    }

    /** Return the labels at the nearest address at or below {@code address}; empty if none. */
    public List<Entry> atOrBelow(long address) {
        var entry = labels.floorEntry(address);
        return entry == null ? List.of() : Collections.unmodifiableList(entry.getValue());
    }

    /** Return every label by address; several at one address in order of definition. */
    public NavigableMap<Long, List<Entry>> labels() {
        return Collections.unmodifiableNavigableMap(labels);
    }

    /** Return every symbol in order of definition. */
    public Collection<Entry> entries() {
        return Collections.unmodifiableCollection(byName.values());
    }

    private Entry require(String name) {
        Entry entry = byName.get(name);
        if (entry == null) {
            throw new NoSuchElementException(
                    "the image has no symbol `" + name + "`" + NearMiss.hint(name, byName.keySet(), ""));
        }
        return entry;
    }
}
