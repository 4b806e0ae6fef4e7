// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import org.intrpath.emulator.memory.PhysicalMemory;
import org.intrpath.emulator.unicorn.CountedWindow;
import org.intrpath.emulator.unicorn.CounterKind;
import org.intrpath.emulator.unicorn.CounterStop;
import org.intrpath.emulator.unicorn.CpuModel;
import org.intrpath.emulator.unicorn.Engine;
import org.intrpath.emulator.unicorn.EngineHooks;
import org.intrpath.emulator.unicorn.GuestEvent;
import org.intrpath.emulator.unicorn.HiddenState;
import org.intrpath.emulator.unicorn.InstructionCounter;
import org.intrpath.emulator.unicorn.MmioAccess;
import org.intrpath.emulator.unicorn.PortAccess;
import org.intrpath.emulator.unicorn.ProcessorMode;
import org.intrpath.emulator.unicorn.Protection;
import org.intrpath.emulator.unicorn.SegmentRegister;
import org.intrpath.emulator.unicorn.TableRegister;
import org.intrpath.emulator.unicorn.X86Register;

/**
 * One processor, of both widths, on a machine's memory: its registers, its counter, runs, the delivery of interrupts,
 * and the instructions that the engine leaves out. It knows no chip: whether an interrupt is pending is asked of
 * others. Belongs to one thread.
 *
 * <p><b>Not modelled</b>: switches of hardware tasks, breakpoints in debug registers, 5-level paging (each refused);
 * and, as the engine has it, a reference to the stack by an address that is not canonical raises a general protection
 * fault instead of a stack fault.
 */
public final class Cpu implements AutoCloseable {

    /** The standard model of processors. Part of each fingerprint. */
    public static final CpuModel MODEL = CpuModel.STANDARD;

    private static final int LONGEST_INSTRUCTION = 15;

    private final int number;
    private final Engine engine;
    private final EngineHooks hooks;
    private final HiddenState hidden;
    private final LinearMemory linear;
    private final ProcessorState state;
    private final InterruptDelivery delivery;
    private final SegmentLoader segments;
    private final StartStates starts;
    private final InstructionCheck checks;
    private final CpuIdentification identification;
    private final ModelSpecificRegisters msrs;
    private final InstructionEmulation emulation;
    private final byte[] code = new byte[LONGEST_INSTRUCTION];

    private long rip;
    private boolean shadow;
    private boolean betweenIterations;
    private boolean loaded;

    /**
     * Makes a processor that stands alone: of the standard model, without a local APIC.
     *
     * @param number from 0; its initial APIC ID.
     * @param memory the machine's RAM.
     * @param kind how to count.
     * @param window what to count, and the only code that may run.
     * @param ports receives port accesses.
     */
    public Cpu(int number, PhysicalMemory memory, CounterKind kind, CountedWindow window, PortAccess ports) {
        this(number, memory, CpuConfig.alone(kind, window), ports, null);
    }

    /**
     * Makes a processor.
     *
     * @param number from 0; its initial APIC ID.
     * @param memory the machine's RAM.
     * @param config what it is.
     * @param ports receives port accesses.
     * @param platform its local APIC and the time; null for a processor without.
     */
    public Cpu(int number, PhysicalMemory memory, CpuConfig config, PortAccess ports, ProcessorPlatform platform) {
        this.number = number;
        this.identification = new CpuIdentification(config.model(), number, config.topology(), config.apic());
        this.engine = Engine.openWidest(config.model());
        memory.forEachRam((address, host) -> engine.map(address, host, Protection.ALL));
        this.linear = new LinearMemory(memory, identification.physicalBits(), identification.hasGibibytePages());
        this.hooks = new EngineHooks(engine, config.counter(), config.window(), this::readCode, ports);
        this.hidden = hooks.hidden();
        this.state = new ProcessorState(engine, hidden, linear);
        this.delivery = new InterruptDelivery(state);
        this.segments = new SegmentLoader(state, hidden);
        this.starts = new StartStates(engine, hidden, segments);
        this.checks = new InstructionCheck(engine, state, identification);
        ProcessorPlatform around = platform == null ? new NoLocalApic(counter()::clock) : platform;
        this.msrs = new ModelSpecificRegisters(engine, around, identification);
        this.emulation = new InstructionEmulation(engine, state, msrs, identification, around);
        starts.reset(0); // all general registers are 0 until a start or a reset says otherwise
        restarted();
    }

    /** Tells whether the processor has NX; with Unicorn 2.0.1 it has not, and data pages are executable. */
    public static boolean hasNoExecute() {
        return HiddenState.hasNoExecute();
    }

    private int readCode(long guestLinear, byte[] into) {
        return linear().read(guestLinear, into);
    }

    /** Puts a device's registers into the physical address space. */
    public void mapDevice(long guestPhysical, long sizeBytes, MmioAccess device) {
        hooks.mapDevice(guestPhysical, sizeBytes, device);
    }

    /** Starts in 32-bit protected mode with paging. */
    public void start(CpuStart start) {
        starts.enter(start);
        restarted();
    }

    /**
     * Starts in IA-32e mode.
     *
     * @throws UnmodelledStateException if the engine does not carry it out.
     */
    public void start(LongModeStart start) {
        ModelSpecificRegisters.requireAllModes("IA-32e mode");
        starts.enter(start);
        restarted();
    }

    /** Starts in 32-bit protected mode without paging. */
    public void start(FlatStart start) {
        starts.enter(start);
        restarted();
    }

    /** Resets, as at power-up: real-address mode at the reset vector. */
    public void reset() {
        msrs.reset();
        starts.reset(identification.signature());
        restarted();
    }

    /**
     * Takes an INIT: as a reset, but the model-specific registers (but EFER), the time stamp counter, the state of x87
     * and SSE, and the cache control in CR0 stay. Intel SDM 3A, "Processor State After Reset".
     */
    public void init() {
        starts.init(identification.signature(), starts.cacheControl());
        restarted();
    }

    /**
     * Takes a start-up message, after INIT: real-address mode at a page's first byte.
     *
     * @param vector number of the page, 0 to 255.
     * @throws UnmodelledStateException if the engine does not carry out real-address mode.
     */
    public void startUp(int vector) {
        ModelSpecificRegisters.requireAllModes("real-address mode");
        starts.startUp(vector);
        restarted();
    }

    /** Points GDTR at a table; nothing is loaded from it. */
    public void setGdt(long base, int limit) {
        engine.writeTable(X86Register.GDTR, TableRegister.of(base, limit));
        loaded = false;
    }

    private void restarted() {
        hooks.readCodeBase();
        moved(engine.read(X86Register.RIP));
    }

    private void moved(long to) {
        rip = to;
        shadow = false;
        betweenIterations = false;
        loaded = false;
    }

    /** Returns the processor's number. */
    public int number() {
        return number;
    }

    /** Reads the low half of a register. */
    public int get(X86Register register) {
        return (int) engine.read(register);
    }

    /** Reads a register. */
    public long get64(X86Register register) {
        return engine.read(register);
    }

    /** Writes a 32-bit register, or the low half of a wider one and zeroes above it, as {@link #set64} does. */
    public void set(X86Register register, int value) {
        set64(register, Integer.toUnsignedLong(value));
    }

    /**
     * Writes a register. Selectors are loaded with the processor's checks. Writing the instruction pointer moves the
     * processor and ends any interrupt shadow.
     */
    public void set64(X86Register register, long value) {
        loaded = false;
        switch (register) {
            case CS, SS, DS, ES, FS, GS -> {
                segments.load(SegmentRegister.valueOf(register.name()), (int) value);
                hooks.readCodeBase();
            }
            case EIP, RIP -> {
                engine.write(X86Register.RIP, value);
                moved(value);
            }
            default -> engine.write(register, value);
        }
    }

    /** Reads GDTR, IDTR, LDTR or TR. */
    public TableRegister table(X86Register register) {
        return engine.readTable(register);
    }

    /** Writes GDTR, IDTR, LDTR or TR, without any check. */
    public void setTable(X86Register register, TableRegister value) {
        engine.writeTable(register, value);
    }

    /** Reads a segment register with its descriptor cache. */
    public TableRegister segment(SegmentRegister register) {
        return hidden.segment(register);
    }

    /** Returns the model-specific registers. */
    public ModelSpecificRegisters msrs() {
        return msrs;
    }

    /** Copies the registers. */
    public CpuSnapshot snapshot() {
        return CpuSnapshot.of(this);
    }

    /** Returns the instruction pointer, an offset in the code segment. */
    public long rip() {
        return rip;
    }

    /** Returns the instruction pointer, an offset in the code segment. */
    public long eip() {
        return rip;
    }

    /** Returns the linear address of the next instruction. */
    public long linearPc() {
        return hooks.codeBase() + rip;
    }

    /** Tells whether IF is set, whether or not the last instruction holds interrupts off. */
    public boolean interruptFlag() {
        loadState();
        return (state.rflags() & Eflags.IF) != 0;
    }

    /** Tells whether the last instruction holds interrupts off, NMI too, at this boundary. */
    public boolean holdsInterruptsOff() {
        return shadow;
    }

    /** Returns the current privilege level, 0 to 3. */
    public int ring() {
        return hidden.ring();
    }

    /** Returns the mode in which the next instruction executes. */
    public ProcessorMode mode() {
        boolean virtual = (engine.read(X86Register.RFLAGS) & Eflags.VM) != 0;
        ProcessorMode mode = hidden.mode();
        return virtual && mode != ProcessorMode.REAL ? ProcessorMode.VIRTUAL_8086 : mode;
    }

    /** Returns memory as the processor sees it now. */
    public LinearMemory linear() {
        linear.follow(
                engine.read(X86Register.CR0),
                engine.read(X86Register.CR3),
                engine.read(X86Register.CR4),
                engine.readMsr(ModelSpecificRegister.EFER));
        return linear;
    }

    /** Returns the counter. */
    public InstructionCounter counter() {
        return hooks.counter();
    }

    /** Drops code that the host changed, in the linear range {@code [from, to)}, from the processor's caches. */
    public void forgetCode(long from, long to) {
        hooks.forgetCode(from, to);
    }

    /** Compares translated code with memory, which another processor or a device may have written. */
    public void refreshCode() {
        hooks.refreshCode();
    }

    /** Drops cached address translations; needed after the host changed page tables. */
    public void forgetTranslations() {
        engine.forgetTranslations();
    }

    /**
     * Runs until the guest halts or raises an event, or the counter stops it.
     *
     * @param overBreakpoint whether a breakpoint on the first instruction is passed over.
     */
    public void run(boolean overBreakpoint) {
        run(overBreakpoint ? InstructionCounter.Passes.BREAKPOINT : InstructionCounter.Passes.NOTHING);
    }

    /**
     * Runs until the guest halts or raises an event, or the counter stops it.
     *
     * @param passes what the first instruction is not stopped for.
     */
    public void run(InstructionCounter.Passes passes) {
        loaded = false;
        long before = counter().clock();
        try {
            hooks.run(rip, passes);
        } finally {
            rip = hooks.eip();
            if (counter().clock() != before) {
                shadow = counter().holdsInterruptsOff();
            }
            betweenIterations = stoppedBetweenIterations();
        }
    }

    private boolean stoppedBetweenIterations() {
        if (counter().stop() != CounterStop.REQUESTED || hooks.entered() != linearPc()) {
            return false;
        }
        int length = linear().read(linearPc(), code);
        return InstructionPrefixes.of(code, length, mode() == ProcessorMode.LONG_64)
                .isRepeatedString(code, length);
    }

    /** Returns what the guest did that ended the last run; null if it halted or the counter ended it. */
    public GuestEvent event() {
        return hooks.event();
    }

    /** Puts the processor back before the software interrupt that ended the last run, and takes its count back. */
    public void takeBackSoftwareInterrupt() {
        long entered = hooks.entered();
        counter().takeBack(entered);
        set64(X86Register.RIP, entered - hooks.codeBase());
    }

    /**
     * Tells whether an interrupt that ended the last run was asked for by an instruction ({@code int n}, {@code int3},
     * {@code into}), which has retired then, rather than raised by the processor.
     */
    public boolean isSoftwareInterrupt(int vector) {
        long entered = hooks.entered();
        long length = linearPc() - entered;
        if (entered == InstructionCounter.NONE || length <= 0 || length > LONGEST_INSTRUCTION) {
            return false;
        }
        byte[] instruction = new byte[(int) length];
        if (linear().read(entered, instruction) < length) {
            return false;
        }
        return InstructionPrefixes.of(instruction, instruction.length, mode() == ProcessorMode.LONG_64)
                .isSoftwareInterrupt(instruction, instruction.length, vector);
    }

    /** Tells whether the last run ended with {@code hlt}. */
    public boolean halted() {
        return hooks.halted();
    }

    /** Settles the engine after an exception that it reported, so that the next one keeps its vector. */
    public void settleException() {
        hidden.forgetFault();
    }

    /**
     * Tells whether the processor takes an interrupt at this boundary: IF is set and the last instruction does not hold
     * interrupts off.
     */
    public boolean takesInterrupts() {
        return !shadow && interruptFlag();
    }

    /** Reads the registers that delivery needs, unless that was done since they last changed. */
    private void loadState() {
        if (!loaded) {
            state.load();
            loaded = true;
        }
    }

    /**
     * Delivers an interrupt or exception through the guest's IDT.
     *
     * @param vector 0 to 255.
     * @param source decides the checks.
     * @param errorCode to push, or {@link InterruptDelivery#NO_ERROR_CODE}.
     * @throws DeliveryFailedException if the processor would raise an exception instead; nothing has changed then but
     *     accessed flags in the page tables.
     */
    public void deliver(int vector, InterruptSource source, int errorCode) {
        loadState();
        long handler = delivery.deliver(vector, source, errorCode, betweenIterations);
        hooks.codeBase(delivery.codeBase());
        PushedFrame frame = delivery.lastFrame();
        hooks.refreshCodeAt(frame.lowest(), frame.lowest() + frame.lengthBytes());
        moved(handler);
    }

    /** Sets CR2, as a page fault that is raised does before it is delivered. */
    public void setPageFaultAddress(long guestLinear) {
        engine.write(X86Register.CR2, guestLinear);
    }

    /** Delivers an event; the address of a page fault goes to CR2 first, whether or not the delivery fails then. */
    public void deliver(RaisedEvent event) {
        if (event.exception() == ExceptionVector.PAGE_FAULT) {
            setPageFaultAddress(event.address());
        }
        deliver(event.vector(), event.source(), event.errorCode());
    }

    /**
     * Carries out the instruction that the counter stopped before because it is not the engine's to carry out.
     *
     * @return what came of it; a trap or an exception is the caller's to deliver.
     */
    public Emulation emulate() {
        long at = linearPc();
        captureState();
        int length = linear.read(at, code);
        EmulatedInstruction instruction = EmulatedInstruction.decode(code, length, state.is64Bit());
        RaisedEvent trap;
        try {
            trap = emulation.execute(instruction);
        } catch (ProcessorFaultException fault) {
            return new Emulation.Raised(fault.raised());
        } catch (UnmodelledStateException refused) {
            return new Emulation.NotModelled(refused.getMessage());
        }
        counter().countEmulated(at);
        restarted();
        return new Emulation.Retired(trap);
    }

    /**
     * Asks whether the instruction that the counter stopped before, which reaches for a port or writes a control
     * register, may execute.
     *
     * @return null if it may; else the exception to deliver.
     */
    public RaisedEvent check() {
        captureState();
        int length = linear.read(linearPc(), code);
        return counter().stop() == CounterStop.CONTROL_REGISTER
                ? checks.ofControlRegister(code, length)
                : checks.ofPort(code, length, mode().codeBits());
    }

    private void captureState() {
        loadState();
        state.capture();
    }

    @Override
    public void close() {
        hooks.close();
        engine.close();
    }
}
