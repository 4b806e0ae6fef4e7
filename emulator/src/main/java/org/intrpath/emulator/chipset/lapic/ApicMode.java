// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.lapic;

/** What EN and EXTD of IA32_APIC_BASE choose: Intel SDM 3A (253668), "x2APIC State Transitions". */
public enum ApicMode {
    /** EN = 0, EXTD = 0: there is no local APIC. */
    DISABLED,
    /** EN = 1, EXTD = 0: registers in a page of memory. */
    XAPIC,
    /** EN = 1, EXTD = 1: registers as MSRs. */
    X2APIC;

    /**
     * Tells whether a write of IA32_APIC_BASE may lead from this mode to another; else it is a general protection
     * exception. x2APIC mode is entered from xAPIC mode alone, and left for the disabled one alone.
     */
    public boolean mayBecome(ApicMode next) {
        return switch (this) {
            case DISABLED -> next != X2APIC;
            case XAPIC -> true;
            case X2APIC -> next != XAPIC;
        };
    }
}
