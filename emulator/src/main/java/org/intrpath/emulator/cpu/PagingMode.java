// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

/**
 * Lists the ways in which a processor finds physical addresses. Source: Intel SDM 3A, "Paging Modes and Control Bits".
 */
public enum PagingMode {
    /** CR0.PG is clear: physical addresses are linear addresses. */
    OFF,
    /** Two levels of 32-bit entries, with pages of 4 KiB and, with CR4.PSE, 4 MiB. */
    BITS_32,
    /** Three levels of 64-bit entries, with pages of 4 KiB and 2 MiB, for 32-bit linear addresses. */
    PAE,
    /** Four levels of 64-bit entries, with pages of 4 KiB, 2 MiB and 1 GiB, for 48-bit linear addresses. */
    FOUR_LEVEL;

    private static final long CR4_LA57 = 1 << 12;

    /** Finds the mode that control registers choose. */
    static PagingMode of(long cr0, long cr4, long efer) {
        if ((cr0 & ControlRegister.CR0_PG) == 0) {
            return OFF;
        }
        if ((cr4 & ControlRegister.CR4_PAE) == 0) {
            return BITS_32;
        }
        if ((efer & Efer.LME) == 0) {
            return PAE;
        }
        if ((cr4 & CR4_LA57) != 0) {
            throw new UnmodelledStateException("5-level paging is not modelled: clear CR4.LA57");
        }
        return FOUR_LEVEL;
    }
}
