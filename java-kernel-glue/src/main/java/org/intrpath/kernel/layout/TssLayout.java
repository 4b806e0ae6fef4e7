// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.layout;

/**
 * The part of the 32-bit task-state segment that the kernel writes, {@code struct tss}.
 *
 * <p>Source: Intel SDM 3A, "Task-State Segment (TSS)".
 */
public final class TssLayout {
    private static final StructLayout.Builder B = StructLayout.named("tss", "TSS_");

    /** The previous task link; unused. */
    public static final LayoutField LINK = B.bits("link");

    /** The stack pointer on entry to ring 0. */
    public static final LayoutField ESP0 = B.bits("esp0");

    /** The stack segment on entry to ring 0. */
    public static final LayoutField SS0 = B.bits("ss0");

    /** The whole structure. */
    public static final StructLayout LAYOUT = B.build();

    private TssLayout() {}
}
