// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.guest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.intrpath.emulator.bus.MmioDevice;
import org.intrpath.emulator.bus.PortDevice;
import org.intrpath.emulator.cpu.CpuSnapshot;
import org.intrpath.emulator.machine.Machine;
import org.intrpath.emulator.machine.MachineConfig;
import org.intrpath.emulator.machine.RawCounts;
import org.intrpath.emulator.machine.StopReason;
import org.intrpath.emulator.memory.PhysicalMemory;
import org.intrpath.emulator.time.Timed;
import org.intrpath.emulator.time.VirtualClock;

/** A machine with a guest program in its memory; the device is to be added. */
final class GuestMachine implements AutoCloseable {
    private static final long MEMORY_BYTES = 0x20_0000;
    /** Many times what the longest of the runs takes. */
    private static final long LIMIT = 500_000_000;

    private final GuestProgram program;
    private final Machine machine;

    private GuestMachine(GuestSetup setup, String device) {
        program = GuestProgram.of(setup.width(), device);
        machine = new Machine(MachineConfig.of(MEMORY_BYTES, program.window())
                .cpus(setup.cpus())
                .scheduled(setup.turns()));
        program.load(machine.memory(), setup.cpus(), setup.redirectLow(), setup.redirectHigh());
        switch (setup.width()) {
            case I386 -> {
                ProtectedModeTables tables = new ProtectedModeTables(machine.memory(), program);
                for (int cpu = 0; cpu < setup.cpus(); cpu++) {
                    machine.start(cpu, tables.start(cpu));
                }
            }
            case AMD64 -> {
                LongModeTables tables = new LongModeTables(machine.memory(), program);
                for (int cpu = 0; cpu < setup.cpus(); cpu++) {
                    machine.start(cpu, tables.start(cpu));
                }
            }
        }
    }

    /** Runs a device's program to its end. */
    static GuestOutcome run(GuestSetup setup, String device, Consumer<GuestMachine> wiring) {
        try (GuestMachine guest = new GuestMachine(setup, device)) {
            wiring.accept(guest);
            StopReason stop = guest.machine.run(LIMIT);
            return guest.outcome(setup, stop);
        }
    }

    GuestProgram program() {
        return program;
    }

    VirtualClock clock() {
        return machine.clock();
    }

    PhysicalMemory memory() {
        return machine.memory();
    }

    /** Fills in a variable of the program. */
    void set(String symbol, int value) {
        machine.memory().write32(program.address(symbol), value);
    }

    void attach(int base, MmioDevice device) {
        machine.attach(Integer.toUnsignedLong(base), GuestConstants.PAGE_BYTES, device);
    }

    void attach(int firstPort, int ports, PortDevice device) {
        machine.attachPorts(firstPort, ports, device);
    }

    void add(Timed part) {
        machine.addTimed(part);
    }

    void wire(int pin, BooleanSupplier line) {
        machine.wire(pin, line);
    }

    private GuestOutcome outcome(GuestSetup setup, StopReason stop) {
        byte[] memory = new byte[(int) machine.memory().sizeBytes()];
        machine.memory().read(0, memory, 0, memory.length);
        List<RawCounts> counts = new ArrayList<>();
        List<CpuSnapshot> registers = new ArrayList<>();
        StringBuilder chips = new StringBuilder(machine.ioApic().toString());
        for (int cpu = 0; cpu < machine.cpus(); cpu++) {
            counts.add(machine.counts(cpu));
            registers.add(machine.cpu(cpu).snapshot());
            chips.append('\n').append(machine.localApic(cpu));
        }
        GuestOutcome.Hardware hardware =
                new GuestOutcome.Hardware(machine.clock().now(), registers, chips.toString());
        return new GuestOutcome(setup, program, stop, memory, counts, machine.events(), hardware);
    }

    @Override
    public void close() {
        machine.close();
    }
}
