// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.lapic;

import java.util.Arrays;
import java.util.Locale;

/**
 * One of the 256-bit registers IRR, ISR and TMR: eight 32-bit words, vector v in bit v % 32 of word v / 32.
 *
 * <p>Source: Intel SDM 3A (253668), "Interrupt Acceptance for Fixed Interrupts", figure of the IRR, ISR and TMR.
 */
public final class VectorBitmap {
    /** What {@link #highest()} returns when no bit is set. */
    public static final int NONE = -1;

    /** The number of vectors. */
    public static final int VECTORS = 256;

    /** The number of 32-bit words. */
    public static final int WORDS = VECTORS / Integer.SIZE;

    private final int[] words = new int[WORDS];

    /** Creates a bitmap with all bits clear. */
    public VectorBitmap() {}

    /**
     * Sets the bit of a vector.
     *
     * @param vector 0 to 255.
     */
    public void set(int vector) {
        words[wordOf(vector)] |= bitOf(vector);
    }

    /**
     * Clears the bit of a vector.
     *
     * @param vector 0 to 255.
     */
    public void clear(int vector) {
        words[wordOf(vector)] &= ~bitOf(vector);
    }

    /**
     * Tells whether the bit of a vector is set.
     *
     * @param vector 0 to 255.
     */
    public boolean contains(int vector) {
        return (words[wordOf(vector)] & bitOf(vector)) != 0;
    }

    /** Clears all bits. */
    public void clearAll() {
        Arrays.fill(words, 0);
    }

    /** Returns the highest vector whose bit is set, 0 to 255, or {@link #NONE}. */
    public int highest() {
        for (int index = WORDS - 1; index >= 0; index--) {
            if (words[index] != 0) {
                return index * Integer.SIZE + (Integer.SIZE - 1 - Integer.numberOfLeadingZeros(words[index]));
            }
        }
        return NONE;
    }

    /**
     * Returns a word as software reads it.
     *
     * @param index 0 for vectors 0 to 31, up to 7 for vectors 224 to 255.
     */
    public int word(int index) {
        return words[index];
    }

    @Override
    public String toString() {
        StringBuilder vectors = new StringBuilder("{");
        for (int vector = VECTORS - 1; vector >= 0; vector--) {
            if (contains(vector)) {
                vectors.append(String.format(Locale.ROOT, vectors.length() == 1 ? "0x%02x" : " 0x%02x", vector));
            }
        }
        return vectors.append('}').toString();
    }

    private static int wordOf(int vector) {
        return vector >> 5;
    }

    private static int bitOf(int vector) {
        return 1 << (vector & 31);
    }
}
