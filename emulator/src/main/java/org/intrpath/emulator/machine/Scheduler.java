// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import java.util.Locale;
import java.util.Set;
import org.intrpath.emulator.chipset.lapic.LocalApic;
import org.intrpath.emulator.cpu.Cpu;
import org.intrpath.emulator.cpu.DeliveryFailedException;
import org.intrpath.emulator.cpu.ExceptionVector;
import org.intrpath.emulator.cpu.InterruptDelivery;
import org.intrpath.emulator.cpu.InterruptSource;
import org.intrpath.emulator.time.VirtualClock;
import org.intrpath.emulator.unicorn.CounterStop;
import org.intrpath.emulator.unicorn.GuestEvent;
import org.intrpath.emulator.unicorn.InstructionCounter;

/**
 * Decides which CPU runs and for how long, and lets it take its interrupts at instruction boundaries. There is one CPU
 * so far. The virtual clock is its retired instructions plus the time it idled away.
 *
 * <p>An interrupt that waits in the local APIC while the CPU does not take any is looked at again after every single
 * instruction; an interrupt that the local APIC itself holds back waits for the register access that lets it go.
 */
final class Scheduler {

    private final Cpu cpu;
    private final LocalApic localApic;
    private final VirtualClock clock;
    private final EventLog events;
    private final Set<ExceptionVector> delivered;
    private final InstructionCounter counter;

    private long idle;
    private boolean halted;
    private long stoppedAtBreakpoint = InstructionCounter.NONE;
    private long plannedTimer = VirtualClock.NEVER;

    Scheduler(Cpu cpu, LocalApic localApic, VirtualClock clock, EventLog events, Set<ExceptionVector> delivered) {
        this.cpu = cpu;
        this.localApic = localApic;
        this.clock = clock;
        this.events = events;
        this.delivered = delivered;
        this.counter = cpu.counter();
    }

    /**
     * Runs until something stops the guest.
     *
     * @param limitInstructions how many may retire, at least 0.
     */
    StopReason run(long limitInstructions) {
        long limit = counter.clock() + limitInstructions;
        boolean overBreakpoint = stoppedAtBreakpoint == cpu.eip();
        stoppedAtBreakpoint = InstructionCounter.NONE;
        while (true) {
            synchronise(counter.clock());
            StopReason stop = takeInterrupts();
            if (stop == null && halted) {
                stop = idleOrHalt();
                if (stop == null) {
                    continue;
                }
            }
            if (stop == null && counter.clock() >= limit) {
                stop = new StopReason.Deadline(clock.now(), cpu.eip());
            }
            if (stop == null) {
                stop = execute(limit, overBreakpoint);
                overBreakpoint = false;
            }
            if (stop != null) {
                return stop;
            }
        }
    }

    /** Makes a halted CPU run again without an interrupt, as when it is given a new start. */
    void wake() {
        halted = false;
        stoppedAtBreakpoint = InstructionCounter.NONE;
    }

    /** Brings the clock and the timer up to a number of retired instructions. */
    void synchronise(long retired) {
        long now = idle + retired;
        if (now > clock.now()) {
            clock.advanceTo(now);
        }
        if (localApic.nextDeadline() <= clock.now()) {
            localApic.tick();
        }
    }

    /** Stops the run in progress at the next boundary if a device access changed what is to be done there. */
    void accessed() {
        boolean signals = localApic.signals().isPending() || localApic.isExternalRequested();
        boolean interrupts = localApic.highestDeliverable() >= 0 || signals;
        if (interrupts || localApic.nextDeadline() != plannedTimer) {
            counter.requestStop();
        }
    }

    private StopReason takeInterrupts() {
        refuseOtherSignals();
        while (localApic.highestDeliverable() >= 0 && cpu.takesInterrupts()) {
            long interrupted = cpu.eip();
            int vector = localApic.acknowledge();
            halted = false;
            StopReason failed = deliver(vector, InterruptSource.EXTERNAL, InterruptDelivery.NO_ERROR_CODE, interrupted);
            if (failed != null) {
                return failed;
            }
        }
        return null;
    }

    // The CPU takes vectors only, so far: what else its local APIC has for it must not get lost.
    private void refuseOtherSignals() {
        if (localApic.signals().isPending() || localApic.isExternalRequested()) {
            throw new IllegalStateException(String.format(
                    Locale.ROOT,
                    "CPU %d at EIP 0x%08x takes no NMI, INIT, start-up or ExtINT; only fixed interrupts are modelled",
                    cpu.number(),
                    cpu.eip()));
        }
    }

    private StopReason deliver(int vector, InterruptSource source, int errorCode, long interrupted) {
        try {
            cpu.deliver(vector, source, errorCode);
            events.add(cpu.number(), vector, source, clock.now(), interrupted);
            return null;
        } catch (DeliveryFailedException failure) {
            return fault(failure, interrupted);
        }
    }

    private static StopReason fault(DeliveryFailedException failure, long eip) {
        return new StopReason.GuestFault(
                failure.exception(),
                failure.errorCode(),
                Integer.toUnsignedLong(failure.address()),
                eip,
                failure.getMessage());
    }

    /** Lets a halted CPU skip to the timer; returns a reason where nothing will wake it. */
    private StopReason idleOrHalt() {
        long timer = localApic.nextDeadline();
        if (timer == VirtualClock.NEVER || !cpu.interruptFlag()) {
            return new StopReason.Halted(cpu.eip());
        }
        idle += timer - clock.now();
        synchronise(counter.clock());
        return localApic.highestDeliverable() >= 0 ? null : new StopReason.Halted(cpu.eip());
    }

    private StopReason execute(long limit, boolean overBreakpoint) {
        plannedTimer = localApic.nextDeadline();
        long until = limit;
        if (plannedTimer != VirtualClock.NEVER) {
            until = Math.min(until, plannedTimer - idle);
        }
        if (localApic.highestDeliverable() >= 0) {
            until = Math.min(until, counter.clock() + 1);
        }
        counter.deadline(until);
        cpu.run(overBreakpoint);
        return explain();
    }

    private StopReason explain() {
        return switch (cpu.event()) {
            case null -> explainCounter();
            case GuestEvent.Interrupt interrupt -> explain(interrupt);
            case GuestEvent.InvalidInstruction ignored -> invalidInstruction();
            case GuestEvent.BadAccess bad ->
                new StopReason.PhysicalHole(bad.access().name().toLowerCase(Locale.ROOT), bad.address(), cpu.eip());
        };
    }

    private StopReason explainCounter() {
        CounterStop stop = counter.stop();
        return switch (stop) {
            case NONE -> {
                halted = true;
                yield null;
            }
            case DEADLINE, REQUESTED -> null;
            case EMULATED, PORT_PERMISSION -> new StopReason.UnmodelledInstruction(cpu.eip());
            case OUTSIDE_WINDOW -> new StopReason.OutsideWindow(cpu.eip());
            case BREAKPOINT -> {
                stoppedAtBreakpoint = cpu.eip();
                yield new StopReason.Breakpoint(cpu.eip());
            }
        };
    }

    /** An {@code int n} whose delivery faults has not retired, and the fault's return address is its own. */
    private StopReason softwareInterrupt(int vector, long returnTo) {
        try {
            cpu.deliver(vector, InterruptSource.SOFTWARE, InterruptDelivery.NO_ERROR_CODE);
        } catch (DeliveryFailedException failure) {
            cpu.takeBackSoftwareInterrupt();
            synchronise(counter.clock());
            return fault(failure, cpu.eip());
        }
        synchronise(counter.clock());
        events.add(cpu.number(), vector, InterruptSource.SOFTWARE, clock.now(), returnTo);
        return null;
    }

    private StopReason explain(GuestEvent.Interrupt interrupt) {
        int vector = interrupt.vector();
        long eip = cpu.eip();
        if (cpu.isSoftwareInterrupt(vector)) {
            return softwareInterrupt(vector, eip);
        }
        synchronise(counter.clock());
        cpu.settleException();
        ExceptionVector exception = ExceptionVector.of(vector);
        if (exception == null) {
            throw new IllegalStateException("the engine raised vector " + vector + ", which is not an exception");
        }
        int errorCode = exception.pushesErrorCode() ? interrupt.errorCode() : InterruptDelivery.NO_ERROR_CODE;
        if (delivered.contains(exception)) {
            return deliver(vector, InterruptSource.EXCEPTION, errorCode, eip);
        }
        return new StopReason.GuestFault(
                exception,
                errorCode,
                interrupt.address() & 0xffff_ffffL,
                eip,
                "raised by the guest, which has no handler for it");
    }

    private StopReason invalidInstruction() {
        long eip = cpu.eip();
        synchronise(counter.clock());
        if (delivered.contains(ExceptionVector.INVALID_OPCODE)) {
            return deliver(
                    ExceptionVector.INVALID_OPCODE.vector(),
                    InterruptSource.EXCEPTION,
                    InterruptDelivery.NO_ERROR_CODE,
                    eip);
        }
        return new StopReason.InvalidInstruction(eip);
    }
}
