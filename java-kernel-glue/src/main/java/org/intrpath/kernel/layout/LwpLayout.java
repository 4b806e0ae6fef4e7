// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.layout;

/**
 * A thread of the kernel, {@code struct lwp}; interrupt LWPs are made of the same.
 */
public final class LwpLayout {
    private static final StructLayout.Builder B = StructLayout.named("lwp", "L_");

    /** Its state, see {@link LwpState}. */
    public static final LayoutField STAT = B.bits("stat");

    /** Where its stack and saved registers are. */
    public static final LayoutField PCB = B.pointer("pcb", "struct pcb");

    /** The LWP pinned under an interrupt LWP; 0 once that has blocked. */
    public static final LayoutField SWITCHTO = B.pointer("switchto", "struct lwp");

    /** The next on an idle list. */
    public static final LayoutField LINK = B.pointer("link", "struct lwp");

    /** The next on a run queue. */
    public static final LayoutField RUNNEXT = B.pointer("runnext", "struct lwp");

    /** The next on a sleep queue. */
    public static final LayoutField SLEEPNEXT = B.pointer("sleepnext", "struct lwp");

    /** The mutex that it waits for, or 0. */
    public static final LayoutField WCHAN = B.pointer("wchan", "struct kmutex");

    /** The turnstile that it owns, unless it has lent it. */
    public static final LayoutField TS = B.pointer("ts", "struct turnstile");

    /** Its own priority, 0 to 31, higher is better. */
    public static final LayoutField PRIORITY = B.word("priority");

    /** The priority it has now, with what others lend it. */
    public static final LayoutField EPRIO = B.word("eprio");

    /** ASTs taken. */
    public static final LayoutField ASTS = B.bits("asts");

    /** The CPU that it belongs to. */
    public static final LayoutField CPU = B.pointer("cpu", "struct cpu_info");

    /** The whole structure. */
    public static final StructLayout LAYOUT = B.build();

    private LwpLayout() {}
}
