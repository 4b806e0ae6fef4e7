// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import java.util.Locale;
import org.intrpath.emulator.unicorn.Engine;
import org.intrpath.emulator.unicorn.HiddenState;
import org.intrpath.emulator.unicorn.RegisterBatch;
import org.intrpath.emulator.unicorn.X86Register;

/**
 * The processor's microcode for an interrupt or exception in protected mode: reads the gate from the guest's IDT,
 * checks it, switches to the stack that the guest's TSS names when the ring changes, pushes the frame and loads CS:EIP.
 * Source: Intel SDM 3A, "Exception- or Interrupt-Handler Procedures" and "Protection of Exception- and
 * Interrupt-Handler Procedures"; SDM 2A, "INT n/INTO/INT3/INT1".
 *
 * <pre>
 *   from the same ring           from an outer ring
 *   +------------+ old ESP       +------------+ ESP0 of the TSS
 *   |   EFLAGS   |               |   old SS   |
 *   |     CS     |               |  old ESP   |
 *   |    EIP     |               |   EFLAGS   |
 *   | error code |               |     CS     |
 *   +------------+               |    EIP     |
 *                                | error code |
 *                                +------------+
 * </pre>
 *
 * <p>Not modelled, and refused: task gates, 16-bit gates, descriptors in an LDT, virtual-8086 mode.
 */
public final class InterruptDelivery {

    /** Stands for "pushes no error code". */
    public static final int NO_ERROR_CODE = -1;

    private static final int EIP = 0;
    private static final int EFLAGS = 1;
    private static final int ESP = 2;
    private static final int CS = 3;
    private static final int SS = 4;
    private static final int CR0 = 5;
    private static final int CR3 = 6;
    private static final int CR4 = 7;
    private static final int GDTR = 8;
    private static final int IDTR = 9;
    private static final int TR = 10;

    private static final int NEW_ESP = 0;
    private static final int NEW_EFLAGS = 1;
    private static final int NEW_EIP = 2;

    private static final int SELECTOR_MASK = 0xfffc;
    private static final int LOCAL = 0b100;
    /** In an error code: the index is into the IDT; the event came from outside the program. */
    private static final int IDT_BIT = 0b10;

    private static final int EXT_BIT = 0b01;
    private static final int PAGE_WRITE_BIT = 0b10;
    private static final int GATE_TYPE_INTERRUPT = GateDescriptor.TYPE_INTERRUPT;
    private static final int OUTER_FRAME_WORDS = 5;

    private final Engine engine;
    private final HiddenState hidden;
    private final LinearMemory linear;
    private final RegisterBatch now;
    private final RegisterBatch next;
    private final int[] frame = new int[OUTER_FRAME_WORDS + 1];

    private int vector;
    private int external;

    InterruptDelivery(Engine engine, HiddenState hidden, LinearMemory linear) {
        this.engine = engine;
        this.hidden = hidden;
        this.linear = linear;
        this.now = engine.batch(
                X86Register.EIP,
                X86Register.EFLAGS,
                X86Register.ESP,
                X86Register.CS,
                X86Register.SS,
                X86Register.CR0,
                X86Register.CR3,
                X86Register.CR4,
                X86Register.GDTR,
                X86Register.IDTR,
                X86Register.TR);
        this.next = engine.batch(X86Register.ESP, X86Register.EFLAGS, X86Register.EIP);
    }

    /** Reads the processor's state; to be called before {@link #interruptFlag()} and {@link #deliver}. */
    void load() {
        now.load();
        linear.follow(now.get(CR0), now.get(CR3), now.get(CR4));
    }

    /** Tells whether IF is set. */
    boolean interruptFlag() {
        return (now.get(EFLAGS) & Eflags.IF) != 0;
    }

    /** Returns the instruction pointer, where the handler will return to. */
    int eip() {
        return now.get(EIP);
    }

    /**
     * Delivers an interrupt.
     *
     * @param atVector 0 to 255.
     * @param source decides the checks.
     * @param errorCode pushed last, unless it is {@link #NO_ERROR_CODE}.
     * @return the new EIP.
     * @throws DeliveryFailedException if the processor would raise an exception instead.
     */
    int deliver(int atVector, InterruptSource source, int errorCode) {
        vector = atVector;
        external = source == InterruptSource.SOFTWARE ? 0 : EXT_BIT;
        if ((now.get(EFLAGS) & Eflags.VM) != 0) {
            throw new UnmodelledStateException("delivery from virtual-8086 mode is not modelled");
        }
        int ring = Selector.rpl(now.get(CS));
        long gate = gate(source, ring);
        int selector = GateDescriptor.selector(gate);
        long code = codeSegment(selector, ring);
        int newRing = SegmentDescriptor.isConforming(code) ? ring : SegmentDescriptor.dpl(code);
        int target = GateDescriptor.offset(gate);
        if (Integer.compareUnsigned(target, SegmentDescriptor.limit(code)) > 0) {
            throw fails(ExceptionVector.GENERAL_PROTECTION, external, "the handler is beyond its segment's limit");
        }
        int newCs = selector & SELECTOR_MASK | newRing;
        boolean fault = source == InterruptSource.EXCEPTION;
        if (newRing == ring) {
            int words = fillFrame(0, fault, errorCode);
            push(now.get(SS), now.get(ESP), words, external);
            if (newCs != now.get(CS)) {
                engine.write(X86Register.CS, newCs);
            }
        } else {
            enterInnerRing(newRing, newCs, fault, errorCode);
        }
        next.set(NEW_EFLAGS, flagsInHandler(gate));
        next.set(NEW_EIP, target);
        next.store();
        return target;
    }

    private long gate(InterruptSource source, int ring) {
        int offset = vector * GateDescriptor.LENGTH;
        int code = offset | IDT_BIT | external;
        if (offset + GateDescriptor.LENGTH - 1 > now.limit(IDTR)) {
            throw fails(ExceptionVector.GENERAL_PROTECTION, code, "the vector is beyond the limit of the IDT");
        }
        long gate = descriptor(now.base(IDTR) + offset, "gate");
        if (!GateDescriptor.isInterruptOrTrap(gate)) {
            throw fails(
                    ExceptionVector.GENERAL_PROTECTION,
                    code,
                    String.format(
                            Locale.ROOT,
                            "the gate is 0x%016x, not a 32-bit interrupt or trap gate (others are not modelled)",
                            gate));
        }
        if (source == InterruptSource.SOFTWARE && SegmentDescriptor.dpl(gate) < ring) {
            throw fails(ExceptionVector.GENERAL_PROTECTION, code, "the gate's DPL forbids int n from ring " + ring);
        }
        if (!SegmentDescriptor.isPresent(gate)) {
            throw fails(ExceptionVector.SEGMENT_NOT_PRESENT, code, "the gate is not present");
        }
        return gate;
    }

    private long codeSegment(int selector, int ring) {
        if ((selector & SELECTOR_MASK) == 0) {
            throw fails(ExceptionVector.GENERAL_PROTECTION, external, "the gate's selector is null");
        }
        long code = segment(selector, ExceptionVector.GENERAL_PROTECTION);
        int error = selector & SELECTOR_MASK | external;
        if (!SegmentDescriptor.isCode(code) || SegmentDescriptor.dpl(code) > ring) {
            throw fails(
                    ExceptionVector.GENERAL_PROTECTION, error, "the gate's segment is not code, or of an outer ring");
        }
        if (!SegmentDescriptor.isPresent(code)) {
            throw fails(ExceptionVector.SEGMENT_NOT_PRESENT, error, "the gate's code segment is not present");
        }
        return code;
    }

    /** Reads a GDT entry, or raises the exception with the selector as its error code. */
    private long segment(int selector, ExceptionVector otherwise) {
        int offset = selector & SELECTOR_MASK & ~LOCAL;
        if ((selector & LOCAL) != 0) {
            throw new UnmodelledStateException(
                    String.format(Locale.ROOT, "selector 0x%04x: descriptors in an LDT are not modelled", selector));
        }
        if (offset + SegmentDescriptor.LENGTH - 1 > now.limit(GDTR)) {
            throw fails(
                    otherwise,
                    selector & SELECTOR_MASK | external,
                    String.format(Locale.ROOT, "selector 0x%04x is beyond the limit of the GDT", selector));
        }
        return descriptor(now.base(GDTR) + offset, "descriptor");
    }

    private long descriptor(int address, String what) {
        requireMapped(address, what);
        requireMapped(address + SegmentDescriptor.LENGTH - 1, what);
        return linear.read64(address);
    }

    private void requireMapped(int address, String what) {
        if (linear.translate(address) == LinearMemory.NOT_MAPPED) {
            throw pageFault(address, 0, "the " + what + " is not mapped");
        }
    }

    private void enterInnerRing(int ring, int newCs, boolean fault, int errorCode) {
        int place = now.base(TR) + TaskStateSegment.ESP0_OFFSET + ring * 2 * Integer.BYTES;
        if (TaskStateSegment.ESP0_OFFSET + (ring + 1) * 2 * Integer.BYTES - 1 > now.limit(TR)) {
            int error = now.get(TR) & SELECTOR_MASK | external;
            throw fails(ExceptionVector.INVALID_TSS, error, "the TSS has no stack for ring " + ring);
        }
        requireMapped(place, "TSS");
        requireMapped(place + 2 * Integer.BYTES - 1, "TSS");
        int newEsp = linear.read32(place);
        int newSs = linear.read32(place + Integer.BYTES) & 0xffff;
        checkInnerStack(newSs, ring);
        frame[0] = now.get(SS);
        frame[1] = now.get(ESP);
        int words = fillFrame(2, fault, errorCode);
        push(newSs, newEsp, words, newSs & SELECTOR_MASK | external);
        hidden.enterRing(ring);
        engine.write(X86Register.SS, newSs);
        engine.write(X86Register.CS, newCs);
    }

    private void checkInnerStack(int selector, int ring) {
        int error = selector & SELECTOR_MASK | external;
        if ((selector & SELECTOR_MASK) == 0) {
            throw fails(ExceptionVector.INVALID_TSS, external, "the TSS has a null stack segment");
        }
        long stack = segment(selector, ExceptionVector.INVALID_TSS);
        boolean fits = SegmentDescriptor.isWritableData(stack)
                && SegmentDescriptor.dpl(stack) == ring
                && Selector.rpl(selector) == ring;
        if (!fits) {
            throw fails(
                    ExceptionVector.INVALID_TSS, error, "the TSS's stack segment is not writable data of ring " + ring);
        }
        if (!SegmentDescriptor.isPresent(stack)) {
            throw fails(ExceptionVector.STACK_FAULT, error, "the TSS's stack segment is not present");
        }
    }

    /** Adds EFLAGS, CS, EIP and the error code to the frame; returns its length in words. */
    private int fillFrame(int words, boolean fault, int errorCode) {
        int at = words;
        frame[at++] = fault ? now.get(EFLAGS) | Eflags.RF : now.get(EFLAGS);
        frame[at++] = now.get(CS);
        frame[at++] = now.get(EIP);
        if (errorCode != NO_ERROR_CODE) {
            frame[at++] = errorCode;
        }
        return at;
    }

    /**
     * Pushes the frame on a stack whose every byte is checked first, and buffers the new stack pointer. If it does not
     * fit, the error code names a new stack's selector, but not that of the stack in use.
     */
    private void push(int stackSelector, int top, int words, int errorIfFull) {
        long stack = segment(stackSelector, ExceptionVector.STACK_FAULT);
        int bottom = top - words * Integer.BYTES;
        int limit = SegmentDescriptor.limit(stack);
        boolean beyond = SegmentDescriptor.isExpandDown(stack)
                ? Integer.compareUnsigned(bottom, limit) <= 0
                : Integer.compareUnsigned(top - 1, limit) > 0 || Integer.compareUnsigned(bottom, limit) > 0;
        if (beyond) {
            throw fails(ExceptionVector.STACK_FAULT, errorIfFull, "the frame does not fit the stack segment");
        }
        int base = SegmentDescriptor.base(stack);
        requireWritable(base + top - 1, bottom);
        requireWritable(base + bottom, bottom);
        for (int i = 0; i < words; i++) {
            linear.write32(base + top - (i + 1) * Integer.BYTES, frame[i]);
        }
        next.set(NEW_ESP, bottom);
    }

    private void requireWritable(int address, int esp) {
        if (linear.translateForWrite(address) == LinearMemory.NOT_MAPPED) {
            throw pageFault(
                    address,
                    PAGE_WRITE_BIT,
                    String.format(Locale.ROOT, "no stack to push the frame on, ESP would be 0x%08x", esp));
        }
    }

    private int flagsInHandler(long gate) {
        int cleared = Eflags.TF | Eflags.NT | Eflags.RF | Eflags.VM;
        if (SegmentDescriptor.type(gate) == GATE_TYPE_INTERRUPT) {
            cleared |= Eflags.IF;
        }
        return now.get(EFLAGS) & ~cleared;
    }

    private DeliveryFailedException fails(ExceptionVector exception, int errorCode, String why) {
        return new DeliveryFailedException(vector, exception, errorCode, 0, why);
    }

    private DeliveryFailedException pageFault(int address, int errorCode, String why) {
        return new DeliveryFailedException(
                vector,
                ExceptionVector.PAGE_FAULT,
                errorCode,
                address,
                String.format(Locale.ROOT, "%s (linear 0x%08x)", why, address));
    }
}
