// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import java.util.List;

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
    /** Virtual interrupts in protected mode. */
    public static final long CR4_PVI = 1 << 1;
    /** Debugging extensions. */
    public static final long CR4_DE = 1 << 3;
    /** Machine checks. */
    public static final long CR4_MCE = 1 << 6;
    /** Global pages. */
    public static final long CR4_PGE = 1 << 7;
    /** FXSAVE and SSE. */
    public static final long CR4_OSFXSR = 1 << 9;
    /** Exceptions of SSE. */
    public static final long CR4_OSXMMEXCPT = 1 << 10;
    /** RDFSBASE and its like. */
    public static final long CR4_FSGSBASE = 1 << 16;
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

    /** The bits of CR4 that the processor has if CPUID tells of a feature; those not listed it never has. */
    static final List<Feature> CR4_FEATURES = List.of(
            new Feature(CR4_VME | CR4_PVI, Source.FEATURES_EDX, 1),
            new Feature(CR4_TSD, Source.FEATURES_EDX, 4),
            new Feature(CR4_DE, Source.FEATURES_EDX, 2),
            new Feature(CR4_PSE, Source.FEATURES_EDX, 3),
            new Feature(CR4_PAE, Source.FEATURES_EDX, 6),
            new Feature(CR4_MCE, Source.FEATURES_EDX, 7),
            new Feature(CR4_PGE, Source.FEATURES_EDX, 13),
            new Feature(CR4_OSFXSR, Source.FEATURES_EDX, 24),
            new Feature(CR4_OSXMMEXCPT, Source.FEATURES_EDX, 25),
            new Feature(CR4_OSXSAVE, Source.FEATURES_ECX, 26),
            new Feature(CR4_FSGSBASE, Source.STRUCTURED_EBX, 0),
            new Feature(CR4_SMEP, Source.STRUCTURED_EBX, 7),
            new Feature(CR4_SMAP, Source.STRUCTURED_EBX, 20));

    /** Where CPUID tells of a feature. */
    enum Source {
        /** Leaf 1, EDX. */
        FEATURES_EDX,
        /** Leaf 1, ECX. */
        FEATURES_ECX,
        /** Leaf 7, EBX. */
        STRUCTURED_EBX
    }

    /**
     * A feature that software turns on in CR4.
     *
     * @param control the bits of CR4.
     * @param source where CPUID tells of it.
     * @param bit the number of the bit there.
     */
    record Feature(long control, Source source, int bit) {}

    private ControlRegister() {}
}
