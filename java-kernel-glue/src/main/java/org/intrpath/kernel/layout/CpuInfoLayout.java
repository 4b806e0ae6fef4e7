// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.layout;

/**
 * What a CPU knows of itself, {@code struct cpu_info}; the kernel reaches it through fs.
 *
 * <p>{@code ilevel} and {@code ipending} are one aligned pair of 8 bytes, so that one cmpxchg8b can
 * swap both.
 */
public final class CpuInfoLayout {
    private static final StructLayout.Builder B = StructLayout.named("cpu_info", "CPU_INFO_");

    /** Its own linear address, for those who need a plain pointer. */
    public static final LayoutField SELF = B.pointer("self", "struct cpu_info");

    /** The LWP that runs; an interrupt LWP while its handler does. */
    public static final LayoutField CURLWP = B.pointer("curlwp", "struct lwp");

    /** The current level, IPL_NONE to IPL_HIGH. */
    public static final LayoutField ILEVEL = B.bits("ilevel");

    /** Sources that arrived and wait for the level; bit = source number. */
    public static final LayoutField IPENDING = B.bits("ipending");

    /** Nesting of interrupts; -1 outside of all. */
    public static final LayoutField IDEPTH = B.word("idepth");

    /** Where the interrupt stack begins: the address above its first word. */
    public static final LayoutField INTRSTACK = B.bits("intrstack");

    /** Minus the number of spin mutexes held. */
    public static final LayoutField MTX_COUNT = B.word("mtx_count");

    /** The level before the outermost spin mutex. */
    public static final LayoutField MTX_OLDSPL = B.bits("mtx_oldspl");

    /** Interrupts dispatched. */
    public static final LayoutField NINTR = B.quad("nintr");

    /** Interrupts for which nobody is established. */
    public static final LayoutField NSTRAY = B.bits("nstray");

    /** Not 0: the next return to ring 3 calls ast(). */
    public static final LayoutField ASTPENDING = B.bits("astpending");

    /** By level: the sources that may be served there. */
    public static final LayoutField IUNMASK = B.bits("iunmask", KernelConstants.NIPL);

    /** By source number; 0 where nobody is established. */
    public static final LayoutField ISOURCES = B.pointers("isources", KernelConstants.NISOURCES, "struct intrsource");

    /** By level: the idle interrupt LWPs, linked by their link field. */
    public static final LayoutField IDLELIST = B.pointers("idlelist", KernelConstants.NIPL, "struct lwp");

    /** Priorities with a runnable LWP; bit = priority. */
    public static final LayoutField RUNQ_BITMAP = B.bits("runq_bitmap");

    /** By priority: the first runnable LWP. */
    public static final LayoutField RUNQ_HEAD = B.pointers("runq_head", KernelConstants.NPRI, "struct lwp");

    /** By priority: the last runnable LWP; undefined where the head is 0. */
    public static final LayoutField RUNQ_TAIL = B.pointers("runq_tail", KernelConstants.NPRI, "struct lwp");

    /** What runs when nothing else does. */
    public static final LayoutField IDLELWP = B.pointer("idlelwp", "struct lwp");

    /** The CPU's TSS. */
    public static final LayoutField TSS = B.pointer("tss", "struct tss");

    /** The table of turnstiles, shared by all CPUs. */
    public static final LayoutField TURNSTILES = B.pointer("turnstiles", "struct turnstile_table");

    /** The whole structure. */
    public static final StructLayout LAYOUT = B.build();

    private CpuInfoLayout() {}
}
