// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.lapic;

import java.util.function.LongPredicate;

/**
 * Where software may move a local APIC's page to: Intel SDM 3A (253668), "Relocating the Local APIC Registers".
 *
 * @param addressBits the width of physical addresses (MAXPHYADDR); IA32_APIC_BASE has no bits beyond.
 * @param isFree tells of the physical address of a page whether nothing else answers there. Where it is not free, the
 *     manual leaves open who answers.
 */
public record BaseAddresses(int addressBits, LongPredicate isFree) {

    /** The page stays at {@link LocalApicMsrs#BASE_ADDRESS}. */
    public static final BaseAddresses FIXED = new BaseAddresses(52, address -> false);

    /** Returns the bits of IA32_APIC_BASE that hold the address: MAXPHYADDR - 1 to 12. */
    long mask() {
        return (1L << addressBits) - 1 & ~0xfffL;
    }
}
