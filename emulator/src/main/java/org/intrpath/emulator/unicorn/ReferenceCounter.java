// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Counts by a call into Java before each instruction: slow, and simple enough to check the native counter against. It
 * decides later than that one: an instruction stays <em>pending</em> until the next one is announced or the run ends,
 * and only then retires. The iterations of a {@code rep} are what its count register lost while it was pending.
 */
public final class ReferenceCounter implements InstructionCounter {

    private static final int LONGEST_INSTRUCTION = 15;
    private static final Set<Integer> OTHER_PREFIXES = Set.of(0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65, 0x66, 0x67);
    private static final Set<Integer> STRING_OPCODES =
            Set.of(0x6c, 0x6d, 0x6e, 0x6f, 0xa4, 0xa5, 0xa6, 0xa7, 0xaa, 0xab, 0xac, 0xad, 0xae, 0xaf);

    private final Engine engine;
    private final EngineHooks hooks;
    private final CountedWindow window;
    private final GuestCode code;
    private final String description;
    private final long[] retired;
    private final long[] iterations;
    private final Set<Long> breakpoints = new HashSet<>();
    private final byte[] fetched = new byte[LONGEST_INSTRUCTION];
    private final boolean recording;

    private long[] trace = new long[0];
    private int traceLength;
    private long clock;
    private long deadline;
    private boolean requested;
    private CounterStop stopped = CounterStop.NONE;
    private long stoppedBefore = NONE;
    private long over = NONE;
    private long pending = NONE;
    private boolean pendingRepeats;
    private long pendingCount;
    private boolean pendingHolds;
    private boolean holdsInterruptsOff;

    ReferenceCounter(Engine engine, EngineHooks hooks, CountedWindow window, GuestCode code, boolean recording) {
        this(engine, hooks, window, code, recording, "Java hook");
    }

    ReferenceCounter(
            Engine engine,
            EngineHooks hooks,
            CountedWindow window,
            GuestCode code,
            boolean recording,
            String description) {
        this.engine = engine;
        this.hooks = hooks;
        this.window = window;
        this.code = code;
        this.recording = recording;
        this.description = description;
        this.retired = new long[window.sizeBytes()];
        this.iterations = new long[window.sizeBytes()];
    }

    /** Returns the addresses retired so far, in order; empty unless made to record. */
    public long[] trace() {
        return Arrays.copyOf(trace, traceLength);
    }

    /** Tells whether {@link #trace()} is kept. */
    public boolean isRecording() {
        return recording;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public CountedWindow window() {
        return window;
    }

    @Override
    public long clock() {
        return clock;
    }

    @Override
    public long clockBeforeCurrent() {
        return clock;
    }

    @Override
    public void deadline(long atClock) {
        if (atClock < clock) {
            throw new IllegalArgumentException("deadline " + atClock + " is before the clock, " + clock);
        }
        deadline = atClock;
    }

    @Override
    public void requestStop() {
        requested = true;
    }

    @Override
    public CounterStop stop() {
        return stopped;
    }

    @Override
    public long stopAddress() {
        return stoppedBefore;
    }

    @Override
    public long current() {
        return pending;
    }

    @Override
    public boolean holdsInterruptsOff() {
        return holdsInterruptsOff;
    }

    @Override
    public void setBreakpoint(long guestLinear) {
        index(guestLinear);
        breakpoints.add(guestLinear);
    }

    @Override
    public void clearBreakpoint(long guestLinear) {
        breakpoints.remove(guestLinear);
    }

    @Override
    public long retired(long guestLinear) {
        return retired[index(guestLinear)];
    }

    @Override
    public long iterations(long guestLinear) {
        return iterations[index(guestLinear)];
    }

    @Override
    public void forEach(Visitor visitor) {
        for (int i = 0; i < retired.length; i++) {
            if (retired[i] != 0 || iterations[i] != 0) {
                visitor.visit(window.linear() + i, retired[i], iterations[i]);
            }
        }
    }

    @Override
    public void translated(long guestLinear, int sizeBytes) {
        // Nothing is remembered of the code, so nothing can be out of date.
    }

    @Override
    public void begin(long eip, boolean overBreakpoint) {
        requested = false;
        stopped = CounterStop.NONE;
        stoppedBefore = NONE;
        over = overBreakpoint ? eip : NONE;
        pending = NONE;
    }

    @Override
    public void finish(long eip, boolean faulted) {
        if (pending != NONE) {
            settleIterations();
            boolean complete = eip != pending || !faulted && !pendingRepeats;
            if (complete) {
                retirePending();
            } else {
                holdsInterruptsOff = false;
            }
            pending = NONE;
        }
    }

    /** The code hook, with the engine's arguments. Never throws: failures are parked. */
    @SuppressWarnings("unused") // called by native code
    void instruction(MemorySegment uc, long address, int sizeBytes, MemorySegment userData) {
        try {
            announce(address);
        } catch (Throwable failure) {
            hooks.park(failure);
        }
    }

    private void announce(long address) {
        if (address == pending && continues(address)) {
            if (requested && pendingRepeats) {
                stopBefore(address, CounterStop.REQUESTED);
            }
            return;
        }
        if (pending != NONE) {
            settleIterations();
            retirePending();
        }
        if (requested) {
            stopBefore(address, CounterStop.REQUESTED);
        } else if (clock >= deadline) {
            stopBefore(address, CounterStop.DEADLINE);
        } else if (!window.contains(address)) {
            stopBefore(address, CounterStop.OUTSIDE_WINDOW);
        } else if (breakpoints.contains(address) && over != address) {
            stopBefore(address, CounterStop.BREAKPOINT);
        } else {
            enter(address);
        }
    }

    private void enter(long address) {
        over = NONE;
        int length = fetch(address);
        if (InstructionClass.of(fetched, length) == InstructionClass.NOT_MODELLED) {
            stopBefore(address, CounterStop.NOT_MODELLED);
        } else {
            pending = address;
            pendingRepeats = isRepeat(length);
            pendingHolds = holdsOff(length);
            pendingCount = engine.read(X86Register.ECX);
        }
    }

    /** Tells whether a second announcement of the pending address is a part of the same execution. */
    private boolean continues(long address) {
        return pendingRepeats || !reachesItself(fetch(address));
    }

    private void settleIterations() {
        if (pendingRepeats) {
            long now = engine.read(X86Register.ECX);
            iterations[index(pending)] += pendingCount - now;
            pendingCount = now;
        }
    }

    private void retirePending() {
        retired[index(pending)]++;
        clock++;
        holdsInterruptsOff = pendingHolds;
        if (recording) {
            if (traceLength == trace.length) {
                trace = Arrays.copyOf(trace, Math.max(1024, 2 * traceLength));
            }
            trace[traceLength++] = pending;
        }
        pending = NONE;
    }

    @Override
    public void takeBack(long guestLinear) {
        retired[index(guestLinear)]--;
        clock--;
        if (recording) {
            traceLength--;
        }
    }

    private void stopBefore(long address, CounterStop reason) {
        stopped = reason;
        stoppedBefore = address;
        Engine.check(UnicornLibrary.uc_emu_stop(engine.handle()), "uc_emu_stop");
    }

    private int fetch(long address) {
        return code.read(address, fetched);
    }

    /** Looks for a repeat prefix before a string opcode. */
    private boolean isRepeat(int length) {
        boolean prefixed = false;
        for (int i = 0; i < length; i++) {
            int value = fetched[i] & 0xff;
            if (value == 0xf2 || value == 0xf3) {
                prefixed = true;
            } else if (!OTHER_PREFIXES.contains(value)) {
                return prefixed && STRING_OPCODES.contains(value);
            }
        }
        return false;
    }

    /** Tells whether the instruction, if it retires, holds interrupts off: STI with IF clear, MOV SS, POP SS. */
    private boolean holdsOff(int length) {
        int at = 0;
        while (at < length && OTHER_PREFIXES.contains(fetched[at] & 0xff)) {
            at++;
        }
        int opcode = at < length ? fetched[at] & 0xff : 0;
        int operands = at + 1 < length ? fetched[at + 1] & 0b0011_1000 : 0;
        boolean enables = opcode == 0xfb && (engine.read(X86Register.EFLAGS) >> 9 & 1) == 0;
        return enables || opcode == 0x17 || opcode == 0x8e && operands == 0b0001_0000;
    }

    /** Tells whether the instruction can transfer control to its own first byte, by computing where it goes. */
    private boolean reachesItself(int length) {
        int first = fetched[0] & 0xff;
        int second = length > 1 ? fetched[1] : 0;
        boolean shortBranch = first >> 4 == 0x7 || first >= 0xe0 && first <= 0xe3 || first == 0xeb;
        if (shortBranch) {
            return second == -2;
        }
        if (first == 0xe8 || first == 0xe9) {
            return displacement(1, length) == -5;
        }
        if (first == 0x0f && (second & 0xf0) == 0x80) {
            return displacement(2, length) == -6;
        }
        boolean indirect = first == 0xff && ((second >> 3 & 7) >= 2 && (second >> 3 & 7) <= 5);
        boolean returns = first == 0xc2 || first == 0xc3 || first == 0xca || first == 0xcb || first == 0xcf;
        return indirect || returns || first == 0x9a || first == 0xea;
    }

    private int displacement(int at, int length) {
        if (at + 4 > length) {
            return 0;
        }
        return fetched[at] & 0xff
                | (fetched[at + 1] & 0xff) << 8
                | (fetched[at + 2] & 0xff) << 16
                | fetched[at + 3] << 24;
    }

    private int index(long guestLinear) {
        if (!window.contains(guestLinear)) {
            throw new IllegalArgumentException(
                    String.format("0x%08x is not in the counted window %s", guestLinear, window));
        }
        return (int) (guestLinear - window.linear());
    }

    @Override
    public void close() {
        // Holds nothing of the host's.
    }
}
