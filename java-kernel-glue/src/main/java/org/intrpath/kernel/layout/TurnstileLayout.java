// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.layout;

/**
 * What waiters for one mutex wait in, {@code struct turnstile}.
 */
public final class TurnstileLayout {
    private static final StructLayout.Builder B = StructLayout.named("turnstile", "TS_");

    /** The next on its chain or free list. */
    public static final LayoutField NEXT = B.pointer("next", "struct turnstile");

    /** The mutex it is lent to, or 0. */
    public static final LayoutField OBJ = B.pointer("obj", "struct kmutex");

    /** The waiters, best priority first. */
    public static final LayoutField SLEEPQ = B.pointer("sleepq", "struct lwp");

    /** Turnstiles of the other waiters. */
    public static final LayoutField FREE = B.pointer("free", "struct turnstile");

    /** The whole structure. */
    public static final StructLayout LAYOUT = B.build();

    private TurnstileLayout() {}
}
