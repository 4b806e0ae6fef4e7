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

    /**
     * Delivers an exception that the CPU raised, whose instruction is not counted.
     *
     * @param errorCode or {@link InterruptDelivery#NO_ERROR_CODE}.
     * @param address of a page fault.
     */
    StopReason raise(ExceptionVector exception, int errorCode, long address) {
        if (!around.delivered().contains(exception)) {
            return new StopReason.GuestFault(
                    exception, errorCode, address, cpu.eip(), "raised by the guest, which has no handler for it");
        }
        if (exception == ExceptionVector.PAGE_FAULT) {
            cpu.setPageFaultAddress(address);
        }
        return deliver(exception.vector(), InterruptSource.EXCEPTION, errorCode);
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
        int inDelivery = vector;
        InterruptSource cameFrom = source;
        DeliveryFailedException failure = first;
        while (true) {
            chain.add(failure);
            if (!around.delivered().contains(failure.exception())) {
                return fault(failure);
            }
            FaultCombination outcome = FaultCombination.of(inDelivery, cameFrom, failure.exception());
            ExceptionVector next = failure.exception();
            int errorCode = next.pushesErrorCode() ? failure.errorCode() : InterruptDelivery.NO_ERROR_CODE;
            switch (outcome) {
                case DELIVER_SECOND -> {}
                case DOUBLE_FAULT -> {
                    next = ExceptionVector.DOUBLE_FAULT;
                    errorCode = 0;
                    if (!around.delivered().contains(next)) {
                        return fault(failure);
                    }
                }
                case SHUTDOWN -> {
                    return new StopReason.TripleFault(cpu.eip(), describe(vector, source, chain));
                }
            }
            if (failure.exception() == ExceptionVector.PAGE_FAULT) {
                cpu.setPageFaultAddress(failure.address());
            }
            long interrupted = cpu.eip();
            try {
                cpu.deliver(next.vector(), InterruptSource.EXCEPTION, errorCode);
                around.events().delivered(cpu.number(), next.vector(), InterruptSource.EXCEPTION, interrupted);
                return null;
            } catch (DeliveryFailedException another) {
                inDelivery = next.vector();
                cameFrom = InterruptSource.EXCEPTION;
                failure = another;
            }
        }
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
