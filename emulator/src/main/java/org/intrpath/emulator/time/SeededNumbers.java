// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.time;

import java.util.Locale;

/**
 * A sequence of pseudo-random 64-bit numbers that depends on its seed alone, so that what a device does at random is
 * the same on every machine. Integer arithmetic only.
 *
 * <p>The algorithm is SplitMix64 (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA
 * 2014), all operations modulo 2 to the 64th and shifts unsigned:
 *
 * <pre>
 * state = state + 0x9e3779b97f4a7c15
 * z = state
 * z = (z ^ z &gt;&gt; 30) * 0xbf58476d1ce4e5b9
 * z = (z ^ z &gt;&gt; 27) * 0x94d049bb133111eb
 * number = z ^ z &gt;&gt; 31
 * </pre>
 */
public final class SeededNumbers {
    private static final long INCREMENT = 0x9e3779b97f4a7c15L;
    private static final long FIRST_FACTOR = 0xbf58476d1ce4e5b9L;
    private static final long SECOND_FACTOR = 0x94d049bb133111ebL;

    private long state;

    /**
     * Creates the sequence.
     *
     * @param seed the first state; any value.
     */
    public SeededNumbers(long seed) {
        state = seed;
    }

    /** Returns the next number; every value is as likely as every other. */
    public long next() {
        state += INCREMENT;
        long z = state;
        z = (z ^ z >>> 30) * FIRST_FACTOR;
        z = (z ^ z >>> 27) * SECOND_FACTOR;
        return z ^ z >>> 31;
    }

    /**
     * Returns the next number scaled into a range: the high 64 bits of its product with the size of the range. No value
     * is more likely than another by more than the size of the range over 2 to the 64th.
     *
     * @param lowest the lowest value.
     * @param highest the highest value, at least {@code lowest}; the range has fewer than 2 to the 63rd values.
     * @throws IllegalArgumentException if the range is empty or too large.
     */
    public long next(long lowest, long highest) {
        long size = highest - lowest + 1;
        if (highest < lowest || size <= 0) {
            throw new IllegalArgumentException(
                    "a number from " + lowest + " to " + highest + ": there is no such range");
        }
        return lowest + Math.unsignedMultiplyHigh(next(), size);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "SeededNumbers[state 0x%016x]", state);
    }
}
