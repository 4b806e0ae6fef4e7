// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.counts;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a path retired in one scenario, by phase.
 *
 * @param phases the phases that retired anything, in report order; none of them off the path
 */
public record PathCounts(Map<Phase, PhaseCount> phases) {

    /**
     * Keep a copy.
     *
     * @param phases the counts; phases off the path are refused
     * @throws IllegalArgumentException if a phase is not on the path, or nothing retired at all
     */
    public PathCounts {
        EnumMap<Phase, PhaseCount> ordered = new EnumMap<>(Phase.class);
        ordered.putAll(phases);
        if (ordered.keySet().stream().anyMatch(phase -> !phase.onPath())) {
            throw new IllegalArgumentException("the interrupted LWP's own instructions are on no path: " + ordered);
        }
        if (ordered.values().stream().mapToLong(PhaseCount::instructions).sum() == 0) {
            throw new IllegalArgumentException("the path retired no instruction: there is nothing to count");
        }
        phases = Collections.unmodifiableMap(ordered);
    }

    /**
     * Tells the whole path's count.
     *
     * @return instructions retired, the handler's included
     */
    public long instructions() {
        return phases.values().stream().mapToLong(PhaseCount::instructions).sum();
    }

    /**
     * Tells the driver's share.
     *
     * @return instructions retired by handlers alone
     */
    public long handler() {
        return phase(Phase.HANDLER).instructions();
    }

    /**
     * Tells one phase's count.
     *
     * @param phase to look up
     * @return what it retired, nothing if it was not entered
     */
    public PhaseCount phase(Phase phase) {
        return phases.getOrDefault(phase, PhaseCount.NONE);
    }
}
