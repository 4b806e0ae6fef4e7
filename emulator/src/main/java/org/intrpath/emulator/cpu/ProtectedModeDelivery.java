// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import org.intrpath.emulator.unicorn.SegmentRegister;

/**
 * Delivers in protected mode, through gates of 32 and of 16 bits. Source: Intel SDM 2A, "INT n/INTO/INT3/INT1",
 * "Operation", the parts PROTECTED-MODE, INTER-PRIVILEGE-LEVEL-INTERRUPT, INTRA-PRIVILEGE-LEVEL-INTERRUPT and
 * INTERRUPT-FROM-VIRTUAL-8086-MODE.
 *
 * <pre>
 *   from the same ring           from an outer ring
 *   +------------+ old ESP       +------------+ ESP of the ring in the TSS
 *   |   EFLAGS   |               |   old SS   |
 *   |     CS     |               |  old ESP   |
 *   |    EIP     |               |   EFLAGS   |
 *   | error code |               |     CS     |
 *   +------------+               |    EIP     |
 *                                | error code |
 *                                +------------+
 * </pre>
 *
 * <p>Not modelled, and refused: task gates.
 */
final class ProtectedModeDelivery {

    private static final long NARROW_MASK = 0xffff;
    /** Offset of SP for ring 0 in a 16-bit TSS: Intel SDM 3A, "16-Bit Task-State Segment (TSS)". */
    private static final int NARROW_SP0_OFFSET = 2;

    private static final SegmentRegister[] DATA_SEGMENTS = {
        SegmentRegister.GS, SegmentRegister.FS, SegmentRegister.DS, SegmentRegister.ES
    };

    private final ProcessorState state;
    private final IdtReader idt;
    private final HandlerSegment segments;
    private final PushedFrame frame;

    ProtectedModeDelivery(ProcessorState state, PushedFrame frame) {
        this.state = state;
        this.idt = new IdtReader(state);
        this.segments = new HandlerSegment(state);
        this.frame = frame;
    }

    /** Delivers; returns the handler's EIP. */
    long deliver(Arrival arrival) {
        long gate = idt.read(arrival, GateDescriptor.LENGTH, 0);
        int type = SegmentDescriptor.type(gate);
        boolean narrow = GateDescriptor.isNarrow(type);
        boolean task = type == GateDescriptor.TYPE_TASK;
        if (SegmentDescriptor.isApplication(gate) || !narrow && !task && !GateDescriptor.isWide(type)) {
            throw idt.notAGate(arrival, gate);
        }
        idt.requireUsable(arrival, gate);
        if (task) {
            throw new UnmodelledStateException("the gate of vector " + arrival.vector()
                    + " is a task gate: switching tasks by the processor is not modelled");
        }
        int selector = GateDescriptor.selector(gate);
        long code = segments.code(arrival, selector);
        int ring = segments.ring(code);
        frame.begin(narrow ? Short.BYTES : Integer.BYTES);
        long target = Integer.toUnsignedLong(GateDescriptor.offset(gate)) & (narrow ? NARROW_MASK : -1);
        long flags = Eflags.inHandler(state.rflags(), GateDescriptor.isInterrupt(type));
        Entry entry = new Entry(selector & ~Selector.RPL_MASK | ring, code, target, flags);
        if (state.isVirtual8086()) {
            fromVirtual8086(arrival, entry);
        } else if (ring == state.ring()) {
            sameRing(arrival, entry);
        } else {
            innerRing(arrival, entry);
        }
        return target;
    }

    private void sameRing(Arrival arrival, Entry entry) {
        StackSegment stack = frame.stack().of(state.segment(SegmentRegister.SS));
        addReturn(arrival);
        check(arrival, entry, stack.offset(state.rsp()), arrival.external());
        long bottom = frame.push();
        state.enterSameRing(entry.selector(), state.descriptors().markAccessed(entry.selector(), entry.code()));
        state.resume(entry.target(), stack.pointer(state.rsp(), bottom), entry.flags());
    }

    private void innerRing(Arrival arrival, Entry entry) {
        TaskStack pointers = taskStack(arrival, entry.ring());
        long descriptor = segments.stack(arrival, pointers.selector(), entry.ring());
        frame.add(state.selector(SegmentRegister.SS)).add(state.rsp());
        enter(arrival, entry, pointers, descriptor);
    }

    /** INTERRUPT-FROM-VIRTUAL-8086-MODE: always to ring 0, with the data segments pushed and made null. */
    private void fromVirtual8086(Arrival arrival, Entry entry) {
        if (SegmentDescriptor.isConforming(entry.code()) || entry.ring() != 0) {
            throw arrival.generalProtection(
                    arrival.selectorError(entry.selector()),
                    "virtual-8086 mode is left for a segment of ring 0 only, one that does not conform");
        }
        TaskStack pointers = taskStack(arrival, 0);
        long descriptor = segments.stack(arrival, pointers.selector(), 0);
        frame.add(state.selector(SegmentRegister.GS))
                .add(state.selector(SegmentRegister.FS))
                .add(state.selector(SegmentRegister.DS))
                .add(state.selector(SegmentRegister.ES))
                .add(state.selector(SegmentRegister.SS))
                .add(state.rsp());
        enter(arrival, entry, pointers, descriptor);
        for (SegmentRegister register : DATA_SEGMENTS) {
            state.loadSegment(register, SegmentDescriptor.NULL_CACHE);
        }
    }

    private void enter(Arrival arrival, Entry entry, TaskStack pointers, long descriptor) {
        StackSegment stack = frame.stack().of(SegmentDescriptor.cache(pointers.selector(), descriptor));
        addReturn(arrival);
        int error = arrival.selectorError(pointers.selector());
        check(arrival, entry, stack.offset(pointers.pointer()), error);
        long bottom = frame.push();
        DescriptorTables tables = state.descriptors();
        state.enter(
                entry.ring(),
                SegmentDescriptor.cache(entry.selector(), tables.markAccessed(entry.selector(), entry.code())),
                SegmentDescriptor.cache(pointers.selector(), tables.markAccessed(pointers.selector(), descriptor)));
        state.resume(entry.target(), stack.pointer(pointers.pointer(), bottom), entry.flags());
    }

    private void addReturn(Arrival arrival) {
        frame.add(arrival.pushedFlags(state.rflags()))
                .add(state.selector(SegmentRegister.CS))
                .add(state.rip());
        if (arrival.hasErrorCode()) {
            frame.add(arrival.errorCode());
        }
    }

    private void check(Arrival arrival, Entry entry, long from, int errorIfFull) {
        frame.requireRoom(arrival, from, errorIfFull);
        if (entry.target() > Integer.toUnsignedLong(SegmentDescriptor.limit(entry.code()))) {
            throw arrival.generalProtection(arrival.external(), "the handler is beyond its segment's limit");
        }
        frame.requireWritable(arrival);
    }

    private TaskStack taskStack(Arrival arrival, int ring) {
        String what = "a stack for ring " + ring;
        if (state.hasWideTask()) {
            int place = TaskStateSegment.ESP0_OFFSET + ring * 2 * Integer.BYTES;
            idt.requireTask(arrival, place + Integer.BYTES + Short.BYTES - 1, what);
            return new TaskStack(idt.task(arrival, place, Integer.BYTES), (int)
                    idt.task(arrival, place + Integer.BYTES, Short.BYTES));
        }
        int place = NARROW_SP0_OFFSET + ring * 2 * Short.BYTES;
        idt.requireTask(arrival, place + 2 * Short.BYTES - 1, what);
        return new TaskStack(
                idt.task(arrival, place, Short.BYTES), (int) idt.task(arrival, place + Short.BYTES, Short.BYTES));
    }

    /**
     * Where a handler begins.
     *
     * @param selector of its code segment, with its ring as RPL.
     * @param code the segment's descriptor.
     */
    private record Entry(int selector, long code, long target, long flags) {

        int ring() {
            return Selector.rpl(selector);
        }
    }

    /** A stack pointer and stack segment of the TSS. */
    private record TaskStack(long pointer, int selector) {}
}
