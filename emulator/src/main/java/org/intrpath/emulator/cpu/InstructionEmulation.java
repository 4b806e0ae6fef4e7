// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import org.intrpath.emulator.unicorn.Engine;
import org.intrpath.emulator.unicorn.SegmentRegister;
import org.intrpath.emulator.unicorn.X86Register;

/**
 * Carries out the instructions that the engine leaves out or gets wrong. Source: Intel SDM 2, the pages of CPUID, INT1,
 * "MOV—Move to/from Control Registers", "MOV—Move to/from Debug Registers", RDMSR, RDPMC, RDTSC, RDTSCP and WRMSR.
 *
 * <p><b>Not modelled</b>, and refused: breakpoints in debug registers; what {@link ModelSpecificRegisters} refuses.
 */
final class InstructionEmulation {

    static final X86Register[] GENERAL = {
        X86Register.RAX,
        X86Register.RCX,
        X86Register.RDX,
        X86Register.RBX,
        X86Register.RSP,
        X86Register.RBP,
        X86Register.RSI,
        X86Register.RDI,
        X86Register.R8,
        X86Register.R9,
        X86Register.R10,
        X86Register.R11,
        X86Register.R12,
        X86Register.R13,
        X86Register.R14,
        X86Register.R15
    };

    private static final int CODE_32 = 1 << 22;
    private static final long WORD = 0xffff_ffffL;
    private static final long NARROW = 0xffff;
    private static final long DR6_SINGLE_STEP = 1 << 14;
    private static final long DR7_FIXED = 1 << 10;
    private static final long DR7_DEFINED = 0xffff_23ffL;
    /** Four local and four global enable flags, and the detection of debug register accesses. */
    private static final long DR7_ENABLES = 0xff | 1 << 13;

    private static final long TASK_PRIORITY_MASK = 0xf;

    private final Engine engine;
    private final ProcessorState state;
    private final ModelSpecificRegisters msrs;
    private final CpuIdentification identification;
    private final ProcessorPlatform platform;
    private final SystemCalls systemCalls;

    InstructionEmulation(
            Engine engine,
            ProcessorState state,
            ModelSpecificRegisters msrs,
            CpuIdentification identification,
            ProcessorPlatform platform) {
        this.engine = engine;
        this.state = state;
        this.msrs = msrs;
        this.identification = identification;
        this.platform = platform;
        this.systemCalls = new SystemCalls(engine, state, msrs);
    }

    /**
     * Carries out an instruction; the state is captured.
     *
     * @return the debug exception that follows it, or null.
     * @throws ProcessorFaultException if it raises an exception instead.
     * @throws UnmodelledStateException if it is not modelled.
     */
    RaisedEvent execute(EmulatedInstruction instruction) {
        long flags = state.rflags() & ~Eflags.RF;
        long next = state.rip() + instruction.lengthBytes() & addressMask();
        boolean traps = (flags & Eflags.TF) != 0;
        switch (instruction.operation()) {
            case SYSCALL -> traps = (systemCalls.systemCall(next, flags) & Eflags.TF) != 0;
            case SYSRET -> traps = (systemCalls.systemReturn(instruction.wide()) & Eflags.TF) != 0;
            case SYSENTER -> systemCalls.enterSystem(flags);
            case SYSEXIT -> systemCalls.exitSystem(instruction.wide(), flags);
            case RDMSR, WRMSR, CPUID, RDTSC, RDTSCP, RDPMC, MOV_FROM_CR8, MOV_TO_CR8, MOV_TO_DR7, INVALID -> {
                executeInSequence(instruction);
                state.resume(next, state.rsp(), flags);
            }
            case INT1 -> {
                state.resume(next, state.rsp(), flags);
                return debugException("INT1");
            }
        }
        return traps ? singleStep() : null;
    }

    private void executeInSequence(EmulatedInstruction instruction) {
        switch (instruction.operation()) {
            case RDMSR -> {
                requireRing0("RDMSR");
                result(msrs.read((int) engine.read(X86Register.RCX)));
            }
            case WRMSR -> {
                requireRing0("WRMSR");
                msrs.write((int) engine.read(X86Register.RCX), operand());
            }
            case CPUID -> identify();
            case RDTSC -> {
                requireTimeStamp();
                result(msrs.timeStamp());
            }
            case RDTSCP -> {
                if (!identification.hasTimeStampAuxiliary()) {
                    throw ProcessorFaultException.invalidOpcode("the processor has no RDTSCP");
                }
                requireTimeStamp();
                result(msrs.timeStamp());
                engine.write(X86Register.RCX, msrs.read(ModelSpecificRegister.TSC_AUX));
            }
            case RDPMC -> throw ProcessorFaultException.generalProtection("the processor has no performance counter");
            case MOV_FROM_CR8 -> {
                requireRing0("MOV from CR8");
                engine.write(GENERAL[instruction.register()], platform.taskPriorityClass());
            }
            case MOV_TO_CR8 -> {
                requireRing0("MOV to CR8");
                writeTaskPriority(engine.read(GENERAL[instruction.register()]));
            }
            case MOV_TO_DR7 -> {
                requireRing0("MOV to DR7");
                writeDebugControl(engine.read(GENERAL[instruction.register()]));
            }
            case INVALID, SYSCALL, SYSRET, SYSENTER, SYSEXIT, INT1 ->
                throw ProcessorFaultException.invalidOpcode("the processor has no such instruction");
        }
    }

    private void identify() {
        int leaf = (int) engine.read(X86Register.RAX);
        CpuidResult answer = identification.leaf(
                leaf,
                (int) engine.read(X86Register.RCX),
                new CpuIdentification.State(
                        (state.cr4() & ControlRegister.CR4_OSXSAVE) != 0, msrs.isLocalApicEnabled(), state.is64Bit()));
        engine.write(X86Register.RAX, Integer.toUnsignedLong(answer.eax()));
        engine.write(X86Register.RBX, Integer.toUnsignedLong(answer.ebx()));
        engine.write(X86Register.RCX, Integer.toUnsignedLong(answer.ecx()));
        engine.write(X86Register.RDX, Integer.toUnsignedLong(answer.edx()));
        if (leaf == 1) {
            msrs.signMicrocode();
        }
    }

    /** "Bits 63:4 of CR8 are reserved; attempting to write a 1 to any of these bits causes #GP(0)." */
    private void writeTaskPriority(long value) {
        if ((value & ~TASK_PRIORITY_MASK) != 0) {
            throw ProcessorFaultException.generalProtection("reserved bits of CR8 are set");
        }
        platform.taskPriorityClass((int) value);
    }

    private void writeDebugControl(long written) {
        long value = state.is64Bit() ? written : written & WORD;
        if ((value & ~WORD) != 0) {
            throw ProcessorFaultException.generalProtection("the upper half of DR7 is reserved");
        }
        if ((value & DR7_ENABLES) != 0) {
            throw new UnmodelledStateException("breakpoints in debug registers are not modelled: DR7 enables one");
        }
        engine.write(X86Register.DR7, value & DR7_DEFINED | DR7_FIXED);
    }

    private RaisedEvent singleStep() {
        engine.write(X86Register.DR6, engine.read(X86Register.DR6) | DR6_SINGLE_STEP);
        return debugException("single step");
    }

    private static RaisedEvent debugException(String why) {
        return RaisedEvent.exception(ExceptionVector.DEBUG, InterruptDelivery.NO_ERROR_CODE, 0, why);
    }

    private void requireTimeStamp() {
        boolean disabled = (state.cr4() & ControlRegister.CR4_TSD) != 0 && state.isProtected();
        if (disabled && state.ring() != 0) {
            throw ProcessorFaultException.generalProtection("CR4.TSD keeps the time stamp to ring 0");
        }
    }

    private void requireRing0(String name) {
        if (state.ring() != 0) {
            throw ProcessorFaultException.generalProtection(name + " in ring " + state.ring());
        }
    }

    private long operand() {
        return engine.read(X86Register.RDX) << Integer.SIZE | engine.read(X86Register.RAX) & WORD;
    }

    private void result(long value) {
        engine.write(X86Register.RAX, value & WORD);
        engine.write(X86Register.RDX, value >>> Integer.SIZE);
    }

    private long addressMask() {
        if (state.is64Bit()) {
            return -1;
        }
        return (state.segment(SegmentRegister.CS).flags() & CODE_32) != 0 ? WORD : NARROW;
    }
}
