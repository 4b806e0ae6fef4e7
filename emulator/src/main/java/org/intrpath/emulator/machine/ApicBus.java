// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.intrpath.emulator.bus.MmioDevice;
import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.intrpath.emulator.chipset.Destination;
import org.intrpath.emulator.chipset.InterruptMessage;
import org.intrpath.emulator.chipset.ioapic.IoApic;
import org.intrpath.emulator.chipset.lapic.LapicRegister;
import org.intrpath.emulator.chipset.lapic.LocalApic;
import org.intrpath.emulator.chipset.lapic.LocalApicMsrs;
import org.intrpath.emulator.chipset.lapic.MsrResult;
import org.intrpath.emulator.time.VirtualClock;

/**
 * Carries interrupts: from the devices' lines to the I/O APICs' pins, from there and between CPUs to the local APICs,
 * and EOIs back.
 *
 * <p>The chips return their messages; this is what takes them to the others: Intel SDM 3A (253668), "System Bus Vs.
 * APIC Bus". Whoever moves a device's line, by an access or from the host, calls {@link #sampleLines()} afterwards.
 */
public final class ApicBus {
    private static final int X2APIC_EOI = 0x80b;

    private final List<LocalApic> localApics;
    private final List<IoApic> ioApics;
    private final List<Wire> wires = new ArrayList<>();
    private final EventLog events;
    private final RequestWatch requests;
    private Set<String> lost;

    // For lowest-priority messages between equals: who was chosen longest ago comes first.
    private final List<LocalApic> rotation;

    private static final class Wire {
        final IoApic ioApic;
        final int pin;
        final BooleanSupplier line;
        boolean wasHigh;

        Wire(IoApic ioApic, int pin, BooleanSupplier line) {
            this.ioApic = ioApic;
            this.pin = pin;
            this.line = line;
        }
    }

    /**
     * Connects the chips.
     *
     * @param localApics the local APIC of each CPU.
     * @param ioApic the I/O APIC.
     */
    public ApicBus(List<LocalApic> localApics, IoApic ioApic) {
        this(localApics, List.of(ioApic));
    }

    /**
     * Connects the chips.
     *
     * @param localApics the local APIC of each CPU, each wired with an ID of its own.
     * @param ioApics the I/O APICs.
     * @throws IllegalArgumentException if two local APICs are wired with one ID.
     */
    public ApicBus(List<LocalApic> localApics, List<IoApic> ioApics) {
        this(localApics, ioApics, new EventLog(new VirtualClock()));
    }

    /** As {@link #ApicBus(List, List)}, and tells a machine's observers. */
    ApicBus(List<LocalApic> localApics, List<IoApic> ioApics, EventLog events) {
        this.events = events;
        this.requests = new RequestWatch(localApics, events);
        this.localApics = List.copyOf(localApics);
        this.ioApics = List.copyOf(ioApics);
        this.rotation = new ArrayList<>(localApics);
        Set<Integer> ids = new HashSet<>();
        for (LocalApic localApic : localApics) {
            if (!ids.add(localApic.wiredId())) {
                throw new IllegalArgumentException("two local APICs are wired with ID " + localApic.wiredId());
            }
        }
    }

    /**
     * Wires a device's interrupt line to a pin of the first I/O APIC. Lines that share a pin are to be joined first, by
     * {@code ||}, so that the pin is high while any of them is.
     *
     * @param pin the I/O APIC's pin, 0 to 23.
     * @param line tells whether the device's line is high.
     * @throws IllegalArgumentException if the pin is wired already.
     */
    public void wire(int pin, BooleanSupplier line) {
        wire(ioApics.getFirst(), pin, line);
    }

    /**
     * Wires a device's interrupt line to a pin of an I/O APIC.
     *
     * @param ioApic one of the bus's I/O APICs.
     * @param pin its pin, 0 to 23.
     * @param line tells whether the device's line is high.
     */
    public void wire(IoApic ioApic, int pin, BooleanSupplier line) {
        if (pin < 0 || pin >= IoApic.PINS) {
            throw new IllegalArgumentException("an I/O APIC has no pin " + pin + ", but 0 to " + (IoApic.PINS - 1));
        }
        for (Wire wire : wires) {
            if (wire.ioApic == ioApic && wire.pin == pin) {
                throw new IllegalArgumentException("pin " + pin + " of I/O APIC " + ioApics.indexOf(ioApic)
                        + " is wired twice: join lines that share a pin before");
            }
        }
        wires.add(new Wire(requireOnBus(ioApic), pin, line));
    }

    /**
     * Brings the pins to the level of the lines wired to them, and delivers what that sends.
     *
     * @throws UndeliverableMessageException if no local APIC takes a message.
     */
    public void sampleLines() {
        for (Wire wire : wires) {
            boolean high = wire.line.getAsBoolean();
            if (high != wire.wasHigh) {
                wire.wasHigh = high;
                tellLine(wire);
            }
            deliver(wire.ioApic.setPin(wire.pin, high));
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
                case InterruptMessage.LowestPriority lowest -> deliverToOne(lowest);
                case InterruptMessage.Addressed addressed -> deliverToAll(addressed);
                case InterruptMessage.EoiBroadcast eoi -> {
                    for (IoApic ioApic : ioApics) {
                        deliver(ioApic.accept(eoi));
                    }
                }
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

    /**
     * Returns a local APIC's MSRs as {@code wrmsr} of its CPU reaches them; messages that a write sends are delivered
     * at once.
     *
     * @param msrs the MSRs of a local APIC on this bus.
     * @param msr the address.
     * @param value EDX:EAX.
     */
    public MsrResult writeMsr(LocalApicMsrs msrs, int msr, long value) {
        if (msr == X2APIC_EOI) {
            tellEnd(msrs.localApic());
        }
        MsrResult result = msrs.write(msr, value);
        if (result instanceof MsrResult.Written written) {
            tellSent(msrs.localApic(), written.messages());
            deliver(written.messages());
        }
        return result;
    }

    /** Returns the first I/O APIC as the CPUs see it on the bus. */
    public MmioDevice ioApicWindow() {
        return ioApicWindow(ioApics.getFirst());
    }

    /**
     * Returns an I/O APIC as the CPUs see it on the bus; messages that a write sends are delivered at once.
     *
     * @param ioApic one of the bus's I/O APICs.
     */
    public MmioDevice ioApicWindow(IoApic ioApic) {
        return new IoApicWindow(requireOnBus(ioApic));
    }

    private void deliverToAll(InterruptMessage.Addressed message) {
        boolean taken = false;
        for (LocalApic localApic : localApics) {
            taken |= localApic.accept(message);
        }
        boolean nobodyMeant = message.destination() instanceof Destination.AllBut && localApics.size() == 1;
        if (!taken && !nobodyMeant) {
            lose(message);
        }
    }

    // Intel SDM 3A, "Lowest Priority Delivery Mode": a focus processor takes it, else the one with the lowest
    // arbitration priority. Between equals the manual leaves system bus platforms free; here they take turns.
    private void deliverToOne(InterruptMessage.LowestPriority message) {
        LocalApic chosen = null;
        for (LocalApic localApic : rotation) {
            boolean candidate = localApic.isSoftwareEnabled() && localApic.isDestination(message);
            if (candidate && (chosen == null || goesBefore(localApic, chosen, message.vector()))) {
                chosen = localApic;
            }
        }
        if (chosen == null || !chosen.accept(message)) {
            lose(message);
            return;
        }
        rotation.remove(chosen);
        rotation.add(chosen);
    }

    /** As on a real bus, where a message that nobody accepts is gone, if that is allowed; it is remembered once. */
    private void lose(InterruptMessage message) {
        UndeliverableMessageException undeliverable = new UndeliverableMessageException(message, localApics);
        if (lost == null) {
            throw undeliverable;
        }
        lost.add("no local APIC took " + message);
    }

    /** Lets messages that nobody accepts vanish. */
    void loseUndeliverable() {
        lost = new LinkedHashSet<>();
    }

    /** Returns the messages that vanished, each once, in words. */
    List<String> lost() {
        return lost == null ? List.of() : List.copyOf(lost);
    }

    private static boolean goesBefore(LocalApic one, LocalApic other, int vector) {
        if (one.isFocus(vector) || other.isFocus(vector)) {
            return !other.isFocus(vector);
        }
        return one.arbitrationPriority() < other.arbitrationPriority();
    }

    private IoApic requireOnBus(IoApic ioApic) {
        if (!ioApics.contains(ioApic)) {
            throw new IllegalArgumentException(ioApic + " is not on this bus");
        }
        return ioApic;
    }

    /** Begins to watch what comes to wait in the local APICs. */
    void beginObserving() {
        requests.begin();
    }

    /** Tells observers what has come to wait in the local APICs since it was asked last. */
    void reportRequests() {
        requests.report();
    }

    private void tellLine(Wire wire) {
        if (events.isObserved()) {
            events.tell(
                    new HardwareEvent.LineMoved(events.now(), ioApics.indexOf(wire.ioApic), wire.pin, wire.wasHigh));
        }
    }

    /** Tells observers of the interprocessor interrupts among the messages that a local APIC sent. */
    private void tellSent(LocalApic sender, List<InterruptMessage> messages) {
        if (events.isObserved()) {
            for (InterruptMessage message : messages) {
                if (message instanceof InterruptMessage.Addressed) {
                    events.tell(
                            new HardwareEvent.InterprocessorSent(events.now(), localApics.indexOf(sender), message));
                }
            }
        }
    }

    /** Tells observers of an end of interrupt that a local APIC is about to get. */
    private void tellEnd(LocalApic localApic) {
        if (events.isObserved()) {
            events.tell(new HardwareEvent.EndOfInterrupt(
                    events.now(), localApics.indexOf(localApic), RequestWatch.highestInService(localApic)));
        }
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
            if (offset == LapicRegister.EOI.offset()) {
                tellEnd(localApic);
            }
            List<InterruptMessage> messages = localApic.write(offset, value);
            tellSent(localApic, messages);
            deliver(messages);
        }
    }

    private final class IoApicWindow implements MmioDevice {
        private final IoApic ioApic;

        IoApicWindow(IoApic ioApic) {
            this.ioApic = ioApic;
        }

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
