// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The table through which position-independent code reaches symbols: an entry for each that is reached so by an
 * instruction that cannot name the address, then, where the code counts from it, the address that is the table's own,
 * with three words that only a dynamic linker would fill. It ends the variables.
 */
public final class OffsetTable {

    /** The name of the table's own address. */
    public static final String NAME = "_GLOBAL_OFFSET_TABLE_";

    private static final int HEADER_WORDS = 3;
    private static final int LINKER_BUCKETS = 4051;

    private final int wordBytes;
    private final Map<Object, Integer> locals = new HashMap<>();
    private final List<String> globals = new ArrayList<>();
    private final Map<String, Integer> globalSlots = new TreeMap<>();
    private boolean isNamed;
    private long start;

    /** Begin a table of addresses of {@code wordBytes}, 4 or 8. */
    public OffsetTable(int wordBytes) {
        this.wordBytes = wordBytes;
    }

    /** Note that code counts from the table's own address. */
    public void name() {
        isNamed = true;
    }

    /** Give a symbol that is no global one an entry. */
    public void addLocal(Object symbol) {
        locals.putIfAbsent(symbol, locals.size());
    }

    /** Give a global symbol an entry. */
    public void addGlobal(String name) {
        if (globalSlots.put(name, 0) == null) {
            globals.add(name);
        }
    }

    /** Settle the order of the entries: GNU ld's, local symbols first, global ones by their names' hashes. */
    public void settle() {
        globals.sort(byLinkerHash());
        for (int index = 0; index < globals.size(); index++) {
            globalSlots.put(globals.get(index), locals.size() + index);
        }
    }

    /** Return the order in which GNU ld goes through global symbols. */
    public static Comparator<String> byLinkerHash() {
        return Comparator.comparingLong(name -> Long.remainderUnsigned(linkerHash(name), LINKER_BUCKETS));
    }

    private static long linkerHash(String name) {
        long hash = 0;
        for (byte letter : name.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            long code = Byte.toUnsignedLong(letter);
            hash += code + (code << 17);
            hash ^= hash >>> 2;
        }
        long length = name.length();
        hash += length + (length << 17);
        return hash ^ hash >>> 2;
    }

    /** Return the bytes that it takes; 0 where nothing needs it. */
    public int size() {
        return (locals.size() + globals.size() + (isNamed ? HEADER_WORDS : 0)) * wordBytes;
    }

    /** Put it at {@code address}. */
    public void place(long address) {
        start = address;
    }

    /** Return the address that is the table's own. */
    public long address() {
        return start + (long) (locals.size() + globals.size()) * wordBytes;
    }

    /** Return the address of a local symbol's entry. */
    public long localEntry(Object symbol) {
        return start + (long) locals.get(symbol) * wordBytes;
    }

    /** Return the address of a global symbol's entry. */
    public long globalEntry(String name) {
        return start + (long) globalSlots.get(name) * wordBytes;
    }
}
