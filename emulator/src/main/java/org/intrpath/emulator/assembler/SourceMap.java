// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.Collection;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Which statement made which bytes of an image. */
public final class SourceMap {

    /**
     * The bytes that one statement made.
     *
     * @param address guest-linear address of the first byte.
     * @param length in bytes, at least 1.
     * @param position where the statement stands; inside a macro's expansion the line of the body, and around it the
     *     calls.
     * @param text the statement after expansion, blanks between words made single.
     * @param remark the trailing {@code #} remark of the statement's source line; empty if none.
     * @param isInstruction whether it is an instruction; data and padding are not.
     */
    public record Entry(
            long address, int length, SourcePosition position, String text, String remark, boolean isInstruction) {}

    private final NavigableMap<Long, Entry> entries = new TreeMap<>();

    /** Take statements that do not overlap. */
    public SourceMap(Collection<Entry> all) {
        all.forEach(entry -> entries.put(entry.address(), entry));
    }

    /** Return the statement whose first byte is at {@code address}, if one begins there. */
    public Optional<Entry> at(long address) {
        return Optional.ofNullable(entries.get(address));
    }

    /** Return the statement that made the byte at {@code address}, if one did. */
    public Optional<Entry> covering(long address) {
        var entry = entries.floorEntry(address);
        return entry != null && address < entry.getKey() + entry.getValue().length()
                ? Optional.of(entry.getValue())
                : Optional.empty();
    }

    /** Return every entry, in address order. */
    public Collection<Entry> entries() {
        return Collections.unmodifiableCollection(entries.values());
    }

    /** Return the entries that begin from {@code start} up to, but not including, {@code end}. */
    public Collection<Entry> between(long start, long end) {
        return Collections.unmodifiableCollection(entries.subMap(start, end).values());
    }
}
