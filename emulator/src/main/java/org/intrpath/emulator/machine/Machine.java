// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.intrpath.emulator.bus.MmioDevice;
import org.intrpath.emulator.bus.PortBus;
import org.intrpath.emulator.bus.PortDevice;
import org.intrpath.emulator.bus.SystemBus;
import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.intrpath.emulator.chipset.i8254.I8254;
import org.intrpath.emulator.chipset.ioapic.IoApic;
import org.intrpath.emulator.chipset.lapic.BaseAddresses;
import org.intrpath.emulator.chipset.lapic.LocalApic;
import org.intrpath.emulator.chipset.lapic.LocalApicFeatures;
import org.intrpath.emulator.cpu.Cpu;
import org.intrpath.emulator.cpu.CpuConfig;
import org.intrpath.emulator.cpu.CpuIdentification;
import org.intrpath.emulator.cpu.CpuStart;
import org.intrpath.emulator.cpu.FlatStart;
import org.intrpath.emulator.cpu.LongModeStart;
import org.intrpath.emulator.memory.PhysicalMemory;
import org.intrpath.emulator.time.Timed;
import org.intrpath.emulator.time.VirtualClock;
import org.intrpath.emulator.unicorn.InstructionCounter;
import org.intrpath.emulator.unicorn.ReferenceCounter;

/**
 * A machine: CPUs over one physical memory, their local APICs, I/O APICs, a clock, and devices. The constructor is the
 * wiring diagram; devices are attached before the first run. Belongs to one thread.
 */
public final class Machine implements AutoCloseable {

    /** Physical address of the local APICs' page. */
    public static final long LOCAL_APIC = 0xfee0_0000L;

    /** Physical address of the first I/O APIC's page; the others follow, a page apart. */
    public static final long IO_APIC = 0xfec0_0000L;

    private static final int PAGE_BYTES = PhysicalMemory.PAGE_BYTES;
    private static final long END_OF_32_BITS = 1L << 32;
    /** As many address bits as the emulated processors have. */
    private static final long END_OF_BUS = 1L << 40;

    private final VirtualClock clock = new VirtualClock();
    private final SystemBus bus = new SystemBus();
    /** What is on {@link #bus} but the local APIC's page, which each CPU has for itself. */
    private final SystemBus devices = new SystemBus();

    private final PortBus ports = new PortBus();
    private final EventLog events = new EventLog(clock);
    private final Timekeeper time = new Timekeeper(clock, this::devicesChanged);
    private final List<LocalApic> localApics = new ArrayList<>();
    private final List<IoApic> ioApics = new ArrayList<>();
    private final List<Processor> processors = new ArrayList<>();
    private final List<CpuBus> cpuBuses = new ArrayList<>();
    private final PhysicalMemory memory;
    private final ApicBus apicBus;
    private final LegacyChips legacy;
    private final Scheduler scheduler;
    private final SortedSet<Long> mappedPages = new TreeSet<>();
    private final boolean openBus;
    private final MachineConfig.AdapterSpace adapters;
    private BooleanSupplier stopCondition = () -> false;

    /** Builds the machine; RAM is zero, no CPU has a start yet: the first runs, the others wait for a start-up. */
    public Machine(MachineConfig config) {
        MachineConfig.Processors cpus = config.processors();
        MachineConfig.Board board = config.board();
        openBus = board.elsewhere() != null;
        adapters = board.adapters();
        memory = adapters == null
                ? new PhysicalMemory(config.memoryBytes())
                : new PhysicalMemory(config.memoryBytes(), adapters.from(), adapters.to());
        for (int id = 0; id < cpus.count(); id++) {
            localApics.add(new LocalApic(id, clock, 1, cpus.features()));
        }
        for (int i = 0; i < board.ioApics(); i++) {
            ioApics.add(new IoApic());
        }
        apicBus = new ApicBus(localApics, ioApics, events);
        legacy = board.legacy() == null
                ? null
                : new LegacyChips(new I8254(clock, board.legacy().unitsPerPulse()), ports, localApics);
        Processor.Surroundings around = new Processor.Surroundings(
                time,
                events,
                legacy == null ? ExternalController.NONE : legacy,
                config.delivered(),
                this::devicesChanged);
        for (int number = 0; number < cpus.count(); number++) {
            processors.add(newProcessor(config, number, around));
        }
        scheduler = new Scheduler(processors, time, cpus.schedule(), memory::hostWrites);
        localApics.forEach(time::add);
        requireBeyondMemory(LOCAL_APIC, LocalApic.NAME);
        bus.attach(LOCAL_APIC, PAGE_BYTES, apicBus.localApicPage(localApics.getFirst()));
        mapPage(LOCAL_APIC);
        for (int i = 0; i < ioApics.size(); i++) {
            attach(IO_APIC + (long) i * PAGE_BYTES, PAGE_BYTES, apicBus.ioApicWindow(ioApics.get(i)));
        }
        if (legacy != null) {
            time.add(legacy.timer());
            wireLine(LegacyChips.TIMER_LINE, () -> legacy.timer().isOutputHigh(0));
        }
        for (MachineConfig.Device device : config.devices()) {
            attach(device.guestPhysical(), device.lengthBytes(), device.registers());
            wire(device.pin(), device.line());
        }
        if (openBus) {
            apicBus.loseUndeliverable();
            mapEverythingElse();
        }
    }

    private Processor newProcessor(MachineConfig config, int number, Processor.Surroundings around) {
        CpuBus view = new CpuBus(
                this,
                new CpuBus.Shared(
                        memory, adapters, devices, ports, config.board().elsewhere()));
        LocalApic localApic = localApics.get(number);
        LocalApicFeatures features = localApic.features();
        CpuConfig kind = new CpuConfig(
                config.processors().model(),
                config.counter(),
                config.window(),
                new CpuIdentification.Topology(config.processors().count()),
                new CpuIdentification.ApicFeatures(true, features.x2apic(), features.tscDeadline()));
        BaseAddresses pages = new BaseAddresses(CpuIdentification.physicalBits(kind.model()), this::isFree);
        Cpu cpu = new Cpu(number, memory, kind, view, new LocalPlatform(localApic, pages, apicBus, clock));
        Processor processor = new Processor(cpu, localApic, around);
        view.connect(processor, apicBus.localApicPage(localApic));
        if (adapters != null) {
            cpu.mapDevice(adapters.from(), adapters.to() - adapters.from(), view.from(adapters.from()));
        }
        cpuBuses.add(view);
        return processor;
    }

    /** Where no device answers, the open bus does; it is mapped at once, so that devices need no pages of their own. */
    private void mapEverythingElse() {
        for (int i = 0; i < processors.size(); i++) {
            Cpu cpu = processors.get(i).cpu();
            CpuBus view = cpuBuses.get(i);
            cpu.mapDevice(memory.sizeBytes(), END_OF_32_BITS - memory.sizeBytes(), view.from(memory.sizeBytes()));
            cpu.mapDevice(END_OF_32_BITS, END_OF_BUS - END_OF_32_BITS, view.from(END_OF_32_BITS));
        }
    }

    /**
     * Puts a device's registers into the physical address space. Before the first run.
     *
     * @throws IllegalArgumentException if something is there already.
     */
    public void attach(long guestPhysical, long lengthBytes, MmioDevice registers) {
        requireBeyondMemory(guestPhysical, registers.name());
        bus.attach(guestPhysical, lengthBytes, registers);
        devices.attach(guestPhysical, lengthBytes, registers);
        for (long page = guestPhysical & -PAGE_BYTES; page < guestPhysical + lengthBytes; page += PAGE_BYTES) {
            mapPage(page);
        }
    }

    private void requireBeyondMemory(long guestPhysical, String name) {
        if (guestPhysical < memory.sizeBytes()) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "%s at 0x%x overlaps the memory, which ends at 0x%x",
                    name,
                    guestPhysical,
                    memory.sizeBytes()));
        }
    }

    private void mapPage(long page) {
        if (!openBus && mappedPages.add(page)) {
            for (int i = 0; i < processors.size(); i++) {
                processors
                        .get(i)
                        .cpu()
                        .mapDevice(page, PAGE_BYTES, cpuBuses.get(i).from(page));
            }
        }
    }

    /** Tells whether software may move a local APIC's page there: where the bus is open, to what is not there. */
    private boolean isFree(long page) {
        return openBus && page < END_OF_BUS && !memory.contains(page, PAGE_BYTES) && !devices.isAttached(page);
    }

    /**
     * Puts a device's registers on I/O ports.
     *
     * @throws IllegalArgumentException if something is there already.
     */
    public void attachPorts(int firstPort, int count, PortDevice registers) {
        ports.attach(firstPort, count, registers);
    }

    /** Adds a device that changes by itself as time passes. */
    public void addTimed(Timed device) {
        time.add(device);
    }

    /**
     * Wires a device's interrupt line to a pin of the first I/O APIC.
     *
     * @param pin 0 to 23.
     * @param line tells whether it is high.
     * @throws IllegalArgumentException if the pin is wired already; lines that share one are to be joined first.
     */
    public void wire(int pin, BooleanSupplier line) {
        apicBus.wire(pin, line);
    }

    /** As {@link #wire(int, BooleanSupplier)}, to a pin of another I/O APIC, by its number. */
    public void wire(int ioApic, int pin, BooleanSupplier line) {
        apicBus.wire(ioApics.get(ioApic), pin, line);
    }

    /**
     * Wires a device's interrupt line as on a PC: to a line of the 8259 pair and to a pin of the first I/O APIC.
     *
     * @param number of the line, 0 to 15 without 2.
     * @param line tells whether it is high.
     */
    public void wireLine(int number, BooleanSupplier line) {
        if (legacy == null) {
            throw new IllegalStateException("the machine has no 8259 pair to wire line " + number + " to");
        }
        legacy.wire(number, line);
        wire(LegacyChips.pinOf(number), line);
    }

    /** Wires a line that the host moves to a pin of the first I/O APIC, 0 to 23. */
    public InterruptLine line(int pin) {
        InterruptLine line = new InterruptLine(this::devicesChanged);
        apicBus.wire(pin, line::isHigh);
        return line;
    }

    /** Stops runs with {@link StopReason.Requested} once a condition holds; it is asked after each device access. */
    public void stopWhen(BooleanSupplier condition) {
        stopCondition = condition;
    }

    /** Has an observer told what happens to interrupts, from now on. */
    public void observe(HardwareEvent.Observer observer) {
        events.observe(observer);
        apicBus.beginObserving();
    }

    /** Decides whether {@link #events()} keeps what is delivered; it does unless told otherwise. */
    public void keepEvents(boolean kept) {
        events.keep(kept);
    }

    /** Returns, where the bus is open, the interrupt messages that nobody took, each once, in words. */
    public List<String> lostMessages() {
        return apicBus.lost();
    }

    /** Returns the RAM. */
    public PhysicalMemory memory() {
        return memory;
    }

    /** Returns how many CPUs there are. */
    public int cpus() {
        return processors.size();
    }

    /** Returns the first CPU. */
    public Cpu cpu() {
        return cpu(0);
    }

    /** Returns a CPU by its number. */
    public Cpu cpu(int number) {
        return processors.get(number).cpu();
    }

    /** Returns what a CPU does, by its number. */
    public CpuActivity activity(int number) {
        return processors.get(number).activity();
    }

    /** Returns the CPU that ran last: the one that a stop is about. */
    public Cpu stoppedCpu() {
        return scheduler.current().cpu();
    }

    /** Returns the first CPU's local APIC. */
    public LocalApic localApic() {
        return localApic(0);
    }

    /** Returns a CPU's local APIC. */
    public LocalApic localApic(int number) {
        return localApics.get(number);
    }

    /** Returns the first I/O APIC. */
    public IoApic ioApic() {
        return ioApics.getFirst();
    }

    /** Returns an I/O APIC by its number. */
    public IoApic ioApic(int number) {
        return ioApics.get(number);
    }

    /** Returns the 8259 pair and the 8254; null on a machine without. */
    public LegacyChips legacy() {
        return legacy;
    }

    /** Returns the bus, by which a host can reach a device's registers as the first CPU does. */
    public SystemBus bus() {
        return bus;
    }

    /** Returns the ports. */
    public PortBus ports() {
        return ports;
    }

    /** Returns the clock: retired instructions plus time idled away. */
    public VirtualClock clock() {
        return clock;
    }

    /** Gives the first CPU a start state and wakes it. */
    public void start(CpuStart start) {
        start(0, start);
    }

    /** Gives a CPU a start state and wakes it. */
    public void start(int number, CpuStart start) {
        cpu(number).start(start);
        wake(number);
    }

    /** Gives a CPU a start state in IA-32e mode and wakes it. */
    public void start(int number, LongModeStart start) {
        cpu(number).start(start);
        wake(number);
    }

    /** Gives a CPU a start state in protected mode without paging and wakes it. */
    public void start(int number, FlatStart start) {
        cpu(number).start(start);
        wake(number);
    }

    /** Wakes a CPU whose registers the host set. */
    public void wake(int number) {
        processors.get(number).wake();
    }

    /** Brings interrupts up to date after the host made a device raise or lower its line. */
    public void devicesChanged() {
        apicBus.sampleLines();
        if (legacy != null) {
            legacy.sampleLines();
        }
        apicBus.reportRequests();
    }

    /** Makes runs stop before the instruction at a linear address of the counted window, on any CPU. */
    public void setBreakpoint(long guestLinear) {
        processors.forEach(processor -> processor.counter().setBreakpoint(guestLinear));
    }

    /** Removes a breakpoint. */
    public void clearBreakpoint(long guestLinear) {
        processors.forEach(processor -> processor.counter().clearBreakpoint(guestLinear));
    }

    /**
     * Runs the guest. A run that stopped at a breakpoint goes on past it.
     *
     * @param limitInstructions how many instructions may retire, on all CPUs together.
     * @return why it stopped; {@link #stoppedCpu()} says on which CPU.
     * @throws UnmodelledAccessException if the guest reached for something that no device models; names CPU and EIP.
     */
    public StopReason run(long limitInstructions) {
        return scheduler.run(limitInstructions);
    }

    /** Runs one instruction, after taking the interrupts that are due; {@link StopReason.Deadline} if it retired. */
    public StopReason step() {
        return run(1);
    }

    /**
     * Runs one CPU alone, while the others stand still.
     *
     * @param number of the CPU.
     * @param limitInstructions how many instructions may retire.
     */
    public StopReason runCpu(int number, long limitInstructions) {
        return scheduler.run(processors.get(number), limitInstructions);
    }

    /** Returns the counts so far, of all CPUs together. */
    public RawCounts counts() {
        RawCounts sum = counts(0);
        for (int number = 1; number < cpus(); number++) {
            sum = sum.plus(counts(number));
        }
        return sum;
    }

    /** Returns a CPU's counts so far. */
    public RawCounts counts(int number) {
        return RawCounts.of(processors.get(number).counter());
    }

    /** Returns the addresses that the first CPU retired so far in order, if the machine's counter records them. */
    public long[] trace() {
        return trace(0);
    }

    /** Returns the addresses that a CPU retired so far in order, if the machine's counter records them. */
    public long[] trace(int number) {
        InstructionCounter counter = processors.get(number).counter();
        if (counter instanceof ReferenceCounter recorder && recorder.isRecording()) {
            return recorder.trace();
        }
        throw new IllegalStateException("this machine records no trace: make it with CounterKind.RECORDING, not with a "
                + counter.description());
    }

    /** Returns the interrupts delivered so far, in order. */
    public List<DeliveredInterrupt> events() {
        return events.from(0);
    }

    /** Returns the number of interrupts delivered so far. */
    public int eventCount() {
        return events.size();
    }

    /** Forgets the interrupts delivered so far. */
    public void clearEvents() {
        events.clear();
    }

    /** Brings the clock up to the access that a CPU makes; returns what {@link #endAccess} is to be given. */
    long beginAccess(Processor processor) {
        long writes = memory.hostWrites();
        time.synchronise(processor.counter().clockBeforeCurrent());
        return writes;
    }

    /** Brings everything up to date behind an access. */
    void endAccess(Processor processor, long writesBefore) {
        devicesChanged();
        processor.accessed();
        if (memory.hostWrites() != writesBefore) {
            processor.counter().requestStop();
        }
        if (stopCondition.getAsBoolean()) {
            scheduler.stopFor(new StopReason.Requested(
                    "stopped by a device", processor.counter().current()));
        }
    }

    /** Closes the CPUs and frees the memory. */
    @Override
    public void close() {
        processors.forEach(processor -> processor.cpu().close());
        memory.close();
    }
}
