// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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

    private static final Set<Integer> PORT_OPCODES =
            Set.of(0x6c, 0x6d, 0x6e, 0x6f, 0xe4, 0xe5, 0xe6, 0xe7, 0xec, 0xed, 0xee, 0xef);
    private static final Comparator<Long> UNSIGNED = Long::compareUnsigned;
    private static final int RETIRED = 0;
    private static final int ITERATIONS = 1;

    private final Engine engine;
    private final EngineHooks hooks;
    private final CountedWindow window;
    private final GuestCode code;
    private final String description;
    /** By address, in unsigned order: retired, iterations. */
    private final Map<Long, long[]> counts = new TreeMap<>(UNSIGNED);

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
    private long overCheck = NONE;
    private boolean watchesReturn;
    private boolean watchesFlag;
    private boolean returned;
    private long pending = NONE;
    private boolean pendingRepeats;
    private long pendingCount;
    private long pendingMask;
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
        inWindow(guestLinear);
        breakpoints.add(guestLinear);
    }

    @Override
    public void clearBreakpoint(long guestLinear) {
        breakpoints.remove(guestLinear);
    }

    @Override
    public long retired(long guestLinear) {
        return count(guestLinear, RETIRED);
    }

    @Override
    public long iterations(long guestLinear) {
        return count(guestLinear, ITERATIONS);
    }

    private long count(long guestLinear, int column) {
        long[] columns = counts.get(inWindow(guestLinear));
        return columns == null ? 0 : columns[column];
    }

    private void add(long guestLinear, int column, long number) {
        counts.computeIfAbsent(inWindow(guestLinear), unused -> new long[2])[column] += number;
    }

    @Override
    public void forEach(Visitor visitor) {
        counts.forEach((address, columns) -> {
            if (columns[RETIRED] != 0 || columns[ITERATIONS] != 0) {
                visitor.visit(address, columns[RETIRED], columns[ITERATIONS]);
            }
        });
    }

    @Override
    public void codeChanged(long guestLinear) {
        // Nothing is remembered of the code, so nothing can be out of date.
    }

    @Override
    public void watchInterruptReturn(boolean watched) {
        watchesReturn = watched;
    }

    @Override
    public void watchInterruptFlag(boolean watched) {
        watchesFlag = watched;
    }

    @Override
    public boolean interruptReturned() {
        return returned;
    }

    @Override
    public void begin(long guestLinear, Passes passes) {
        requested = false;
        returned = false;
        stopped = CounterStop.NONE;
        stoppedBefore = NONE;
        over = passes == Passes.NOTHING ? NONE : guestLinear;
        overCheck = passes == Passes.CHECK ? guestLinear : NONE;
        pending = NONE;
    }

    @Override
    public void finish(long guestLinear, boolean faulted) {
        if (pending != NONE) {
            settleIterations();
            boolean complete = guestLinear != pending || !faulted && !pendingRepeats;
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
        hooks.codeMap().executes(address);
        int length = fetch(address);
        int codeBits = hooks.hidden().mode().codeBits();
        InstructionClass kind = InstructionClass.of(fetched, length, codeBits);
        int opcode = opcodeAt(length, codeBits);
        if (kind == InstructionClass.EMULATED) {
            stopBefore(address, CounterStop.EMULATED);
        } else if (kind == InstructionClass.CONTROL && overCheck != address) {
            stopBefore(address, CounterStop.CONTROL_REGISTER);
        } else if (PORT_OPCODES.contains(opcode) && overCheck != address && hooks.needsPortPermission()) {
            stopBefore(address, CounterStop.PORT_PERMISSION);
        } else {
            over = NONE;
            overCheck = NONE;
            pending = address;
            pendingRepeats = isRepeated(length) && STRING_OPCODES.contains(opcode);
            pendingMask = pendingRepeats ? countMask(length, codeBits) : 0;
            pendingHolds = holdsOff(length, opcode);
            pendingCount = engine.read(X86Register.RCX) & pendingMask;
            stopsBehind(kind);
        }
    }

    /** Ends the run behind an instruction that changes what addresses mean, or that returns from a watched NMI. */
    private void stopsBehind(InstructionClass kind) {
        boolean translation = kind.changesTranslation();
        if (translation) {
            hooks.translationChanges();
        }
        returned |= watchesReturn && kind == InstructionClass.INTERRUPT_RETURN;
        requested |= translation || returned || watchesFlag && kind.mayEnable();
    }

    /** Tells whether a second announcement of the pending address is a part of the same execution. */
    private boolean continues(long address) {
        return pendingRepeats || !reachesItself(fetch(address));
    }

    private void settleIterations() {
        if (pendingRepeats) {
            long now = engine.read(X86Register.RCX) & pendingMask;
            add(pending, ITERATIONS, pendingCount - now);
            pendingCount = now;
        }
    }

    private void retirePending() {
        add(pending, RETIRED, 1);
        record(pending);
        clock++;
        holdsInterruptsOff = pendingHolds;
        pending = NONE;
    }

    private void record(long address) {
        if (recording) {
            if (traceLength == trace.length) {
                trace = Arrays.copyOf(trace, Math.max(1024, 2 * traceLength));
            }
            trace[traceLength++] = address;
        }
    }

    @Override
    public void countEmulated(long guestLinear) {
        add(guestLinear, RETIRED, 1);
        record(guestLinear);
        clock++;
        holdsInterruptsOff = false;
    }

    @Override
    public void takeBack(long guestLinear) {
        add(guestLinear, RETIRED, -1);
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

    /** Returns the number of prefix bytes, a REX prefix in 64-bit code included. */
    private int prefixes(int length, int codeBits) {
        int at = 0;
        while (at < length && isLegacyPrefix(fetched[at] & 0xff)) {
            at++;
        }
        return codeBits == 64 && at < length && (fetched[at] & 0xff) >> 4 == 4 ? at + 1 : at;
    }

    private static boolean isLegacyPrefix(int value) {
        return value == 0xf0 || value == 0xf2 || value == 0xf3 || OTHER_PREFIXES.contains(value);
    }

    private int opcodeAt(int length, int codeBits) {
        int at = prefixes(length, codeBits);
        return at < length ? fetched[at] & 0xff : 0;
    }

    private boolean isRepeated(int length) {
        boolean found = false;
        for (int i = 0; i < length && isLegacyPrefix(fetched[i] & 0xff); i++) {
            found |= (fetched[i] & 0xff) == 0xf2 || (fetched[i] & 0xff) == 0xf3;
        }
        return found;
    }

    /** A prefix of address size takes 64 bits down to 32, and swaps 32 and 16. */
    private long countMask(int length, int codeBits) {
        int bits = codeBits;
        for (int i = 0; i < length && isLegacyPrefix(fetched[i] & 0xff); i++) {
            if (fetched[i] == 0x67) {
                bits = codeBits == 32 ? 16 : 32;
            }
        }
        return bits == 64 ? -1 : (1L << bits) - 1;
    }

    /** Tells whether the instruction, if it retires, holds interrupts off: STI with IF clear, MOV SS, POP SS. */
    private boolean holdsOff(int length, int opcode) {
        int at = 0;
        while (at < length && (fetched[at] & 0xff) != opcode) {
            at++;
        }
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

    private long inWindow(long guestLinear) {
        if (!window.contains(guestLinear)) {
            throw new IllegalArgumentException(
                    String.format("0x%08x is not in the counted window, %s", guestLinear, window));
        }
        return guestLinear;
    }

    @Override
    public void close() {
        // Holds nothing of the host's.
    }
}
