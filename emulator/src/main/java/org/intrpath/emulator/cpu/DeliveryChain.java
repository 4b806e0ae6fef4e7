// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells how a delivery went: the event asked for, and each exception that was raised while the one before it was being
 * delivered.
 *
 * @param events in order; a double fault stands behind the exception that made it one.
 * @param shutdown whether the processor shut down; else the last event was delivered.
 */
public record DeliveryChain(List<RaisedEvent> events, boolean shutdown) {

    /** Copies the list. */
    public DeliveryChain {
        events = List.copyOf(events);
    }

    /** Delivers an event to a processor, and then what comes of failures. */
    static DeliveryChain deliver(Cpu cpu, RaisedEvent event) {
        List<RaisedEvent> chain = new ArrayList<>();
        RaisedEvent now = event;
        while (true) {
            chain.add(now);
            try {
                cpu.deliver(now);
                return new DeliveryChain(chain, false);
            } catch (DeliveryFailedException failure) {
                RaisedEvent second = failure.raised();
                FaultCombination outcome = FaultCombination.of(now.vector(), now.source(), failure.exception());
                if (outcome == FaultCombination.DELIVER_SECOND) {
                    now = second;
                    continue;
                }
                chain.add(second);
                if (outcome == FaultCombination.SHUTDOWN) {
                    return new DeliveryChain(chain, true);
                }
                now = doubleFault(cpu, second);
            }
        }
    }

    private static RaisedEvent doubleFault(Cpu cpu, RaisedEvent second) {
        if (second.exception() == ExceptionVector.PAGE_FAULT) {
            cpu.setPageFaultAddress(second.address());
        }
        return RaisedEvent.exception(ExceptionVector.DOUBLE_FAULT, 0, 0, "the two cannot be handled in turn");
    }

    /** Returns the event delivered; null after a shutdown. */
    public RaisedEvent delivered() {
        return shutdown ? null : events.getLast();
    }

    /** Tells whether the event asked for was delivered itself. */
    public boolean isPlain() {
        return !shutdown && events.size() == 1;
    }

    @Override
    public String toString() {
        String chain = events.stream().map(RaisedEvent::toString).collect(Collectors.joining("\n  then "));
        return shutdown ? chain + "\n  then shutdown" : chain;
    }
}
