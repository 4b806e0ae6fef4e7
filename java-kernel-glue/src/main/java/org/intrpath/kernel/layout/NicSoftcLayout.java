// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.layout;

/**
 * The network driver's own data, {@code struct nic_softc}.
 */
public final class NicSoftcLayout {
    private static final StructLayout.Builder B = StructLayout.named("nic_softc", "SC_");

    /** The linear address of the device's registers. */
    public static final LayoutField REGS = B.bits("regs");

    /** What its critical sections are under. */
    public static final LayoutField MUTEX = B.pointer("mutex", "struct kmutex");

    /** A second mutex, taken inside the first by one of the handlers. */
    public static final LayoutField INNER = B.pointer("inner", "struct kmutex");

    /** Causes that the handler has taken. */
    public static final LayoutField EVENTS = B.bits("events");

    /** The whole structure. */
    public static final StructLayout LAYOUT = B.build();

    private NicSoftcLayout() {}
}
