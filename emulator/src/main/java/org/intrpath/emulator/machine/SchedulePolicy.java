// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import java.util.SplittableRandom;

/**
 * Says for how many instructions a CPU runs before the next one has its turn. CPUs take turns in the order of their
 * numbers; one that is halted is passed over. Nothing depends on the host: the same policy gives the same interleaving.
 */
public sealed interface SchedulePolicy {

    /** Turns of 1,000 instructions. */
    SchedulePolicy STANDARD = new FixedQuantum(1000);

    /**
     * All turns are of one length.
     *
     * @param instructions of a turn, at least 1.
     */
    record FixedQuantum(long instructions) implements SchedulePolicy {
        /** Refuses a turn without instructions. */
        public FixedQuantum {
            requirePositive(instructions);
        }

        @Override
        public Turns turns() {
            return () -> instructions;
        }
    }

    /**
     * The lengths of turns come from a seeded sequence, {@link SplittableRandom}'s, which is the same on every Java.
     *
     * @param seed of the sequence.
     * @param least instructions of a turn, at least 1.
     * @param most instructions of a turn, at least {@code least}.
     */
    record RandomQuantum(long seed, long least, long most) implements SchedulePolicy {
        /** Refuses an empty range. */
        public RandomQuantum {
            requirePositive(least);
            if (most < least) {
                throw new IllegalArgumentException(
                        "a turn of " + least + " to " + most + " instructions: the most must not be below the least");
            }
        }

        @Override
        public Turns turns() {
            SplittableRandom random = new SplittableRandom(seed);
            return () -> random.nextLong(least, most + 1);
        }
    }

    /** The lengths of turns, one after another. */
    @FunctionalInterface
    interface Turns {
        /** Returns the number of instructions of the next turn, at least 1. */
        long next();
    }

    /** Begins the sequence of turns anew. */
    Turns turns();

    private static void requirePositive(long instructions) {
        if (instructions < 1) {
            throw new IllegalArgumentException("a turn of " + instructions + " instructions: it must have at least 1");
        }
    }
}
