// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import org.intrpath.emulator.unicorn.Engine;
import org.intrpath.emulator.unicorn.TableRegister;
import org.intrpath.emulator.unicorn.X86Register;

/**
 * Carries out SYSCALL, SYSRET, SYSENTER and SYSEXIT, which load CS and SS with fixed flat segments instead of
 * descriptors. Source: Intel SDM 2B, "SYSCALL—Fast System Call", "SYSRET—Return From Fast System Call",
 * "SYSENTER—Fast System Call", "SYSEXIT—Fast Return from Fast System Call".
 */
final class SystemCalls {

    private static final int CODE_32 = 0x00cf_9b00;
    private static final int CODE_64 = 0x00af_9b00;
    private static final int DATA = 0x00cf_9300;
    private static final int DPL_SHIFT = 13;
    private static final int USER = 3;
    private static final long WORD = 0xffff_ffffL;
    private static final int SELECTOR_MASK = 0xfffc;
    private static final int STAR_SYSCALL_SHIFT = 32;
    private static final int STAR_SYSRET_SHIFT = 48;
    private static final int NEXT_DESCRIPTOR = 8;
    private static final int SYSEXIT_CODE_32 = 16;
    private static final int SYSEXIT_CODE_64 = 32;
    private static final int SYSRET_CODE_64 = 16;
    /** The flags that SYSRET takes from R11: all but RF and VM. */
    private static final long SYSRET_FLAGS = 0x3c_7fd7;

    private final Engine engine;
    private final ProcessorState state;
    private final ModelSpecificRegisters msrs;

    SystemCalls(Engine engine, ProcessorState state, ModelSpecificRegisters msrs) {
        this.engine = engine;
        this.state = state;
        this.msrs = msrs;
    }

    /**
     * SYSCALL.
     *
     * @param next the address of the instruction behind it.
     * @param flags RFLAGS with RF clear.
     * @return the flags that it leaves.
     */
    long systemCall(long next, long flags) {
        requireSystemCalls("SYSCALL");
        int code = (int) (msrs.read(ModelSpecificRegister.STAR) >>> STAR_SYSCALL_SHIFT) & SELECTOR_MASK;
        engine.write(X86Register.RCX, next);
        engine.write(X86Register.R11, flags);
        enter(0, code, CODE_64, code + NEXT_DESCRIPTOR);
        long left = flags & ~msrs.read(ModelSpecificRegister.FMASK) | Eflags.FIXED;
        state.resume(msrs.read(ModelSpecificRegister.LSTAR), state.rsp(), left);
        return left;
    }

    /** SYSRET; returns the flags that it leaves. */
    long systemReturn(boolean wide) {
        requireSystemCalls("SYSRET");
        requireRing0("SYSRET");
        long target = engine.read(X86Register.RCX);
        if (wide && !LinearAddress.isCanonical(target)) {
            throw ProcessorFaultException.generalProtection("SYSRET to an address in RCX that is not canonical");
        }
        int star = (int) (msrs.read(ModelSpecificRegister.STAR) >>> STAR_SYSRET_SHIFT);
        int code = (wide ? star + SYSRET_CODE_64 : star) & 0xffff | USER;
        int stack = star + NEXT_DESCRIPTOR & 0xffff | USER;
        enter(USER, code, wide ? CODE_64 : CODE_32, stack);
        long left = engine.read(X86Register.R11) & SYSRET_FLAGS | Eflags.FIXED;
        state.resume(wide ? target : target & WORD, state.rsp(), left);
        return left;
    }

    /** SYSENTER. */
    void enterSystem(long flags) {
        long selector = msrs.read(ModelSpecificRegister.SYSENTER_CS);
        if (!state.isProtected() || (selector & SELECTOR_MASK) == 0) {
            throw ProcessorFaultException.generalProtection(
                    "SYSENTER in real-address mode, or with IA32_SYSENTER_CS null");
        }
        int code = (int) selector & SELECTOR_MASK;
        boolean wide = state.isLong();
        long mask = wide ? -1 : WORD;
        enter(0, code, wide ? CODE_64 : CODE_32, code + NEXT_DESCRIPTOR);
        state.resume(
                msrs.read(ModelSpecificRegister.SYSENTER_EIP) & mask,
                msrs.read(ModelSpecificRegister.SYSENTER_ESP) & mask,
                flags & ~(Eflags.IF | Eflags.VM));
    }

    /** SYSEXIT. */
    void exitSystem(boolean wide, long flags) {
        long selector = msrs.read(ModelSpecificRegister.SYSENTER_CS);
        if (!state.isProtected() || (selector & SELECTOR_MASK) == 0) {
            throw ProcessorFaultException.generalProtection(
                    "SYSEXIT in real-address mode, or with IA32_SYSENTER_CS null");
        }
        requireRing0("SYSEXIT");
        long target = engine.read(X86Register.RDX);
        long stack = engine.read(X86Register.RCX);
        if (wide && !(LinearAddress.isCanonical(target) && LinearAddress.isCanonical(stack))) {
            throw ProcessorFaultException.generalProtection("SYSEXIT to an address that is not canonical");
        }
        long mask = wide ? -1 : WORD;
        int code = (int) selector + (wide ? SYSEXIT_CODE_64 : SYSEXIT_CODE_32) & 0xffff | USER;
        enter(USER, code, wide ? CODE_64 : CODE_32, code + NEXT_DESCRIPTOR);
        state.resume(target & mask, stack & mask, flags);
    }

    private void requireSystemCalls(String name) {
        if (!state.is64Bit() || (state.efer() & Efer.SCE) == 0) {
            throw ProcessorFaultException.invalidOpcode(name + " outside 64-bit mode, or with EFER.SCE clear");
        }
    }

    private void requireRing0(String name) {
        if (state.ring() != 0) {
            throw ProcessorFaultException.generalProtection(name + " in ring " + state.ring());
        }
    }

    private void enter(int ring, int code, int codeAttributes, int stack) {
        int level = ring << DPL_SHIFT;
        state.enter(
                ring,
                new TableRegister(code & 0xffff, 0, -1, codeAttributes | level),
                new TableRegister(stack & 0xffff, 0, -1, DATA | level));
    }
}
