// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.guest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.intrpath.emulator.bus.MmioDevice;
import org.intrpath.emulator.bus.PortBus;
import org.intrpath.emulator.bus.PortDevice;
import org.intrpath.emulator.bus.SystemBus;
import org.intrpath.emulator.chipset.ioapic.IoApic;
import org.intrpath.emulator.chipset.lapic.LocalApic;
import org.intrpath.emulator.cpu.Cpu;
import org.intrpath.emulator.cpu.CpuStart;
import org.intrpath.emulator.cpu.InterruptDelivery;
import org.intrpath.emulator.cpu.InterruptSource;
import org.intrpath.emulator.machine.ApicBus;
import org.intrpath.emulator.memory.PhysicalMemory;
import org.intrpath.emulator.time.Timed;
import org.intrpath.emulator.time.VirtualClock;
import org.intrpath.emulator.unicorn.CountedWindow;
import org.intrpath.emulator.unicorn.CounterKind;
import org.intrpath.emulator.unicorn.CounterStop;
import org.intrpath.emulator.unicorn.MmioAccess;
import org.intrpath.emulator.unicorn.PortAccess;

/**
 * One i386 CPU with its local APIC, an I/O APIC, timed devices and ports: what a driver needs to be tried out. The
 * clock, the devices and the CPU are brought together at every access and every deadline, so nothing happens late.
 */
final class OneCpuBench implements AutoCloseable {
    private static final long MEMORY_BYTES = 0x20_0000;
    private static final int CODE_BYTES = 0x1000;

    private final VirtualClock clock = new VirtualClock();
    private final PhysicalMemory memory = new PhysicalMemory(MEMORY_BYTES);
    private final LocalApic localApic = new LocalApic(0, clock);
    private final IoApic ioApic = new IoApic();
    private final ApicBus apicBus = new ApicBus(List.of(localApic), ioApic);
    private final SystemBus bus = new SystemBus();
    private final PortBus portBus = new PortBus();
    private final List<Timed> timed = new ArrayList<>();
    private final List<Integer> delivered = new ArrayList<>();
    private final Cpu cpu;
    private long idle;
    private boolean halted;

    OneCpuBench() {
        CountedWindow window = new CountedWindow(GuestProgram.BASE, CODE_BYTES);
        cpu = new Cpu(0, memory, CounterKind.NATIVE, window, new Ports());
        attach(GuestConstants.LAPIC_BASE, apicBus.localApicPage(localApic));
        attach(GuestConstants.IOAPIC_BASE, apicBus.ioApicWindow());
    }

    VirtualClock clock() {
        return clock;
    }

    PhysicalMemory memory() {
        return memory;
    }

    IoApic ioApic() {
        return ioApic;
    }

    /** Returns the vectors delivered so far, in order. */
    List<Integer> delivered() {
        return delivered;
    }

    void attach(int base, MmioDevice device) {
        long guestPhysical = Integer.toUnsignedLong(base);
        bus.attach(guestPhysical, GuestConstants.PAGE_BYTES, device);
        cpu.mapDevice(guestPhysical, GuestConstants.PAGE_BYTES, new Page(guestPhysical));
    }

    void attach(int firstPort, int ports, PortDevice device) {
        portBus.attach(firstPort, ports, device);
    }

    void add(Timed part) {
        timed.add(part);
    }

    void wire(int pin, BooleanSupplier line) {
        apicBus.wire(pin, line);
    }

    /**
     * Runs until the CPU halts with its interrupts off, or nothing will ever wake it; returns how many instructions
     * have retired.
     *
     * @throws IllegalStateException if that has not come about by a time of the virtual clock.
     */
    long run(CpuStart start, long limitTime) {
        cpu.start(start);
        while (true) {
            synchronise(cpu.counter().clock());
            takeInterrupts();
            if (clock.now() >= limitTime) {
                throw new IllegalStateException((halted ? "still waiting" : "still running") + " at " + place());
            }
            if (halted && !(cpu.interruptFlag() && idleToDeadline())) {
                return cpu.counter().clock();
            }
            if (!halted) {
                execute(limitTime);
            }
        }
    }

    private void takeInterrupts() {
        while (localApic.highestDeliverable() >= 0 && cpu.takesInterrupts()) {
            int vector = localApic.acknowledge();
            cpu.deliver(vector, InterruptSource.EXTERNAL, InterruptDelivery.NO_ERROR_CODE);
            delivered.add(vector);
            halted = false;
        }
    }

    private boolean idleToDeadline() {
        long next = nextDeadline();
        if (next == VirtualClock.NEVER) {
            return false;
        }
        idle += next - clock.now();
        return true;
    }

    private void execute(long limitTime) {
        long clockNow = cpu.counter().clock();
        long until = Math.min(limitTime, nextDeadline()) - idle;
        boolean waits = localApic.highestDeliverable() >= 0;
        cpu.counter().deadline(waits ? clockNow + 1 : until);
        cpu.run(false);
        CounterStop stop = cpu.counter().stop();
        boolean expected = stop == CounterStop.NONE || stop == CounterStop.DEADLINE || stop == CounterStop.REQUESTED;
        if (cpu.event() != null || !expected) {
            throw new IllegalStateException(stop + " " + cpu.event() + " at " + place());
        }
        halted = stop == CounterStop.NONE;
    }

    private long nextDeadline() {
        return timed.stream().mapToLong(Timed::nextDeadline).min().orElse(VirtualClock.NEVER);
    }

    private void synchronise(long retired) {
        clock.advanceTo(Math.max(clock.now(), idle + retired));
        for (Timed part : timed) {
            if (part.nextDeadline() <= clock.now()) {
                part.tick();
            }
        }
        apicBus.sampleLines();
    }

    private void settle() {
        apicBus.sampleLines();
        cpu.counter().requestStop();
    }

    private String place() {
        return "EIP 0x%08x, time %d".formatted(cpu.eip(), clock.now());
    }

    @Override
    public void close() {
        cpu.close();
        memory.close();
    }

    private final class Page implements MmioAccess {
        private final long page;

        Page(long page) {
            this.page = page;
        }

        @Override
        public long read(long offset, int widthBytes) {
            synchronise(cpu.counter().clockBeforeCurrent());
            long value = Integer.toUnsignedLong(bus.read(page + offset, widthBytes));
            settle();
            return value;
        }

        @Override
        public void write(long offset, int widthBytes, long value) {
            synchronise(cpu.counter().clockBeforeCurrent());
            bus.write(page + offset, widthBytes, (int) value);
            settle();
        }
    }

    private final class Ports implements PortAccess {
        @Override
        public int in(int port, int widthBytes) {
            synchronise(cpu.counter().clockBeforeCurrent());
            int value = portBus.read(port, widthBytes);
            settle();
            return value;
        }

        @Override
        public void out(int port, int widthBytes, int value) {
            synchronise(cpu.counter().clockBeforeCurrent());
            portBus.write(port, widthBytes, value);
            settle();
        }
    }
}
