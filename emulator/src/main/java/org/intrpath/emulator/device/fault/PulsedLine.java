// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.fault;

import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.intrpath.emulator.time.Intervals;
import org.intrpath.emulator.time.Timed;
import org.intrpath.emulator.time.VirtualClock;

/**
 * An interrupt line with pulses on it that no device makes: it is active while the line behind it is, and during each
 * pulse. A single pulse is a spurious interrupt, many of them are a storm.
 *
 * <p>Pulse n begins one interval after the end of pulse n - 1, the first one interval after the start. The device
 * behind the line knows nothing of it, so its driver finds no cause; nothing that the driver does ends a pulse.
 */
public final class PulsedLine implements BooleanSupplier, Timed {
    /** Stands for "no end". */
    public static final long ENDLESS = Long.MAX_VALUE;

    private final VirtualClock clock;
    private final BooleanSupplier line;
    private final Intervals gaps;
    private final Pulses pulses;
    private long begun;
    private long begin;

    /**
     * The pulses.
     *
     * @param start when the first interval begins, in units of the virtual clock; not negative.
     * @param lengthUnits how long each lasts, in units of the virtual clock; 1 or more.
     * @param count how many there are, or {@link #ENDLESS}; not negative.
     */
    public record Pulses(long start, long lengthUnits, long count) {
        /** Refuses negative numbers, and pulses without length. */
        public Pulses {
            if (start < 0 || lengthUnits < 1 || count < 0) {
                throw new IllegalArgumentException(count + " pulses of " + lengthUnits + " units from " + start
                        + " on: number and time must not be negative, the length must be 1 or more");
            }
        }
    }

    /**
     * Puts pulses on a line.
     *
     * @param clock the machine's clock.
     * @param line tells whether the line behind is active.
     * @param pulses how many, how long, from when.
     * @param gaps the distances between pulses; this line's own.
     */
    public PulsedLine(VirtualClock clock, BooleanSupplier line, Pulses pulses, Intervals gaps) {
        this.clock = clock;
        this.line = line;
        this.pulses = pulses;
        this.gaps = gaps;
        this.begin = pulses.count() == 0 ? VirtualClock.NEVER : pulses.start() + gaps.next();
    }

    /** Tells whether the line is active now. */
    @Override
    public boolean getAsBoolean() {
        tick();
        return line.getAsBoolean() || isPulse();
    }

    /** Returns how many pulses have begun by now. */
    public long begun() {
        tick();
        return begun + (isPulse() ? 1 : 0);
    }

    /** Returns when the pulse that lasts ends, or the next one begins. */
    @Override
    public long nextDeadline() {
        tick();
        return isPulse() ? begin + pulses.lengthUnits() : begin;
    }

    /** Lets the pulses go by that are over. */
    @Override
    public void tick() {
        while (begin != VirtualClock.NEVER && clock.now() >= begin + pulses.lengthUnits()) {
            begun++;
            begin = begun < pulses.count() ? begin + pulses.lengthUnits() + gaps.next() : VirtualClock.NEVER;
        }
    }

    private boolean isPulse() {
        return clock.now() >= begin;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "PulsedLine[%d begun, next deadline %d]", begun(), nextDeadline());
    }
}
