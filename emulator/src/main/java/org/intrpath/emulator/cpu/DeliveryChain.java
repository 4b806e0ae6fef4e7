// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Tells how a delivery went: the event asked for, and each exception that was raised while the one before it was being
 * delivered.
 *
 * @param events in order; a double fault stands behind the exception that made it one.
 * @param end how it ended.
 */
public record DeliveryChain(List<RaisedEvent> events, End end) {

    /** How a chain ends. */
    public enum End {
        /** The last event was delivered. */
        DELIVERED,
        /** The last event, or the double fault that it would become, is none that the guest handles. */
        UNHANDLED,
        /** The processor shut down. */
        SHUTDOWN
    }

    /** Copies the list. */
    public DeliveryChain {
        events = List.copyOf(events);
    }

    /** Delivers an event to a processor whose guest handles everything, and then what comes of failures. */
    static DeliveryChain deliver(Cpu cpu, RaisedEvent event) {
        try {
            cpu.deliver(event);
            return new DeliveryChain(List.of(event), End.DELIVERED);
        } catch (DeliveryFailedException failure) {
            return after(cpu, event, failure, exception -> true);
        }
    }

    /**
     * Goes on where a delivery failed.
     *
     * @param cpu the processor.
     * @param event that could not be delivered.
     * @param failure why.
     * @param handled the exceptions that the guest handles.
     */
    public static DeliveryChain after(
            Cpu cpu, RaisedEvent event, DeliveryFailedException failure, Predicate<ExceptionVector> handled) {
        List<RaisedEvent> chain = new ArrayList<>();
        chain.add(event);
        RaisedEvent now = event;
        DeliveryFailedException failed = failure;
        while (true) {
            RaisedEvent second = failed.raised();
            FaultCombination outcome = FaultCombination.of(now.vector(), now.source(), second.exception());
            chain.add(second);
            boolean isDouble = outcome == FaultCombination.DOUBLE_FAULT;
            if (!handled.test(second.exception()) || isDouble && !handled.test(ExceptionVector.DOUBLE_FAULT)) {
                return new DeliveryChain(chain, End.UNHANDLED);
            }
            if (outcome == FaultCombination.SHUTDOWN) {
                return new DeliveryChain(chain, End.SHUTDOWN);
            }
            now = isDouble ? doubleFault(cpu, second) : second;
            if (isDouble) {
                chain.add(now);
            }
            try {
                cpu.deliver(now);
                return new DeliveryChain(chain, End.DELIVERED);
            } catch (DeliveryFailedException another) {
                failed = another;
            }
        }
    }

    private static RaisedEvent doubleFault(Cpu cpu, RaisedEvent second) {
        if (second.exception() == ExceptionVector.PAGE_FAULT) {
            cpu.setPageFaultAddress(second.address());
        }
        return RaisedEvent.exception(ExceptionVector.DOUBLE_FAULT, 0, 0, "the two cannot be handled in turn");
    }

    /** Tells whether the processor shut down. */
    public boolean shutdown() {
        return end == End.SHUTDOWN;
    }

    /** Returns the event delivered; null if none was. */
    public RaisedEvent delivered() {
        return end == End.DELIVERED ? events.getLast() : null;
    }

    /** Tells whether the event asked for was delivered itself. */
    public boolean isPlain() {
        return end == End.DELIVERED && events.size() == 1;
    }

    @Override
    public String toString() {
        String chain = events.stream().map(RaisedEvent::toString).collect(Collectors.joining("\n  then "));
        return shutdown() ? chain + "\n  then shutdown" : chain;
    }
}
