// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import org.intrpath.emulator.unicorn.SegmentRegister;

/**
 * Delivers in real-address mode through the interrupt vector table: pushes FLAGS, CS and IP, never an error code.
 * Source: Intel SDM 3B, "Interrupt and Exception Handling" of "8086 Emulation"; Intel SDM 2A, "INT n/INTO/INT3/INT1",
 * "Operation", the part REAL-ADDRESS-MODE.
 */
final class RealModeDelivery {

    /** Length of an entry: offset, then segment. */
    static final int ENTRY_BYTES = 4;

    private static final long CLEARED = Eflags.IF | Eflags.TF | Eflags.AC | Eflags.RF;
    private static final int LOW_MASK = 0xffff;

    private final ProcessorState state;
    private final PushedFrame frame;

    RealModeDelivery(ProcessorState state, PushedFrame frame) {
        this.state = state;
        this.frame = frame;
    }

    /** Delivers; returns the handler's IP. */
    long deliver(Arrival arrival) {
        int entry = arrival.vector() * ENTRY_BYTES;
        if (Integer.compareUnsigned(entry + ENTRY_BYTES - 1, state.idt().limit()) > 0) {
            throw arrival.generalProtection(0, "the vector is beyond the limit of the interrupt vector table");
        }
        int pointer = state.linear().read32(state.idt().base() + entry);
        StackSegment stack = frame.stack().of(state.segment(SegmentRegister.SS));
        frame.begin(Short.BYTES)
                .add(state.rflags())
                .add(state.selector(SegmentRegister.CS))
                .add(state.rip());
        frame.requireRoom(arrival, stack.offset(state.rsp()), 0);
        frame.requireWritable(arrival);
        long bottom = frame.push();
        state.enterRealSegment(pointer >>> Short.SIZE);
        long target = pointer & LOW_MASK;
        state.resume(target, stack.pointer(state.rsp(), bottom), state.rflags() & ~CLEARED);
        return target;
    }
}
