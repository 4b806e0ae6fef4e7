// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.time;

/**
 * An endless sequence of distances in virtual time: between frames that arrive, between faults, from a command to its
 * completion. It depends on its parameters alone, and all arithmetic is on integers.
 *
 * <p>One object serves one user: each {@link #next()} moves on.
 */
@FunctionalInterface
public interface Intervals {
    /** Returns the next distance in units of the virtual clock, at least 1. */
    long next();

    /**
     * Distances that are all the same.
     *
     * @param units in units of the virtual clock, 1 or more.
     * @throws IllegalArgumentException if it is not positive.
     */
    static Intervals fixed(long units) {
        requirePositive(units);
        return () -> units;
    }

    /**
     * Distances of which each in a range is as likely as every other: {@link SeededNumbers#next(long, long)}.
     *
     * @param seed of the sequence of numbers.
     * @param shortest in units of the virtual clock, 1 or more.
     * @param longest in units of the virtual clock, at least {@code shortest}.
     * @throws IllegalArgumentException if the range is empty or begins below 1.
     */
    static Intervals uniform(long seed, long shortest, long longest) {
        requirePositive(shortest);
        if (longest < shortest) {
            throw new IllegalArgumentException("intervals from " + shortest + " to " + longest
                    + " units: the longest must not be the shorter one");
        }
        SeededNumbers numbers = new SeededNumbers(seed);
        return () -> numbers.next(shortest, longest);
    }

    /**
     * Distances as between events that come independently of each other: exponentially distributed, rounded down, and 1
     * where that gives 0.
     *
     * <p>The variate is drawn by von Neumann's comparison method ("Various techniques used in connection with random
     * digits", 1951): numbers are drawn as long as each is below the one before it. If the run has odd length, its
     * first number is the fraction of the variate, and its whole part is the number of runs of even length before.
     *
     * @param seed of the sequence of {@link SeededNumbers}, which are compared unsigned.
     * @param mean in units of the virtual clock, 1 to 2 to the 40th.
     * @throws IllegalArgumentException if the mean is out of range.
     */
    static Intervals exponential(long seed, long mean) {
        if (mean < 1 || mean > 1L << 40) {
            throw new IllegalArgumentException("a mean interval of " + mean + " units: it must be 1 to 2^40");
        }
        SeededNumbers numbers = new SeededNumbers(seed);
        return () -> Math.max(1, scaledVariate(numbers, mean));
    }

    private static long scaledVariate(SeededNumbers numbers, long mean) {
        long whole = 0;
        while (true) {
            long first = numbers.next();
            long last = first;
            int length = 1;
            long drawn = numbers.next();
            while (Long.compareUnsigned(drawn, last) < 0) {
                last = drawn;
                length++;
                drawn = numbers.next();
            }
            if (length % 2 == 1) {
                return whole * mean + Math.unsignedMultiplyHigh(first, mean);
            }
            whole++;
        }
    }

    private static void requirePositive(long units) {
        if (units < 1) {
            throw new IllegalArgumentException("an interval of " + units + " units: it must be 1 or more");
        }
    }
}
