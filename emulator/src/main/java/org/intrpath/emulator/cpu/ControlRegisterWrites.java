// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import java.util.Locale;
import org.intrpath.emulator.unicorn.Engine;
import org.intrpath.emulator.unicorn.SegmentRegister;

/**
 * Decides whether MOV to CR0, CR3 or CR4 may execute, which the engine does whatever the value. Source: Intel SDM 2B,
 * "MOV—Move to/from Control Registers", the exceptions; Intel SDM 3A, "Control Registers".
 *
 * <p><b>Modelled</b>: the reserved bits of all three, those of CR4 by what CPUID tells; the combinations of CR0; PAE,
 * which long mode needs; turning paging on for long mode, and off.
 *
 * <p>What only the ring decides stays the engine's. The loading of the page-directory pointers in PAE paging is checked
 * when they are used.
 */
final class ControlRegisterWrites {

    private static final long WORD = 0xffff_ffffL;
    private static final int LONG_CODE = 1 << 21;

    private final Engine engine;
    private final ProcessorState state;
    private final long cr4Bits;
    private final long cr3Bits;

    ControlRegisterWrites(Engine engine, ProcessorState state, CpuIdentification identification) {
        this.engine = engine;
        this.state = state;
        this.cr4Bits = identification.controlBits();
        this.cr3Bits = (1L << identification.physicalBits()) - 1;
    }

    /**
     * Checks the instruction; the state is captured.
     *
     * @throws ProcessorFaultException if the processor raises an exception instead.
     */
    void require(byte[] code, int length) {
        if (state.ring() != 0) {
            return;
        }
        InstructionPrefixes prefixes = InstructionPrefixes.of(code, length, state.is64Bit());
        int operands = code[prefixes.opcodeAt() + 2];
        long source = engine.read(InstructionEmulation.GENERAL[operands & 7 | prefixes.baseExtension()]);
        long value = state.is64Bit() ? source : source & WORD;
        switch (operands >> 3 & 7) {
            case 0 -> requireCr0(value);
            case 3 -> requireBits(3, value, cr3Bits);
            case 4 -> requireCr4(value);
            default -> {}
        }
    }

    private void requireCr0(long value) {
        requireBits(0, value, WORD);
        boolean paging = (value & ControlRegister.CR0_PG) != 0;
        if (paging && (value & ControlRegister.CR0_PE) == 0) {
            throw refused(0, value, "PG needs PE");
        }
        if ((value & ControlRegister.CR0_NW) != 0 && (value & ControlRegister.CR0_CD) == 0) {
            throw refused(0, value, "NW needs CD");
        }
        boolean wasPaging = (state.cr0() & ControlRegister.CR0_PG) != 0;
        if (paging && !wasPaging && (state.efer() & Efer.LME) != 0) {
            if ((state.cr4() & ControlRegister.CR4_PAE) == 0) {
                throw refused(0, value, "long mode needs CR4.PAE");
            }
            if ((state.segment(SegmentRegister.CS).flags() & LONG_CODE) != 0) {
                throw refused(0, value, "long mode is not entered with CS.L set");
            }
        }
        if (!paging && state.is64Bit()) {
            throw refused(0, value, "64-bit code cannot turn paging off");
        }
    }

    private void requireCr4(long value) {
        requireBits(4, value, cr4Bits);
        if (state.isLong() && (value & ControlRegister.CR4_PAE) == 0) {
            throw refused(4, value, "long mode needs PAE");
        }
    }

    private static void requireBits(int register, long value, long bits) {
        if ((value & ~bits) != 0) {
            throw refused(
                    register, value, String.format(Locale.ROOT, "the processor has no bits 0x%x of it", value & ~bits));
        }
    }

    private static ProcessorFaultException refused(int register, long value, String why) {
        return ProcessorFaultException.generalProtection(
                String.format(Locale.ROOT, "CR%d cannot become 0x%x: %s", register, value, why));
    }
}
