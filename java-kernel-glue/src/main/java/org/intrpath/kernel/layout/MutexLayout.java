// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.layout;

/**
 * A mutex, {@code struct kmutex}; adaptive ones use the owner, spin ones the level and the lock byte.
 */
public final class MutexLayout {
    private static final StructLayout.Builder B = StructLayout.named("kmutex", "MTX_");

    /** The owning LWP, and MUTEX_BIT_WAITERS. */
    public static final LayoutField OWNER = B.bits("owner");

    /** The level of a spin mutex. */
    public static final LayoutField IPL = B.bits("ipl");

    /** The lock byte of a spin mutex, in the lowest byte. */
    public static final LayoutField LOCK = B.bits("lock");

    /** The whole structure. */
    public static final StructLayout LAYOUT = B.build();

    private MutexLayout() {}
}
