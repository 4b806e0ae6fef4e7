// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import java.util.ArrayList;
import java.util.List;
import org.intrpath.emulator.time.Timed;
import org.intrpath.emulator.time.VirtualClock;
import org.intrpath.emulator.unicorn.InstructionCounter;

/**
 * Moves the virtual clock: one unit for each instruction that any CPU retires, and what all CPUs idle away together.
 * Parts that change by themselves are brought up to date in the order in which they were added.
 */
final class Timekeeper {

    private final VirtualClock clock;
    private final List<Timed> parts = new ArrayList<>();
    private final Runnable linesMayHaveMoved;
    private long offset;
    private long planned = VirtualClock.NEVER;

    /**
     * Creates it.
     *
     * @param clock to move.
     * @param linesMayHaveMoved called after a part changed by itself.
     */
    Timekeeper(VirtualClock clock, Runnable linesMayHaveMoved) {
        this.clock = clock;
        this.linesMayHaveMoved = linesMayHaveMoved;
    }

    void add(Timed part) {
        parts.add(part);
    }

    /** From now on a CPU's counter moves the clock. */
    void follow(InstructionCounter counter) {
        offset = clock.now() - counter.clock();
    }

    /**
     * Brings clock and parts up to what the CPU that is followed retired.
     *
     * @param retired by that CPU since it was made.
     */
    void synchronise(long retired) {
        long now = offset + retired;
        if (now > clock.now()) {
            clock.advanceTo(now);
        }
        tick();
    }

    /** Skips to a time that no CPU works towards. */
    void idleUntil(long time) {
        offset += time - clock.now();
        clock.advanceTo(time);
        tick();
    }

    private void tick() {
        boolean changed = clock.now() >= planned;
        for (int i = 0; i < parts.size(); i++) {
            Timed part = parts.get(i);
            if (part.nextDeadline() <= clock.now()) {
                part.tick();
                changed = true;
            }
        }
        if (changed) {
            linesMayHaveMoved.run();
        }
    }

    /** Returns when a part changes next, or {@link VirtualClock#NEVER}. */
    long nextDeadline() {
        long next = VirtualClock.NEVER;
        for (int i = 0; i < parts.size(); i++) {
            next = Math.min(next, parts.get(i).nextDeadline());
        }
        return next;
    }

    /** Decides when the parts are looked at next: at the next deadline, which is returned. */
    long plan() {
        planned = nextDeadline();
        return planned;
    }

    /** Tells whether a part now wants to be looked at earlier than was planned. */
    boolean isLate() {
        return nextDeadline() < planned;
    }

    /** Returns the time. */
    long now() {
        return clock.now();
    }
}
