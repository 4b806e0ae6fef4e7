// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.lapic;

import org.intrpath.emulator.chipset.lapic.LocalVectorEntry.TimerMode;
import org.intrpath.emulator.time.VirtualClock;

/**
 * The local APIC's timer: Intel SDM 3A (253668), "APIC Timer". It counts from the initial count down to zero, one step
 * every {@code divider * unitsPerBusClock} units of the virtual clock.
 *
 * <p>The count-down is kept as a count and the time at which it stood there, so that time passes without work.
 */
final class ApicTimer {
    private final VirtualClock clock;
    private final long unitsPerBusClock;

    private int initialCount;
    private int divideConfiguration;
    private TimerMode mode = TimerMode.ONE_SHOT;
    // IA32_TSC_DEADLINE: the time to interrupt at, unsigned, in units of the clock; 0 is never.
    private long tscDeadline;

    // Whether the count has not come to rest at 0. No register holds it: both counts may be non-zero or not.
    private boolean running;
    // The current count at referenceTime, unsigned 32 bits, and that time in units of the clock.
    private long referenceCount;
    private long referenceTime;

    ApicTimer(VirtualClock clock, long unitsPerBusClock) {
        this.clock = clock;
        this.unitsPerBusClock = unitsPerBusClock;
    }

    void reset() {
        initialCount = LapicRegister.INITIAL_COUNT.resetValue();
        divideConfiguration = LapicRegister.DIVIDE_CONFIGURATION.resetValue();
        mode = TimerMode.ONE_SHOT;
        disarm();
    }

    /**
     * Takes the mode from the LVT entry. "TSC-Deadline Mode": "Transitioning between TSC-deadline mode and other timer
     * modes also disarms the timer."
     */
    void selectMode(TimerMode newMode) {
        boolean crosses = (newMode == TimerMode.TSC_DEADLINE) != (mode == TimerMode.TSC_DEADLINE);
        mode = newMode;
        if (crosses) {
            disarm();
        }
    }

    /** Returns IA32_TSC_DEADLINE; 0 in the other modes, and once the deadline has passed. */
    long tscDeadline() {
        return tscDeadline;
    }

    /** Writes IA32_TSC_DEADLINE: 0 disarms. In the other modes the write "is ignored". */
    void writeTscDeadline(long time) {
        tscDeadline = mode == TimerMode.TSC_DEADLINE ? time : 0;
    }

    private void disarm() {
        running = false;
        referenceCount = 0;
        referenceTime = clock.now();
        tscDeadline = 0;
    }

    int initialCount() {
        return initialCount;
    }

    /**
     * Writes the initial count. "In one-shot mode, the timer is started by programming its initial-count register"; in
     * periodic mode "counting will restart, using the new initial-count value"; a write of 0 stops it in both. In
     * TSC-deadline mode the write is ignored.
     */
    void writeInitialCount(int count) {
        if (mode == TimerMode.TSC_DEADLINE) {
            return;
        }
        initialCount = count;
        referenceCount = Integer.toUnsignedLong(count);
        referenceTime = clock.now();
        running = count != 0;
    }

    int divideConfiguration() {
        return divideConfiguration;
    }

    /** Writes the divider; the count goes on from where it stands, and the divider's own cycle starts anew. */
    void writeDivideConfiguration(int value) {
        referenceCount = Integer.toUnsignedLong(currentCount());
        referenceTime = clock.now();
        divideConfiguration = value;
    }

    /** Returns the current count; a count that has reached zero reads 0 until {@link #expire} carries that out. */
    int currentCount() {
        long steps = (clock.now() - referenceTime) / unitsPerStep();
        return running ? (int) Math.max(referenceCount - steps, 0) : 0;
    }

    /** Returns the time at which the count reaches zero or the deadline comes, or {@link VirtualClock#NEVER}. */
    long deadline() {
        if (mode == TimerMode.TSC_DEADLINE) {
            return tscDeadline > 0 ? tscDeadline : VirtualClock.NEVER;
        }
        return running ? referenceTime + referenceCount * unitsPerStep() : VirtualClock.NEVER;
    }

    /**
     * Carries out what happens when the count reaches zero, if it has. One-shot: "the timer remains at its 0 value
     * until reprogrammed". Periodic: "the current-count register is automatically reloaded from the initial-count
     * register". TSC-deadline: the deadline is cleared.
     *
     * @return whether zero was reached, once or (in periodic mode) more often.
     */
    boolean expire() {
        long deadline = deadline();
        if (deadline > clock.now()) {
            return false;
        }
        if (mode == TimerMode.PERIODIC) {
            long period = Integer.toUnsignedLong(initialCount) * unitsPerStep();
            referenceTime = clock.now() - (clock.now() - deadline) % period;
            referenceCount = Integer.toUnsignedLong(initialCount);
        } else {
            disarm();
        }
        return true;
    }

    // "Divide Configuration Register": bits 3, 1, 0 are 000 for 2, 001 for 4, up to 110 for 128, and 111 for 1.
    private long unitsPerStep() {
        int code = divideConfiguration >> 1 & 4 | divideConfiguration & 3;
        int divider = 1 << (code + 1 & 7);
        return divider * unitsPerBusClock;
    }

    @Override
    public String toString() {
        if (mode == TimerMode.TSC_DEADLINE) {
            return "deadline " + Long.toUnsignedString(tscDeadline);
        }
        return Integer.toUnsignedString(currentCount()) + "/" + Integer.toUnsignedString(initialCount);
    }
}
