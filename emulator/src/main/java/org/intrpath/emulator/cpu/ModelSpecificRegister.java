// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

/** Names the addresses of model-specific registers. Source: Intel SDM 4, "Architectural MSRs". */
public final class ModelSpecificRegister {

    /** IA32_P5_MC_ADDR, R here: there is no bank. */
    public static final int P5_MC_ADDR = 0x0;
    /** IA32_P5_MC_TYPE, R here. */
    public static final int P5_MC_TYPE = 0x1;
    /** IA32_TIME_STAMP_COUNTER, RW. */
    public static final int TIME_STAMP_COUNTER = 0x10;
    /** IA32_PLATFORM_ID, R. */
    public static final int PLATFORM_ID = 0x17;
    /** IA32_APIC_BASE, RW, of the local APIC. */
    public static final int APIC_BASE = 0x1b;
    /** IA32_BIOS_SIGN_ID, RW: CPUID leaf 1 puts the revision of the microcode into its upper half. */
    public static final int BIOS_SIGN_ID = 0x8b;
    /** IA32_MTRRCAP, R. */
    public static final int MTRR_CAP = 0xfe;
    /** IA32_SYSENTER_CS, RW. */
    public static final int SYSENTER_CS = 0x174;
    /** IA32_SYSENTER_ESP, RW. */
    public static final int SYSENTER_ESP = 0x175;
    /** IA32_SYSENTER_EIP, RW. */
    public static final int SYSENTER_EIP = 0x176;
    /** IA32_MCG_CAP, R: no bank. */
    public static final int MCG_CAP = 0x179;
    /** IA32_MCG_STATUS, RW: only 0 may be written. */
    public static final int MCG_STATUS = 0x17a;
    /** IA32_MISC_ENABLE, RW. */
    public static final int MISC_ENABLE = 0x1a0;
    /** IA32_DEBUGCTL, RW. */
    public static final int DEBUGCTL = 0x1d9;
    /** IA32_MTRR_PHYSBASE0, RW; base and mask of eight ranges follow each other. */
    public static final int MTRR_PHYSBASE0 = 0x200;
    /** IA32_MTRR_FIX64K_00000, RW. */
    public static final int MTRR_FIX64K_00000 = 0x250;
    /** IA32_MTRR_FIX16K_80000, RW. */
    public static final int MTRR_FIX16K_80000 = 0x258;
    /** IA32_MTRR_FIX16K_A0000, RW. */
    public static final int MTRR_FIX16K_A0000 = 0x259;
    /** IA32_MTRR_FIX4K_C0000, RW; seven more follow. */
    public static final int MTRR_FIX4K_C0000 = 0x268;
    /** IA32_PAT, RW. */
    public static final int PAT = 0x277;
    /** IA32_MTRR_DEF_TYPE, RW. */
    public static final int MTRR_DEF_TYPE = 0x2ff;
    /** IA32_TSC_DEADLINE, RW, of the local APIC. */
    public static final int TSC_DEADLINE = 0x6e0;
    /** The first of the local APIC's registers in x2APIC mode. */
    public static final int X2APIC_FIRST = 0x800;
    /** The last of the local APIC's registers in x2APIC mode. */
    public static final int X2APIC_LAST = 0x8ff;
    /** IA32_EFER, RW. */
    public static final int EFER = 0xc000_0080;
    /** IA32_STAR, RW. */
    public static final int STAR = 0xc000_0081;
    /** IA32_LSTAR, RW. */
    public static final int LSTAR = 0xc000_0082;
    /** IA32_CSTAR, RW. */
    public static final int CSTAR = 0xc000_0083;
    /** IA32_FMASK, RW. */
    public static final int FMASK = 0xc000_0084;
    /** IA32_FS_BASE, RW. */
    public static final int FS_BASE = 0xc000_0100;
    /** IA32_GS_BASE, RW. */
    public static final int GS_BASE = 0xc000_0101;
    /** IA32_KERNEL_GS_BASE, RW. */
    public static final int KERNEL_GS_BASE = 0xc000_0102;
    /** IA32_TSC_AUX, RW. */
    public static final int TSC_AUX = 0xc000_0103;

    private ModelSpecificRegister() {}

    static boolean isOfLocalApic(int msr) {
        return msr == APIC_BASE || msr == TSC_DEADLINE || msr >= X2APIC_FIRST && msr <= X2APIC_LAST;
    }
}
