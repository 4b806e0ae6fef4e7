// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.fuzz;

import java.io.IOException;
import java.util.function.LongFunction;

/**
 * Which inputs are tried.
 *
 * @param seed of all of them.
 * @param first number.
 * @param count how many.
 */
record FuzzSettings(long seed, long first, long count) {

    /** Return what the system properties {@code intrpath.fuzz.{seed,first,count}} say, else a minute's share. */
    static FuzzSettings ofThisRun(long usualCount) {
        return new FuzzSettings(
                Long.getLong("intrpath.fuzz.seed", 20261124),
                Long.getLong("intrpath.fuzz.first", 0),
                Long.getLong("intrpath.fuzz.count", usualCount));
    }

    /** Return settings for a hundredth of the inputs, as a whole command takes a hundred times as long. */
    FuzzSettings hundredth() {
        return new FuzzSettings(seed, first, Math.max(1, count / 100));
    }

    /** Try them all, and say on standard error what came of it. */
    void runAll(FuzzRun run, LongFunction<byte[]> inputs) throws IOException {
        long number = first;
        while (number < first + count && run.attempt(number, inputs.apply(number))) {
            number++;
        }
        System.err.printf("fuzz: seed %d, %d inputs from %d: %s%n", seed, number - first, first, run.summary());
    }
}
