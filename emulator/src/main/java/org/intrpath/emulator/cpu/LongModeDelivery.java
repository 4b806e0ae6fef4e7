// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import java.util.Locale;
import org.intrpath.emulator.unicorn.SegmentRegister;
import org.intrpath.emulator.unicorn.TableRegister;

/**
 * Delivers in IA-32e mode, from 64-bit and from compatibility mode. Source: Intel SDM 3A, "Exception and Interrupt
 * Handling in 64-bit Mode"; Intel SDM 2A, "INT n/INTO/INT3/INT1", "Operation".
 *
 * <pre>
 *   +------------+ RSP of the TSS (IST or ring), or the old RSP; rounded down to 16 bytes
 *   |   old SS   |
 *   |  old RSP   |
 *   |   RFLAGS   |
 *   |     CS     |
 *   |    RIP     |
 *   | error code |
 *   +------------+
 * </pre>
 */
final class LongModeDelivery {

    private static final long STACK_ALIGNMENT = 16;
    private static final int DPL_SHIFT = 13;

    private final ProcessorState state;
    private final IdtReader idt;
    private final HandlerSegment segments;
    private final PushedFrame frame;

    LongModeDelivery(ProcessorState state, PushedFrame frame) {
        this.state = state;
        this.idt = new IdtReader(state);
        this.segments = new HandlerSegment(state);
        this.frame = frame;
    }

    /** Delivers; returns the handler's RIP. */
    long deliver(Arrival arrival) {
        long low = idt.read(arrival, LongGateDescriptor.LENGTH, 0);
        if (SegmentDescriptor.isApplication(low) || !GateDescriptor.isWide(SegmentDescriptor.type(low))) {
            throw idt.notAGate(arrival, low);
        }
        idt.requireUsable(arrival, low);
        long target = LongGateDescriptor.offset(low, idt.read(arrival, LongGateDescriptor.LENGTH, Long.BYTES));
        int selector = GateDescriptor.selector(low);
        long code = segments.code(arrival, selector);
        int ring = segments.ring(code);
        long top = stackPointer(arrival, ring, LongGateDescriptor.ist(low)) & -STACK_ALIGNMENT;
        fill(arrival);
        frame.requireRoom(arrival, top, arrival.external());
        if (!LinearAddress.isCanonical(target)) {
            throw arrival.generalProtection(
                    arrival.external(),
                    String.format(Locale.ROOT, "the handler's address 0x%016x is not canonical", target));
        }
        frame.requireWritable(arrival);
        long bottom = frame.push();
        int newCs = selector & ~Selector.RPL_MASK | ring;
        long marked = state.descriptors().markAccessed(selector, code);
        if (ring == state.ring()) {
            state.enterSameRing(newCs, marked);
        } else {
            state.enter(ring, SegmentDescriptor.cache(newCs, marked), nullStack(ring));
        }
        boolean interruptGate = GateDescriptor.isInterrupt(SegmentDescriptor.type(low));
        state.resume(target, bottom, Eflags.inHandler(state.rflags(), interruptGate));
        return target;
    }

    /**
     * "Stack Switching in IA-32e Mode": the interrupt stack table if the gate names one of its stacks, else the
     * pointer of the inner ring, else the stack in use.
     */
    private long stackPointer(Arrival arrival, int ring, int ist) {
        if (ist != 0) {
            return taskPointer(arrival, LongTaskStateSegment.tableOffset(ist), "stack " + ist + " of the IST");
        }
        if (ring != state.ring()) {
            return taskPointer(arrival, LongTaskStateSegment.stackOffset(ring), "a stack for ring " + ring);
        }
        return state.rsp();
    }

    private long taskPointer(Arrival arrival, int offset, String what) {
        idt.requireTask(arrival, offset + Long.BYTES - 1, what);
        return idt.task(arrival, offset, Long.BYTES);
    }

    private void fill(Arrival arrival) {
        frame.begin(Long.BYTES)
                .add(state.selector(SegmentRegister.SS))
                .add(state.rsp())
                .add(arrival.pushedFlags(state.rflags()))
                .add(state.selector(SegmentRegister.CS))
                .add(state.rip());
        if (arrival.hasErrorCode()) {
            frame.add(arrival.errorCode());
        }
        frame.stack().flat();
    }

    /** "The new SS is forced to null and the SS selector's RPL field is set to the new CPL." */
    private static TableRegister nullStack(int ring) {
        return new TableRegister(ring, 0, 0, ring << DPL_SHIFT);
    }
}
