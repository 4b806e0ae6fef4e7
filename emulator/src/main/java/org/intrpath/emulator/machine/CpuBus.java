// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import org.intrpath.emulator.bus.MmioDevice;
import org.intrpath.emulator.bus.OpenBus;
import org.intrpath.emulator.bus.OpenPortBus;
import org.intrpath.emulator.bus.OpenSystemBus;
import org.intrpath.emulator.bus.PortBus;
import org.intrpath.emulator.bus.SystemBus;
import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.intrpath.emulator.chipset.lapic.LocalApic;
import org.intrpath.emulator.memory.PhysicalMemory;
import org.intrpath.emulator.unicorn.MmioAccess;
import org.intrpath.emulator.unicorn.PortAccess;

/**
 * The buses as one CPU sees them: its own local APIC in the page where that has its registers, the devices of all
 * elsewhere, and there also while the local APIC is disabled or in x2APIC mode. Before each access the clock is brought
 * up to the instruction that makes it; after each, interrupts are.
 */
final class CpuBus implements PortAccess {

    private static final int PAGE_BYTES = PhysicalMemory.PAGE_BYTES;

    private final Shared shared;
    private final OpenSystemBus openMemory;
    private final OpenPortBus openPorts;
    private final SystemBus own = new SystemBus();
    private final Machine machine;
    private Processor processor;
    private LocalApic localApic;

    /**
     * What all CPUs have on their buses.
     *
     * @param memory with the ROM.
     * @param adapters where RAM leaves room; null for RAM throughout.
     * @param devices the memory-mapped devices.
     * @param ports the devices on ports.
     * @param elsewhere what answers where no device does; null to refuse.
     */
    record Shared(
            PhysicalMemory memory,
            MachineConfig.AdapterSpace adapters,
            SystemBus devices,
            PortBus ports,
            OpenBus elsewhere) {

        boolean isRom(long address) {
            return adapters != null && address >= adapters.rom() && address < adapters.to();
        }
    }

    CpuBus(Machine machine, Shared shared) {
        this.machine = machine;
        this.shared = shared;
        boolean refuses = shared.elsewhere() == null;
        this.openMemory = refuses ? null : new OpenSystemBus(shared.devices(), shared.elsewhere());
        this.openPorts = refuses ? null : new OpenPortBus(shared.ports(), shared.elsewhere());
    }

    void connect(Processor cpu, MmioDevice localApicPage) {
        processor = cpu;
        localApic = cpu.localApic();
        own.attach(0, PAGE_BYTES, localApicPage);
    }

    private boolean isOwn(long address) {
        return localApic.hasPageAt(address & -PAGE_BYTES);
    }

    /** Returns the receiver of accesses to physical addresses from a base on. */
    MmioAccess from(long base) {
        return new Window(base);
    }

    @Override
    public int in(int port, int widthBytes) {
        try {
            long before = machine.beginAccess(processor);
            int value = openPorts == null
                    ? shared.ports().read(port, widthBytes)
                    : openPorts.read(port, widthBytes, place());
            machine.endAccess(processor, before);
            return value;
        } catch (RuntimeException failure) {
            throw located(failure);
        }
    }

    @Override
    public void out(int port, int widthBytes, int value) {
        try {
            long before = machine.beginAccess(processor);
            if (openPorts == null) {
                shared.ports().write(port, widthBytes, value);
            } else {
                openPorts.write(port, widthBytes, value, place());
            }
            machine.endAccess(processor, before);
        } catch (RuntimeException failure) {
            throw located(failure);
        }
    }

    private final class Window implements MmioAccess {
        private final long base;

        Window(long base) {
            this.base = base;
        }

        @Override
        public long read(long offset, int widthBytes) {
            try {
                long before = machine.beginAccess(processor);
                long value = CpuBus.this.read(base + offset, widthBytes);
                machine.endAccess(processor, before);
                return value;
            } catch (RuntimeException failure) {
                throw located(failure);
            }
        }

        @Override
        public void write(long offset, int widthBytes, long value) {
            try {
                long before = machine.beginAccess(processor);
                CpuBus.this.write(base + offset, widthBytes, value);
                machine.endAccess(processor, before);
            } catch (RuntimeException failure) {
                throw located(failure);
            }
        }
    }

    private long read(long address, int widthBytes) {
        if (isOwn(address)) {
            return Integer.toUnsignedLong(own.read(address % PAGE_BYTES, widthBytes));
        }
        if (shared.isRom(address)) {
            return rom(address, widthBytes);
        }
        return openMemory == null
                ? Integer.toUnsignedLong(shared.devices().read(address, widthBytes))
                : openMemory.read(address, widthBytes, place());
    }

    private long rom(long address, int widthBytes) {
        long value = 0;
        for (int i = 0; i < widthBytes; i++) {
            value |= (long) shared.memory().read8(address + i) << 8 * i;
        }
        return value;
    }

    /** What is written to ROM vanishes. */
    private void write(long address, int widthBytes, long value) {
        if (isOwn(address)) {
            own.write(address % PAGE_BYTES, widthBytes, (int) value);
        } else if (shared.isRom(address)) {
            return;
        } else if (openMemory == null) {
            shared.devices().write(address, widthBytes, (int) value);
        } else {
            openMemory.write(address, widthBytes, value, place());
        }
    }

    private OpenBus.Place place() {
        return new OpenBus.Place(processor.cpu().number(), processor.counter().current());
    }

    private RuntimeException located(RuntimeException failure) {
        int cpu = processor.cpu().number();
        long eip = processor.counter().current();
        return failure instanceof UnmodelledAccessException refused
                ? refused.at(cpu, eip)
                : new HarnessFailureException(cpu, eip, failure);
    }
}
