// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.boot;

/**
 * The state of the first processor when the image is entered: Multiboot Specification 0.6.96, "Machine state".
 *
 * <p>32-bit protected mode: CR0.PE set, paging off; CS flat for code, DS, ES, FS, GS and SS flat for data, 4 GiB each;
 * IF and VM clear; A20 on. ESP is not defined by the specification and is 0 here: a push without a stack of the guest's
 * own wraps to where nothing is. The GDT is one that the guest must replace before it loads a segment register.
 *
 * @param eip the first instruction, physical.
 * @param eax the loader's magic.
 * @param ebx the boot information, physical.
 * @param gdtBase the GDT, physical.
 * @param gdtLimit the last offset in it.
 */
public record BootState(long eip, int eax, int ebx, long gdtBase, int gdtLimit) {
    /** What a multiboot loader leaves in EAX. */
    public static final int LOADER_MAGIC = 0x2bad_b002;

    /** The selector in CS. */
    public static final int CODE_SELECTOR = 0x08;

    /** The selector in DS, ES, FS, GS and SS. */
    public static final int DATA_SELECTOR = 0x10;

    /** EFLAGS: nothing but bit 1, which is always set. */
    public static final int EFLAGS = 0x2;

    /** CR0: PE, and ET, which is always set. */
    public static final int CR0 = 0x11;
}
