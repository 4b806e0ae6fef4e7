// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import java.util.List;
import java.util.function.LongSupplier;
import org.intrpath.emulator.time.VirtualClock;

/**
 * Decides which CPU runs and for how long, and skips time while none has anything to do. Its only inputs are the policy
 * and the machine, so a run repeats to the instruction.
 */
final class Scheduler {

    /** So often the next deadline is skipped to without anything to do there, before the machine counts as halted. */
    private static final int FRUITLESS_SKIPS = 1 << 20;

    private final List<Processor> processors;
    private final Timekeeper time;
    private final SchedulePolicy.Turns turns;
    private final LongSupplier hostWrites;

    private Processor current;
    private long turnEnd;
    private long seenWrites;
    private StopReason requested;

    /**
     * Creates it.
     *
     * @param processors the CPUs.
     * @param time the machine's.
     * @param policy how long turns are.
     * @param hostWrites how often host and devices have written to memory.
     */
    Scheduler(List<Processor> processors, Timekeeper time, SchedulePolicy policy, LongSupplier hostWrites) {
        this.processors = processors;
        this.time = time;
        this.turns = policy.turns();
        this.hostWrites = hostWrites;
        this.current = processors.getFirst();
        beginTurn(current);
    }

    /** Returns the CPU that runs, or ran last. */
    Processor current() {
        return current;
    }

    /** Stops the machine at the next boundary. */
    void stopFor(StopReason reason) {
        requested = reason;
        current.counter().requestStop();
    }

    /**
     * Runs until something stops the guest.
     *
     * @param limitInstructions how many may retire on all CPUs together, at least 0.
     */
    StopReason run(long limitInstructions) {
        requested = null;
        long limit = retired() + limitInstructions;
        while (true) {
            time.synchronise(current.counter().clock());
            if (!chooseTurn()) {
                StopReason stop = idle();
                if (stop != null) {
                    return stop;
                }
                continue;
            }
            StopReason stop = advance(limit);
            if (stop != null) {
                return stop;
            }
        }
    }

    /**
     * Runs one CPU alone for a number of instructions.
     *
     * @param processor which; it must not be waiting.
     * @param limitInstructions how many may retire.
     */
    StopReason run(Processor processor, long limitInstructions) {
        requested = null;
        changeTo(processor);
        long limit = processor.counter().clock() + limitInstructions;
        while (true) {
            time.synchronise(processor.counter().clock());
            if (!processor.isRunnable()) {
                return new StopReason.Halted(processor.cpu().eip());
            }
            turnEnd = Long.MAX_VALUE;
            StopReason stop = advance(retired() + limit - processor.counter().clock());
            if (stop != null) {
                return stop;
            }
        }
    }

    /** Takes what is due and executes once, up to a number of retired instructions on all CPUs. */
    private StopReason advance(long limit) {
        StopReason stop = current.takeWhatIsDue();
        if (stop == null && requested != null) {
            stop = requested;
        }
        if (stop != null || current.activity() != CpuActivity.RUNNING) {
            return stop;
        }
        long left = limit - retired();
        if (left <= 0) {
            return new StopReason.Deadline(time.now(), current.cpu().eip());
        }
        followHostWrites();
        stop = current.execute(Math.min(left, turnEnd - current.counter().clock()));
        return stop == null ? requested : stop;
    }

    /**
     * What host and devices have written, at whatever time, may be code: it is looked at before it executes. The other
     * CPUs look when their turn comes.
     */
    private void followHostWrites() {
        long writes = hostWrites.getAsLong();
        if (writes != seenWrites) {
            seenWrites = writes;
            current.cpu().refreshCode();
        }
    }

    private long retired() {
        long sum = 0;
        for (int i = 0; i < processors.size(); i++) {
            sum += processors.get(i).counter().clock();
        }
        return sum;
    }

    /** Leaves the turn where it is, or gives the next one to the next CPU that can use it; false if none can. */
    private boolean chooseTurn() {
        if (current.counter().clock() < turnEnd && current.isRunnable()) {
            return true;
        }
        int first = processors.indexOf(current) + 1;
        for (int i = 0; i < processors.size(); i++) {
            Processor next = processors.get((first + i) % processors.size());
            if (next.isRunnable()) {
                changeTo(next);
                return true;
            }
        }
        return false;
    }

    private void changeTo(Processor next) {
        if (next != current) {
            current = next;
            time.follow(next.counter());
            next.cpu().refreshCode();
        }
        beginTurn(next);
    }

    private void beginTurn(Processor next) {
        turnEnd = processors.size() == 1 ? Long.MAX_VALUE : next.counter().clock() + turns.next();
    }

    /** Lets halted CPUs skip to what happens next; returns a reason where nothing will wake any of them. */
    private StopReason idle() {
        boolean listening = false;
        for (Processor processor : processors) {
            listening |= processor.listens();
        }
        for (int skips = 0; listening && skips < FRUITLESS_SKIPS; skips++) {
            long next = time.plan();
            if (next == VirtualClock.NEVER) {
                break;
            }
            time.idleUntil(next);
            for (Processor processor : processors) {
                if (processor.isRunnable()) {
                    return null;
                }
            }
        }
        return new StopReason.Halted(current.cpu().eip());
    }
}
