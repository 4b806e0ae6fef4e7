// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.intrpath.emulator.bus.SystemBus;
import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.intrpath.emulator.chipset.ioapic.IoApic;
import org.intrpath.emulator.chipset.lapic.LocalApic;
import org.intrpath.emulator.cpu.Cpu;
import org.intrpath.emulator.cpu.CpuStart;
import org.intrpath.emulator.memory.PhysicalMemory;
import org.intrpath.emulator.time.VirtualClock;
import org.intrpath.emulator.unicorn.MmioAccess;
import org.intrpath.emulator.unicorn.PortAccess;
import org.intrpath.emulator.unicorn.ReferenceCounter;

/**
 * One i386 CPU with its local APIC, an I/O APIC, devices, and RAM, wired together. The constructor is the wiring
 * diagram. A caller fills the memory, gives the CPU its start, then runs, moves lines and reads the counts. Belongs to
 * the thread that made it.
 */
public final class Machine implements AutoCloseable {

    /** Physical address of the local APIC's page. */
    public static final long LOCAL_APIC = 0xfee0_0000L;

    /** Physical address of the I/O APIC's page. */
    public static final long IO_APIC = 0xfec0_0000L;

    private static final int PAGE_BYTES = PhysicalMemory.PAGE_BYTES;

    private final VirtualClock clock = new VirtualClock();
    private final SystemBus bus = new SystemBus();
    private final EventLog events = new EventLog();
    private final PhysicalMemory memory;
    private final LocalApic localApic;
    private final IoApic ioApic;
    private final ApicBus apicBus;
    private final Cpu cpu;
    private final Scheduler scheduler;

    /** Builds the machine; RAM is zero, the CPU has no start yet. */
    public Machine(MachineConfig config) {
        memory = new PhysicalMemory(config.memoryBytes());
        localApic = new LocalApic(0, clock);
        ioApic = new IoApic();
        apicBus = new ApicBus(List.of(localApic), ioApic);
        bus.attach(LOCAL_APIC, PAGE_BYTES, apicBus.localApicPage(localApic));
        bus.attach(IO_APIC, PAGE_BYTES, apicBus.ioApicWindow());
        for (MachineConfig.Device device : config.devices()) {
            bus.attach(device.guestPhysical(), device.lengthBytes(), device.registers());
            apicBus.wire(device.pin(), device.line());
        }
        cpu = new Cpu(0, memory, config.counter(), config.window(), new NoPorts());
        scheduler = new Scheduler(cpu, localApic, clock, events, config.delivered());
        for (long page : devicePages()) {
            cpu.mapDevice(page, PAGE_BYTES, new DevicePage(page));
        }
    }

    private SortedSet<Long> devicePages() {
        SortedSet<Long> pages = new TreeSet<>();
        for (SystemBus.Region region : bus.regions()) {
            long end = region.guestPhysical() + region.lengthBytes();
            for (long page = region.guestPhysical() & -PAGE_BYTES; page < end; page += PAGE_BYTES) {
                pages.add(page);
            }
        }
        return pages;
    }

    /** Returns the RAM. */
    public PhysicalMemory memory() {
        return memory;
    }

    /** Returns the CPU. */
    public Cpu cpu() {
        return cpu;
    }

    /** Returns the CPU's local APIC. */
    public LocalApic localApic() {
        return localApic;
    }

    /** Returns the I/O APIC. */
    public IoApic ioApic() {
        return ioApic;
    }

    /** Returns the bus, by which a host can reach a device's registers as the guest does. */
    public SystemBus bus() {
        return bus;
    }

    /** Returns the clock: retired instructions plus time idled away. */
    public VirtualClock clock() {
        return clock;
    }

    /** Gives the CPU a start state and wakes it. */
    public void start(CpuStart start) {
        cpu.start(start);
        scheduler.wake();
    }

    /** Wires a line that the host moves to a pin of the I/O APIC, 0 to 23. */
    public InterruptLine line(int pin) {
        InterruptLine line = new InterruptLine(this::devicesChanged);
        apicBus.wire(pin, line::isHigh);
        return line;
    }

    /** Brings interrupts up to date after the host made a device raise or lower its line. */
    public void devicesChanged() {
        apicBus.sampleLines();
    }

    /** Makes runs stop before the instruction at a linear address of the counted window. */
    public void setBreakpoint(long guestLinear) {
        cpu.counter().setBreakpoint(guestLinear);
    }

    /** Removes a breakpoint. */
    public void clearBreakpoint(long guestLinear) {
        cpu.counter().clearBreakpoint(guestLinear);
    }

    /**
     * Runs the guest. A run that stopped at a breakpoint goes on past it.
     *
     * @param limitInstructions how many instructions may retire.
     * @return why it stopped.
     * @throws UnmodelledAccessException if the guest reached for something that no device models; names CPU and EIP.
     */
    public StopReason run(long limitInstructions) {
        return scheduler.run(limitInstructions);
    }

    /** Runs one instruction, after taking the interrupts that are due; {@link StopReason.Deadline} if it retired. */
    public StopReason step() {
        return scheduler.run(1);
    }

    /** Returns the counts so far. */
    public RawCounts counts() {
        return RawCounts.of(cpu.counter());
    }

    /** Returns the addresses retired so far in order, if the machine's counter records them. */
    public long[] trace() {
        if (cpu.counter() instanceof ReferenceCounter recorder && recorder.isRecording()) {
            return recorder.trace();
        }
        throw new IllegalStateException("this machine records no trace: make it with CounterKind.RECORDING, not with a "
                + cpu.counter().description());
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

    /** Closes the CPU and frees the memory. */
    @Override
    public void close() {
        cpu.close();
        memory.close();
    }

    /** Carries the CPU's accesses to one page of device registers to the bus. */
    private final class DevicePage implements MmioAccess {

        private final long page;

        DevicePage(long page) {
            this.page = page;
        }

        @Override
        public long read(long offset, int widthBytes) {
            try {
                scheduler.synchronise(cpu.counter().clockBeforeCurrent());
                long value = Integer.toUnsignedLong(bus.read(page + offset, widthBytes));
                settle();
                return value;
            } catch (RuntimeException failure) {
                throw located(failure);
            }
        }

        @Override
        public void write(long offset, int widthBytes, long value) {
            try {
                scheduler.synchronise(cpu.counter().clockBeforeCurrent());
                bus.write(page + offset, widthBytes, (int) value);
                settle();
            } catch (RuntimeException failure) {
                throw located(failure);
            }
        }

        private void settle() {
            apicBus.sampleLines();
            scheduler.accessed();
        }
    }

    private RuntimeException located(RuntimeException failure) {
        long eip = cpu.counter().current();
        return failure instanceof UnmodelledAccessException refused
                ? refused.at(cpu.number(), eip)
                : new HarnessFailureException(cpu.number(), eip, failure);
    }

    /** The machine has no device on a port. */
    private final class NoPorts implements PortAccess {

        private static final String NAME = "port bus";
        private static final String WHY = "no device answers on this port";

        @Override
        public int in(int port, int widthBytes) {
            throw located(UnmodelledAccessException.ofRead(
                    NAME, UnmodelledAccessException.NO_REGISTER, port, widthBytes, WHY));
        }

        @Override
        public void out(int port, int widthBytes, int value) {
            throw located(UnmodelledAccessException.ofWrite(
                    NAME, UnmodelledAccessException.NO_REGISTER, port, widthBytes, value, WHY));
        }
    }
}
