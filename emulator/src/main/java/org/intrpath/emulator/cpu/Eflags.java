// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

/** Names the bits of EFLAGS. Source: Intel SDM 1, "EFLAGS Register". */
public final class Eflags {

    /** Bit 1, always set. */
    public static final int FIXED = 1 << 1;
    /** Carry. */
    public static final int CF = 1;
    /** Zero. */
    public static final int ZF = 1 << 6;
    /** Trap: single step. */
    public static final int TF = 1 << 8;
    /** Interrupt enable. */
    public static final int IF = 1 << 9;
    /** Direction. */
    public static final int DF = 1 << 10;
    /** I/O privilege level, two bits. */
    public static final int IOPL_MASK = 0b11 << 12;
    /** Nested task. */
    public static final int NT = 1 << 14;
    /** Resume. */
    public static final int RF = 1 << 16;
    /** Virtual-8086 mode. */
    public static final int VM = 1 << 17;

    /** Alignment check. */
    public static final int AC = 1 << 18;

    private static final long CLEARED_IN_HANDLER = TF | NT | RF | VM;

    private Eflags() {}

    /** Returns the flags with which a handler begins, in protected and in IA-32e mode. */
    static long inHandler(long rflags, boolean interruptGate) {
        return rflags & ~(interruptGate ? CLEARED_IN_HANDLER | IF : CLEARED_IN_HANDLER);
    }
}
