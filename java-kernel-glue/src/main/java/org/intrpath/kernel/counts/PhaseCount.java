// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.counts;

/**
 * What one phase retired.
 *
 * @param instructions retired; a rep instruction counts 1, one that faulted 0
 * @param repIterations of the rep instructions among them
 */
public record PhaseCount(long instructions, long repIterations) {
    /** Nothing retired. */
    public static final PhaseCount NONE = new PhaseCount(0, 0);

    /**
     * Add another count.
     *
     * @param other to be added
     * @return the sum of both
     */
    public PhaseCount plus(PhaseCount other) {
        return new PhaseCount(instructions + other.instructions, repIterations + other.repIterations);
    }
}
