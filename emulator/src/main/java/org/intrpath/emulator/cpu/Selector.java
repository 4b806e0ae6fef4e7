// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import java.util.Locale;

/**
 * A segment selector. Source: Intel SDM 3A, "Segment Selectors".
 *
 * @param index of the descriptor in its table, 0 to 8191.
 * @param local whether the table is the LDT rather than the GDT.
 * @param rpl requested privilege level, 0 to 3.
 */
public record Selector(int index, boolean local, int rpl) {

    /** The requested privilege level in a selector. */
    static final int RPL_MASK = 0b11;

    private static final int LOCAL = 0b100;
    private static final int INDEX_SHIFT = 3;

    /** Checks the ranges. */
    public Selector {
        if (index < 0 || index > 8191 || rpl < 0 || rpl > 3) {
            throw new IllegalArgumentException("selector index " + index + " rpl " + rpl + ": 0 to 8191 and 0 to 3");
        }
    }

    /** Names a GDT entry. */
    public static Selector global(int index, int rpl) {
        return new Selector(index, false, rpl);
    }

    /** Decodes the low 16 bits of a value. */
    public static Selector of(int value) {
        return new Selector((value & 0xffff) >>> INDEX_SHIFT, (value & LOCAL) != 0, value & RPL_MASK);
    }

    /** Returns the 16-bit encoding. */
    public int value() {
        return index << INDEX_SHIFT | (local ? LOCAL : 0) | rpl;
    }

    /** Returns the privilege level in the low two bits of a selector. */
    static int rpl(int selector) {
        return selector & RPL_MASK;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "0x%04x", value());
    }
}
