// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The kernel's constants that Java, assembly and C share. */
public final class KernelConstants {
    /** The number of interrupt priority levels. */
    public static final int NIPL = InterruptLevel.values().length;

    /** The number of interrupt sources of a CPU, pseudo sources included. */
    public static final int NISOURCES = 32;

    /** The number of scheduling priorities. */
    public static final int NPRI = 32;

    /** The number of hash chains in the turnstile table. */
    public static final int TURNSTILE_CHAINS = 8;

    /** The pseudo source of a preemption request: its bit in ipending. */
    public static final int SIR_PREEMPT = 25;

    /** The bit of a mutex's owner word that says somebody waits. */
    public static final int MUTEX_BIT_WAITERS = 1;

    /** The trap number in an interrupt frame. */
    public static final int T_ASTFLT = 23;

    /** The error code that tells a replay's frame from an arrival's. */
    public static final int IREENT_MAGIC = 0x52504c59;

    /** The bytes of a switch frame that hold callee-saved registers: edi, esi, ebx. */
    public static final int SWITCHFRAME_REGS = 12;

    /** The bytes of a switch frame, with the return address. */
    public static final int SWITCHFRAME_SIZE = SWITCHFRAME_REGS + 4;

    /** An edge-triggered source. */
    public static final int IST_EDGE = 0;

    /** A level-triggered source. */
    public static final int IST_LEVEL = 1;

    /** The kernel's code segment. */
    public static final int SEL_KCODE = 0x08;

    /** The kernel's data and stack segment. */
    public static final int SEL_KDATA = 0x10;

    /** The code segment of ring 3. */
    public static final int SEL_UCODE = 0x18 | 3;

    /** The data and stack segment of ring 3. */
    public static final int SEL_UDATA = 0x20 | 3;

    /** The segment of the CPU's own structure, in fs. */
    public static final int SEL_KCPU = 0x28;

    /** The task-state segment. */
    public static final int SEL_TSS = 0x30;

    /** The requested privilege level in a selector. */
    public static final int SEL_RPL_MASK = 3;

    private KernelConstants() {}

    /**
     * List the constants that assembly and C are given.
     *
     * @return symbol to value, in the order of the generated files
     */
    public static Map<String, Integer> exported() {
        Map<String, Integer> all = new LinkedHashMap<>();
        for (InterruptLevel level : InterruptLevel.values()) {
            all.put(level.symbol(), level.level());
        }
        all.put("NIPL", NIPL);
        all.put("SIR_PREEMPT", SIR_PREEMPT);
        for (LwpState state : LwpState.values()) {
            all.put(state.name(), state.value());
        }
        for (PanicCode code : PanicCode.values()) {
            all.put(code.symbol(), code.ordinal());
        }
        all.put("MUTEX_BIT_WAITERS", MUTEX_BIT_WAITERS);
        all.put("TURNSTILE_CHAINS", TURNSTILE_CHAINS);
        all.put("T_ASTFLT", T_ASTFLT);
        all.put("IREENT_MAGIC", IREENT_MAGIC);
        all.put("SWITCHFRAME_REGS", SWITCHFRAME_REGS);
        all.put("SWITCHFRAME_SIZE", SWITCHFRAME_SIZE);
        all.put("IST_EDGE", IST_EDGE);
        all.put("IST_LEVEL", IST_LEVEL);
        all.put("SEL_KCODE", SEL_KCODE);
        all.put("SEL_KDATA", SEL_KDATA);
        all.put("SEL_UCODE", SEL_UCODE);
        all.put("SEL_UDATA", SEL_UDATA);
        all.put("SEL_KCPU", SEL_KCPU);
        all.put("SEL_TSS", SEL_TSS);
        all.put("SEL_RPL_MASK", SEL_RPL_MASK);
        return all;
    }

    /**
     * List the structures that assembly and C are given.
     *
     * @return all layouts, in the order of the generated files
     */
    public static List<StructLayout> structures() {
        return List.of(
                CpuInfoLayout.LAYOUT,
                LwpLayout.LAYOUT,
                PcbLayout.LAYOUT,
                IntrSourceLayout.LAYOUT,
                IntrHandLayout.LAYOUT,
                PicLayout.LAYOUT,
                MutexLayout.LAYOUT,
                TurnstileLayout.LAYOUT,
                TurnstileTableLayout.LAYOUT,
                TssLayout.LAYOUT,
                NicSoftcLayout.LAYOUT,
                TrapFrameLayout.LAYOUT);
    }
}
