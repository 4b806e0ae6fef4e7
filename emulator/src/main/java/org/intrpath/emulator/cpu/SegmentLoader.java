// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import java.util.Locale;
import org.intrpath.emulator.unicorn.HiddenState;
import org.intrpath.emulator.unicorn.SegmentRegister;
import org.intrpath.emulator.unicorn.TableRegister;

/**
 * Loads segment registers from outside the guest, with the checks that the processor makes. Source: Intel SDM 2B,
 * "MOV—Move", "Operation"; Intel SDM 2A, "LTR—Load Task Register" (2B) and "LLDT".
 */
final class SegmentLoader {

    private static final int REAL_SHIFT = 4;

    private final ProcessorState state;
    private final HiddenState hidden;

    SegmentLoader(ProcessorState state, HiddenState hidden) {
        this.state = state;
        this.hidden = hidden;
    }

    /** Loads one selector; CS only in its ring. */
    void load(SegmentRegister register, int selector) {
        state.load();
        state.capture();
        if (!state.isProtected() || state.isVirtual8086()) {
            hidden.loadSegment(
                    register,
                    new TableRegister(
                            selector & 0xffff,
                            (long) (selector & 0xffff) << REAL_SHIFT,
                            state.segment(register).limit(),
                            state.segment(register).flags()));
            return;
        }
        hidden.loadSegment(register, cache(register, selector, state.ring()));
    }

    /** Loads CS and SS and enters the ring that CS asks for. */
    void enter(int code, int stack) {
        state.load();
        state.capture();
        int ring = Selector.rpl(code);
        TableRegister newCode = cache(SegmentRegister.CS, code, ring);
        hidden.enter(ring, newCode, cache(SegmentRegister.SS, stack, ring));
    }

    /** Reads the TSS descriptor of a selector, as TR holds it. */
    TableRegister task(int selector) {
        state.load();
        state.capture();
        boolean wide = state.isLong();
        int length = wide ? LongSystemDescriptor.LENGTH : SegmentDescriptor.LENGTH;
        long low = descriptor("TR", selector, length);
        long base = wide
                ? LongSystemDescriptor.base(low, state.descriptors().readHigh(selector))
                : Integer.toUnsignedLong(SegmentDescriptor.base(low));
        boolean isTask = !SegmentDescriptor.isApplication(low)
                && (SegmentDescriptor.type(low) | 0b10) == SegmentDescriptor.TYPE_TSS_BUSY;
        if (!isTask || !SegmentDescriptor.isPresent(low)) {
            throw new IllegalArgumentException("selector " + Selector.of(selector) + " is "
                    + SegmentDescriptor.decode(low) + ": TR needs a present " + (wide ? 64 : 32)
                    + "-bit TSS descriptor");
        }
        int busy = SegmentDescriptor.attributes(low) | (SegmentDescriptor.TYPE_TSS_BUSY << Byte.SIZE);
        return new TableRegister(selector, base, SegmentDescriptor.limit(low), busy);
    }

    private TableRegister cache(SegmentRegister register, int selector, int ring) {
        if (DescriptorTables.isNull(selector)) {
            boolean stackMayBeNull = register == SegmentRegister.SS && state.isLong() && ring < 3;
            if (register == SegmentRegister.CS || register == SegmentRegister.SS && !stackMayBeNull) {
                throw new IllegalArgumentException(register + " cannot be null");
            }
            return new TableRegister(selector, 0, 0, register == SegmentRegister.SS ? ring << 13 : 0);
        }
        long descriptor = descriptor(register.name(), selector, SegmentDescriptor.LENGTH);
        if (!SegmentDescriptor.isPresent(descriptor) || !fits(register, selector, descriptor, ring)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "%s = %s in ring %d: its descriptor is 0x%016x, which that register does not take",
                    register,
                    Selector.of(selector),
                    ring,
                    descriptor));
        }
        return SegmentDescriptor.cache(selector & 0xffff, state.descriptors().markAccessed(selector, descriptor));
    }

    private static boolean fits(SegmentRegister register, int selector, long descriptor, int ring) {
        int dpl = SegmentDescriptor.dpl(descriptor);
        boolean conforming = SegmentDescriptor.isCode(descriptor) && SegmentDescriptor.isConforming(descriptor);
        return switch (register) {
            case CS ->
                SegmentDescriptor.isCode(descriptor)
                        && Selector.rpl(selector) == ring
                        && (conforming ? dpl <= ring : dpl == ring);
            case SS -> SegmentDescriptor.isWritableData(descriptor) && dpl == ring && Selector.rpl(selector) == ring;
            case DS, ES, FS, GS ->
                SegmentDescriptor.isReadable(descriptor)
                        && (conforming || dpl >= Math.max(ring, Selector.rpl(selector)));
        };
    }

    private long descriptor(String register, int selector, int length) {
        DescriptorTables tables = state.descriptors();
        boolean reachable = tables.holds(selector, length)
                && state.linear().translate(tables.address(selector)) != LinearMemory.NOT_MAPPED
                && state.linear().translate(tables.address(selector) + length - 1) != LinearMemory.NOT_MAPPED;
        if (!reachable) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "%s = %s: the selector must name a descriptor of the GDT or LDT that is within its limit and"
                            + " mapped",
                    register,
                    Selector.of(selector)));
        }
        return tables.read(selector);
    }
}
