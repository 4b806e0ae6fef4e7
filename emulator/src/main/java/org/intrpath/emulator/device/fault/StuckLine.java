// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.fault;

import java.util.function.BooleanSupplier;
import org.intrpath.emulator.time.Timed;
import org.intrpath.emulator.time.VirtualClock;

/**
 * An interrupt line that sticks: for a stretch of time it is active whatever the device behind it and its driver do.
 * Before and after, it is what the line behind it is.
 */
public final class StuckLine implements BooleanSupplier, Timed {
    private final VirtualClock clock;
    private final BooleanSupplier line;
    private final long from;
    private final long until;

    /**
     * Makes a line stick.
     *
     * @param clock the machine's clock.
     * @param line tells whether the line behind is active.
     * @param from when it begins to stick, in units of the virtual clock.
     * @param until when it no longer does, after {@code from}, or {@link VirtualClock#NEVER}.
     * @throws IllegalArgumentException if it would stick for no time.
     */
    public StuckLine(VirtualClock clock, BooleanSupplier line, long from, long until) {
        if (from < 0 || until <= from) {
            throw new IllegalArgumentException("a line that sticks from " + from + " until " + until
                    + ": the end must be after the beginning, and that not negative");
        }
        this.clock = clock;
        this.line = line;
        this.from = from;
        this.until = until;
    }

    /** Tells whether the line is active now. */
    @Override
    public boolean getAsBoolean() {
        return line.getAsBoolean() || isStuck();
    }

    /** Tells whether it sticks now. */
    public boolean isStuck() {
        return clock.now() >= from && clock.now() < until;
    }

    @Override
    public long nextDeadline() {
        if (clock.now() < from) {
            return from;
        }
        return clock.now() < until ? until : VirtualClock.NEVER;
    }

    @Override
    public String toString() {
        return "StuckLine[from " + from + " until " + (until == VirtualClock.NEVER ? "ever" : until) + "]";
    }
}
