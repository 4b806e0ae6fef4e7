// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import org.intrpath.emulator.unicorn.Engine;
import org.intrpath.emulator.unicorn.HiddenState;
import org.intrpath.emulator.unicorn.RegisterBatch;
import org.intrpath.emulator.unicorn.SegmentRegister;
import org.intrpath.emulator.unicorn.TableRegister;
import org.intrpath.emulator.unicorn.X86Register;

/**
 * The registers that the processor's own work begins with and ends with, moved in as few calls as there can be.
 * {@link #load()} reads what most questions need; {@link #capture()} reads the descriptor caches, the tables and the
 * control registers too. Changes go the other way round, caches first: what is captured is put back whole.
 */
final class ProcessorState {

    private static final int RIP = 0;
    private static final int RFLAGS = 1;
    private static final int RSP = 2;

    private static final int NEW_RSP = 0;
    private static final int NEW_RFLAGS = 1;
    private static final int NEW_RIP = 2;

    /** L in the second word of a descriptor. */
    private static final int LONG_CODE = 1 << 21;

    private static final int WIDE_TASK = 1 << 11;
    private static final int REAL_SHIFT = 4;

    private final HiddenState hidden;
    private final LinearMemory linear;
    private final DescriptorTables descriptors;
    private final RegisterBatch now;
    private final RegisterBatch next;
    private long codeBase;

    ProcessorState(Engine engine, HiddenState hidden, LinearMemory linear) {
        this.hidden = hidden;
        this.linear = linear;
        this.descriptors = new DescriptorTables(linear);
        this.now = engine.batch(X86Register.RIP, X86Register.RFLAGS, X86Register.RSP);
        this.next = engine.batch(X86Register.RSP, X86Register.RFLAGS, X86Register.RIP);
    }

    /** Reads the registers. */
    void load() {
        now.load();
    }

    /** Reads all else; to be called after {@link #load()}. */
    void capture() {
        hidden.capture();
        linear.follow(cr0(), hidden.capturedControl(3), cr4(), efer());
        TableRegister gdt = hidden.captured(X86Register.GDTR);
        descriptors.global(gdt.base(), gdt.limit());
        TableRegister ldt = hidden.captured(X86Register.LDTR);
        descriptors.local(ldt.base(), ldt.limit());
    }

    LinearMemory linear() {
        return linear;
    }

    DescriptorTables descriptors() {
        return descriptors;
    }

    long rip() {
        return now.get64(RIP);
    }

    long rflags() {
        return now.get64(RFLAGS);
    }

    long rsp() {
        return now.get64(RSP);
    }

    long cr0() {
        return hidden.capturedControl(0);
    }

    long cr4() {
        return hidden.capturedControl(4);
    }

    long efer() {
        return hidden.capturedEfer();
    }

    /** Returns the IDT register. */
    TableRegister idt() {
        return hidden.captured(X86Register.IDTR);
    }

    /** Returns the task register. */
    TableRegister task() {
        return hidden.captured(X86Register.TR);
    }

    /** Tells whether the TSS in TR is one of 32 or 64 bits: Intel SDM 3A, "TSS Descriptor", the type. */
    boolean hasWideTask() {
        return (task().flags() & WIDE_TASK) != 0;
    }

    boolean isProtected() {
        return (cr0() & ControlRegister.CR0_PE) != 0;
    }

    boolean isVirtual8086() {
        return isProtected() && (rflags() & Eflags.VM) != 0;
    }

    /** Tells whether IA-32e mode is active, in 64-bit or compatibility mode. */
    boolean isLong() {
        return (efer() & Efer.LMA) != 0;
    }

    /** Tells whether 64-bit code runs. */
    boolean is64Bit() {
        return isLong() && (segment(SegmentRegister.CS).flags() & LONG_CODE) != 0;
    }

    /** Returns the current privilege level; 3 in virtual-8086 mode, 0 in real-address mode. */
    int ring() {
        return hidden.capturedRing();
    }

    /** Returns a segment register with its descriptor cache. */
    TableRegister segment(SegmentRegister register) {
        return hidden.captured(register);
    }

    int selector(SegmentRegister register) {
        return segment(register).selector();
    }

    /** Loads CS in the current ring, unless that changes nothing. */
    void enterSameRing(int selector, long descriptor) {
        TableRegister now = segment(SegmentRegister.CS);
        TableRegister code = SegmentDescriptor.cache(selector, descriptor);
        boolean same = code.selector() == now.selector()
                && code.base() == now.base()
                && code.limit() == now.limit()
                && code.flags() == (now.flags() & SegmentDescriptor.ATTRIBUTES);
        if (!same) {
            loadSegment(SegmentRegister.CS, code);
        }
        codeBase = isLong() ? 0 : code.base();
    }

    /** Loads CS as in real-address mode: the base follows from the selector, limit and attributes stay. */
    void enterRealSegment(int selector) {
        TableRegister now = segment(SegmentRegister.CS);
        codeBase = (long) selector << REAL_SHIFT;
        loadSegment(SegmentRegister.CS, new TableRegister(selector, codeBase, now.limit(), now.flags()));
    }

    /** Loads CS and SS and enters their ring. */
    void enter(int ring, TableRegister code, TableRegister stack) {
        codeBase = isLong() ? 0 : code.base();
        hidden.enter(ring, code, stack);
    }

    void loadSegment(SegmentRegister register, TableRegister cache) {
        hidden.loadSegment(register, cache);
    }

    /** Returns the base of the code segment that was entered last through this object. */
    long codeBase() {
        return codeBase;
    }

    /** Sets where the processor goes on; the last of all changes. */
    void resume(long rip, long rsp, long rflags) {
        next.set64(NEW_RSP, rsp);
        next.set64(NEW_RFLAGS, rflags);
        next.set64(NEW_RIP, rip);
        next.store();
    }
}
