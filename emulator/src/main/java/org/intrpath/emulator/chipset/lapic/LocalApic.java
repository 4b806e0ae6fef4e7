// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.lapic;

import static org.intrpath.emulator.chipset.lapic.LapicRegister.DESTINATION_FORMAT;
import static org.intrpath.emulator.chipset.lapic.LapicRegister.ERROR_STATUS;
import static org.intrpath.emulator.chipset.lapic.LapicRegister.ID;
import static org.intrpath.emulator.chipset.lapic.LapicRegister.INTERRUPT_COMMAND_HIGH;
import static org.intrpath.emulator.chipset.lapic.LapicRegister.INTERRUPT_COMMAND_LOW;
import static org.intrpath.emulator.chipset.lapic.LapicRegister.IRR_0;
import static org.intrpath.emulator.chipset.lapic.LapicRegister.ISR_0;
import static org.intrpath.emulator.chipset.lapic.LapicRegister.LOGICAL_DESTINATION;
import static org.intrpath.emulator.chipset.lapic.LapicRegister.LVT_ERROR;
import static org.intrpath.emulator.chipset.lapic.LapicRegister.LVT_TIMER;
import static org.intrpath.emulator.chipset.lapic.LapicRegister.SPURIOUS_INTERRUPT_VECTOR;
import static org.intrpath.emulator.chipset.lapic.LapicRegister.TASK_PRIORITY;
import static org.intrpath.emulator.chipset.lapic.LapicRegister.TMR_0;

import java.util.List;
import java.util.Locale;
import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.intrpath.emulator.chipset.DeliveryMode;
import org.intrpath.emulator.chipset.DestinationMode;
import org.intrpath.emulator.chipset.InterruptMessage;
import org.intrpath.emulator.chipset.TriggerMode;
import org.intrpath.emulator.chipset.lapic.InterruptCommand.Shorthand;
import org.intrpath.emulator.chipset.lapic.LocalVectorEntry.TimerMode;
import org.intrpath.emulator.time.VirtualClock;

/**
 * The local APIC of one CPU, as the Pentium 4 has it (version 0x14), in xAPIC mode: Intel 64 and IA-32 Architectures
 * Software Developer's Manual, Volume 3A (253668), "Advanced Programmable Interrupt Controller (APIC)".
 *
 * <p>Software sees a page of 32-bit registers ({@link LapicRegister}). The system bus brings it messages ({@link
 * #accept}); the CPU asks it what to take ({@link #highestDeliverable()}) and takes it ({@link #acknowledge()}). What a
 * write sends to others is returned by it.
 *
 * <p>Time: the bus clock ticks once every {@code unitsPerBusClock} units of the virtual clock, by default once a unit,
 * that is once a retired instruction. Every access first brings the timer up to the clock; between accesses {@link
 * #tick()} does, at the latest at {@link #nextDeadline()}: periods that have passed unnoticed are one interrupt.
 *
 * <p><b>Modelled</b>
 *
 * <ul>
 *   <li>ID, version, software enable, all resets; task and processor priority; IRR, ISR, TMR, EOI with its broadcast
 *   <li>fixed messages, edge and level; physical destination with broadcast, logical destination in the flat model
 *   <li>the spurious vector
 *   <li>the timer, one-shot and periodic, all dividers; the error interrupt for illegal vectors (0 to 15)
 *   <li>fixed, edge-triggered IPIs to a destination or to the sender itself
 *   <li>LVT entries of LINT0, LINT1, the thermal sensor and the performance counters, as registers that stay masked
 * </ul>
 *
 * <p><b>Not modelled</b>, each refused with an {@link UnmodelledAccessException}
 *
 * <ul>
 *   <li>arbitration priority, remote read and CMCI registers; any access to a reserved register (the manual's error
 *       bit 7), any 1 in a reserved bit
 *   <li>unmasking LINT0, LINT1, thermal sensor or performance counters: nothing is wired to them
 *   <li>the timer's TSC-deadline mode; the cluster model of logical destinations
 *   <li>IPIs other than fixed ones; level-triggered IPIs; the shorthands for all, with or without the sender
 *   <li>an IPI to itself while software-disabled
 *   <li>suppression of EOI broadcasts and focus processor checking, which are reserved bits in this version
 * </ul>
 */
public final class LocalApic {
    /** The chip's name in messages. */
    public static final String NAME = "local APIC";

    private static final int SOFTWARE_ENABLE = 1 << 8;
    private static final int BROADCAST_ID = 0xff;
    private static final int LOWEST_LEGAL_VECTOR = 0x10;
    private static final int SEND_ILLEGAL_VECTOR = 1 << 5;
    private static final int RECEIVE_ILLEGAL_VECTOR = 1 << 6;
    private static final long MAX_UNITS_PER_BUS_CLOCK = 1_000_000;

    private final int wiredId;
    private final ApicTimer timer;

    // The registers that latch what is written, by ordinal; the three bitmaps and the timer hold theirs.
    private final int[] words = new int[LapicRegister.values().length];
    private final VectorBitmap inService = new VectorBitmap();
    private final VectorBitmap triggerMode = new VectorBitmap();
    private final VectorBitmap interruptRequest = new VectorBitmap();

    // Errors since the last write to the error status register; they reach that register by the next one.
    private int detectedErrors;

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
     * Creates the local APIC in its reset state.
     *
     * @param id the local APIC ID, 0 to 0xfe.
     * @param clock the machine's clock.
     * @param unitsPerBusClock how many units of the virtual clock a bus clock lasts, 1 to 1,000,000.
     * @throws IllegalArgumentException if the ID or the length of the bus clock is out of range.
     */
    public LocalApic(int id, VirtualClock clock, long unitsPerBusClock) {
        if (id < 0 || id >= BROADCAST_ID) {
            throw new IllegalArgumentException("local APIC ID " + id + " is not within 0 to 254");
        }
        if (unitsPerBusClock < 1 || unitsPerBusClock > MAX_UNITS_PER_BUS_CLOCK) {
            throw new IllegalArgumentException(
                    "a bus clock of " + unitsPerBusClock + " units is not within 1 to " + MAX_UNITS_PER_BUS_CLOCK);
        }
        this.wiredId = id;
        this.timer = new ApicTimer(clock, unitsPerBusClock);
        reset();
    }

    /** Brings every register into the state of "Local APIC State After Power-Up or Reset". */
    public void reset() {
        for (LapicRegister register : LapicRegister.values()) {
            words[register.ordinal()] = register.resetValue();
        }
        words[ID.ordinal()] = wiredId << 24;
        inService.clearAll();
        triggerMode.clearAll();
        interruptRequest.clearAll();
        detectedErrors = 0;
        timer.reset();
    }

    /**
     * Reads a register.
     *
     * @param offset in bytes from the start of the page.
     * @throws UnmodelledAccessException if there is no such register, or it cannot be read.
     */
    public int read(int offset) {
        tick();
        LapicRegister register = LapicRegister.at(offset);
        if (register == null) {
            throw UnmodelledAccessException.ofRead(
                    NAME, UnmodelledAccessException.NO_REGISTER, offset, Integer.BYTES, "the offset is reserved");
        }
        return switch (register) {
            case PROCESSOR_PRIORITY -> processorPriority();
            case ISR_0, ISR_1, ISR_2, ISR_3, ISR_4, ISR_5, ISR_6, ISR_7 -> inService.word(wordIndex(register, ISR_0));
            case TMR_0, TMR_1, TMR_2, TMR_3, TMR_4, TMR_5, TMR_6, TMR_7 -> triggerMode.word(wordIndex(register, TMR_0));
            case IRR_0, IRR_1, IRR_2, IRR_3, IRR_4, IRR_5, IRR_6, IRR_7 ->
                interruptRequest.word(wordIndex(register, IRR_0));
            case INITIAL_COUNT -> timer.initialCount();
            case CURRENT_COUNT -> timer.currentCount();
            case DIVIDE_CONFIGURATION -> timer.divideConfiguration();
            case ID, VERSION, TASK_PRIORITY, LOGICAL_DESTINATION, DESTINATION_FORMAT -> word(register);
            case SPURIOUS_INTERRUPT_VECTOR, ERROR_STATUS, INTERRUPT_COMMAND_LOW, INTERRUPT_COMMAND_HIGH ->
                word(register);
            case LVT_TIMER, LVT_THERMAL_SENSOR, LVT_PERFORMANCE_COUNTERS, LVT_LINT0, LVT_LINT1, LVT_ERROR ->
                word(register);
            case EOI -> throw refusedRead(register, "the register is write-only");
            case ARBITRATION_PRIORITY, REMOTE_READ, LVT_CMCI ->
                throw refusedRead(register, "this version of the chip has no such register");
        };
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
        tick();
        LapicRegister register = LapicRegister.at(offset);
        if (register == null) {
            throw UnmodelledAccessException.ofWrite(
                    NAME,
                    UnmodelledAccessException.NO_REGISTER,
                    offset,
                    Integer.BYTES,
                    value,
                    "the offset is reserved");
        }
        if ((value & register.reservedMask()) != 0) {
            throw refusedWrite(
                    register, value, String.format(Locale.ROOT, "bits 0x%08x are reserved", register.reservedMask()));
        }
        return switch (register) {
            case EOI -> endOfInterrupt();
            case INTERRUPT_COMMAND_LOW -> sendInterrupt(value);
            case ID, TASK_PRIORITY, LOGICAL_DESTINATION, INTERRUPT_COMMAND_HIGH -> store(register, value);
            case DESTINATION_FORMAT -> storeDestinationFormat(value);
            case SPURIOUS_INTERRUPT_VECTOR -> storeSpuriousInterruptVector(value);
            case ERROR_STATUS -> updateErrorStatus();
            case LVT_TIMER, LVT_THERMAL_SENSOR, LVT_PERFORMANCE_COUNTERS, LVT_LINT0, LVT_LINT1, LVT_ERROR ->
                storeLocalVectorEntry(register, value);
            case INITIAL_COUNT -> {
                timer.writeInitialCount(value);
                yield List.of();
            }
            case DIVIDE_CONFIGURATION -> {
                timer.writeDivideConfiguration(value);
                yield List.of();
            }
            case VERSION, PROCESSOR_PRIORITY, CURRENT_COUNT -> throw refusedReadOnly(register, value);
            case ISR_0, ISR_1, ISR_2, ISR_3, ISR_4, ISR_5, ISR_6, ISR_7 -> throw refusedReadOnly(register, value);
            case TMR_0, TMR_1, TMR_2, TMR_3, TMR_4, TMR_5, TMR_6, TMR_7 -> throw refusedReadOnly(register, value);
            case IRR_0, IRR_1, IRR_2, IRR_3, IRR_4, IRR_5, IRR_6, IRR_7 -> throw refusedReadOnly(register, value);
            case ARBITRATION_PRIORITY, REMOTE_READ, LVT_CMCI ->
                throw refusedWrite(register, value, "this version of the chip has no such register");
        };
    }

    /**
     * Offers a message from the system bus. "Interrupt Acceptance for Fixed Interrupts": when it is accepted, "the
     * corresponding TMR bit is cleared for edge-triggered interrupts and set for level-triggered interrupts". A second
     * one of the same vector joins the first while that waits in the IRR.
     *
     * @return whether this local APIC is a destination and takes it; a software-disabled one takes none.
     */
    public boolean accept(InterruptMessage.Fixed message) {
        if (!isSoftwareEnabled() || !isDestination(message.destinationMode(), message.destination())) {
            return false;
        }
        request(message.vector(), message.trigger());
        return true;
    }

    /**
     * Returns the vector that the CPU should be interrupted with now, or {@link VectorBitmap#NONE}. "Task and Processor
     * Priorities": the processor delivers "only those interrupts that have an interrupt-priority class higher than the
     * processor-priority class in the PPR".
     */
    public int highestDeliverable() {
        int vector = interruptRequest.highest();
        return vector >> 4 > processorPriority() >> 4 ? vector : VectorBitmap.NONE;
    }

    /**
     * Carries out the CPU's interrupt acknowledge: the highest deliverable vector moves from the IRR to the ISR.
     * "Spurious Interrupt": if none is deliverable by now, the spurious vector is dispensed, which "does not affect the
     * ISR".
     *
     * @return the vector that the CPU takes, 0 to 255.
     */
    public int acknowledge() {
        int vector = highestDeliverable();
        if (vector == VectorBitmap.NONE) {
            return word(SPURIOUS_INTERRUPT_VECTOR) & 0xff;
        }
        interruptRequest.clear(vector);
        inService.set(vector);
        return vector;
    }

    /**
     * Returns the time at which {@link #tick()} will raise the timer's interrupt, in units of the virtual clock, or
     * {@link VirtualClock#NEVER} while the timer is at rest or masked.
     */
    public long nextDeadline() {
        return localVectorEntry(LVT_TIMER).masked() ? VirtualClock.NEVER : timer.deadline();
    }

    /** Brings the timer up to the virtual clock, and raises its interrupt if its count has reached zero. */
    public void tick() {
        LocalVectorEntry entry = localVectorEntry(LVT_TIMER);
        if (timer.expire(entry.timerMode()) && !entry.masked()) {
            request(entry.vector(), TriggerMode.EDGE);
        }
    }

    /**
     * Returns the processor priority. "Task and Processor Priorities", with ISRV the highest vector in service, or 0:
     * "IF TPR[7:4] &gt;= ISRV[7:4] THEN PPR[7:0] = TPR[7:0] ELSE PPR[7:4] = ISRV[7:4], PPR[3:0] = 0".
     */
    public int processorPriority() {
        int taskPriority = word(TASK_PRIORITY);
        int inServiceClass = Math.max(inService.highest(), 0) >> 4;
        return taskPriority >> 4 >= inServiceClass ? taskPriority : inServiceClass << 4;
    }

    /** Returns the local APIC ID, 8 bits. */
    public int id() {
        return word(ID) >>> 24;
    }

    /** Tells whether software has enabled the local APIC: bit 8 of the spurious interrupt vector register. */
    public boolean isSoftwareEnabled() {
        return (word(SPURIOUS_INTERRUPT_VECTOR) & SOFTWARE_ENABLE) != 0;
    }

    /** Tells whether a vector, 0 to 255, waits in the IRR. */
    public boolean isRequested(int vector) {
        return interruptRequest.contains(vector);
    }

    /** Tells whether a vector, 0 to 255, is in service (ISR). */
    public boolean isInService(int vector) {
        return inService.contains(vector);
    }

    /** Tells whether the last interrupt accepted for a vector, 0 to 255, was level-triggered (TMR). */
    public boolean isLevelTriggered(int vector) {
        return triggerMode.contains(vector);
    }

    // "Logical Destination Mode", flat model: a bitwise AND of the destination and the logical ID decides.
    private boolean isDestination(DestinationMode mode, int destination) {
        return switch (mode) {
            case PHYSICAL -> destination == id() || destination == BROADCAST_ID;
            case LOGICAL -> (destination & word(LOGICAL_DESTINATION) >>> 24) != 0;
        };
    }

    private void request(int vector, TriggerMode trigger) {
        if (vector < LOWEST_LEGAL_VECTOR) {
            detect(RECEIVE_ILLEGAL_VECTOR);
            return;
        }
        interruptRequest.set(vector);
        switch (trigger) {
            case EDGE -> triggerMode.clear(vector);
            case LEVEL -> triggerMode.set(vector);
        }
    }

    // "Error Handling": a write to the ESR "rearms the APIC error interrupt triggering mechanism", so there is one
    // interrupt for the first error after each write, and none for those that follow it.
    private void detect(int error) {
        boolean armed = detectedErrors == 0;
        detectedErrors |= error;
        LocalVectorEntry entry = localVectorEntry(LVT_ERROR);
        if (armed && !entry.masked()) {
            request(entry.vector(), TriggerMode.EDGE);
        }
    }

    // "Signaling Interrupt Servicing Completion": the EOI "clears the highest priority bit in the ISR"; for a
    // level-triggered interrupt it also sends "an end-of-interrupt message to all I/O APICs".
    private List<InterruptMessage> endOfInterrupt() {
        int vector = inService.highest();
        if (vector == VectorBitmap.NONE) {
            return List.of();
        }
        inService.clear(vector);
        return triggerMode.contains(vector) ? List.of(new InterruptMessage.EoiBroadcast(vector)) : List.of();
    }

    private List<InterruptMessage> sendInterrupt(int low) {
        InterruptCommand command = InterruptCommand.decode(word(INTERRUPT_COMMAND_HIGH), low);
        if (command.deliveryMode() != DeliveryMode.FIXED) {
            throw refusedWrite(INTERRUPT_COMMAND_LOW, low, "only fixed delivery (bits 10:8 = 000) is modelled");
        }
        if (command.trigger() != TriggerMode.EDGE) {
            throw refusedWrite(INTERRUPT_COMMAND_LOW, low, "only edge-triggered IPIs (bit 15 = 0) are modelled");
        }
        boolean toSelf = command.shorthand() == Shorthand.SELF;
        if (!toSelf && command.shorthand() != Shorthand.NONE) {
            throw refusedWrite(
                    INTERRUPT_COMMAND_LOW, low, "of the shorthands (bits 19:18) only none and self are modelled");
        }
        if (toSelf && !isSoftwareEnabled()) {
            throw refusedWrite(
                    INTERRUPT_COMMAND_LOW,
                    low,
                    "a software-disabled local APIC takes no interrupt; set SVR bit 8 first");
        }
        store(INTERRUPT_COMMAND_LOW, command.low());
        if (toSelf) {
            request(command.vector(), TriggerMode.EDGE);
            return List.of();
        }
        if (command.vector() < LOWEST_LEGAL_VECTOR) {
            detect(SEND_ILLEGAL_VECTOR);
            return List.of();
        }
        return List.of(new InterruptMessage.Fixed(
                command.vector(), TriggerMode.EDGE, command.destinationMode(), command.destination()));
    }

    private List<InterruptMessage> storeDestinationFormat(int value) {
        if (value != DESTINATION_FORMAT.resetValue()) {
            throw refusedWrite(
                    DESTINATION_FORMAT,
                    value,
                    "only the flat model with its reserved bits set, 0xffffffff, is modelled");
        }
        return store(DESTINATION_FORMAT, value);
    }

    // "Local APIC State After It Has Been Software Disabled": "The mask bits for all the LVT entries are set."
    private List<InterruptMessage> storeSpuriousInterruptVector(int value) {
        store(SPURIOUS_INTERRUPT_VECTOR, value);
        if (!isSoftwareEnabled()) {
            for (LapicRegister register : LapicRegister.values()) {
                words[register.ordinal()] |= register.isLocalVectorEntry() ? LocalVectorEntry.MASKED : 0;
            }
        }
        return List.of();
    }

    // "Error Handling": the write "clears any previously logged errors and updates the ESR with any errors detected
    // since the last write to the ESR"; its value does not matter.
    private List<InterruptMessage> updateErrorStatus() {
        store(ERROR_STATUS, detectedErrors);
        detectedErrors = 0;
        return List.of();
    }

    private List<InterruptMessage> storeLocalVectorEntry(LapicRegister register, int written) {
        // While software-disabled, attempts to reset the mask bits "will be ignored" (same section as above).
        int forcedMask = isSoftwareEnabled() ? 0 : LocalVectorEntry.MASKED;
        int value = written & ~LocalVectorEntry.READ_ONLY_MASK | forcedMask;
        LocalVectorEntry entry = LocalVectorEntry.decode(value);
        boolean hasSource = register == LVT_TIMER || register == LVT_ERROR;
        if (!hasSource && !entry.masked()) {
            throw refusedWrite(register, written, "nothing is wired to this entry; leave it masked (bit 16 = 1)");
        }
        boolean countsDown = entry.timerMode() == TimerMode.ONE_SHOT || entry.timerMode() == TimerMode.PERIODIC;
        if (!countsDown) {
            throw refusedWrite(register, written, "only one-shot and periodic mode (bits 18:17 = 00, 01) are modelled");
        }
        return store(register, value);
    }

    private LocalVectorEntry localVectorEntry(LapicRegister register) {
        return LocalVectorEntry.decode(word(register));
    }

    private int word(LapicRegister register) {
        return words[register.ordinal()];
    }

    private List<InterruptMessage> store(LapicRegister register, int value) {
        words[register.ordinal()] = value;
        return List.of();
    }

    private static int wordIndex(LapicRegister register, LapicRegister first) {
        return register.ordinal() - first.ordinal();
    }

    private static UnmodelledAccessException refusedRead(LapicRegister register, String reason) {
        return UnmodelledAccessException.ofRead(NAME, register.name(), register.offset(), Integer.BYTES, reason);
    }

    private static UnmodelledAccessException refusedReadOnly(LapicRegister register, int value) {
        return refusedWrite(register, value, "the register is read-only");
    }

    private static UnmodelledAccessException refusedWrite(LapicRegister register, int value, String reason) {
        return UnmodelledAccessException.ofWrite(
                NAME, register.name(), register.offset(), Integer.BYTES, value, reason);
    }

    /** Returns the state in one line, vectors and priorities in hex. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "LocalApic[id %d, %s, TPR 0x%02x, PPR 0x%02x, IRR %s, ISR %s, TMR %s, SVR 0x%03x, timer %s]",
                id(),
                isSoftwareEnabled() ? "enabled" : "disabled",
                word(TASK_PRIORITY),
                processorPriority(),
                interruptRequest,
                inService,
                triggerMode,
                word(SPURIOUS_INTERRUPT_VECTOR),
                timer);
    }
}
