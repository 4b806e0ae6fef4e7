// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** The counts of one page of code, which the native hook adds to, and what is known of each of its instructions. */
final class CodePage {

    /** Bits of a mark: the class of the instruction, whether it reaches for ports, whether it has a breakpoint. */
    static final int CLASS_MASK = 0b0000_1111;

    static final int PORT = 0b0100_0000;
    static final int BREAKPOINT = 0b1000_0000;

    private static final int PAGE_SHIFT = 12;

    private final long base;
    private final MemorySegment table;
    private final byte[] marks = new byte[CodeMap.PAGE_BYTES];

    /**
     * Creates a page on which nothing has executed.
     *
     * @param base its first linear address.
     * @param arena that the counts live in.
     */
    CodePage(long base, Arena arena) {
        this.base = base;
        this.table = arena.allocate(JAVA_LONG, CodeMap.PAGE_BYTES);
        for (int i = 0; i < CodeMap.PAGE_BYTES; i++) {
            makeSpecial(i);
        }
    }

    long base() {
        return base;
    }

    private long word(int index) {
        return table.getAtIndex(JAVA_LONG, index);
    }

    long retired(int index) {
        return word(index) & ~NativeCounterLayout.SPECIAL;
    }

    void add(int index, long retired) {
        table.setAtIndex(JAVA_LONG, index, word(index) + retired);
    }

    /** Sends the hook into Java before the instruction. */
    void makeSpecial(int index) {
        table.setAtIndex(JAVA_LONG, index, word(index) | NativeCounterLayout.SPECIAL);
    }

    /** Lets the hook count the instruction by itself. */
    void makePlain(int index) {
        table.setAtIndex(JAVA_LONG, index, word(index) & ~NativeCounterLayout.SPECIAL);
    }

    InstructionClass kind(int index) {
        return InstructionClass.of(marks[index] & CLASS_MASK);
    }

    boolean has(int index, int mark) {
        return (marks[index] & mark) != 0;
    }

    void mark(int index, int bits) {
        marks[index] |= (byte) bits;
    }

    void unmark(int index, int bits) {
        marks[index] &= (byte) ~bits;
    }

    /** Puts the page where the hook finds it. */
    void enterSlot(MemorySegment state) {
        long number = base >>> PAGE_SHIFT;
        long slot = NativeCounterLayout.SLOTS_OFFSET
                + (number & NativeCounterLayout.SLOTS - 1) * NativeCounterLayout.SLOT_BYTES;
        state.set(JAVA_LONG, slot, number);
        state.set(ADDRESS, slot + Long.BYTES, table);
    }
}
