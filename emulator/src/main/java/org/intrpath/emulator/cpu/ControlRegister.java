// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

/** Names bits of the control registers. Source: Intel SDM 3A, "Control Registers". */
public final class ControlRegister {

    /** Protection enable. */
    public static final long CR0_PE = 1;
    /** Extension type, always set. */
    public static final long CR0_ET = 1 << 4;
    /** Write protect, in ring 0 too. */
    public static final long CR0_WP = 1 << 16;
    /** Not write-through. */
    public static final long CR0_NW = 1 << 29;
    /** Cache disable. */
    public static final long CR0_CD = 1 << 30;
    /** Paging. */
    public static final long CR0_PG = 1L << 31;

    /** Virtual-8086 mode extensions. */
    public static final long CR4_VME = 1;
    /** Time stamp disable, outside ring 0. */
    public static final long CR4_TSD = 1 << 2;
    /** Page size extensions. */
    public static final long CR4_PSE = 1 << 4;
    /** Physical address extension. */
    public static final long CR4_PAE = 1 << 5;
    /** Performance counters may be read outside ring 0. */
    public static final long CR4_PCE = 1 << 8;
    /** Saving of extended state by the operating system. */
    public static final long CR4_OSXSAVE = 1 << 18;
    /** Supervisor-mode execution prevention. */
    public static final long CR4_SMEP = 1 << 20;
    /** Supervisor-mode access prevention. */
    public static final long CR4_SMAP = 1 << 21;

    private ControlRegister() {}
}
