// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.intrpath.emulator.bus.MmioDevice;
import org.intrpath.emulator.cpu.ExceptionVector;
import org.intrpath.emulator.unicorn.CountedWindow;
import org.intrpath.emulator.unicorn.CounterKind;

/**
 * Says what a machine is made of.
 *
 * @param memoryBytes size of RAM from physical address 0, a multiple of 4096.
 * @param window the linear addresses that may execute and are counted.
 * @param counter how instructions are counted.
 * @param devices beside the APICs.
 * @param delivered the exceptions that the guest handles itself; the others stop the run as {@link
 *     StopReason.GuestFault} or {@link StopReason.InvalidInstruction}. {@code int n} is always delivered.
 */
public record MachineConfig(
        long memoryBytes,
        CountedWindow window,
        CounterKind counter,
        List<Device> devices,
        Set<ExceptionVector> delivered) {

    /** Copies the collections. */
    public MachineConfig {
        devices = List.copyOf(devices);
        delivered = Set.copyOf(delivered);
    }

    /**
     * A device and its place.
     *
     * @param guestPhysical first address of its registers.
     * @param lengthBytes of its registers.
     * @param registers the device.
     * @param pin of the I/O APIC that its interrupt line is wired to, 0 to 23.
     * @param line tells whether the line is high.
     */
    public record Device(long guestPhysical, long lengthBytes, MmioDevice registers, int pin, BooleanSupplier line) {}

    /** A machine with no device beside the APICs, counted natively, that delivers no exception. */
    public static MachineConfig of(long memoryBytes, CountedWindow window) {
        return new MachineConfig(memoryBytes, window, CounterKind.NATIVE, List.of(), Set.of());
    }

    /** Returns this configuration with another way of counting. */
    public MachineConfig counting(CounterKind kind) {
        return new MachineConfig(memoryBytes, window, kind, devices, delivered);
    }

    /** Returns this configuration with one more device. */
    public MachineConfig with(Device device) {
        List<Device> more = new ArrayList<>(devices);
        more.add(device);
        return new MachineConfig(memoryBytes, window, counter, more, delivered);
    }

    /** Returns this configuration with other exceptions delivered to the guest. */
    public MachineConfig delivering(Set<ExceptionVector> exceptions) {
        return new MachineConfig(memoryBytes, window, counter, devices, exceptions);
    }
}
