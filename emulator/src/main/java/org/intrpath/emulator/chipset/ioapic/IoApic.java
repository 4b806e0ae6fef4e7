// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.ioapic;

import static org.intrpath.emulator.chipset.ioapic.IoApicRegister.IOAPICID;
import static org.intrpath.emulator.chipset.ioapic.IoApicRegister.IOAPICVER;
import static org.intrpath.emulator.chipset.ioapic.IoApicRegister.IOREDTBL_HIGH;
import static org.intrpath.emulator.chipset.ioapic.IoApicRegister.IOREDTBL_LOW;
import static org.intrpath.emulator.chipset.ioapic.IoApicRegister.IOREGSEL;
import static org.intrpath.emulator.chipset.ioapic.IoApicRegister.IOWIN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.intrpath.emulator.chipset.Destination;
import org.intrpath.emulator.chipset.InterruptMessage;
import org.intrpath.emulator.chipset.TriggerMode;

/**
 * The I/O APIC: Intel 82093AA I/O Advanced Programmable Interrupt Controller (IOAPIC), data sheet 290566-001, May 1996;
 * and its successors that have an EOI register, as in the Intel 82801BA (ICH2), data sheet 290687 ({@link
 * IoApicVersion}).
 *
 * <p>Software sees two registers in memory, an index and a window ({@link IoApicRegister}). Devices see 24 pins with an
 * electrical level ({@link #setPin}). What a pin, a register write or an EOI sends to the local APICs is returned.
 *
 * <p>Sending takes no time here, so the delivery status always reads idle.
 *
 * <p><b>Modelled</b>
 *
 * <ul>
 *   <li>ID, version, arbitration ID (as last loaded from the ID), index and window
 *   <li>24 redirection entries: vector, delivery fixed, to the lowest priority, as NMI, INIT and ExtINT, physical and
 *       logical destination, edge and level trigger, both polarities, mask, remote IRR
 *   <li>EOI broadcasts, the EOI register, and the second message for a pin that is still active after one
 *   <li>a physical destination of 8 bits, as in later I/O APICs; the 82093AA has 4
 * </ul>
 *
 * <p><b>Not modelled</b>, each refused with an {@link UnmodelledAccessException}
 *
 * <ul>
 *   <li>delivery as SMI and the two reserved modes
 *   <li>unmasking a level-triggered entry whose delivery mode asks for edge: NMI, INIT, ExtINT
 *   <li>unmasking an entry that delivers a vector not within 0x10 to 0xfe, the range that the data sheet gives
 *   <li>making a pin active by changing the polarity of an unmasked edge-triggered entry: the data sheet does not say
 *       whether that is an edge
 *   <li>the EOI register (offset 0x40) in the 82093AA, reading it in others; reserved offsets, indices and bits, but
 *       those of the ID
 * </ul>
 *
 * <p>What is written to a read-only register has no effect: 82801BA (290687), "Register and Memory Mapping", RO. So has
 * what is written to the ID's reserved bits: software finds out which are there by writing ones to all.
 *
 * <p>A message that no local APIC takes is not sent again: the machine stops with it. The arbitration ID does not
 * rotate: the messages travel on the system bus, not on the APIC bus whose arbitration rotates it.
 */
public final class IoApic {
    /** The chip's name in messages. */
    public static final String NAME = "IOAPIC";

    /** The number of pins, and of redirection entries. */
    public static final int PINS = 24;

    private static final int LOWEST_VECTOR = 0x10;
    private static final int HIGHEST_VECTOR = 0xfe;

    private final IoApicVersion version;

    private int select;
    private int id;
    private int arbitration;
    private final int[] redirectionLow = new int[PINS];
    private final int[] redirectionHigh = new int[PINS];

    // The electrical level of each pin, 1 for high, pin 0 in bit 0. It belongs to the wires, not to the chip: no
    // register shows it and a reset leaves it alone.
    private int highPins;

    /** Creates an 82093AA in its reset state, with all pins low. */
    public IoApic() {
        this(IoApicVersion.I82093AA);
    }

    /**
     * Creates the I/O APIC in its reset state, with all pins low.
     *
     * @param version which of them.
     */
    public IoApic(IoApicVersion version) {
        this.version = version;
        reset();
    }

    /** Brings every register into its reset state: the default values of "Register Description". */
    public void reset() {
        select = IOREGSEL.resetValue();
        id = IOAPICID.resetValue();
        arbitration = IoApicRegister.IOAPICARB.resetValue();
        Arrays.fill(redirectionLow, IOREDTBL_LOW.resetValue());
        Arrays.fill(redirectionHigh, IOREDTBL_HIGH.resetValue());
    }

    /**
     * Reads one of the two registers in memory.
     *
     * @param offset in bytes from the start of the region.
     * @throws UnmodelledAccessException if there is no such register.
     */
    public int read(int offset) {
        IoApicRegister register = IoApicRegister.at(offset);
        if (register == IOREGSEL) {
            return select;
        }
        if (register != IOWIN) {
            throw UnmodelledAccessException.ofRead(
                    NAME, registerAt(offset), offset, Integer.BYTES, "the offset is reserved");
        }
        return switch (IoApicRegister.selectedBy(select)) {
            case IOAPICID -> id;
            case IOAPICVER -> version.register();
            case IOAPICARB -> arbitration;
            case IOREDTBL_LOW -> redirectionLow[selectedPin()];
            case IOREDTBL_HIGH -> redirectionHigh[selectedPin()];
            case IOREGSEL, IOWIN -> throw new AssertionError("not reached by index");
            case null ->
                throw UnmodelledAccessException.ofRead(
                        NAME, registerAt(offset), offset, Integer.BYTES, "the index is reserved");
        };
    }

    /**
     * Writes one of the two registers in memory.
     *
     * @param offset in bytes from the start of the region.
     * @param value the 32 bits written.
     * @return the messages that the write sends, for the machine to carry.
     * @throws UnmodelledAccessException if there is no such register, it cannot be written, or not with this value.
     */
    public List<InterruptMessage> write(int offset, int value) {
        IoApicRegister register = IoApicRegister.at(offset);
        if (register == IOREGSEL) {
            requireNoReservedBit(IOREGSEL, offset, value);
            select = value;
            return List.of();
        }
        if (offset == IoApicVersion.EOI_OFFSET && version.hasEoiRegister()) {
            return writeEoi(value);
        }
        if (register != IOWIN) {
            throw refused(offset, value, "the offset is reserved");
        }
        IoApicRegister selected = IoApicRegister.selectedBy(select);
        if (selected == null) {
            throw refused(offset, value, "the index is reserved");
        }
        if (selected != IOAPICID) {
            requireNoReservedBit(selected, offset, value);
        }
        return switch (selected) {
            case IOAPICID -> writeId(value & ~IOAPICID.reservedMask());
            case IOREDTBL_LOW -> writeRedirectionLow(selectedPin(), value);
            case IOREDTBL_HIGH -> {
                redirectionHigh[selectedPin()] = value;
                yield List.of();
            }
            case IOAPICVER, IOAPICARB -> List.of();
            case IOREGSEL, IOWIN -> throw new AssertionError("not reached by index");
        };
    }

    /**
     * Returns the name of what an access to an offset reaches now.
     *
     * @param offset in bytes from the start of the region.
     * @return a register's name, with the pin for a redirection entry, or {@link
     *     UnmodelledAccessException#NO_REGISTER}.
     */
    public String registerAt(int offset) {
        if (offset == IoApicVersion.EOI_OFFSET && version.hasEoiRegister()) {
            return "EOI";
        }
        IoApicRegister register = IoApicRegister.at(offset);
        if (register == null) {
            return UnmodelledAccessException.NO_REGISTER;
        }
        if (register == IOREGSEL) {
            return register.name();
        }
        IoApicRegister selected = IoApicRegister.selectedBy(select);
        String name = Objects.toString(selected, UnmodelledAccessException.NO_REGISTER);
        String pin = selected != null && selected.count() > 1 ? " of pin " + selectedPin() : "";
        return String.format(Locale.ROOT, "IOWIN (index 0x%02x, %s%s)", select, name, pin);
    }

    /**
     * Sets the electrical level of a pin. "I/O Redirection Table Registers": "An edge or level on an interrupt pin that
     * is not masked results in the delivery of the interrupt to the destination"; edges on a masked one "are ignored
     * (i.e., not delivered or held pending)".
     *
     * @param pin 0 to 23.
     * @param high whether the pin is at its high level.
     * @return the messages that this sends, for the machine to carry.
     */
    public List<InterruptMessage> setPin(int pin, boolean high) {
        Objects.checkIndex(pin, PINS);
        boolean wasActive = isActive(pin);
        highPins = high ? highPins | 1 << pin : highPins & ~(1 << pin);
        boolean isEdge = isActive(pin) && !wasActive;
        RedirectionEntry entry = redirectionEntry(pin);
        return switch (entry.trigger()) {
            case EDGE -> isEdge && !entry.masked() ? List.of(message(entry)) : List.of();
            case LEVEL -> sendLevel(pin);
        };
    }

    /**
     * Takes an EOI broadcast. "The Remote IRR bit is set to 0 when an EOI message with a matching interrupt vector is
     * received from a local APIC"; a pin that is still active then sends again.
     *
     * @return the messages that this sends, for the machine to carry.
     */
    public List<InterruptMessage> accept(InterruptMessage.EoiBroadcast eoi) {
        List<InterruptMessage> messages = new ArrayList<>();
        for (int pin = 0; pin < PINS; pin++) {
            RedirectionEntry entry = redirectionEntry(pin);
            if (entry.remoteIrr() && entry.vector() == eoi.vector()) {
                redirectionLow[pin] &= ~RedirectionEntry.REMOTE_IRR;
                messages.addAll(sendLevel(pin));
            }
        }
        return messages;
    }

    /**
     * Returns the redirection entry of a pin.
     *
     * @param pin 0 to 23.
     */
    public RedirectionEntry redirectionEntry(int pin) {
        return RedirectionEntry.decode(redirectionHigh[pin], redirectionLow[pin]);
    }

    /**
     * Tells whether a pin is at the level that its entry's polarity calls active.
     *
     * @param pin 0 to 23.
     */
    public boolean isActive(int pin) {
        return redirectionEntry(pin).polarity().isActive((highPins >>> pin & 1) != 0);
    }

    // 82801BA (290687), "EOIR—EOI Register": the vector written "will be compared" with those of all entries, as that
    // of an EOI broadcast is.
    private List<InterruptMessage> writeEoi(int value) {
        if ((value & ~0xff) != 0) {
            throw refused(IoApicVersion.EOI_OFFSET, value, "bits 0xffffff00 are reserved");
        }
        return accept(new InterruptMessage.EoiBroadcast(value));
    }

    // "IOAPICARB": the register "is loaded when the IOAPIC ID Register is written".
    private List<InterruptMessage> writeId(int value) {
        id = value;
        arbitration = value;
        return List.of();
    }

    private List<InterruptMessage> writeRedirectionLow(int pin, int written) {
        int current = redirectionLow[pin];
        int value = written & ~RedirectionEntry.READ_ONLY_MASK | current & RedirectionEntry.READ_ONLY_MASK;
        RedirectionEntry old = redirectionEntry(pin);
        RedirectionEntry entry = RedirectionEntry.decode(redirectionHigh[pin], value);
        String refusal = deliveryRefusal(entry);
        if (refusal != null) {
            throw refused(IOWIN.position(), written, refusal);
        }
        boolean high = (highPins >>> pin & 1) != 0;
        boolean polarityActivates =
                !old.polarity().isActive(high) && entry.polarity().isActive(high);
        if (entry.trigger() == TriggerMode.EDGE && !entry.masked() && polarityActivates) {
            throw refused(
                    IOWIN.position(), written, "change the polarity of an edge-triggered entry while it is masked");
        }
        // Remote IRR is "undefined for edge triggered interrupts"; software clears a stuck one by passing through edge.
        redirectionLow[pin] = entry.trigger() == TriggerMode.EDGE ? value & ~RedirectionEntry.REMOTE_IRR : value;
        return sendLevel(pin);
    }

    // "I/O Redirection Table Registers", delivery mode: what the modes ask of trigger and vector. Returns null if all
    // is well.
    private static String deliveryRefusal(RedirectionEntry entry) {
        boolean vectorInRange = entry.vector() >= LOWEST_VECTOR && entry.vector() <= HIGHEST_VECTOR;
        return switch (entry.deliveryMode()) {
            case FIXED, LOWEST_PRIORITY ->
                entry.masked() || vectorInRange ? null : "an unmasked entry needs a vector from 0x10 to 0xfe";
            case NMI, INIT, EXT_INT ->
                entry.masked() || entry.trigger() == TriggerMode.EDGE
                        ? null
                        : "delivery as " + entry.deliveryMode() + " needs edge trigger (bit 15 = 0)";
            case SMI, RESERVED, START_UP -> "delivery modes 010, 011 and 110 are not modelled";
        };
    }

    // "For level triggered interrupts, this bit is set to 1 when local APIC(s) accept the level interrupt sent by the
    // IOAPIC." They do so at once, or the machine stops; so sending is what sets it.
    private List<InterruptMessage> sendLevel(int pin) {
        RedirectionEntry entry = redirectionEntry(pin);
        boolean waits = entry.masked() || entry.remoteIrr() || !isActive(pin);
        if (entry.trigger() != TriggerMode.LEVEL || waits) {
            return List.of();
        }
        redirectionLow[pin] |= RedirectionEntry.REMOTE_IRR;
        return List.of(message(entry));
    }

    private static InterruptMessage message(RedirectionEntry entry) {
        Destination destination = new Destination.Narrow(entry.destinationMode(), entry.destination());
        return switch (entry.deliveryMode()) {
            case FIXED -> new InterruptMessage.Fixed(entry.vector(), entry.trigger(), destination);
            case LOWEST_PRIORITY -> new InterruptMessage.LowestPriority(entry.vector(), entry.trigger(), destination);
            case NMI -> new InterruptMessage.NonMaskable(destination);
            case INIT -> new InterruptMessage.Init(destination);
            case EXT_INT -> new InterruptMessage.External(destination);
            case SMI, RESERVED, START_UP -> throw new AssertionError("never written: " + entry);
        };
    }

    private int selectedPin() {
        return select - IOREDTBL_LOW.position() >> 1;
    }

    private void requireNoReservedBit(IoApicRegister register, int offset, int value) {
        if ((value & register.reservedMask()) != 0) {
            throw refused(
                    offset, value, String.format(Locale.ROOT, "bits 0x%08x are reserved", register.reservedMask()));
        }
    }

    private UnmodelledAccessException refused(int offset, int value, String reason) {
        return UnmodelledAccessException.ofWrite(NAME, registerAt(offset), offset, Integer.BYTES, value, reason);
    }

    /** Returns the state in one line: the levels of the pins, pin 0 in bit 0, and the entries that are not masked. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(
                String.format(Locale.ROOT, "IoApic[id %d, select 0x%02x, pins 0x%06x", id >>> 24, select, highPins));
        for (int pin = 0; pin < PINS; pin++) {
            RedirectionEntry entry = redirectionEntry(pin);
            if (!entry.masked() || entry.remoteIrr()) {
                line.append(String.format(
                        Locale.ROOT, ", %d: 0x%08x_%08x", pin, redirectionHigh[pin], redirectionLow[pin]));
            }
        }
        return line.append(']').toString();
    }
}
