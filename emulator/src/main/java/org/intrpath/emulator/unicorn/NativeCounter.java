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
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.intrpath.emulator.nativelib.NativeLibraries;
import org.intrpath.emulator.nativelib.NativeLibrary;

/**
 * Counts by a few machine instructions that the engine calls before each guest instruction (listing and state block:
 * {@link NativeCounterLayout}). They call into Java only for what needs a decision: the first execution of an address,
 * a page of code that is not in its slot, a {@code rep}, an {@code sti}, a port, a change of page tables, a breakpoint,
 * and the same address twice in a row.
 *
 * <p>What an address's instruction is, is remembered until {@link #codeChanged} says that one of its bytes may be
 * another.
 */
public final class NativeCounter implements InstructionCounter {

    private static final int LONGEST_INSTRUCTION = 15;
    /** IF in EFLAGS. */
    private static final int INTERRUPT_FLAG = 1 << 9;

    /** A stack this near to a CALL could hold the CALL's own bytes. */
    private static final long STACK_TOO_NEAR = 4096;

    private final Engine engine;
    private final EngineHooks hooks;
    private final CountedWindow window;
    private final GuestCode code;
    private final MemorySegment state;
    private final ExecutablePage page;
    private final Map<Long, CodePage> pages = new HashMap<>();
    private final byte[] fetched = new byte[LONGEST_INSTRUCTION];
    private final Map<Long, long[]> iterations = new HashMap<>();
    /** Where instructions are that are looked at while something waits for what they may do: IRET, POPF. */
    private final Set<Long> watchable = new HashSet<>();

    private long limit;
    private boolean requested;
    private CounterStop stopped = CounterStop.NONE;
    private long stoppedBefore = NONE;
    private long overBreakpoint = NONE;
    private long overCheck = NONE;
    private long[] repeatIterations;
    private long repeatCount;
    private boolean enabledBefore;
    private boolean holdsInterruptsOff;
    private boolean watchesReturn;
    private boolean watchesFlag;
    private boolean returned;

    NativeCounter(Engine engine, EngineHooks hooks, CountedWindow window, GuestCode code) {
        this.engine = engine;
        this.hooks = hooks;
        this.window = window;
        this.code = code;
        this.page = ExecutablePage.of(NativeCounterLayout.machineCode());
        this.state = engine.arena().allocate(NativeCounterLayout.LENGTH, Long.BYTES);
        for (long i = 0; i < NativeCounterLayout.SLOTS; i++) {
            long slot = NativeCounterLayout.SLOTS_OFFSET + i * NativeCounterLayout.SLOT_BYTES;
            state.set(JAVA_LONG, slot, NativeCounterLayout.NO_PAGE);
        }
        state.set(JAVA_LONG, NativeCounterLayout.LAST_OFFSET, NONE);
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
        CodePage at = pageOf(inWindow(guestLinear));
        at.mark(index(guestLinear), CodePage.BREAKPOINT);
        at.makeSpecial(index(guestLinear));
    }

    @Override
    public void clearBreakpoint(long guestLinear) {
        pageOf(inWindow(guestLinear)).unmark(index(guestLinear), CodePage.BREAKPOINT);
    }

    @Override
    public long retired(long guestLinear) {
        CodePage at = pages.get(base(inWindow(guestLinear)));
        return at == null ? 0 : at.retired(index(guestLinear));
    }

    @Override
    public long iterations(long guestLinear) {
        long[] counted = iterations.get(inWindow(guestLinear));
        return counted == null ? 0 : counted[0];
    }

    @Override
    public void forEach(Visitor visitor) {
        pages.values().stream()
                .sorted((one, other) -> Long.compareUnsigned(one.base(), other.base()))
                .forEach(at -> visit(at, visitor));
    }

    private void visit(CodePage at, Visitor visitor) {
        for (int i = 0; i < CodeMap.PAGE_BYTES; i++) {
            long count = at.retired(i);
            long[] made = iterations.isEmpty() ? null : iterations.get(at.base() + i);
            if (count != 0 || made != null && made[0] != 0) {
                visitor.visit(at.base() + i, count, made == null ? 0 : made[0]);
            }
        }
    }

    @Override
    public void watchInterruptReturn(boolean watched) {
        watchesReturn = watched;
        showWatched();
    }

    @Override
    public void watchInterruptFlag(boolean watched) {
        if (watched != watchesFlag) {
            watchesFlag = watched;
            showWatched();
        }
    }

    private void showWatched() {
        if (watchesReturn || watchesFlag) {
            watchable.forEach(address -> pageOf(address).makeSpecial(index(address)));
        }
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
        overBreakpoint = passes == Passes.NOTHING ? NONE : guestLinear;
        overCheck = passes == Passes.CHECK ? guestLinear : NONE;
        last(NONE);
        state.set(JAVA_LONG, NativeCounterLayout.STOPPED_OFFSET, 0);
    }

    @Override
    public void finish(long guestLinear, boolean faulted) {
        settleStop();
        long last = current();
        if (last == NONE) {
            return;
        }
        InstructionClass kind = pageOf(last).kind(index(last));
        boolean incomplete = last == guestLinear && (faulted || kind.isRepeat());
        if (incomplete) {
            if (faulted && kind.isRepeat() && repeatCount != 0) {
                repeatIterations[0]--;
            }
            takeBack(last);
        }
        holdsInterruptsOff = !incomplete
                && (kind == InstructionClass.LOAD_STACK_SEGMENT || kind == InstructionClass.ENABLE && !enabledBefore);
        last(NONE);
    }

    @Override
    public void takeBack(long guestLinear) {
        pageOf(guestLinear).add(index(guestLinear), -1);
        remaining(remaining() + 1);
    }

    @Override
    public void countEmulated(long guestLinear) {
        pageOf(inWindow(guestLinear)).add(index(guestLinear), 1);
        limit++;
        holdsInterruptsOff = false;
    }

    private void settleStop() {
        if (state.get(JAVA_LONG, NativeCounterLayout.STOPPED_OFFSET) == NativeCounterLayout.STOPPED_DEADLINE) {
            stopped = requested ? CounterStop.REQUESTED : CounterStop.DEADLINE;
            stoppedBefore = state.get(JAVA_LONG, NativeCounterLayout.STOP_ADDRESS_OFFSET);
        }
    }

    /** Forgets the class of every instruction that the changed byte may belong to. */
    @Override
    public void codeChanged(long guestLinear) {
        for (long address = guestLinear - LONGEST_INSTRUCTION + 1; address <= guestLinear; address++) {
            CodePage at = pages.get(base(address));
            if (at != null && at.kind(index(address)) != InstructionClass.UNKNOWN) {
                at.unmark(index(address), CodePage.CLASS_MASK | CodePage.PORT);
                at.makeSpecial(index(address));
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
        if (!window.contains(address)) {
            stopBefore(address, CounterStop.OUTSIDE_WINDOW);
            return;
        }
        CodePage at = pageOf(address);
        at.enterSlot(state);
        int index = index(address);
        CounterStop reason = reasonToStop(at, index, address);
        if (reason != CounterStop.NONE) {
            stopBefore(address, reason);
            return;
        }
        overBreakpoint = NONE;
        overCheck = NONE;
        prepare(at, index, address);
        at.add(index, 1);
        remaining(remaining() - 1);
        last(address);
        InstructionClass kind = at.kind(index);
        if (kind.changesTranslation() || returned || watchesFlag && kind.mayEnable()) {
            requestStop();
        }
    }

    private CounterStop reasonToStop(CodePage at, int index, long address) {
        if (at.has(index, CodePage.BREAKPOINT) && overBreakpoint != address) {
            return CounterStop.BREAKPOINT;
        }
        if (at.kind(index) == InstructionClass.UNKNOWN) {
            classify(at, index, address);
        }
        if (at.kind(index) == InstructionClass.EMULATED) {
            return CounterStop.EMULATED;
        }
        if (overCheck == address) {
            return CounterStop.NONE;
        }
        if (at.kind(index) == InstructionClass.CONTROL) {
            return CounterStop.CONTROL_REGISTER;
        }
        boolean forbidden = at.has(index, CodePage.PORT) && hooks.needsPortPermission();
        return forbidden ? CounterStop.PORT_PERMISSION : CounterStop.NONE;
    }

    /** Takes note of what the end of the instruction is compared with, and lets the next one pass unseen if it may. */
    private void prepare(CodePage at, int index, long address) {
        InstructionClass kind = at.kind(index);
        switch (kind) {
            case REPEAT_16, REPEAT_32, REPEAT_64 -> {
                repeatIterations = iterations.computeIfAbsent(address, unused -> new long[1]);
                repeatCount = countRegister(kind);
                if (repeatCount != 0) {
                    repeatIterations[0]++;
                }
            }
            case ENABLE -> enabledBefore = (engine.read(X86Register.EFLAGS) & INTERRUPT_FLAG) != 0;
            case TRANSLATION, CONTROL -> hooks.translationChanges();
            case INTERRUPT_RETURN, RESTORE_FLAGS -> {
                returned = watchesReturn && kind == InstructionClass.INTERRUPT_RETURN;
                watchable.add(address);
                letPass(at, index, !watchesReturn && !watchesFlag);
            }
            case PLAIN, JUMP, CALL, LOAD_STACK_SEGMENT -> letPass(at, index, !at.has(index, CodePage.PORT));
            case UNKNOWN, EMULATED -> throw new AssertionError(kind);
        }
    }

    private void letPass(CodePage at, int index, boolean unseen) {
        if (unseen && !at.has(index, CodePage.BREAKPOINT)) {
            at.makePlain(index);
        }
    }

    /** The hook was called for the same address as before; nothing is counted yet. */
    private void again(long address) {
        CodePage at = pageOf(address);
        InstructionClass kind = at.kind(index(address));
        switch (kind) {
            case REPEAT_16, REPEAT_32, REPEAT_64 -> iterate(address, kind);
            case JUMP, INTERRUPT_RETURN -> jumpToItself(at, address);
            case CALL -> {
                requireDistantStack(address);
                jumpToItself(at, address);
            }
            case PLAIN, UNKNOWN, RESTORE_FLAGS, ENABLE, LOAD_STACK_SEGMENT, TRANSLATION, CONTROL, EMULATED -> {
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

    private void jumpToItself(CodePage at, long address) {
        if (remaining() == 0) {
            stopBefore(address, requested ? CounterStop.REQUESTED : CounterStop.DEADLINE);
        } else if (at.has(index(address), CodePage.BREAKPOINT)) {
            stopBefore(address, CounterStop.BREAKPOINT);
        } else {
            at.add(index(address), 1);
            remaining(remaining() - 1);
        }
    }

    private void requireDistantStack(long address) {
        long stack = engine.read(X86Register.RSP);
        if (Math.abs(stack - address) < STACK_TOO_NEAR) {
            throw new UnicornException(String.format(
                    "call at 0x%08x reached itself with the stack at 0x%08x: cannot tell a second call from a store"
                            + " into the code; keep stack and code a page apart",
                    address, stack));
        }
    }

    private void stopBefore(long address, CounterStop reason) {
        stopped = reason;
        stoppedBefore = address;
        Engine.check(UnicornLibrary.uc_emu_stop(engine.handle()), "uc_emu_stop");
    }

    private void classify(CodePage at, int index, long address) {
        int length = code.read(address, fetched);
        hooks.codeMap().executes(address);
        int codeBits = hooks.hidden().mode().codeBits();
        int mark = InstructionClass.of(fetched, length, codeBits).ordinal();
        if (InstructionClass.reachesPort(fetched, length, codeBits)) {
            mark |= CodePage.PORT;
        }
        at.mark(index, mark);
    }

    private long countRegister(InstructionClass kind) {
        return engine.read(X86Register.RCX) & kind.countMask();
    }

    private CodePage pageOf(long address) {
        return pages.computeIfAbsent(base(address), base -> new CodePage(base, engine.arena()));
    }

    private static long base(long address) {
        return address & -CodeMap.PAGE_BYTES;
    }

    private static int index(long address) {
        return (int) address & CodeMap.PAGE_BYTES - 1;
    }

    private long inWindow(long guestLinear) {
        if (!window.contains(guestLinear)) {
            throw new IllegalArgumentException(
                    String.format("0x%08x is not in the counted window, %s", guestLinear, window));
        }
        return guestLinear;
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
