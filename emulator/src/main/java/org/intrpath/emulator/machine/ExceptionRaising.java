// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import org.intrpath.emulator.cpu.Cpu;
import org.intrpath.emulator.cpu.DeliveryChain;
import org.intrpath.emulator.cpu.DeliveryFailedException;
import org.intrpath.emulator.cpu.ExceptionVector;
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
        long interrupted = cpu.eip();
        try {
            cpu.deliver(vector, InterruptSource.EXTERNAL, InterruptDelivery.NO_ERROR_CODE);
        } catch (DeliveryFailedException failure) {
            return goOn(RaisedEvent.external(vector), failure);
        }
        around.events().delivered(cpu.number(), vector, InterruptSource.EXTERNAL, interrupted);
        return null;
    }

    /** Delivers an exception that the CPU raised; its instruction is not counted, unless the exception is a trap. */
    StopReason raise(RaisedEvent event) {
        if (!handles(event.exception())) {
            String how = event.why().isEmpty()
                    ? "raised by the guest, which has no handler for it"
                    : event.why() + ", and the guest has no handler for it";
            return new StopReason.GuestFault(event.exception(), event.errorCode(), event.address(), cpu.eip(), how);
        }
        long interrupted = cpu.eip();
        try {
            cpu.deliver(event);
        } catch (DeliveryFailedException failure) {
            return goOn(event, failure);
        }
        around.events().delivered(cpu.number(), event.vector(), event.source(), interrupted);
        return null;
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
            return goOn(RaisedEvent.software(vector), failure);
        }
        around.time().synchronise(cpu.counter().clock());
        around.events().delivered(cpu.number(), vector, InterruptSource.SOFTWARE, returnTo);
        return null;
    }

    /** Goes on with what a failed delivery raised, until something is delivered or the CPU shuts down. */
    private StopReason goOn(RaisedEvent event, DeliveryFailedException failure) {
        long interrupted = cpu.eip();
        DeliveryChain chain = DeliveryChain.after(cpu, event, failure, this::handles);
        RaisedEvent last = chain.events().getLast();
        return switch (chain.end()) {
            case DELIVERED -> {
                around.events().delivered(cpu.number(), last.vector(), last.source(), interrupted);
                yield null;
            }
            case UNHANDLED ->
                new StopReason.GuestFault(last.exception(), last.errorCode(), last.address(), interrupted, last.why());
            case SHUTDOWN ->
                new StopReason.TripleFault(
                        interrupted,
                        chain.events().stream().map(RaisedEvent::toString).toList());
        };
    }

    private boolean handles(ExceptionVector exception) {
        return around.delivered().contains(exception);
    }
}
