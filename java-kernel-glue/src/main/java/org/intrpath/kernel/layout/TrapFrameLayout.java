// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.layout;

/**
 * The interrupt frame, {@code struct trapframe}: what the chains push, above it what the CPU pushed.
 *
 * <p>Source of the part from eip: Intel SDM 3A, "Exception- or Interrupt-Handler Procedures".
 */
public final class TrapFrameLayout {
    private static final StructLayout.Builder B = StructLayout.named("trapframe", "TF_");

    /** The level to restore. */
    public static final LayoutField PLEVEL = B.bits("plevel");

    /** Saved gs. */
    public static final LayoutField GS = B.bits("gs");

    /** Saved fs. */
    public static final LayoutField FS = B.bits("fs");

    /** Saved es. */
    public static final LayoutField ES = B.bits("es");

    /** Saved ds. */
    public static final LayoutField DS = B.bits("ds");

    /** Saved edi. */
    public static final LayoutField EDI = B.bits("edi");

    /** Saved esi. */
    public static final LayoutField ESI = B.bits("esi");

    /** Saved ebp. */
    public static final LayoutField EBP = B.bits("ebp");

    /** Saved ebx. */
    public static final LayoutField EBX = B.bits("ebx");

    /** Saved edx. */
    public static final LayoutField EDX = B.bits("edx");

    /** Saved ecx. */
    public static final LayoutField ECX = B.bits("ecx");

    /** Saved eax. */
    public static final LayoutField EAX = B.bits("eax");

    /** The trap number; T_ASTFLT. */
    public static final LayoutField TRAPNO = B.bits("trapno");

    /** The error code; IREENT_MAGIC in a replay. */
    public static final LayoutField ERR = B.bits("err");

    /** Where it goes on. */
    public static final LayoutField EIP = B.bits("eip");

    /** Saved cs. */
    public static final LayoutField CS = B.bits("cs");

    /** Saved eflags. */
    public static final LayoutField EFLAGS = B.bits("eflags");

    /** Saved esp, from ring 3 only. */
    public static final LayoutField ESP = B.bits("esp");

    /** Saved ss, from ring 3 only. */
    public static final LayoutField SS = B.bits("ss");

    /** The whole structure. */
    public static final StructLayout LAYOUT = B.build();

    private TrapFrameLayout() {}
}
