// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.HashMap;
import java.util.Map;
import org.intrpath.emulator.nativelib.NativeLibraries;
import org.intrpath.emulator.nativelib.NativeLibrary;

/**
 * Counts by a few machine instructions that the engine calls before each guest instruction (listing and state block:
 * {@link NativeCounterLayout}). They call into Java only for what needs a decision: the first execution of an address,
 * a {@code rep}, an {@code sti}, a
 * breakpoint, and the same address twice in a row.
 *
 * <p>The counter keeps the code bytes that it classified. Whenever the engine translates a block, which it does anew
 * after its bytes changed, they are compared, and every instruction that a changed byte may belong to is classified
 * again at its next execution.
 */
public final class NativeCounter implements InstructionCounter {

    private static final int LONGEST_INSTRUCTION = 15;
    /** Bits of a mark: the class of the instruction, and whether it has a breakpoint. */
    private static final int CLASS_MASK = 0b0000_1111;

    private static final int BREAKPOINT = 0b1000_0000;

    /** IF in EFLAGS. */
    private static final int INTERRUPT_FLAG = 1 << 9;

    /** A stack this near to a CALL could hold the CALL's own bytes. */
    private static final long STACK_TOO_NEAR = 4096;

    private final Engine engine;
    private final EngineHooks hooks;
    private final CountedWindow window;
    private final GuestCode code;
    private final MemorySegment state;
    private final MemorySegment table;
    private final ExecutablePage page;
    private final byte[] marks;
    private final byte[] known;
    private final byte[] fetched = new byte[LONGEST_INSTRUCTION];
    private final Map<Long, long[]> iterations = new HashMap<>();

    private long limit;
    private boolean requested;
    private CounterStop stopped = CounterStop.NONE;
    private long stoppedBefore = NONE;
    private long over = NONE;
    private long[] repeatIterations;
    private long repeatCount;
    private boolean enabledBefore;
    private boolean holdsInterruptsOff;

    NativeCounter(Engine engine, EngineHooks hooks, CountedWindow window, GuestCode code) {
        this.engine = engine;
        this.hooks = hooks;
        this.window = window;
        this.code = code;
        this.page = ExecutablePage.of(NativeCounterLayout.machineCode());
        this.marks = new byte[window.sizeBytes()];
        this.known = new byte[window.sizeBytes()];
        this.table = engine.arena().allocate(JAVA_LONG, window.sizeBytes());
        for (long i = 0; i < window.sizeBytes(); i++) {
            table.setAtIndex(JAVA_LONG, i, NativeCounterLayout.SPECIAL);
        }
        this.state = engine.arena().allocate(NativeCounterLayout.LENGTH, Long.BYTES);
        state.set(JAVA_LONG, NativeCounterLayout.LAST_OFFSET, NONE);
        state.set(JAVA_LONG, NativeCounterLayout.BASE_OFFSET, window.linear());
        state.set(JAVA_LONG, NativeCounterLayout.SIZE_OFFSET, window.sizeBytes());
        state.set(ADDRESS, NativeCounterLayout.TABLE_OFFSET, table);
        state.set(
                ADDRESS,
                NativeCounterLayout.EMU_STOP_OFFSET,
                NativeLibraries.load(NativeLibrary.UNICORN).symbols().findOrThrow("uc_emu_stop"));
        state.set(ADDRESS, NativeCounterLayout.UPCALL_OFFSET, upcall());
    }

    private MemorySegment upcall() {
        try {
            MethodHandle target = MethodHandles.lookup()
                    .bind(
                            this,
                            "special",
                            MethodType.methodType(
                                    void.class, MemorySegment.class, long.class, int.class, MemorySegment.class));
            FunctionDescriptor shape = FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, JAVA_INT, ADDRESS);
            return Linker.nativeLinker().upcallStub(target, shape, engine.arena());
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError("special", failure);
        }
    }

    /** Returns the native hook's address. */
    MemorySegment hook() {
        return page.address();
    }

    /** Returns the hook's user data. */
    MemorySegment state() {
        return state;
    }

    @Override
    public String description() {
        return "native code hook";
    }

    @Override
    public CountedWindow window() {
        return window;
    }

    @Override
    public long clock() {
        return limit - remaining();
    }

    @Override
    public long clockBeforeCurrent() {
        return current() == NONE ? clock() : clock() - 1;
    }

    @Override
    public void deadline(long clock) {
        long now = clock();
        if (clock < now) {
            throw new IllegalArgumentException("deadline " + clock + " is before the clock, " + now);
        }
        limit = clock;
        remaining(clock - now);
    }

    @Override
    public void requestStop() {
        limit -= remaining();
        remaining(0);
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
        return state.get(JAVA_LONG, NativeCounterLayout.LAST_OFFSET);
    }

    @Override
    public boolean holdsInterruptsOff() {
        return holdsInterruptsOff;
    }

    @Override
    public void setBreakpoint(long guestLinear) {
        int index = index(guestLinear);
        marks[index] |= (byte) BREAKPOINT;
        makeSpecial(index);
    }

    @Override
    public void clearBreakpoint(long guestLinear) {
        marks[index(guestLinear)] &= (byte) ~BREAKPOINT;
    }

    @Override
    public long retired(long guestLinear) {
        return word(index(guestLinear)) & ~NativeCounterLayout.SPECIAL;
    }

    @Override
    public long iterations(long guestLinear) {
        index(guestLinear);
        long[] counted = iterations.get(guestLinear);
        return counted == null ? 0 : counted[0];
    }

    @Override
    public void forEach(Visitor visitor) {
        for (int i = 0; i < marks.length; i++) {
            long count = word(i) & ~NativeCounterLayout.SPECIAL;
            long made = iterations.isEmpty() ? 0 : iterations(window.linear() + i);
            if (count != 0 || made != 0) {
                visitor.visit(window.linear() + i, count, made);
            }
        }
    }

    @Override
    public void begin(long eip, boolean overBreakpoint) {
        requested = false;
        stopped = CounterStop.NONE;
        stoppedBefore = NONE;
        over = overBreakpoint ? eip : NONE;
        last(NONE);
        state.set(JAVA_LONG, NativeCounterLayout.STOPPED_OFFSET, 0);
    }

    @Override
    public void finish(long eip, boolean faulted) {
        settleStop();
        long last = current();
        if (last == NONE) {
            return;
        }
        int index = (int) (last - window.linear());
        InstructionClass kind = instructionClass(index);
        boolean incomplete = last == eip && (faulted || kind.isRepeat());
        if (incomplete) {
            takeBack(index, kind, faulted);
        }
        holdsInterruptsOff = !incomplete
                && (kind == InstructionClass.LOAD_STACK_SEGMENT || kind == InstructionClass.ENABLE && !enabledBefore);
        last(NONE);
    }

    private void takeBack(int index, InstructionClass kind, boolean faulted) {
        if (faulted && kind.isRepeat() && repeatCount != 0) {
            repeatIterations[0]--;
        }
        takeBack(window.linear() + index);
    }

    @Override
    public void takeBack(long guestLinear) {
        int index = (int) (guestLinear - window.linear());
        table.setAtIndex(JAVA_LONG, index, word(index) - 1);
        remaining(remaining() + 1);
    }

    private void settleStop() {
        long reason = state.get(JAVA_LONG, NativeCounterLayout.STOPPED_OFFSET);
        if (reason == NativeCounterLayout.STOPPED_DEADLINE) {
            stopped = requested ? CounterStop.REQUESTED : CounterStop.DEADLINE;
        } else if (reason == NativeCounterLayout.STOPPED_OUTSIDE) {
            stopped = CounterStop.OUTSIDE_WINDOW;
        }
        if (reason != 0) {
            stoppedBefore = state.get(JAVA_LONG, NativeCounterLayout.STOP_ADDRESS_OFFSET);
        }
    }

    @Override
    public void translated(long guestLinear, int sizeBytes) {
        byte[] bytes = new byte[sizeBytes];
        compare(guestLinear, bytes, code.read(guestLinear, bytes));
    }

    /** Compares fetched bytes with the known ones and forgets the class of every instruction that may have changed. */
    private void compare(long guestLinear, byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            long address = guestLinear + i;
            if (window.contains(address)) {
                int index = (int) (address - window.linear());
                if (known[index] != bytes[i]) {
                    known[index] = bytes[i];
                    forgetAround(index);
                }
            }
        }
    }

    private void forgetAround(int changed) {
        for (int i = Math.max(0, changed - LONGEST_INSTRUCTION + 1); i <= changed; i++) {
            if (instructionClass(i) != InstructionClass.UNKNOWN) {
                marks[i] &= (byte) ~CLASS_MASK;
                makeSpecial(i);
            }
        }
    }

    /** The upcall of the hook, with the hook's own arguments. Never throws: failures are parked. */
    @SuppressWarnings("unused") // called by native code
    private void special(MemorySegment uc, long address, int sizeBytes, MemorySegment userData) {
        try {
            if (current() == address) {
                again(address);
            } else {
                enter(address);
            }
        } catch (Throwable failure) {
            hooks.park(failure);
        }
    }

    /** The hook was called for an address after another one: an instruction begins. */
    private void enter(long address) {
        int index = (int) (address - window.linear());
        if ((marks[index] & BREAKPOINT) != 0 && over != address) {
            stopBefore(address, CounterStop.BREAKPOINT);
            return;
        }
        over = NONE;
        if (instructionClass(index) == InstructionClass.UNKNOWN) {
            classify(index);
        }
        InstructionClass kind = instructionClass(index);
        if (kind == InstructionClass.NOT_MODELLED) {
            stopBefore(address, CounterStop.NOT_MODELLED);
            return;
        }
        if (kind.isRepeat()) {
            repeatIterations = iterations.computeIfAbsent(address, unused -> new long[1]);
            repeatCount = countRegister(kind);
            if (repeatCount != 0) {
                repeatIterations[0]++;
            }
        } else if (kind == InstructionClass.ENABLE) {
            enabledBefore = (engine.read(X86Register.EFLAGS) & INTERRUPT_FLAG) != 0;
        } else if ((marks[index] & BREAKPOINT) == 0) {
            table.setAtIndex(JAVA_LONG, index, word(index) & ~NativeCounterLayout.SPECIAL);
        }
        count(index, address);
    }

    /** The hook was called for the same address as before; nothing is counted yet. */
    private void again(long address) {
        int index = (int) (address - window.linear());
        InstructionClass kind = instructionClass(index);
        switch (kind) {
            case REPEAT, REPEAT_16 -> iterate(address, kind);
            case JUMP -> jumpToItself(index, address);
            case CALL -> {
                requireDistantStack(address);
                jumpToItself(index, address);
            }
            case PLAIN, UNKNOWN, ENABLE, LOAD_STACK_SEGMENT, NOT_MODELLED -> {
                // The engine replays the instruction after a store into its own block: counted already.
            }
        }
    }

    private void iterate(long address, InstructionClass kind) {
        if (requested) {
            stopBefore(address, CounterStop.REQUESTED);
            return;
        }
        long count = countRegister(kind);
        if (count != 0 && count != repeatCount) {
            repeatIterations[0]++;
        }
        repeatCount = count;
    }

    private void jumpToItself(int index, long address) {
        if (remaining() == 0) {
            stopBefore(address, requested ? CounterStop.REQUESTED : CounterStop.DEADLINE);
        } else if ((marks[index] & BREAKPOINT) != 0) {
            stopBefore(address, CounterStop.BREAKPOINT);
        } else {
            count(index, address);
        }
    }

    private void requireDistantStack(long address) {
        long stack = engine.read(X86Register.ESP);
        if (Math.abs(stack - address) < STACK_TOO_NEAR) {
            throw new UnicornException(String.format(
                    "call at 0x%08x reached itself with the stack at 0x%08x: cannot tell a second call from a store"
                            + " into the code; keep stack and code a page apart",
                    address, stack));
        }
    }

    private void count(int index, long address) {
        remaining(remaining() - 1);
        table.setAtIndex(JAVA_LONG, index, word(index) + 1);
        last(address);
    }

    private void stopBefore(long address, CounterStop reason) {
        stopped = reason;
        stoppedBefore = address;
        Engine.check(UnicornLibrary.uc_emu_stop(engine.handle()), "uc_emu_stop");
    }

    private void classify(int index) {
        long address = window.linear() + index;
        int length = code.read(address, fetched);
        compare(address, fetched, length);
        marks[index] |= (byte) InstructionClass.of(fetched, length).ordinal();
    }

    private long countRegister(InstructionClass kind) {
        long value = engine.read(X86Register.ECX);
        return kind == InstructionClass.REPEAT_16 ? value & 0xffff : value;
    }

    private InstructionClass instructionClass(int index) {
        return InstructionClass.of(marks[index] & CLASS_MASK);
    }

    private void makeSpecial(int index) {
        table.setAtIndex(JAVA_LONG, index, word(index) | NativeCounterLayout.SPECIAL);
    }

    private int index(long guestLinear) {
        if (!window.contains(guestLinear)) {
            throw new IllegalArgumentException(
                    String.format("0x%08x is not in the counted window %s", guestLinear, window));
        }
        return (int) (guestLinear - window.linear());
    }

    private long word(int index) {
        return table.getAtIndex(JAVA_LONG, index);
    }

    private long remaining() {
        return state.get(JAVA_LONG, NativeCounterLayout.REMAINING_OFFSET);
    }

    private void remaining(long instructions) {
        state.set(JAVA_LONG, NativeCounterLayout.REMAINING_OFFSET, instructions);
    }

    private void last(long address) {
        state.set(JAVA_LONG, NativeCounterLayout.LAST_OFFSET, address);
    }

    @Override
    public void close() {
        page.close();
    }
}
