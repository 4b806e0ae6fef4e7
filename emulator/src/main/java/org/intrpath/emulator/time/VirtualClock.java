// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.time;

/**
 * The machine's only clock. One unit is one retired guest instruction; time that an idle CPU skips is added to it.
 *
 * <p>It starts at 0 and never goes back. Only the machine moves it, and it does so before every access that reaches a
 * device, so that a chip that asks {@link #now()} during an access sees the time of that access.
 */
public final class VirtualClock {
    /** A deadline that is never reached, in units of the clock. */
    public static final long NEVER = Long.MAX_VALUE;

    private long now;

    /** Creates a clock that stands at 0. */
    public VirtualClock() {}

    /** Returns the time, in units of the clock since the machine was created. */
    public long now() {
        return now;
    }

    /**
     * Moves the clock forward; for the machine alone.
     *
     * @param time the new time, in units of the clock, at or after {@link #now()} and before {@link #NEVER}.
     * @throws IllegalArgumentException if the time lies in the past, or is {@link #NEVER}.
     */
    public void advanceTo(long time) {
        if (time < now || time == NEVER) {
            throw new IllegalArgumentException(
                    "the virtual clock cannot move from " + now + " to " + time + ": it only moves forward, to a time");
        }
        now = time;
    }

    @Override
    public String toString() {
        return "VirtualClock[" + now + "]";
    }
}
