// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.intrpath.emulator.cpu.Cpu;
import org.intrpath.emulator.cpu.DeliveryFailedException;
import org.intrpath.emulator.cpu.ExceptionVector;
import org.intrpath.emulator.cpu.FaultCombination;
import org.intrpath.emulator.cpu.InterruptDelivery;
import org.intrpath.emulator.cpu.InterruptSource;
import org.intrpath.emulator.cpu.RaisedEvent;

/**
 * Has a CPU deliver interrupts and exceptions, and what goes wrong meanwhile: a fault during a delivery is delivered
 * instead, becomes a double fault, or shuts the CPU down. Source: Intel SDM 3A, "Interrupt 8—Double Fault Exception
 * (#DF)".
 *
 * <p>An exception that the guest does not handle, as the machine's configuration has it, stops the machine instead.
 */
final class ExceptionRaising {

    private final Cpu cpu;
    private final Processor.Surroundings around;

    ExceptionRaising(Cpu cpu, Processor.Surroundings around) {
        this.cpu = cpu;
        this.around = around;
    }

    /** Delivers an interrupt that was acknowledged, or an NMI. */
    StopReason interrupt(int vector) {
        return deliver(vector, InterruptSource.EXTERNAL, InterruptDelivery.NO_ERROR_CODE);
    }

    /** Delivers an exception that the CPU raised; its instruction is not counted, unless the exception is a trap. */
    StopReason raise(RaisedEvent event) {
        if (!handles(event.exception())) {
            String how = event.why().isEmpty()
                    ? "raised by the guest, which has no handler for it"
                    : event.why() + ", and the guest has no handler for it";
            return new StopReason.GuestFault(event.exception(), event.errorCode(), event.address(), cpu.eip(), how);
        }
        if (event.exception() == ExceptionVector.PAGE_FAULT) {
            cpu.setPageFaultAddress(event.address());
        }
        return deliver(event.vector(), InterruptSource.EXCEPTION, event.errorCode());
    }

    /**
     * Delivers the software interrupt that ended a run. One whose delivery faults has not retired, and the fault's
     * return address is its own.
     */
    StopReason software(int vector) {
        long returnTo = cpu.eip();
        try {
            cpu.deliver(vector, InterruptSource.SOFTWARE, InterruptDelivery.NO_ERROR_CODE);
        } catch (DeliveryFailedException failure) {
            cpu.takeBackSoftwareInterrupt();
            around.time().synchronise(cpu.counter().clock());
            return combine(vector, InterruptSource.SOFTWARE, failure);
        }
        around.time().synchronise(cpu.counter().clock());
        around.events().delivered(cpu.number(), vector, InterruptSource.SOFTWARE, returnTo);
        return null;
    }

    private StopReason deliver(int vector, InterruptSource source, int errorCode) {
        long interrupted = cpu.eip();
        try {
            cpu.deliver(vector, source, errorCode);
        } catch (DeliveryFailedException failure) {
            return combine(vector, source, failure);
        }
        around.events().delivered(cpu.number(), vector, source, interrupted);
        return null;
    }

    /** Goes on with what a failed delivery raised, until something is delivered or the CPU shuts down. */
    private StopReason combine(int vector, InterruptSource source, DeliveryFailedException first) {
        List<DeliveryFailedException> chain = new ArrayList<>();
        RaisedEvent inDelivery = new RaisedEvent(vector, source, InterruptDelivery.NO_ERROR_CODE, 0, "");
        DeliveryFailedException failure = first;
        while (true) {
            chain.add(failure);
            FaultCombination combination =
                    FaultCombination.of(inDelivery.vector(), inDelivery.source(), failure.exception());
            if (!handles(failure.exception()) || isUnhandledDoubleFault(combination)) {
                return fault(failure);
            }
            if (combination == FaultCombination.SHUTDOWN) {
                return new StopReason.TripleFault(cpu.eip(), describe(vector, source, chain));
            }
            if (failure.exception() == ExceptionVector.PAGE_FAULT) {
                cpu.setPageFaultAddress(failure.address());
            }
            inDelivery = combination == FaultCombination.DOUBLE_FAULT
                    ? RaisedEvent.exception(ExceptionVector.DOUBLE_FAULT, 0, 0, "")
                    : RaisedEvent.exception(failure.exception(), failure.errorCode(), failure.address(), "");
            try {
                long interrupted = cpu.eip();
                cpu.deliver(inDelivery.vector(), inDelivery.source(), inDelivery.errorCode());
                around.events().delivered(cpu.number(), inDelivery.vector(), inDelivery.source(), interrupted);
                return null;
            } catch (DeliveryFailedException another) {
                failure = another;
            }
        }
    }

    private boolean handles(ExceptionVector exception) {
        return around.delivered().contains(exception);
    }

    private boolean isUnhandledDoubleFault(FaultCombination combination) {
        return combination == FaultCombination.DOUBLE_FAULT && !handles(ExceptionVector.DOUBLE_FAULT);
    }

    private StopReason fault(DeliveryFailedException failure) {
        return new StopReason.GuestFault(
                failure.exception(), failure.errorCode(), failure.address(), cpu.eip(), failure.getMessage());
    }

    private static List<String> describe(int vector, InterruptSource source, List<DeliveryFailedException> chain) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "vector 0x%02x (%s)", vector, source));
        for (DeliveryFailedException failure : chain) {
            lines.add(failure.getMessage());
        }
        return lines;
    }
}
