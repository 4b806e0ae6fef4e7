// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

import java.util.ArrayList;
import java.util.List;
import org.intrpath.emulator.chipset.DeliveryMode;
import org.intrpath.emulator.chipset.DestinationMode;
import org.intrpath.emulator.chipset.Polarity;
import org.intrpath.emulator.chipset.TriggerMode;
import org.intrpath.emulator.chipset.ioapic.IoApicRegister;
import org.intrpath.emulator.chipset.ioapic.RedirectionEntry;
import org.intrpath.emulator.chipset.lapic.LapicRegister;
import org.intrpath.emulator.cpu.Eflags;
import org.intrpath.emulator.cpu.InterruptSource;
import org.intrpath.emulator.cpu.PaePageTables;
import org.intrpath.emulator.cpu.PageAccess;
import org.intrpath.emulator.machine.DeliveredInterrupt;
import org.intrpath.emulator.machine.InterruptLine;
import org.intrpath.emulator.machine.Machine;
import org.intrpath.emulator.machine.MachineConfig;
import org.intrpath.emulator.machine.StopReason;
import org.intrpath.emulator.memory.PhysicalMemory;
import org.intrpath.emulator.unicorn.CounterKind;

/**
 * Interrupts end to end on a whole machine: the host raises a line, the I/O APIC sends the pin's vector to its CPU's
 * local APIC, the halted CPU takes it, the guest's handler counts it and writes EOI, and {@code iret} leads back to the
 * next {@code hlt}. Each CPU has a line, a pin and a vector of its own; in a pass all lines are raised, the machine
 * runs until all CPUs are halted again, and the lines are lowered.
 */
final class MachineInterrupts implements InterruptSide {

    /** The instructions of one interrupt of {@code cpu_idle}: 9 of the handler, the jump back, the next {@code hlt}. */
    static final int INSTRUCTIONS = 11;

    private static final int FIRST_PIN = 16;
    private static final int FIRST_VECTOR = 0x40;
    private static final int LOCAL_APIC_ENABLED = 1 << 8;
    private static final int SPURIOUS_VECTOR = 0xff;

    private final Machine machine;
    private final List<InterruptLine> lines = new ArrayList<>();
    private final List<Long> handler;
    private final long waits;

    MachineInterrupts(GuestCode code, int cpus, CounterKind kind) {
        handler = code.routine("cpu_handler", "iret");
        waits = code.address("cpu_wait");
        machine = new Machine(MachineConfig.of(BenchGuest.MEMORY_BYTES, BenchGuest.WINDOW)
                .counting(kind)
                .cpus(cpus));
        PaePageTables tables = BenchGuest.fill(machine.memory(), code);
        BenchGuest.map(tables, Machine.LOCAL_APIC, PageAccess.DEVICE);
        for (int cpu = 0; cpu < cpus; cpu++) {
            int stackPage = BenchGuest.STACK_PAGE + cpu * PhysicalMemory.PAGE_BYTES;
            BenchGuest.map(tables, stackPage, PageAccess.KERNEL_DATA);
            BenchGuest.writeGate(machine.memory(), vector(cpu), code.address("cpu_handler"));
            wire(cpu);
            machine.start(
                    cpu,
                    BenchGuest.start((int) code.address("cpu_idle"), stackPage + PhysicalMemory.PAGE_BYTES, Eflags.IF));
        }
        runUntilHalted();
    }

    private void wire(int cpu) {
        RedirectionEntry entry = new RedirectionEntry(
                vector(cpu),
                DeliveryMode.FIXED,
                DestinationMode.PHYSICAL,
                false,
                Polarity.ACTIVE_HIGH,
                false,
                TriggerMode.EDGE,
                false,
                cpu);
        machine.localApic(cpu)
                .write(LapicRegister.SPURIOUS_INTERRUPT_VECTOR.offset(), LOCAL_APIC_ENABLED | SPURIOUS_VECTOR);
        writeIoApic(IoApicRegister.IOREDTBL_HIGH.position() + 2 * pin(cpu), entry.high());
        writeIoApic(IoApicRegister.IOREDTBL_LOW.position() + 2 * pin(cpu), entry.low());
        lines.add(machine.line(pin(cpu)));
    }

    private void writeIoApic(int index, int value) {
        machine.bus().write(Machine.IO_APIC + IoApicRegister.IOREGSEL.position(), Integer.BYTES, index);
        machine.bus().write(Machine.IO_APIC + IoApicRegister.IOWIN.position(), Integer.BYTES, value);
    }

    private static int pin(int cpu) {
        return FIRST_PIN + cpu;
    }

    private static int vector(int cpu) {
        return FIRST_VECTOR + cpu;
    }

    @Override
    public int instructions() {
        return INSTRUCTIONS;
    }

    /** {@inheritDoc} One to each CPU in every pass, so the count is a multiple of the CPUs. */
    @Override
    public Outcome inject(int count) {
        int cpus = machine.cpus();
        if (count % cpus != 0) {
            throw new IllegalArgumentException(count + " interrupts on " + cpus + " CPUs: it must be a multiple");
        }
        List<CpuState> before = states();
        machine.clearEvents();
        int passes = count / cpus;
        long retired = machine.clock().now();
        long start = HostClock.ns();
        for (int pass = 0; pass < passes; pass++) {
            inject();
            long now = machine.clock().now();
            require("instructions of a pass", (long) INSTRUCTIONS * cpus, now - retired);
            retired = now;
        }
        long elapsedNs = HostClock.ns() - start;
        return checked(elapsedNs, passes, before, states());
    }

    private void inject() {
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).raise();
        }
        runUntilHalted();
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).lower();
        }
    }

    private void runUntilHalted() {
        StopReason stop = machine.run(BenchGuest.BUDGET);
        if (!(stop instanceof StopReason.Halted)) {
            throw new WrongCountException("the machine stopped: " + stop + "; all its CPUs should have halted");
        }
    }

    /** What one CPU has done so far. */
    private record CpuState(long retired, int ticks, List<Long> handled, long waited) {}

    private List<CpuState> states() {
        List<CpuState> states = new ArrayList<>();
        for (int cpu = 0; cpu < machine.cpus(); cpu++) {
            var counter = machine.cpu(cpu).counter();
            states.add(new CpuState(
                    counter.clock(),
                    machine.memory().read32(BenchGuest.TICKS + (long) Integer.BYTES * cpu),
                    handler.stream().map(counter::retired).toList(),
                    counter.retired(waits)));
        }
        return states;
    }

    private Outcome checked(long elapsedNs, int passes, List<CpuState> before, List<CpuState> after) {
        long instructions = 0;
        long ticks = 0;
        for (int cpu = 0; cpu < machine.cpus(); cpu++) {
            CpuState old = before.get(cpu);
            CpuState now = after.get(cpu);
            require("instructions of CPU " + cpu, (long) INSTRUCTIONS * passes, now.retired() - old.retired());
            require("ticks of CPU " + cpu, passes, now.ticks() - old.ticks());
            require("halts of CPU " + cpu, passes, now.waited() - old.waited());
            for (int i = 0; i < handler.size(); i++) {
                require(
                        "count of CPU %d at 0x%x".formatted(cpu, handler.get(i)),
                        passes,
                        now.handled().get(i) - old.handled().get(i));
            }
            instructions += now.retired() - old.retired();
            ticks += now.ticks() - old.ticks();
        }
        checkEvents(passes);
        return new Outcome(elapsedNs, instructions, ticks);
    }

    /** Demands that each CPU took its own vector, between two halts, once in each pass. */
    private void checkEvents(int passes) {
        int[] taken = new int[machine.cpus()];
        for (DeliveredInterrupt event : machine.events()) {
            if (event.vector() != vector(event.cpu())
                    || event.source() != InterruptSource.EXTERNAL
                    || event.interruptedEip() != waits + 1) {
                throw new WrongCountException(event + ": it should be the CPU's own vector, behind its hlt");
            }
            taken[event.cpu()]++;
        }
        for (int cpu = 0; cpu < taken.length; cpu++) {
            require("deliveries to CPU " + cpu, passes, taken[cpu]);
        }
    }

    private static void require(String what, long wanted, long found) {
        if (wanted != found) {
            throw new WrongCountException("%s: %d; by arithmetic it should be %d".formatted(what, found, wanted));
        }
    }

    @Override
    public void close() {
        machine.close();
    }
}
