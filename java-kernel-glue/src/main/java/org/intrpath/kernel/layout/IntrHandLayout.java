// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.layout;

/**
 * An established handler, {@code struct intrhand}.
 */
public final class IntrHandLayout {
    private static final StructLayout.Builder B = StructLayout.named("intrhand", "IH_");

    /** The function: int fun(void *arg). */
    public static final LayoutField FUN = B.bits("fun");

    /** Its argument. */
    public static final LayoutField ARG = B.bits("arg");

    /** The level it runs at. */
    public static final LayoutField LEVEL = B.bits("level");

    /** The next on the same source. */
    public static final LayoutField NEXT = B.pointer("next", "struct intrhand");

    /** The whole structure. */
    public static final StructLayout LAYOUT = B.build();

    private IntrHandLayout() {}
}
