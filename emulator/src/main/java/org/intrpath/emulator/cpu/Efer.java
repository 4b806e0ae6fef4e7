// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

/** Names the bits of IA32_EFER. Source: Intel SDM 3A, "Extended Feature Enable Register". */
public final class Efer {

    /** SYSCALL and SYSRET enable. */
    public static final long SCE = 1;
    /** IA-32e mode enable. */
    public static final long LME = 1 << 8;
    /** IA-32e mode active; read-only. */
    public static final long LMA = 1 << 10;
    /** Execute-disable bit enable. */
    public static final long NXE = 1 << 11;

    private Efer() {}
}
