// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import java.util.Locale;

/**
 * Checks the segments that an interrupt goes to: the handler's code segment, named by the gate, and the stack segment
 * of an inner ring, named by the TSS. Source: Intel SDM 2A, "INT n/INTO/INT3/INT1", "Operation"; Intel SDM 3A,
 * "Protection of Exception- and Interrupt-Handler Procedures".
 */
final class HandlerSegment {

    private final ProcessorState state;

    HandlerSegment(ProcessorState state) {
        this.state = state;
    }

    /**
     * Reads the descriptor of the code segment that a gate names.
     *
     * @param selector as in the gate.
     * @return the descriptor, which is one of present code of this ring or an inner one.
     */
    long code(Arrival arrival, int selector) {
        if (DescriptorTables.isNull(selector)) {
            throw arrival.generalProtection(arrival.external(), "the gate's selector is null");
        }
        int error = arrival.selectorError(selector);
        long code = read(arrival, selector, ExceptionVector.GENERAL_PROTECTION);
        if (!SegmentDescriptor.isCode(code)) {
            throw arrival.generalProtection(error, "the gate's segment is not code");
        }
        if (SegmentDescriptor.dpl(code) > state.ring()) {
            throw arrival.generalProtection(error, "the gate's segment is of an outer ring");
        }
        boolean wrongWidth = state.isLong() && (!SegmentDescriptor.isLongCode(code) || SegmentDescriptor.isWide(code));
        if (wrongWidth) {
            throw arrival.generalProtection(error, "the gate's segment is not one of 64-bit code");
        }
        if (!SegmentDescriptor.isPresent(code)) {
            throw arrival.fails(ExceptionVector.SEGMENT_NOT_PRESENT, error, "the gate's code segment is not present");
        }
        requireMarkable(arrival, selector, code);
        return code;
    }

    /** Returns the ring in which a handler runs: that of its segment, or, if that conforms, the current one. */
    int ring(long code) {
        return SegmentDescriptor.isConforming(code) ? state.ring() : SegmentDescriptor.dpl(code);
    }

    /** Reads the descriptor of the stack segment that a TSS names for an inner ring. */
    long stack(Arrival arrival, int selector, int ring) {
        if (DescriptorTables.isNull(selector)) {
            throw arrival.fails(ExceptionVector.INVALID_TSS, arrival.external(), "the TSS has a null stack segment");
        }
        int error = arrival.selectorError(selector);
        long stack = read(arrival, selector, ExceptionVector.INVALID_TSS);
        boolean fits = SegmentDescriptor.isWritableData(stack)
                && SegmentDescriptor.dpl(stack) == ring
                && Selector.rpl(selector) == ring;
        if (!fits) {
            throw arrival.fails(
                    ExceptionVector.INVALID_TSS, error, "the TSS's stack segment is not writable data of ring " + ring);
        }
        if (!SegmentDescriptor.isPresent(stack)) {
            throw arrival.fails(ExceptionVector.STACK_FAULT, error, "the TSS's stack segment is not present");
        }
        requireMarkable(arrival, selector, stack);
        return stack;
    }

    private long read(Arrival arrival, int selector, ExceptionVector otherwise) {
        if (!state.descriptors().holds(selector, SegmentDescriptor.LENGTH)) {
            throw arrival.fails(
                    otherwise,
                    arrival.selectorError(selector),
                    String.format(Locale.ROOT, "selector 0x%04x is beyond the limit of its table", selector));
        }
        try {
            return state.descriptors().read(selector);
        } catch (PageFaultException fault) {
            throw arrival.pageFault(fault, "the descriptor is not mapped");
        }
    }

    private void requireMarkable(Arrival arrival, int selector, long descriptor) {
        try {
            state.descriptors().requireMarkable(selector, descriptor);
        } catch (PageFaultException fault) {
            throw arrival.pageFault(fault, "the descriptor cannot be marked as accessed");
        }
    }
}
