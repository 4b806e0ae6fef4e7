// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.intrpath.emulator.bus.MmioDevice;
import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.intrpath.emulator.chipset.InterruptMessage;
import org.intrpath.emulator.chipset.ioapic.IoApic;
import org.intrpath.emulator.chipset.lapic.LapicRegister;
import org.intrpath.emulator.chipset.lapic.LocalApic;

/**
 * Carries interrupts: from the devices' lines to the I/O APIC's pins, from there to the local APICs, and EOIs back.
 *
 * <p>The chips return their messages; this is what takes them to the others: Intel SDM 3A (253668), "System Bus Vs.
 * APIC Bus". Whoever moves a device's line, by an access or from the host, calls {@link #sampleLines()} afterwards.
 */
public final class ApicBus {
    private final List<LocalApic> localApics;
    private final IoApic ioApic;
    private final List<Wire> wires = new ArrayList<>();

    private record Wire(int pin, BooleanSupplier line) {}

    /**
     * Connects the chips.
     *
     * @param localApics the local APIC of each CPU.
     * @param ioApic the I/O APIC.
     */
    public ApicBus(List<LocalApic> localApics, IoApic ioApic) {
        this.localApics = List.copyOf(localApics);
        this.ioApic = ioApic;
    }

    /**
     * Wires a device's interrupt line to a pin. Several lines on one pin share it: the pin is high while any of them
     * is.
     *
     * @param pin the I/O APIC's pin, 0 to 23.
     * @param line tells whether the device's line is high.
     */
    public void wire(int pin, BooleanSupplier line) {
        wires.add(new Wire(Objects.checkIndex(pin, IoApic.PINS), line));
    }

    /**
     * Brings the pins to the level of the lines wired to them, and delivers what that sends.
     *
     * @throws UndeliverableMessageException if no local APIC takes a message.
     */
    public void sampleLines() {
        for (Wire wire : wires) {
            deliver(ioApic.setPin(wire.pin, isHigh(wire.pin)));
        }
    }

    /**
     * Delivers messages in their order, and what they cause in turn.
     *
     * @throws UndeliverableMessageException if no local APIC takes a message.
     */
    public void deliver(List<InterruptMessage> messages) {
        for (InterruptMessage message : messages) {
            switch (message) {
                case InterruptMessage.Fixed fixed -> deliver(fixed);
                case InterruptMessage.EoiBroadcast eoi -> deliver(ioApic.accept(eoi));
            }
        }
    }

    /**
     * Returns a local APIC's page as its CPU sees it on the bus; messages that a write sends are delivered at once.
     *
     * @param localApic the local APIC of the CPU.
     */
    public MmioDevice localApicPage(LocalApic localApic) {
        return new LocalApicPage(localApic);
    }

    /** Returns the I/O APIC as the CPUs see it on the bus; messages that a write sends are delivered at once. */
    public MmioDevice ioApicWindow() {
        return new IoApicWindow();
    }

    private void deliver(InterruptMessage.Fixed message) {
        boolean taken = false;
        for (LocalApic localApic : localApics) {
            taken |= localApic.accept(message);
        }
        if (!taken) {
            throw new UndeliverableMessageException(message, localApics);
        }
    }

    private boolean isHigh(int pin) {
        for (Wire wire : wires) {
            if (wire.pin == pin && wire.line.getAsBoolean()) {
                return true;
            }
        }
        return false;
    }

    private final class LocalApicPage implements MmioDevice {
        private final LocalApic localApic;

        LocalApicPage(LocalApic localApic) {
            this.localApic = localApic;
        }

        @Override
        public String name() {
            return LocalApic.NAME;
        }

        @Override
        public String registerAt(int offset) {
            return Objects.toString(LapicRegister.at(offset), UnmodelledAccessException.NO_REGISTER);
        }

        @Override
        public int read(int offset) {
            return localApic.read(offset);
        }

        @Override
        public void write(int offset, int value) {
            deliver(localApic.write(offset, value));
        }
    }

    private final class IoApicWindow implements MmioDevice {
        @Override
        public String name() {
            return IoApic.NAME;
        }

        @Override
        public String registerAt(int offset) {
            return ioApic.registerAt(offset);
        }

        @Override
        public int read(int offset) {
            return ioApic.read(offset);
        }

        @Override
        public void write(int offset, int value) {
            deliver(ioApic.write(offset, value));
        }
    }
}
