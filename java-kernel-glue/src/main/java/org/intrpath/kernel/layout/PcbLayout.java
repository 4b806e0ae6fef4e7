// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.layout;

/**
 * What a switch keeps of an LWP, {@code struct pcb}.
 */
public final class PcbLayout {
    private static final StructLayout.Builder B = StructLayout.named("pcb", "PCB_");

    /** The stack pointer, at a switch frame. */
    public static final LayoutField ESP = B.bits("esp");

    /** The frame pointer; of a pinned LWP, the source of the interrupt on it. */
    public static final LayoutField EBP = B.bits("ebp");

    /** Where its kernel stack begins: the address above its first word. */
    public static final LayoutField STACKTOP = B.bits("stacktop");

    /** The whole structure. */
    public static final StructLayout LAYOUT = B.build();

    private PcbLayout() {}
}
