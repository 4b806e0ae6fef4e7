// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.intrpath.emulator.bus.MmioDevice;
import org.intrpath.emulator.bus.OpenBus;
import org.intrpath.emulator.chipset.lapic.LocalApicFeatures;
import org.intrpath.emulator.cpu.ExceptionVector;
import org.intrpath.emulator.unicorn.CountedWindow;
import org.intrpath.emulator.unicorn.CounterKind;
import org.intrpath.emulator.unicorn.CpuModel;

/**
 * Says what a machine is made of.
 *
 * @param memoryBytes size of RAM from physical address 0, a multiple of 4096, below the I/O APIC's page.
 * @param window the linear addresses that may execute and are counted.
 * @param counter how instructions are counted.
 * @param devices beside the APICs.
 * @param delivered the exceptions that the guest handles itself; the others stop the run as {@link
 *     StopReason.GuestFault} or {@link StopReason.InvalidInstruction}. {@code int n} is always delivered.
 * @param processors how many CPUs, and of what kind.
 * @param board what else is on the board.
 */
public record MachineConfig(
        long memoryBytes,
        CountedWindow window,
        CounterKind counter,
        List<Device> devices,
        Set<ExceptionVector> delivered,
        Processors processors,
        Board board) {

    /** The most CPUs that a machine has. */
    public static final int MOST_CPUS = 32;

    /** The most I/O APICs that a machine has. */
    public static final int MOST_IO_APICS = 8;

    /** Copies the collections and refuses what no machine can be. */
    public MachineConfig {
        devices = List.copyOf(devices);
        delivered = Set.copyOf(delivered);
        if (memoryBytes > Machine.IO_APIC) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "memory of 0x%x bytes overlaps the I/O APIC at 0x%x: at most that much would be right",
                    memoryBytes,
                    Machine.IO_APIC));
        }
        for (Device device : devices) {
            if (device.guestPhysical() < memoryBytes) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "%s at 0x%x overlaps the memory, which ends at 0x%x",
                        device.registers().name(),
                        device.guestPhysical(),
                        memoryBytes));
            }
        }
    }

    /**
     * A device and its place.
     *
     * @param guestPhysical first address of its registers.
     * @param lengthBytes of its registers.
     * @param registers the device.
     * @param pin of the first I/O APIC that its interrupt line is wired to, 0 to 23; no two devices have one pin.
     * @param line tells whether the line is high.
     */
    public record Device(long guestPhysical, long lengthBytes, MmioDevice registers, int pin, BooleanSupplier line) {}

    /**
     * The CPUs.
     *
     * @param count 1 to {@value #MOST_CPUS}; their APIC IDs are their numbers.
     * @param model which processor the engine emulates.
     * @param features of the local APICs; CPUID says the same.
     * @param schedule how the CPUs take turns.
     */
    public record Processors(int count, CpuModel model, LocalApicFeatures features, SchedulePolicy schedule) {
        /** Refuses a number that there cannot be. */
        public Processors {
            if (count < 1 || count > MOST_CPUS) {
                throw new IllegalArgumentException(
                        "a machine of " + count + " CPUs: 1 to " + MOST_CPUS + " would be right");
            }
        }

        /** One CPU with the local APIC of a Pentium 4. */
        public static final Processors ONE =
                new Processors(1, CpuModel.STANDARD, LocalApicFeatures.PENTIUM_4, SchedulePolicy.STANDARD);
    }

    /**
     * The board.
     *
     * @param ioApics how many I/O APICs, 1 to {@value #MOST_IO_APICS}, a page apart.
     * @param legacy the 8259 pair and the 8254; null for a board without.
     * @param adapters where RAM leaves room; null for RAM throughout.
     * @param elsewhere what answers where no device does; null to stop the run with {@link
     *     org.intrpath.emulator.bus.UnmodelledAccessException}.
     */
    public record Board(int ioApics, Legacy legacy, AdapterSpace adapters, OpenBus elsewhere) {
        /** One I/O APIC and nothing else. */
        public static final Board PLAIN = new Board(1, null, null, null);

        /** Refuses a number that there cannot be. */
        public Board {
            if (ioApics < 1 || ioApics > MOST_IO_APICS) {
                throw new IllegalArgumentException(
                        "a machine of " + ioApics + " I/O APICs: 1 to " + MOST_IO_APICS + " would be right");
            }
        }

        /** Returns this board with the old chips. */
        public Board with(Legacy chips) {
            return new Board(ioApics, chips, adapters, elsewhere);
        }
    }

    /**
     * The 8259 pair and the 8254.
     *
     * @param unitsPerPulse units of the virtual clock for each of the 8254's input pulses, at least 1.
     */
    public record Legacy(long unitsPerPulse) {
        /** A pulse in each unit of the clock. */
        public static final Legacy FAST = new Legacy(1);
    }

    /**
     * A stretch of the first MiB where a PC has no RAM.
     *
     * @param from where it begins; up to {@code rom} there are adapters, if any.
     * @param rom from where on there is ROM: what the host put into memory there.
     * @param to where it ends.
     */
    public record AdapterSpace(long from, long rom, long to) {}

    /** A machine with one CPU and no device beside the APICs, counted natively, that delivers no exception. */
    public static MachineConfig of(long memoryBytes, CountedWindow window) {
        return new MachineConfig(
                memoryBytes, window, CounterKind.NATIVE, List.of(), Set.of(), Processors.ONE, Board.PLAIN);
    }

    /** Returns this configuration with another way of counting. */
    public MachineConfig counting(CounterKind kind) {
        return new MachineConfig(memoryBytes, window, kind, devices, delivered, processors, board);
    }

    /** Returns this configuration with one more device. */
    public MachineConfig with(Device device) {
        List<Device> more = new ArrayList<>(devices);
        more.add(device);
        return new MachineConfig(memoryBytes, window, counter, more, delivered, processors, board);
    }

    /** Returns this configuration with other exceptions delivered to the guest. */
    public MachineConfig delivering(Set<ExceptionVector> exceptions) {
        return new MachineConfig(memoryBytes, window, counter, devices, exceptions, processors, board);
    }

    /** Returns this configuration with other CPUs. */
    public MachineConfig with(Processors cpus) {
        return new MachineConfig(memoryBytes, window, counter, devices, delivered, cpus, board);
    }

    /** Returns this configuration with that many CPUs, otherwise as they were. */
    public MachineConfig cpus(int count) {
        return with(new Processors(count, processors.model(), processors.features(), processors.schedule()));
    }

    /** Returns this configuration with another order of turns. */
    public MachineConfig scheduled(SchedulePolicy policy) {
        return with(new Processors(processors.count(), processors.model(), processors.features(), policy));
    }

    /** Returns this configuration with another board. */
    public MachineConfig on(Board other) {
        return new MachineConfig(memoryBytes, window, counter, devices, delivered, processors, other);
    }
}
