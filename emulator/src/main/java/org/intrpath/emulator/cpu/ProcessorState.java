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
 * {@link #load()} reads what most questions need; {@link #capture()} reads the descriptor caches and the privilege
 * level too. Changes go the other way round, caches first: what is captured is put back whole.
 */
final class ProcessorState {

    private static final int RIP = 0;
    private static final int RFLAGS = 1;
    private static final int RSP = 2;
    private static final int CR0 = 3;
    private static final int CR3 = 4;
    private static final int CR4 = 5;
    private static final int GDTR = 6;
    private static final int IDTR = 7;
    private static final int TR = 8;
    private static final int LDTR = 9;

    private static final int NEW_RSP = 0;
    private static final int NEW_RFLAGS = 1;
    private static final int NEW_RIP = 2;

    /** L in the second word of a descriptor. */
    private static final int LONG_CODE = 1 << 21;

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
        this.now = engine.batch(
                X86Register.RIP,
                X86Register.RFLAGS,
                X86Register.RSP,
                X86Register.CR0,
                X86Register.CR3,
                X86Register.CR4,
                X86Register.GDTR,
                X86Register.IDTR,
                X86Register.TR,
                X86Register.LDTR);
        this.next = engine.batch(X86Register.RSP, X86Register.RFLAGS, X86Register.RIP);
    }

    /** Reads the registers. */
    void load() {
        now.load();
    }

    /** Reads the descriptor caches, the privilege level and EFER; to be called after {@link #load()}. */
    void capture() {
        hidden.capture();
        linear.follow(now.get64(CR0), now.get64(CR3), now.get64(CR4), hidden.capturedEfer());
        descriptors.global(now.base64(GDTR), now.limit(GDTR));
        descriptors.local(now.base64(LDTR), now.limit(LDTR));
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
        return now.get64(CR0);
    }

    long cr4() {
        return now.get64(CR4);
    }

    long efer() {
        return hidden.capturedEfer();
    }

    long idtBase() {
        return now.base64(IDTR);
    }

    int idtLimit() {
        return now.limit(IDTR);
    }

    int taskSelector() {
        return now.get(TR) & 0xffff;
    }

    long taskBase() {
        return now.base64(TR);
    }

    int taskLimit() {
        return now.limit(TR);
    }

    /** Returns the type of the TSS in TR, as in its descriptor. */
    int taskType() {
        return now.flags(TR) >>> 8 & 0xf;
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
        return isLong() && (attributes(SegmentRegister.CS) & LONG_CODE) != 0;
    }

    /** Returns the current privilege level; 3 in virtual-8086 mode, 0 in real-address mode. */
    int ring() {
        return hidden.capturedRing();
    }

    int selector(SegmentRegister register) {
        return hidden.capturedSelector(register);
    }

    long base(SegmentRegister register) {
        return hidden.capturedBase(register);
    }

    int limit(SegmentRegister register) {
        return hidden.capturedLimit(register);
    }

    /** Returns the second word of a descriptor cache. */
    int attributes(SegmentRegister register) {
        return hidden.capturedAttributes(register);
    }

    /** Loads CS in the current ring, unless that changes nothing. */
    void enterSameRing(int selector, long descriptor) {
        boolean same = selector == selector(SegmentRegister.CS)
                && Integer.toUnsignedLong(SegmentDescriptor.base(descriptor)) == base(SegmentRegister.CS)
                && SegmentDescriptor.limit(descriptor) == limit(SegmentRegister.CS)
                && SegmentDescriptor.attributes(descriptor)
                        == (attributes(SegmentRegister.CS) & SegmentDescriptor.ATTRIBUTES);
        if (!same) {
            loadSegment(SegmentRegister.CS, SegmentDescriptor.cache(selector, descriptor));
        }
        codeBase = isLong() ? 0 : Integer.toUnsignedLong(SegmentDescriptor.base(descriptor));
    }

    /** Loads CS as in real-address mode: the base follows from the selector, limit and attributes stay. */
    void enterRealSegment(int selector) {
        int limit = limit(SegmentRegister.CS);
        int attributes = attributes(SegmentRegister.CS);
        codeBase = (long) selector << REAL_SHIFT;
        loadSegment(SegmentRegister.CS, new TableRegister(selector, codeBase, limit, attributes));
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
