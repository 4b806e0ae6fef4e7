// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.lapic;

import static org.intrpath.emulator.chipset.lapic.LapicRegister.LVT_TIMER;

import java.util.List;
import java.util.Locale;
import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.intrpath.emulator.chipset.InterruptMessage;
import org.intrpath.emulator.chipset.TriggerMode;
import org.intrpath.emulator.time.Timed;
import org.intrpath.emulator.time.VirtualClock;

/**
 * The local APIC of one CPU, as the Pentium 4 has it (version 0x14) and with the {@link LocalApicFeatures} of others:
 * Intel 64 and IA-32 Architectures Software Developer's Manual, Volume 3A (253668), "Advanced Programmable Interrupt
 * Controller (APIC)".
 *
 * <p>Software sees a page of 32-bit registers ({@link LapicRegister}), or MSRs ({@link LocalApicMsrs}). The system bus
 * brings it messages ({@link #accept}), its pins bring levels ({@link #setPin}); the CPU asks it what to take ({@link
 * #highestDeliverable()}, {@link #signals()}, {@link #isExternalRequested()}) and takes it ({@link #acknowledge()}).
 * What a write sends to others is returned by it.
 *
 * <p>Time: the bus clock ticks once every {@code unitsPerBusClock} units of the virtual clock, by default once a unit,
 * that is once a retired instruction. Every access first brings the timer up to the clock; between accesses {@link
 * #tick()} does, at the latest at {@link #nextDeadline()}: periods that have passed unnoticed are one interrupt.
 *
 * <p><b>Modelled</b>
 *
 * <ul>
 *   <li>ID, version, software enable, all resets, INIT; the modes of IA32_APIC_BASE and their transitions
 *   <li>task, processor and arbitration priority, CR8; IRR, ISR, TMR, EOI with its broadcast and that one's suppression
 *   <li>messages: fixed and lowest priority, edge and level; NMI, INIT, start-up, ExtINT
 *   <li>destinations: physical with broadcast, logical in the flat and cluster models and in x2APIC mode, shorthands
 *   <li>the spurious vector; focus processor checking
 *   <li>the timer, one-shot, periodic and TSC-deadline, all dividers; the error interrupt for illegal vectors (0 to 15)
 *       and for reserved registers, of which a read gives 0 (the manual does not say what) and a write does nothing
 *   <li>IPIs, edge-triggered, in all valid combinations of mode and shorthand but SMI; self IPIs
 *   <li>LINT0 and LINT1 as fixed interrupt, NMI, INIT, and as the 8259's (ExtINT, virtual wire)
 *   <li>LVT entries of the thermal sensor and the performance counters, as registers that stay masked
 * </ul>
 *
 * <p>INIT level de-assert is taken and sends nothing: all that it did was to set arbitration IDs, which no register
 * shows.
 *
 * <p><b>Not modelled</b>, each refused with an {@link UnmodelledAccessException}
 *
 * <ul>
 *   <li>the remote read register, and what the features do not include; any access between the registers, any 1 in a
 *       reserved bit; the page in other modes than xAPIC
 *   <li>unmasking thermal sensor or performance counters: nothing is wired to them; SMI
 *   <li>LINT1 triggered by level, which the manual advises against; a LINT pin whose polarity is changed to active
 * while it is unmasked and edge-triggered: the manual does not say whether that is an edge
 *   <li>level-triggered IPIs; destination formats other than flat and cluster
 *   <li>an IPI to itself while software-disabled
 * </ul>
 */
public final class LocalApic implements Timed {
    /** The chip's name in messages. */
    public static final String NAME = "local APIC";

    private static final int BROADCAST_ID = 0xff;
    private static final int REGISTER_STRIDE = 16;
    private static final long MAX_UNITS_PER_BUS_CLOCK = 1_000_000;

    private final LapicRegisterFile registers;
    private final VectorPriority vectors;
    private final LocalVectorTable table;
    private final CpuSignals signals = new CpuSignals();

    /**
     * Creates the local APIC in its reset state, with a bus clock of one unit of the virtual clock.
     *
     * @param id the local APIC ID, 0 to 0xfe.
     * @param clock the machine's clock.
     */
    public LocalApic(int id, VirtualClock clock) {
        this(id, clock, 1);
    }

    /**
     * Creates a Pentium 4's local APIC in its reset state.
     *
     * @param id the local APIC ID, 0 to 0xfe.
     * @param clock the machine's clock.
     * @param unitsPerBusClock how many units of the virtual clock a bus clock lasts, 1 to 1,000,000.
     */
    public LocalApic(int id, VirtualClock clock, long unitsPerBusClock) {
        this(id, clock, unitsPerBusClock, LocalApicFeatures.PENTIUM_4);
    }

    /**
     * Creates the local APIC in its reset state.
     *
     * @param id the local APIC ID, 0 to 0xfe.
     * @param clock the machine's clock.
     * @param unitsPerBusClock how many units of the virtual clock a bus clock lasts, 1 to 1,000,000.
     * @param features what it has beyond the Pentium 4's.
     * @throws IllegalArgumentException if the ID or the length of the bus clock is out of range.
     */
    public LocalApic(int id, VirtualClock clock, long unitsPerBusClock, LocalApicFeatures features) {
        if (id < 0 || id >= BROADCAST_ID) {
            throw new IllegalArgumentException("local APIC ID " + id + " is not within 0 to 254");
        }
        if (unitsPerBusClock < 1 || unitsPerBusClock > MAX_UNITS_PER_BUS_CLOCK) {
            throw new IllegalArgumentException(
                    "a bus clock of " + unitsPerBusClock + " units is not within 1 to " + MAX_UNITS_PER_BUS_CLOCK);
        }
        registers = new LapicRegisterFile(id, features, clock, unitsPerBusClock);
        vectors = registers.vectors();
        table = registers.table();
        reset();
    }

    /** Brings every register into the state of "Local APIC State After Power-Up or Reset", in xAPIC mode. */
    public void reset() {
        signals.clear();
        registers.reset();
    }

    /**
     * Reads a register.
     *
     * @param offset in bytes from the start of the page.
     * @throws UnmodelledAccessException if there is no such register, or it cannot be read.
     */
    public int read(int offset) {
        LapicRegister register = LapicRegister.at(offset);
        if (!isAligned(offset) || mode() != ApicMode.XAPIC) {
            throw UnmodelledAccessException.ofRead(NAME, nameOf(register), offset, Integer.BYTES, noRegister());
        }
        if (isReserved(register)) {
            registers.accessReserved();
            return 0;
        }
        return registers.read(register);
    }

    /**
     * Writes a register.
     *
     * @param offset in bytes from the start of the page.
     * @param value the 32 bits written.
     * @return the messages that the write sends, for the machine to carry; none for most registers.
     * @throws UnmodelledAccessException if there is no such register, it cannot be written, or not with this value.
     */
    public List<InterruptMessage> write(int offset, int value) {
        LapicRegister register = LapicRegister.at(offset);
        if (!isAligned(offset) || mode() != ApicMode.XAPIC) {
            throw UnmodelledAccessException.ofWrite(NAME, nameOf(register), offset, Integer.BYTES, value, noRegister());
        }
        if (isReserved(register)) {
            registers.accessReserved();
            return List.of();
        }
        int reserved = features().reservedMask(register);
        if ((value & reserved) != 0) {
            throw LapicRegisterFile.refusedWrite(
                    register, value, String.format(Locale.ROOT, "bits 0x%08x are reserved", reserved));
        }
        return registers.write(register, value);
    }

    private static boolean isAligned(int offset) {
        return offset >= 0 && offset < LapicRegister.REGION_BYTES && offset % REGISTER_STRIDE == 0;
    }

    private static boolean isReserved(LapicRegister register) {
        return register == null || register == LapicRegister.LVT_CMCI;
    }

    private static String nameOf(LapicRegister register) {
        return register == null ? UnmodelledAccessException.NO_REGISTER : register.name();
    }

    private String noRegister() {
        return mode() == ApicMode.XAPIC
                ? "the offset is reserved: registers are 16 bytes apart"
                : "there is no such page in mode " + mode();
    }

    /**
     * Offers a message from the system bus. "Interrupt Acceptance for Fixed Interrupts": when it is accepted, "the
     * corresponding TMR bit is cleared for edge-triggered interrupts and set for level-triggered interrupts". A second
     * one of the same vector joins the first while that waits in the IRR. "Local APIC State After It Has Been Software
     * Disabled": it still responds to "INIT, NMI, SMI, and SIPI messages".
     *
     * @return whether this local APIC is a destination and takes it.
     */
    public boolean accept(InterruptMessage.Addressed message) {
        if (!isDestination(message)) {
            return false;
        }
        return switch (message) {
            case InterruptMessage.Fixed fixed -> acceptVector(fixed.vector(), fixed.trigger());
            case InterruptMessage.LowestPriority lowest -> acceptVector(lowest.vector(), lowest.trigger());
            case InterruptMessage.NonMaskable ignored -> {
                signals.raiseNonMaskable();
                yield true;
            }
            case InterruptMessage.Init ignored -> {
                init();
                yield true;
            }
            case InterruptMessage.StartUp startUp -> {
                signals.raiseStartUp(startUp.vector());
                yield true;
            }
            case InterruptMessage.External ignored -> {
                if (isSoftwareEnabled()) {
                    signals.raiseExternal();
                }
                yield isSoftwareEnabled();
            }
        };
    }

    /** Tells whether a message is addressed to this local APIC; a disabled one is never addressed. */
    public boolean isDestination(InterruptMessage.Addressed message) {
        return registers.isDestination(message.destination());
    }

    /**
     * Sets the electrical level of a local interrupt pin. "Enabling or Disabling the Local APIC": while it is disabled,
     * the pins are the CPU's INTR and NMI.
     *
     * @param pin the pin.
     * @param high whether it is at its high level.
     */
    public void setPin(LocalPin pin, boolean high) {
        boolean wasHigh = table.isHigh(pin);
        boolean edge = table.move(pin, high);
        if (mode() == ApicMode.DISABLED) {
            if (pin == LocalPin.LINT1 && high && !wasHigh) {
                signals.raiseNonMaskable();
            }
            return;
        }
        if (edge && !table.entry(pin).masked()) {
            takeEdge(table.entry(pin));
        }
        registers.requestLevel(pin);
    }

    /** Returns what waits for the CPU besides vectors. */
    public CpuSignals signals() {
        return signals;
    }

    /**
     * Tells whether the CPU should fetch a vector from the 8259: a LINT pin with delivery mode ExtINT is active, or a
     * message said so. Priorities do not hold it back. A disabled local APIC passes LINT0 through.
     */
    public boolean isExternalRequested() {
        if (mode() == ApicMode.DISABLED) {
            return table.isHigh(LocalPin.LINT0);
        }
        return signals.isExternalPending() || table.requestsExternal();
    }

    /** Takes note that the CPU acknowledges to the 8259; no register of the local APIC shows it. */
    public void acknowledgeExternal() {
        signals.takeExternal();
    }

    /** Returns the vector that the CPU should be interrupted with now, or {@link VectorBitmap#NONE}. */
    public int highestDeliverable() {
        return vectors.highestDeliverable();
    }

    /**
     * Carries out the CPU's interrupt acknowledge: the highest deliverable vector moves from the IRR to the ISR.
     * "Spurious Interrupt": if none is deliverable by now, the spurious vector is dispensed, which "does not affect the
     * ISR".
     *
     * @return the vector that the CPU takes, 0 to 255.
     */
    public int acknowledge() {
        int vector = vectors.acknowledge();
        return vector == VectorBitmap.NONE ? registers.spuriousInterruptVector() & 0xff : vector;
    }

    /**
     * Returns the time at which {@link #tick()} will raise the timer's interrupt, in units of the virtual clock, or
     * {@link VirtualClock#NEVER} while the timer is at rest or masked.
     */
    @Override
    public long nextDeadline() {
        return table.entry(LVT_TIMER).masked()
                ? VirtualClock.NEVER
                : registers.timer().deadline();
    }

    /** Brings the timer up to the virtual clock, and raises its interrupt if its count has reached zero. */
    @Override
    public void tick() {
        registers.tick();
    }

    /** Returns the processor priority. */
    public int processorPriority() {
        return vectors.processorPriority();
    }

    /** Returns the arbitration priority, which decides who takes a lowest-priority message. */
    public int arbitrationPriority() {
        return vectors.arbitrationPriority();
    }

    /**
     * Tells whether this CPU is the focus of a vector, which then comes to it whatever the priorities: the vector is
     * requested or in service here, and focus processor checking is on.
     */
    public boolean isFocus(int vector) {
        boolean busyWithIt = isRequested(vector) || isInService(vector);
        return busyWithIt && features().checksFocus(registers.spuriousInterruptVector());
    }

    /** Returns CR8: bits 7:4 of the task priority. "Interaction of Task Priorities between CR8 and APIC". */
    public int cr8() {
        return vectors.taskPriority() >>> 4;
    }

    /**
     * Writes CR8: "APIC.TPR[bits 7:4] = CR8[bits 3:0], APIC.TPR[bits 3:0] = 0".
     *
     * @param value 0 to 15; the CPU raises a general protection exception for others itself.
     */
    public void writeCr8(int value) {
        vectors.writeTaskPriority((value & 0xf) << 4);
    }

    /** Returns the local APIC ID: 8 bits that software may write in xAPIC mode, 32 wired ones in x2APIC mode. */
    public int id() {
        return registers.id();
    }

    /** Returns the ID that the local APIC is wired with, 0 to 0xfe. */
    public int wiredId() {
        return registers.wiredId();
    }

    /** Returns the mode that IA32_APIC_BASE chooses. */
    public ApicMode mode() {
        return registers.mode();
    }

    /**
     * Tells whether its CPU finds its registers in a page of physical memory: in xAPIC mode, in the one page that
     * IA32_APIC_BASE names.
     */
    public boolean hasPageAt(long guestPhysical) {
        return mode() == ApicMode.XAPIC && registers.page() == guestPhysical;
    }

    /** Tells whether IA32_APIC_BASE has its CPU as the bootstrap processor. */
    public boolean isBootstrap() {
        return registers.isBootstrap();
    }

    /** Returns what the local APIC has beyond the Pentium 4's. */
    public LocalApicFeatures features() {
        return registers.features();
    }

    /** Tells whether software has enabled the local APIC: bit 8 of the spurious interrupt vector register. */
    public boolean isSoftwareEnabled() {
        return registers.isSoftwareEnabled();
    }

    /** Tells whether a vector, 0 to 255, waits in the IRR. */
    public boolean isRequested(int vector) {
        return vectors.interruptRequest().contains(vector);
    }

    /** Tells whether a vector, 0 to 255, is in service (ISR). */
    public boolean isInService(int vector) {
        return vectors.inService().contains(vector);
    }

    /** Tells whether the last interrupt accepted for a vector, 0 to 255, was level-triggered (TMR). */
    public boolean isLevelTriggered(int vector) {
        return vectors.triggerMode().contains(vector);
    }

    LapicRegisterFile registers() {
        return registers;
    }

    private void init() {
        registers.init();
        signals.raiseInit();
    }

    private boolean acceptVector(int vector, TriggerMode trigger) {
        if (isSoftwareEnabled()) {
            registers.request(vector, trigger);
        }
        return isSoftwareEnabled();
    }

    private void takeEdge(LocalVectorEntry entry) {
        switch (entry.deliveryMode()) {
            case FIXED -> {
                if (entry.trigger() == TriggerMode.EDGE) {
                    registers.request(entry.vector(), TriggerMode.EDGE);
                }
            }
            case NMI -> signals.raiseNonMaskable();
            case INIT -> init();
            case EXT_INT -> {}
            case LOWEST_PRIORITY, SMI, RESERVED, START_UP -> throw new AssertionError("never unmasked: " + entry);
        }
    }

    /** Returns the state in one line, vectors and priorities in hex. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "LocalApic[id %d, %s%s, TPR 0x%02x, PPR 0x%02x, IRR %s, ISR %s, TMR %s, SVR 0x%03x, timer %s]",
                id(),
                isSoftwareEnabled() ? "enabled" : "disabled",
                mode() == ApicMode.XAPIC ? "" : " " + mode(),
                vectors.taskPriority(),
                processorPriority(),
                vectors.interruptRequest(),
                vectors.inService(),
                vectors.triggerMode(),
                registers.spuriousInterruptVector(),
                registers.timer());
    }
}
