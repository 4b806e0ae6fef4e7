// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

/**
 * Holds the value of GDTR, IDTR, LDTR or TR ({@code uc_x86_mmr} in x86.h).
 *
 * @param selector the selector of LDTR and TR; 0 for GDTR and IDTR.
 * @param base linear address of the table or segment.
 * @param limit last valid byte offset.
 * @param flags attribute bits of the descriptor of LDTR and TR, in the places of its second word; 0 for the others.
 */
public record TableRegister(int selector, long base, int limit, int flags) {

    /** Makes a GDTR or IDTR value. */
    public static TableRegister of(long base, int limit) {
        return new TableRegister(0, base, limit, 0);
    }
}
