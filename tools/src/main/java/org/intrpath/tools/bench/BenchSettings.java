// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

/**
 * Says how much to measure.
 *
 * @param rounds how often each row runs; all rows run once in each round.
 * @param quick whether to do a twentieth of the work, to try things out; such numbers are no measurement.
 */
public record BenchSettings(int rounds, boolean quick) {

    /** The fewest rounds whose medians count as measured. */
    public static final int LEAST_ROUNDS = 9;

    private static final int QUICK_ROUNDS = 3;
    private static final int QUICK_PART = 20;

    /** Checks the number of rounds. */
    public BenchSettings {
        if (!quick && rounds < LEAST_ROUNDS) {
            throw new IllegalArgumentException(rounds + " rounds; at least " + LEAST_ROUNDS + " make a measurement");
        }
    }

    /** A short run. */
    public static BenchSettings quickly() {
        return new BenchSettings(QUICK_ROUNDS, true);
    }

    /** Returns how much of so much work a run does. */
    int scaled(int work) {
        return quick ? work / QUICK_PART : work;
    }
}
