// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import java.util.Locale;
import org.intrpath.emulator.memory.PhysicalMemory;
import org.intrpath.emulator.unicorn.CountedWindow;
import org.intrpath.emulator.unicorn.CounterKind;
import org.intrpath.emulator.unicorn.CpuModel;
import org.intrpath.emulator.unicorn.Engine;
import org.intrpath.emulator.unicorn.EngineHooks;
import org.intrpath.emulator.unicorn.GuestEvent;
import org.intrpath.emulator.unicorn.HiddenState;
import org.intrpath.emulator.unicorn.InstructionCounter;
import org.intrpath.emulator.unicorn.MmioAccess;
import org.intrpath.emulator.unicorn.PortAccess;
import org.intrpath.emulator.unicorn.Protection;
import org.intrpath.emulator.unicorn.TableRegister;
import org.intrpath.emulator.unicorn.X86Register;

/**
 * One i386 processor on a machine's memory: its registers, its counter, runs, and the delivery of interrupts. It knows
 * no chip: whether an interrupt is pending is asked of others. Belongs to one thread.
 */
public final class Cpu implements AutoCloseable {

    /** Model of every machine's processors. Part of each fingerprint. */
    public static final CpuModel MODEL = CpuModel.STANDARD;

    private static final int CR0_PE = 1;
    private static final int CR0_WP = 1 << 16;
    private static final int CR0_PG = 1 << 31;
    private static final int CR4_PAE = 1 << 5;

    private static final int LONGEST_INSTRUCTION = 15;
    private static final byte INT = (byte) 0xcd;
    private static final byte INT3 = (byte) 0xcc;
    private static final byte INTO = (byte) 0xce;

    private final int number;
    private final Engine engine;
    private final EngineHooks hooks;
    private final HiddenState hidden;
    private final LinearMemory linear;
    private final InterruptDelivery delivery;
    private long eip;
    private boolean shadow;
    private boolean loaded;

    /**
     * Makes a processor.
     *
     * @param number from 0.
     * @param memory the machine's RAM.
     * @param kind how to count.
     * @param window what to count, and the only code that may run.
     * @param ports receives port accesses.
     */
    public Cpu(int number, PhysicalMemory memory, CounterKind kind, CountedWindow window, PortAccess ports) {
        this.number = number;
        this.engine = Engine.open(MODEL);
        engine.map(0, memory.host(), Protection.ALL);
        this.linear = new LinearMemory(memory);
        this.hooks = new EngineHooks(engine, kind, window, this::readCode, ports);
        this.hidden = hooks.hidden();
        this.delivery = new InterruptDelivery(engine, hidden, linear);
    }

    /** Tells whether the processor has NX; with Unicorn 2.0.1 it has not, and data pages are executable. */
    public static boolean hasNoExecute() {
        return HiddenState.hasNoExecute();
    }

    private int readCode(long guestLinear, byte[] into) {
        return linear().read((int) guestLinear, into);
    }

    /** Puts a device's registers into the physical address space. */
    public void mapDevice(long guestPhysical, long sizeBytes, MmioAccess device) {
        hooks.mapDevice(guestPhysical, sizeBytes, device);
    }

    /** Loads the start state: tables, paging with NX, segments, stack, flags, instruction pointer. */
    public void start(CpuStart start) {
        CpuStart.Tables tables = start.tables();
        engine.writeTable(X86Register.GDTR, TableRegister.of(tables.gdtBase(), tables.gdtLimit()));
        engine.writeTable(X86Register.IDTR, TableRegister.of(tables.idtBase(), tables.idtLimit()));
        hidden.enableNoExecute();
        set(X86Register.CR3, tables.cr3());
        set(X86Register.CR4, get(X86Register.CR4) | CR4_PAE);
        set(X86Register.CR0, get(X86Register.CR0) | CR0_PE | CR0_WP | CR0_PG);
        loadTaskRegister(tables.tr());
        CpuStart.Segments segments = start.segments();
        hidden.enterRing(Selector.rpl(segments.cs()));
        set(X86Register.SS, segments.ss());
        set(X86Register.CS, segments.cs());
        set(X86Register.DS, segments.ds());
        set(X86Register.ES, segments.es());
        set(X86Register.FS, segments.fs());
        set(X86Register.GS, segments.gs());
        set(X86Register.ESP, start.esp());
        set(X86Register.EFLAGS, start.eflags() | Eflags.FIXED);
        set(X86Register.EIP, start.eip());
    }

    private void loadTaskRegister(int selector) {
        int base = (int) engine.readTable(X86Register.GDTR).base();
        SegmentDescriptor task = SegmentDescriptor.decode(linear().read64(base + (selector & ~0b111)));
        boolean isTask = !task.application() && (task.type() | 0b10) == SegmentDescriptor.TYPE_TSS_BUSY;
        if (!isTask || !task.present()) {
            throw new IllegalArgumentException(
                    "selector " + Selector.of(selector) + " is " + task + ": TR needs a present 32-bit TSS descriptor");
        }
        int flags = SegmentDescriptor.TYPE_TSS_BUSY << 8 | 1 << 15;
        engine.writeTable(
                X86Register.TR, new TableRegister(selector, Integer.toUnsignedLong(task.base()), task.limit(), flags));
    }

    /** Returns the processor's number. */
    public int number() {
        return number;
    }

    /** Reads a register. */
    public int get(X86Register register) {
        return (int) engine.read(register);
    }

    /**
     * Writes a register. Selectors are loaded with the processor's checks. Writing EIP moves the processor and ends any
     * interrupt shadow.
     */
    public void set(X86Register register, int value) {
        loaded = false;
        if (isSegment(register)) {
            requireDescriptor(register, value);
        }
        engine.write(register, Integer.toUnsignedLong(value));
        if (register == X86Register.EIP) {
            eip = Integer.toUnsignedLong(value);
            shadow = false;
        }
    }

    private static boolean isSegment(X86Register register) {
        return switch (register) {
            case CS, SS, DS, ES, FS, GS -> true;
            default -> false;
        };
    }

    /** A page fault while the engine loads a selector from outside a run would end the process. */
    private void requireDescriptor(X86Register register, int value) {
        Selector selector = Selector.of(value);
        TableRegister gdt = engine.readTable(X86Register.GDTR);
        int offset = selector.index() * SegmentDescriptor.LENGTH;
        int address = (int) gdt.base() + offset;
        boolean reachable = offset + SegmentDescriptor.LENGTH - 1 <= Integer.toUnsignedLong(gdt.limit())
                && linear().translate(address) != LinearMemory.NOT_MAPPED
                && linear().translate(address + SegmentDescriptor.LENGTH - 1) != LinearMemory.NOT_MAPPED;
        if (selector.local() || selector.index() != 0 && !reachable) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "%s = %s: the selector must name a descriptor of the GDT, 0x%08x limit 0x%x, that is mapped",
                    register,
                    selector,
                    gdt.base(),
                    gdt.limit()));
        }
    }

    /** Reads GDTR, IDTR, LDTR or TR. */
    public TableRegister table(X86Register register) {
        return engine.readTable(register);
    }

    /** Copies the registers. */
    public CpuSnapshot snapshot() {
        return CpuSnapshot.of(this);
    }

    /** Returns the instruction pointer, unsigned. */
    public long eip() {
        return eip;
    }

    /** Tells whether IF is set, whether or not the last instruction holds interrupts off. */
    public boolean interruptFlag() {
        loadDelivery();
        return delivery.interruptFlag();
    }

    /** Returns the current ring, 0 to 3. */
    public int ring() {
        return Selector.rpl(get(X86Register.CS));
    }

    /** Returns memory as ring 0 sees it now. */
    public LinearMemory linear() {
        linear.follow(get(X86Register.CR0), get(X86Register.CR3), get(X86Register.CR4));
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

    /** Drops cached address translations; needed after the host changed page tables. */
    public void forgetTranslations() {
        engine.forgetTranslations();
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
            hooks.run(eip, passes);
        } finally {
            eip = hooks.eip();
            if (counter().clock() != before) {
                shadow = counter().holdsInterruptsOff();
            }
        }
    }

    /** Runs, stopping at a breakpoint on the first instruction unless told otherwise. */
    public void run(boolean overBreakpoint) {
        run(overBreakpoint ? InstructionCounter.Passes.BREAKPOINT : InstructionCounter.Passes.NOTHING);
    }

    /** TEMP. */
    public long linearPc() {
        return eip;
    }

    /** TEMP. */
    public boolean holdsInterruptsOff() {
        return shadow;
    }

    /** TEMP. */
    public void refreshCode() {
        hooks.refreshCode();
    }

    /** TEMP. */
    public void reset() {
        throw new IllegalStateException("TEMP");
    }

    /** TEMP. */
    public void startUp(int page) {
        throw new IllegalStateException("TEMP");
    }

    /** TEMP. */
    public void setPageFaultAddress(long address) {
        engine.write(X86Register.CR2, address);
    }

    /** Returns what the guest did that ended the last run; null if it halted or the counter ended it. */
    public GuestEvent event() {
        return hooks.event();
    }

    /** Puts the processor back before the software interrupt that ended the last run, and takes its count back. */
    public void takeBackSoftwareInterrupt() {
        long entered = hooks.entered();
        counter().takeBack(entered);
        set(X86Register.EIP, (int) entered);
    }

    /**
     * Tells whether an interrupt that ended the last run was asked for by an instruction ({@code int n}, {@code int3},
     * {@code into}), which has retired then, rather than raised by the processor.
     */
    public boolean isSoftwareInterrupt(int vector) {
        long entered = hooks.entered();
        int length = (int) (eip - entered);
        if (entered == InstructionCounter.NONE || length <= 0 || length > LONGEST_INSTRUCTION) {
            return false;
        }
        byte[] code = new byte[length];
        if (linear().read((int) entered, code) < length) {
            return false;
        }
        boolean general = length >= 2 && code[length - 2] == INT && (code[length - 1] & 0xff) == vector;
        boolean breakpoint = code[length - 1] == INT3 && vector == ExceptionVector.BREAKPOINT.vector();
        boolean overflow = code[length - 1] == INTO && vector == ExceptionVector.OVERFLOW.vector();
        return general || breakpoint || overflow;
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
        if (shadow) {
            return false;
        }
        loadDelivery();
        return delivery.interruptFlag();
    }

    /** Reads the registers that delivery needs, unless that was done since they last changed. */
    private void loadDelivery() {
        if (!loaded) {
            delivery.load();
            loaded = true;
        }
    }

    /**
     * Delivers an interrupt or exception through the guest's IDT.
     *
     * @param vector 0 to 255.
     * @param source decides the checks.
     * @param errorCode to push, or {@link InterruptDelivery#NO_ERROR_CODE}.
     * @throws DeliveryFailedException if the processor would raise an exception instead; nothing has changed then.
     */
    public void deliver(int vector, InterruptSource source, int errorCode) {
        loadDelivery();
        loaded = false;
        eip = Integer.toUnsignedLong(delivery.deliver(vector, source, errorCode));
        shadow = false;
    }

    @Override
    public void close() {
        hooks.close();
        engine.close();
    }
}
