// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.layout;

/**
 * The driver's view of an IOAPIC, {@code struct pic}.
 */
public final class PicLayout {
    private static final StructLayout.Builder B = StructLayout.named("pic", "PIC_");

    /** 1 while somebody uses the index and window registers. */
    public static final LayoutField LOCK = B.bits("lock");

    /** The linear address of its register page. */
    public static final LayoutField REGS = B.bits("regs");

    /** The whole structure. */
    public static final StructLayout LAYOUT = B.build();

    private PicLayout() {}
}
