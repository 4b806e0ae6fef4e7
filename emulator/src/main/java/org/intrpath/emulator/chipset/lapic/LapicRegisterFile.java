// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.lapic;

import static org.intrpath.emulator.chipset.lapic.LapicRegister.DESTINATION_FORMAT;
import static org.intrpath.emulator.chipset.lapic.LapicRegister.ID;
import static org.intrpath.emulator.chipset.lapic.LapicRegister.INTERRUPT_COMMAND_HIGH;
import static org.intrpath.emulator.chipset.lapic.LapicRegister.INTERRUPT_COMMAND_LOW;
import static org.intrpath.emulator.chipset.lapic.LapicRegister.IRR_0;
import static org.intrpath.emulator.chipset.lapic.LapicRegister.ISR_0;
import static org.intrpath.emulator.chipset.lapic.LapicRegister.LOGICAL_DESTINATION;
import static org.intrpath.emulator.chipset.lapic.LapicRegister.LVT_ERROR;
import static org.intrpath.emulator.chipset.lapic.LapicRegister.LVT_TIMER;
import static org.intrpath.emulator.chipset.lapic.LapicRegister.SPURIOUS_INTERRUPT_VECTOR;
import static org.intrpath.emulator.chipset.lapic.LapicRegister.TMR_0;
import static org.intrpath.emulator.chipset.lapic.LapicRegister.VERSION;

import java.util.List;
import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.intrpath.emulator.chipset.Destination;
import org.intrpath.emulator.chipset.InterruptMessage;
import org.intrpath.emulator.chipset.TriggerMode;
import org.intrpath.emulator.chipset.lapic.InterruptCommand.Shorthand;
import org.intrpath.emulator.time.VirtualClock;

/**
 * The registers of {@link LocalApic} and what reading and writing them does, whichever way software reaches them: Intel
 * SDM 3A (253668), "Local APIC Register Address Map".
 */
final class LapicRegisterFile {
    private static final String NO_SUCH_REGISTER = "this version of the chip has no such register";
    private static final int SOFTWARE_ENABLE = 1 << 8;
    private static final int LOWEST_LEGAL_VECTOR = 0x10;
    private static final int CLUSTER_MODEL = 0x0fff_ffff;

    private final int wiredId;
    private final LocalApicFeatures features;
    private final ApicTimer timer;
    private final ErrorStatus errors = new ErrorStatus();
    private final VectorPriority vectors = new VectorPriority();
    private final LocalVectorTable table;

    // The registers that latch what is written and that no part of their own holds, by ordinal.
    private final int[] words = new int[LapicRegister.values().length];

    // IA32_APIC_BASE: EN and EXTD; the address of the page; the bootstrap flag, which software may write.
    private ApicMode mode = ApicMode.XAPIC;
    private long page = LocalApicMsrs.BASE_ADDRESS;
    private boolean bootstrap;

    LapicRegisterFile(int wiredId, LocalApicFeatures features, VirtualClock clock, long unitsPerBusClock) {
        this.wiredId = wiredId;
        this.features = features;
        this.table = new LocalVectorTable(features);
        this.timer = new ApicTimer(clock, unitsPerBusClock);
    }

    /** Brings every register into its reset state, the mode to xAPIC, and the page to where it is after power-up. */
    void reset() {
        mode = ApicMode.XAPIC;
        page = LocalApicMsrs.BASE_ADDRESS;
        clear(wiredId << 24);
    }

    /** "Local APIC State After an INIT Reset": as after power-up, but the APIC ID is kept; so is the mode. */
    void init() {
        clear(word(ID));
    }

    /**
     * Changes the mode. "Enabling or Disabling the Local APIC": disabling loses the state. "x2APIC State Transitions":
     * entering x2APIC mode keeps it but for the ID that software wrote and the upper half of the ICR.
     */
    void enter(ApicMode next) {
        if (next == ApicMode.DISABLED) {
            clear(wiredId << 24);
        }
        if (next == ApicMode.X2APIC) {
            store(ID, wiredId << 24);
            store(INTERRUPT_COMMAND_HIGH, 0);
        }
        mode = next;
    }

    ApicMode mode() {
        return mode;
    }

    long page() {
        return page;
    }

    /** "Relocating the Local APIC Registers". */
    void moveTo(long guestPhysical) {
        page = guestPhysical;
    }

    boolean isBootstrap() {
        return bootstrap;
    }

    void bootstrap(boolean flag) {
        bootstrap = flag;
    }

    int wiredId() {
        return wiredId;
    }

    LocalApicFeatures features() {
        return features;
    }

    VectorPriority vectors() {
        return vectors;
    }

    LocalVectorTable table() {
        return table;
    }

    ApicTimer timer() {
        return timer;
    }

    int spuriousInterruptVector() {
        return word(SPURIOUS_INTERRUPT_VECTOR);
    }

    boolean isSoftwareEnabled() {
        return (word(SPURIOUS_INTERRUPT_VECTOR) & SOFTWARE_ENABLE) != 0;
    }

    int id() {
        return mode == ApicMode.X2APIC ? wiredId : word(ID) >>> 24;
    }

    boolean isDestination(Destination destination) {
        boolean x2apic = mode == ApicMode.X2APIC;
        int logicalId = x2apic ? DestinationMatch.x2apicLogicalId(wiredId) : word(LOGICAL_DESTINATION) >>> 24;
        boolean cluster = word(DESTINATION_FORMAT) == CLUSTER_MODEL;
        return mode != ApicMode.DISABLED
                && new DestinationMatch(mode, wiredId, id(), logicalId, cluster).matches(destination);
    }

    /** Brings the timer up to the virtual clock, and raises its interrupt if it is due. */
    void tick() {
        LocalVectorEntry entry = table.entry(LVT_TIMER);
        if (timer.expire() && !entry.masked()) {
            request(entry.vector(), TriggerMode.EDGE);
        }
    }

    private void clear(int id) {
        for (LapicRegister register : LapicRegister.values()) {
            words[register.ordinal()] = register.resetValue();
        }
        words[ID.ordinal()] = id;
        words[VERSION.ordinal()] = features.version();
        vectors.reset();
        table.reset();
        errors.reset();
        timer.reset();
    }

    int read(LapicRegister register) {
        tick();
        return switch (register) {
            case PROCESSOR_PRIORITY -> vectors.processorPriority();
            case ISR_0, ISR_1, ISR_2, ISR_3, ISR_4, ISR_5, ISR_6, ISR_7 ->
                vectors.inService().word(wordIndex(register, ISR_0));
            case TMR_0, TMR_1, TMR_2, TMR_3, TMR_4, TMR_5, TMR_6, TMR_7 ->
                vectors.triggerMode().word(wordIndex(register, TMR_0));
            case IRR_0, IRR_1, IRR_2, IRR_3, IRR_4, IRR_5, IRR_6, IRR_7 ->
                vectors.interruptRequest().word(wordIndex(register, IRR_0));
            case INITIAL_COUNT -> timer.initialCount();
            case CURRENT_COUNT -> timer.currentCount();
            case DIVIDE_CONFIGURATION -> timer.divideConfiguration();
            case TASK_PRIORITY -> vectors.taskPriority();
            case ID, VERSION, LOGICAL_DESTINATION, DESTINATION_FORMAT -> word(register);
            case SPURIOUS_INTERRUPT_VECTOR, INTERRUPT_COMMAND_LOW, INTERRUPT_COMMAND_HIGH -> word(register);
            case ERROR_STATUS -> errors.register();
            case LVT_TIMER, LVT_THERMAL_SENSOR, LVT_PERFORMANCE_COUNTERS, LVT_LINT0, LVT_LINT1, LVT_ERROR ->
                table.word(register);
            case EOI -> throw refusedRead(register, "the register is write-only");
            case ARBITRATION_PRIORITY -> {
                if (!features.p6Arbitration()) {
                    throw refusedRead(register, NO_SUCH_REGISTER);
                }
                yield vectors.arbitrationPriority();
            }
            case REMOTE_READ, LVT_CMCI -> throw refusedRead(register, NO_SUCH_REGISTER);
        };
    }

    List<InterruptMessage> write(LapicRegister register, int value) {
        tick();
        return switch (register) {
            case EOI -> endOfInterrupt();
            case INTERRUPT_COMMAND_LOW -> sendInterrupt(word(INTERRUPT_COMMAND_HIGH), value);
            case ID, LOGICAL_DESTINATION, INTERRUPT_COMMAND_HIGH -> store(register, value);
            case TASK_PRIORITY -> {
                vectors.writeTaskPriority(value);
                yield List.of();
            }
            case DESTINATION_FORMAT -> storeDestinationFormat(value);
            case SPURIOUS_INTERRUPT_VECTOR -> storeSpuriousInterruptVector(value);
            case ERROR_STATUS -> {
                errors.update();
                yield List.of();
            }
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
            case VERSION, PROCESSOR_PRIORITY, ARBITRATION_PRIORITY, CURRENT_COUNT ->
                throw refusedReadOnly(register, value);
            case ISR_0, ISR_1, ISR_2, ISR_3, ISR_4, ISR_5, ISR_6, ISR_7 -> throw refusedReadOnly(register, value);
            case TMR_0, TMR_1, TMR_2, TMR_3, TMR_4, TMR_5, TMR_6, TMR_7 -> throw refusedReadOnly(register, value);
            case IRR_0, IRR_1, IRR_2, IRR_3, IRR_4, IRR_5, IRR_6, IRR_7 -> throw refusedReadOnly(register, value);
            case REMOTE_READ, LVT_CMCI -> throw refusedWrite(register, value, NO_SUCH_REGISTER);
        };
    }

    /** "Error Handling": software "attempts to access a register that is reserved". */
    void accessReserved() {
        tick();
        detect(ErrorStatus.ILLEGAL_REGISTER_ADDRESS);
    }

    void requestLevel(LocalPin pin) {
        if (table.acceptLevel(pin)) {
            request(table.entry(pin).vector(), TriggerMode.LEVEL);
        }
    }

    void request(int vector, TriggerMode trigger) {
        if (vector < LOWEST_LEGAL_VECTOR) {
            detect(ErrorStatus.RECEIVE_ILLEGAL_VECTOR);
            return;
        }
        vectors.request(vector, trigger);
    }

    private void detect(int error) {
        LocalVectorEntry entry = table.entry(LVT_ERROR);
        if (errors.detect(error) && !entry.masked()) {
            request(entry.vector(), TriggerMode.EDGE);
        }
    }

    // "Signaling Interrupt Servicing Completion": for a level-triggered interrupt the EOI also sends "an
    // end-of-interrupt message to all I/O APICs", unless that is suppressed.
    private List<InterruptMessage> endOfInterrupt() {
        int vector = vectors.endOfInterrupt();
        if (vector == VectorBitmap.NONE || !vectors.triggerMode().contains(vector)) {
            return List.of();
        }
        table.endOfInterrupt(vector);
        requestLevel(LocalPin.LINT0);
        boolean suppressed = features.suppressesEoiBroadcasts(word(SPURIOUS_INTERRUPT_VECTOR));
        return suppressed ? List.of() : List.of(new InterruptMessage.EoiBroadcast(vector));
    }

    /** Carries out a command; {@code high} is the destination in the shape of the mode. */
    List<InterruptMessage> sendInterrupt(int high, int low) {
        InterruptCommand command = InterruptCommand.decode(high, low);
        String refusal = command.refusal();
        if (refusal != null) {
            throw refusedWrite(INTERRUPT_COMMAND_LOW, low, refusal);
        }
        if (command.shorthand() == Shorthand.SELF) {
            sendToSelf(command.vector());
        }
        store(INTERRUPT_COMMAND_HIGH, high);
        store(INTERRUPT_COMMAND_LOW, command.low());
        if (command.shorthand() == Shorthand.SELF) {
            return List.of();
        }
        if (command.deliversVector() && command.vector() < LOWEST_LEGAL_VECTOR) {
            detect(ErrorStatus.SEND_ILLEGAL_VECTOR);
            return List.of();
        }
        return command.isInitLevelDeassert()
                ? List.of()
                : List.of(command.message(command.receivers(mode, wiredId, high)));
    }

    /** Carries out an IPI to the sender itself, by the ICR's shorthand or by SELF IPI, which leaves the ICR alone. */
    void sendToSelf(int vector) {
        if (!isSoftwareEnabled()) {
            throw refusedWrite(
                    INTERRUPT_COMMAND_LOW,
                    vector,
                    "a software-disabled local APIC takes no interrupt from itself; set SVR bit 8 first");
        }
        // "Error Handling" names both bits for a self IPI: it is sent and it is received.
        if (vector < LOWEST_LEGAL_VECTOR) {
            detect(ErrorStatus.SEND_ILLEGAL_VECTOR);
        }
        request(vector, TriggerMode.EDGE);
    }

    private List<InterruptMessage> storeDestinationFormat(int value) {
        if (value != DESTINATION_FORMAT.resetValue() && value != CLUSTER_MODEL) {
            throw refusedWrite(
                    DESTINATION_FORMAT,
                    value,
                    "there are the flat model, 0xffffffff, and the cluster model, 0x0fffffff");
        }
        return store(DESTINATION_FORMAT, value);
    }

    private List<InterruptMessage> storeSpuriousInterruptVector(int value) {
        store(SPURIOUS_INTERRUPT_VECTOR, value);
        if (!isSoftwareEnabled()) {
            table.maskAll();
        }
        return List.of();
    }

    private List<InterruptMessage> storeLocalVectorEntry(LapicRegister register, int written) {
        // While software-disabled, attempts to reset the mask bits "will be ignored": "Local APIC State After It Has
        // Been Software Disabled".
        int value = written | (isSoftwareEnabled() ? 0 : LocalVectorEntry.MASKED);
        String refusal = table.refusal(register, value);
        if (refusal != null) {
            throw refusedWrite(register, written, refusal);
        }
        table.store(register, value);
        timer.selectMode(table.entry(LVT_TIMER).timerMode());
        requestLevel(LocalPin.LINT0);
        return List.of();
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

    static UnmodelledAccessException refusedRead(LapicRegister register, String reason) {
        return UnmodelledAccessException.ofRead(
                LocalApic.NAME, register.name(), register.offset(), Integer.BYTES, reason);
    }

    private static UnmodelledAccessException refusedReadOnly(LapicRegister register, int value) {
        return refusedWrite(register, value, "the register is read-only");
    }

    static UnmodelledAccessException refusedWrite(LapicRegister register, int value, String reason) {
        return UnmodelledAccessException.ofWrite(
                LocalApic.NAME, register.name(), register.offset(), Integer.BYTES, value, reason);
    }
}
