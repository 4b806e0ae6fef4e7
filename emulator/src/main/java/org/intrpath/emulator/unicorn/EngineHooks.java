// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * Installs all hooks of one engine, at its construction and before the first run, and runs it. A hook that is added
 * later would not fire in blocks that are translated already.
 *
 * <p>Nothing that a hook does can be thrown through the engine's native frames: the first failure is parked, the engine
 * is asked to stop, and {@link #run} throws it again.
 */
public final class EngineHooks implements AutoCloseable {

    private static final int HOOK_INTR = 1;
    private static final int HOOK_INSN = 1 << 1;
    private static final int HOOK_CODE = 1 << 2;
    private static final int HOOK_MEM_INVALID = 0b11_1111 << 4;
    private static final int HOOK_INSN_INVALID = 1 << 14;
    private static final int HOOK_EDGE_GENERATED = 1 << 15;
    private static final int INSTRUCTION_IN = 218;
    private static final int INSTRUCTION_OUT = 500;

    private static final int MEM_READ_UNMAPPED = 19;
    private static final int MEM_WRITE_UNMAPPED = 20;
    private static final int MEM_FETCH_UNMAPPED = 21;
    private static final int MEM_WRITE_PROT = 22;
    private static final int MEM_READ_PROT = 23;
    private static final int MEM_FETCH_PROT = 24;

    /** {@code uc_tb}: 64-bit address, 16-bit count of instructions, 16-bit size in bytes. */
    private static final MemoryLayout BLOCK = MemoryLayout.structLayout(JAVA_LONG, JAVA_SHORT, JAVA_SHORT);

    private static final int BLOCK_SIZE_OFFSET = 10;

    private static final int LONGEST_INSTRUCTION = 15;
    /** VM in EFLAGS, and the place of IOPL. */
    private static final int VIRTUAL_8086 = 1 << 17;

    private static final int IO_PRIVILEGE_SHIFT = 12;

    private static final int VECTOR_DEBUG = 1;
    private static final int VECTOR_PAGE_FAULT = 14;
    /** Vectors below this are the processor's own. */
    private static final int EXCEPTIONS = 32;

    private static final GuestEvent.Interrupt[] INTERRUPTS = interrupts();
    private static final GuestEvent INVALID_INSTRUCTION = new GuestEvent.InvalidInstruction();

    private final Engine engine;
    private final InstructionCounter counter;
    private final CodeMap codeMap;
    private final PortAccess ports;
    private final HiddenState hidden;
    private GuestEvent event;
    private Throwable parked;
    private long eip;
    private long codeBase;
    private long entered = InstructionCounter.NONE;
    private boolean translationChanged;

    /**
     * Installs the hooks.
     *
     * @param engine on which nothing has run yet, and to which all memory is mapped: what is mapped later, or with
     *     less than {@link Protection#ALL}, is accessed slowly.
     * @param kind how to count.
     * @param window what to count.
     * @param code reads guest code for the counter.
     * @param ports receives port accesses.
     */
    public EngineHooks(Engine engine, CounterKind kind, CountedWindow window, GuestCode code, PortAccess ports) {
        this.engine = engine;
        this.ports = ports;
        this.hidden = new HiddenState(engine);
        this.counter = newCounter(kind, window, code);
        this.codeMap = new CodeMap(code, counter);
        installCounter();
        add(HOOK_INTR, 0, "interrupt", FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, ADDRESS));
        add(HOOK_INSN_INVALID, 0, "invalidInstruction", FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS, ADDRESS));
        addBadAccess();
        add(
                HOOK_EDGE_GENERATED,
                0,
                "translated",
                FunctionDescriptor.ofVoid(ADDRESS, ADDRESS.withTargetLayout(BLOCK), ADDRESS, ADDRESS));
        add(HOOK_INSN, INSTRUCTION_IN, "portIn", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT, ADDRESS));
        add(
                HOOK_INSN,
                INSTRUCTION_OUT,
                "portOut",
                FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS));
    }

    private InstructionCounter newCounter(CounterKind kind, CountedWindow window, GuestCode code) {
        return switch (kind) {
            case NATIVE -> newNativeCounter(window, code);
            case REFERENCE -> new ReferenceCounter(engine, this, window, code, false);
            case RECORDING -> new ReferenceCounter(engine, this, window, code, true);
        };
    }

    private InstructionCounter newNativeCounter(CountedWindow window, GuestCode code) {
        String reason = ExecutablePage.unsupportedReason();
        if (reason.isEmpty()) {
            try {
                return new NativeCounter(engine, this, window, code);
            } catch (UnicornException refused) {
                reason = refused.getMessage();
            }
        }
        return new ReferenceCounter(engine, this, window, code, false, "Java hook (" + reason + ")");
    }

    private void installCounter() {
        switch (counter) {
            case NativeCounter hooked -> install(HOOK_CODE, 0, hooked.hook(), hooked.state());
            case ReferenceCounter called -> {
                FunctionDescriptor shape = FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, JAVA_INT, ADDRESS);
                install(HOOK_CODE, 0, stub(called, "instruction", shape), MemorySegment.NULL);
            }
        }
    }

    /**
     * Watches for accesses that fail, but not where none can: every page that a memory hook of any kind covers is
     * slow, each access to it leaves the translated code.
     */
    private void addBadAccess() {
        FunctionDescriptor shape =
                FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS, JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_LONG, ADDRESS);
        MemorySegment callback = stub(this, "badAccess", shape);
        for (Engine.AddressRange range : engine.outsidePlainMemory()) {
            install(HOOK_MEM_INVALID, 0, callback, MemorySegment.NULL, range);
        }
    }

    private void add(int type, int instruction, String method, FunctionDescriptor shape) {
        install(type, instruction, stub(this, method, shape), MemorySegment.NULL);
    }

    private void install(int type, int instruction, MemorySegment callback, MemorySegment userData) {
        install(type, instruction, callback, userData, Engine.AddressRange.EVERYWHERE);
    }

    private void install(
            int type, int instruction, MemorySegment callback, MemorySegment userData, Engine.AddressRange range) {
        MemorySegment hook = engine.arena().allocate(JAVA_LONG);
        Engine.check(
                UnicornLibrary.uc_hook_add(
                        engine.handle(), hook, type, callback, userData, range.first(), range.last(), instruction),
                "uc_hook_add(" + type + ")");
    }

    private MemorySegment stub(Object receiver, String method, FunctionDescriptor shape) {
        try {
            MethodType type = shape.toMethodType();
            MethodHandle target = MethodHandles.lookup().bind(receiver, method, type);
            return Linker.nativeLinker().upcallStub(target, shape, engine.arena());
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(method, failure);
        }
    }

    /**
     * Maps device memory.
     *
     * @param guestPhysical first address, a multiple of 4096.
     * @param sizeBytes a multiple of 4096.
     * @param device receives the accesses; what it throws ends the run and is thrown by {@link #run}.
     */
    public void mapDevice(long guestPhysical, long sizeBytes, MmioAccess device) {
        Device mapped = new Device(this, device);
        MemorySegment read =
                stub(mapped, "read", FunctionDescriptor.of(JAVA_LONG, ADDRESS, JAVA_LONG, JAVA_INT, ADDRESS));
        MemorySegment write =
                stub(mapped, "write", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, JAVA_INT, JAVA_LONG, ADDRESS));
        Engine.check(
                UnicornLibrary.uc_mmio_map(
                        engine.handle(), guestPhysical, sizeBytes, read, MemorySegment.NULL, write, MemorySegment.NULL),
                String.format("uc_mmio_map(0x%x, 0x%x)", guestPhysical, sizeBytes));
    }

    /**
     * Drops the code translated from the linear range {@code [from, to)} and has the counter look at its bytes again;
     * needed after the host changed code that may have run. (The engine reports the first translation after a drop to
     * no hook.)
     */
    public void forgetCode(long from, long to) {
        engine.forgetCode(from, to);
        codeMap.translated(from, Math.toIntExact(to - from));
    }

    /** Drops all translated code. */
    public void forgetCode() {
        engine.forgetCode();
        codeMap.refresh((from, to) -> {});
    }

    /**
     * Compares the code that was translated with memory, and drops what is out of date; needed after another CPU, a
     * device or the host wrote where this CPU may have run.
     */
    public void refreshCode() {
        codeMap.refresh(engine::forgetCode);
    }

    /** As {@link #refreshCode()}, if code was translated from the pages of a range that was written for this CPU. */
    public void refreshCodeAt(long from, long to) {
        if (codeMap.hasPageOf(from) || codeMap.hasPageOf(to - 1)) {
            refreshCode();
        }
    }

    CodeMap codeMap() {
        return codeMap;
    }

    /** The instruction that was entered changes what linear addresses mean. */
    void translationChanges() {
        translationChanged = true;
    }

    /**
     * Tells whether a port access asks for more than the current ring has by itself. Source: Intel SDM 1, "I/O
     * Privilege Level".
     */
    boolean needsPortPermission() {
        long flags = engine.read(X86Register.EFLAGS);
        if ((flags & VIRTUAL_8086) != 0) {
            return true;
        }
        return hidden.ring() > (int) (flags >> IO_PRIVILEGE_SHIFT & 0b11);
    }

    /** Returns the access to what the engine hides. */
    public HiddenState hidden() {
        return hidden;
    }

    /** Returns the counter. */
    public InstructionCounter counter() {
        return counter;
    }

    /**
     * Runs the guest until it halts, raises an event, or the counter stops it.
     *
     * @param from the instruction pointer to begin at; the code segment's base is added to it.
     * @param passes what the first instruction is not stopped for.
     * @throws UnicornException if the engine fails for a reason that is not the guest's.
     */
    public void run(long from, InstructionCounter.Passes passes) {
        event = null;
        parked = null;
        counter.begin(codeBase + from, passes);
        int code = UnicornLibrary.uc_emu_start(engine.handle(), from, -1L, 0, 0);
        eip = engine.read(X86Register.RIP);
        entered = counter.current();
        findCodeBase();
        counter.finish(codeBase + eip, isFault());
        rethrowParked();
        if (code != 0 && event == null) {
            Engine.check(code, String.format("uc_emu_start(0x%08x), stopped at 0x%08x", from, eip));
        }
        requireReason();
        if (translationChanged) {
            translationChanged = false;
            refreshCode();
        }
    }

    /**
     * Finds the base of the code segment where it is not what it was: an instruction's address is known from the hook
     * as a linear one, and from the instruction pointer as an offset.
     */
    private void findCodeBase() {
        long linear = codeBase + eip;
        boolean agrees;
        if (counter.stopAddress() != InstructionCounter.NONE) {
            agrees = linear == counter.stopAddress();
        } else if (entered == InstructionCounter.NONE) {
            agrees = true;
        } else {
            agrees = linear >= entered && linear - entered <= LONGEST_INSTRUCTION;
        }
        if (!agrees) {
            readCodeBase();
        }
    }

    /** Reads the base of the code segment; to be called whenever CS was loaded from outside a run. */
    public void readCodeBase() {
        codeBase = hidden.mode() == ProcessorMode.LONG_64
                ? 0
                : hidden.segment(SegmentRegister.CS).base();
    }

    /** Takes note of the base of the code segment, where the caller loaded CS and knows it. */
    public void codeBase(long base) {
        codeBase = base;
    }

    /** Returns the base of the code segment: what is added to the instruction pointer to fetch. */
    public long codeBase() {
        return codeBase;
    }

    /** A {@code hlt} leaves EIP behind it; whatever else ends a run must have said so. */
    private void requireReason() {
        if (halted() && (entered == InstructionCounter.NONE || entered == codeBase + eip)) {
            throw new UnicornException(
                    String.format("the engine stopped at 0x%08x for no reason that any hook was told", eip));
        }
    }

    /** Returns what the guest did that ended the last run, null if the counter ended it or the guest halted. */
    public GuestEvent event() {
        return event;
    }

    /** Returns the instruction pointer at the end of the last run. */
    public long eip() {
        return eip;
    }

    /** Returns the address of the instruction entered last in the last run, {@link InstructionCounter#NONE} if none. */
    public long entered() {
        return entered;
    }

    /** Tells whether the last run ended because the guest executed {@code hlt}. */
    public boolean halted() {
        return event == null && counter.stop() == CounterStop.NONE;
    }

    private boolean isFault() {
        return event != null
                && !(event instanceof GuestEvent.Interrupt interrupt && interrupt.vector() == VECTOR_DEBUG);
    }

    private void rethrowParked() {
        switch (parked) {
            case null -> {}
            case RuntimeException failure -> throw failure;
            case Error failure -> throw failure;
            case Throwable failure -> throw new AssertionError(failure);
        }
    }

    /** Keeps the first failure inside a hook for {@link #run}, and makes the engine stop. */
    void park(Throwable failure) {
        if (parked == null) {
            parked = failure;
        }
        counter.requestStop();
        UnicornLibrary.uc_emu_stop(engine.handle());
    }

    @SuppressWarnings("unused") // called by native code
    private void interrupt(MemorySegment uc, int vector, MemorySegment userData) {
        try {
            event = vector < EXCEPTIONS ? exception(vector) : INTERRUPTS[vector];
            Engine.check(UnicornLibrary.uc_emu_stop(engine.handle()), "uc_emu_stop");
        } catch (Throwable failure) {
            park(failure);
        }
    }

    /** Error code and CR2 are read here, while they are still what the fault left. */
    private GuestEvent exception(int vector) {
        long address = vector == VECTOR_PAGE_FAULT ? engine.read(X86Register.CR2) : 0;
        return new GuestEvent.Interrupt(vector, hidden.errorCode(), address);
    }

    @SuppressWarnings("unused") // called by native code
    private boolean invalidInstruction(MemorySegment uc, MemorySegment userData) {
        event = INVALID_INSTRUCTION;
        return false;
    }

    @SuppressWarnings("unused") // called by native code
    private boolean badAccess(
            MemorySegment uc, int type, long address, int sizeBytes, long value, MemorySegment userData) {
        try {
            event = new GuestEvent.BadAccess(access(type), address, sizeBytes);
        } catch (Throwable failure) {
            park(failure);
        }
        return false;
    }

    private static GuestEvent.Access access(int type) {
        return switch (type) {
            case MEM_READ_UNMAPPED, MEM_READ_PROT -> GuestEvent.Access.READ;
            case MEM_WRITE_UNMAPPED, MEM_WRITE_PROT -> GuestEvent.Access.WRITE;
            case MEM_FETCH_UNMAPPED, MEM_FETCH_PROT -> GuestEvent.Access.FETCH;
            default -> throw new UnicornException("uc_mem_type " + type + " is not an access that fails");
        };
    }

    @SuppressWarnings("unused") // called by native code
    private void translated(MemorySegment uc, MemorySegment block, MemorySegment previous, MemorySegment userData) {
        try {
            codeMap.translated(
                    block.get(JAVA_LONG, 0), Short.toUnsignedInt(block.get(ValueLayout.JAVA_SHORT, BLOCK_SIZE_OFFSET)));
        } catch (Throwable failure) {
            park(failure);
        }
    }

    @SuppressWarnings("unused") // called by native code
    private int portIn(MemorySegment uc, int port, int widthBytes, MemorySegment userData) {
        try {
            return ports.in(port, widthBytes);
        } catch (Throwable failure) {
            park(failure);
            return 0;
        }
    }

    @SuppressWarnings("unused") // called by native code
    private void portOut(MemorySegment uc, int port, int widthBytes, int value, MemorySegment userData) {
        try {
            ports.out(port, widthBytes, value);
        } catch (Throwable failure) {
            park(failure);
        }
    }

    /** Carries one mapping's accesses to its device. */
    private record Device(EngineHooks hooks, MmioAccess access) {

        @SuppressWarnings("unused") // called by native code
        long read(MemorySegment uc, long offset, int widthBytes, MemorySegment userData) {
            try {
                return access.read(offset, widthBytes);
            } catch (Throwable failure) {
                hooks.park(failure);
                return 0;
            }
        }

        @SuppressWarnings("unused") // called by native code
        void write(MemorySegment uc, long offset, int widthBytes, long value, MemorySegment userData) {
            try {
                access.write(offset, widthBytes, value);
            } catch (Throwable failure) {
                hooks.park(failure);
            }
        }
    }

    private static GuestEvent.Interrupt[] interrupts() {
        GuestEvent.Interrupt[] all = new GuestEvent.Interrupt[256];
        for (int vector = 0; vector < all.length; vector++) {
            all[vector] = new GuestEvent.Interrupt(vector, 0, 0);
        }
        return all;
    }

    @Override
    public void close() {
        hidden.close();
        counter.close();
    }
}
