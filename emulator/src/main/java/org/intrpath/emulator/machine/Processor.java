// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import java.util.Locale;
import java.util.Set;
import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.intrpath.emulator.chipset.lapic.LocalApic;
import org.intrpath.emulator.chipset.lapic.VectorBitmap;
import org.intrpath.emulator.cpu.Cpu;
import org.intrpath.emulator.cpu.Emulation;
import org.intrpath.emulator.cpu.ExceptionVector;
import org.intrpath.emulator.cpu.InterruptDelivery;
import org.intrpath.emulator.cpu.RaisedEvent;
import org.intrpath.emulator.cpu.StackReference;
import org.intrpath.emulator.time.VirtualClock;
import org.intrpath.emulator.unicorn.CounterStop;
import org.intrpath.emulator.unicorn.GuestEvent;
import org.intrpath.emulator.unicorn.InstructionCounter;

/**
 * One CPU with its local APIC: takes what is due at an instruction boundary, executes up to the next one where
 * something may be due, and says why it cannot go on.
 *
 * <p>Priority at a boundary, Intel SDM 3A, "Prioritization of Concurrent Events": INIT, then traps on the previous
 * instruction (which the engine has raised by then), then NMI, then maskable interrupts.
 */
final class Processor {

    private static final int NON_MASKABLE = 2;

    private final Cpu cpu;
    private final LocalApic localApic;
    private final Surroundings around;
    private final ExceptionRaising exceptions;
    private final InstructionCounter counter;

    private CpuActivity activity;
    private boolean nonMaskableBlocked;
    private boolean permitted;
    private long stoppedAtBreakpoint = InstructionCounter.NONE;

    /**
     * What the processors of a machine share.
     *
     * @param time the machine's time.
     * @param events where deliveries go.
     * @param external the 8259 pair.
     * @param delivered the exceptions that the guest handles.
     * @param changed called when an instruction may have changed what chips want.
     */
    record Surroundings(
            Timekeeper time,
            EventLog events,
            ExternalController external,
            Set<ExceptionVector> delivered,
            Runnable changed) {}

    Processor(Cpu cpu, LocalApic localApic, Surroundings around) {
        this.cpu = cpu;
        this.localApic = localApic;
        this.around = around;
        this.counter = cpu.counter();
        this.exceptions = new ExceptionRaising(cpu, around);
        this.activity = cpu.number() == 0 ? CpuActivity.RUNNING : CpuActivity.WAITING_FOR_START_UP;
    }

    Cpu cpu() {
        return cpu;
    }

    LocalApic localApic() {
        return localApic;
    }

    InstructionCounter counter() {
        return counter;
    }

    CpuActivity activity() {
        return activity;
    }

    /** Makes it run, as when it is given a new start. */
    void wake() {
        activity = CpuActivity.RUNNING;
        nonMaskableBlocked = false;
        counter.watchInterruptReturn(false);
        stoppedAtBreakpoint = InstructionCounter.NONE;
    }

    /** Tells whether it has anything to do: instructions, or an event that ends its waiting. */
    boolean isRunnable() {
        return switch (activity) {
            case RUNNING -> true;
            case HALTED -> hasSignal() || hasInterrupt() && cpu.interruptFlag();
            case WAITING_FOR_START_UP -> localApic.signals().isInitOrStartUpPending();
        };
    }

    /** Tells whether a maskable interrupt could still wake it. */
    boolean listens() {
        return activity == CpuActivity.HALTED && cpu.interruptFlag();
    }

    /** Tells whether the local APIC has for it what no flag holds back: INIT, start-up, an NMI that is not blocked. */
    private boolean hasSignal() {
        return localApic.signals().isInitOrStartUpPending()
                || localApic.signals().isNonMaskablePending() && !nonMaskableBlocked;
    }

    private boolean hasInterrupt() {
        return localApic.highestDeliverable() != VectorBitmap.NONE || localApic.isExternalRequested();
    }

    /** Stops the run in progress at the next boundary if a device access changed what is to be done there. */
    void accessed() {
        if (hasInterrupt() || hasSignal() || around.time().isLate()) {
            counter.requestStop();
        }
    }

    /** Takes what is due at this boundary. Returns a reason if that stops the machine. */
    StopReason takeWhatIsDue() {
        if (hasSignal()) {
            StopReason stop = takeSignals();
            if (stop != null) {
                return stop;
            }
        }
        while (activity != CpuActivity.WAITING_FOR_START_UP && hasInterrupt() && cpu.takesInterrupts()) {
            int vector = acknowledge();
            activity = CpuActivity.RUNNING;
            StopReason stop = exceptions.interrupt(vector);
            if (stop != null) {
                return stop;
            }
        }
        return null;
    }

    private int acknowledge() {
        int vector;
        if (localApic.highestDeliverable() != VectorBitmap.NONE) {
            vector = localApic.acknowledge();
        } else {
            localApic.acknowledgeExternal();
            vector = around.external().acknowledge();
        }
        around.events().accepted(cpu.number(), vector);
        return vector;
    }

    private StopReason takeSignals() {
        if (localApic.signals().takeInit()) {
            return init();
        }
        int page = localApic.signals().takeStartUp();
        if (page != VectorBitmap.NONE && activity == CpuActivity.WAITING_FOR_START_UP) {
            cpu.startUp(page);
            wake();
        }
        boolean takesNonMaskable =
                activity != CpuActivity.WAITING_FOR_START_UP && !nonMaskableBlocked && !cpu.holdsInterruptsOff();
        if (takesNonMaskable && localApic.signals().takeNonMaskable()) {
            activity = CpuActivity.RUNNING;
            nonMaskableBlocked = true;
            counter.watchInterruptReturn(true);
            return exceptions.interrupt(NON_MASKABLE);
        }
        return null;
    }

    /** Intel SDM 3A, "Processor State After Reset": INIT leaves a CPU waiting, except the bootstrap processor. */
    private StopReason init() {
        cpu.init();
        wake();
        if (localApic.isBootstrap()) {
            return new StopReason.Reset(cpu.eip());
        }
        activity = CpuActivity.WAITING_FOR_START_UP;
        return null;
    }

    /**
     * Executes until something may be due, or something must be decided.
     *
     * @param most how many instructions may retire, at least 1.
     * @return why the machine stops, or null to go on.
     */
    StopReason execute(long most) {
        long least = most;
        long deadline = around.time().plan();
        if (deadline != VirtualClock.NEVER) {
            least = Math.min(least, Math.max(1, deadline - around.time().now()));
        }
        boolean waitsForFlag = hasInterrupt() && !cpu.interruptFlag();
        counter.watchInterruptFlag(waitsForFlag);
        if (hasSignal() || hasInterrupt() && !waitsForFlag) {
            least = 1;
        }
        counter.deadline(counter.clock() + least);
        cpu.run(passes());
        if (counter.interruptReturned()) {
            nonMaskableBlocked = false;
            counter.watchInterruptReturn(false);
        }
        return explain();
    }

    private InstructionCounter.Passes passes() {
        boolean overBreakpoint = stoppedAtBreakpoint == cpu.linearPc();
        stoppedAtBreakpoint = InstructionCounter.NONE;
        if (permitted) {
            permitted = false;
            return InstructionCounter.Passes.CHECK;
        }
        return overBreakpoint ? InstructionCounter.Passes.BREAKPOINT : InstructionCounter.Passes.NOTHING;
    }

    private StopReason explain() {
        if (cpu.event() instanceof GuestEvent.Interrupt interrupt && cpu.isSoftwareInterrupt(interrupt.vector())) {
            return exceptions.software(interrupt.vector());
        }
        around.time().synchronise(counter.clock());
        return switch (cpu.event()) {
            case null -> explainCounter();
            case GuestEvent.Interrupt interrupt -> exception(interrupt);
            case GuestEvent.InvalidInstruction ignored -> invalidInstruction();
            case GuestEvent.BadAccess bad ->
                new StopReason.PhysicalHole(bad.access().name().toLowerCase(Locale.ROOT), bad.address(), cpu.eip());
        };
    }

    private StopReason explainCounter() {
        CounterStop stop = counter.stop();
        return switch (stop) {
            case NONE -> {
                activity = CpuActivity.HALTED;
                yield null;
            }
            case DEADLINE, REQUESTED -> null;
            case EMULATED -> emulate();
            case PORT_PERMISSION, CONTROL_REGISTER -> check();
            case OUTSIDE_WINDOW -> new StopReason.OutsideWindow(cpu.linearPc());
            case BREAKPOINT -> {
                stoppedAtBreakpoint = cpu.linearPc();
                yield new StopReason.Breakpoint(cpu.linearPc());
            }
        };
    }

    /** Carries out the instruction that the engine cannot. */
    private StopReason emulate() {
        Emulation outcome;
        try {
            outcome = cpu.emulate();
        } catch (UnmodelledAccessException refused) {
            throw refused.at(cpu.number(), cpu.linearPc());
        }
        return switch (outcome) {
            case Emulation.Retired retired -> {
                around.time().synchronise(counter.clock());
                around.changed().run();
                yield retired.trap() == null ? null : exceptions.raise(retired.trap());
            }
            case Emulation.Raised raised -> exceptions.raise(raised.event());
            case Emulation.NotModelled refused -> new StopReason.UnmodelledInstruction(cpu.eip(), refused.why());
        };
    }

    private StopReason check() {
        RaisedEvent refused = cpu.check();
        permitted = refused == null;
        return permitted ? null : exceptions.raise(refused);
    }

    private StopReason exception(GuestEvent.Interrupt interrupt) {
        cpu.settleException();
        ExceptionVector exception = ExceptionVector.of(interrupt.vector());
        if (exception == null) {
            throw new IllegalStateException(
                    "the engine raised vector " + interrupt.vector() + ", which is not an exception");
        }
        boolean stack = exception == ExceptionVector.GENERAL_PROTECTION
                && interrupt.errorCode() == 0
                && StackReference.isNonCanonical(cpu);
        return exceptions.raise(RaisedEvent.exception(
                stack ? ExceptionVector.STACK_FAULT : exception, interrupt.errorCode(), interrupt.address(), ""));
    }

    private StopReason invalidInstruction() {
        if (around.delivered().contains(ExceptionVector.INVALID_OPCODE)) {
            return exceptions.raise(RaisedEvent.exception(
                    ExceptionVector.INVALID_OPCODE, InterruptDelivery.NO_ERROR_CODE, 0, "no such instruction"));
        }
        return new StopReason.InvalidInstruction(cpu.eip());
    }
}
