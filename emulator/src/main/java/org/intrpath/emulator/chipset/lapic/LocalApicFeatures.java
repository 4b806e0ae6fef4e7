// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.lapic;

/**
 * What a local APIC has beyond the Pentium 4's. CPUID must say the same: leaf 1, ECX bit 21 for x2APIC, bit 24 for the
 * TSC deadline.
 *
 * @param p6Arbitration the arbitration priority register and focus processor checking, as in the P6 family: Intel SDM
 *     3A, "Lowest Priority Delivery Mode" of "Other platforms", "Spurious Interrupt".
 * @param eoiBroadcastSuppression bit 12 of the spurious interrupt vector register: Intel SDM 3A, "Local APIC Version
 *     Register", "Signaling Interrupt Servicing Completion".
 * @param tscDeadline the timer's TSC-deadline mode: Intel SDM 3A, "TSC-Deadline Mode".
 * @param x2apic the x2APIC mode: Intel SDM 3A, "Extended XAPIC (x2APIC)".
 */
public record LocalApicFeatures(
        boolean p6Arbitration, boolean eoiBroadcastSuppression, boolean tscDeadline, boolean x2apic) {

    /** The Pentium 4's: none of them. */
    public static final LocalApicFeatures PENTIUM_4 = new LocalApicFeatures(false, false, false, false);

    /** All of them, which no single processor had. */
    public static final LocalApicFeatures ALL = new LocalApicFeatures(true, true, true, true);

    private static final int FOCUS_CHECKING = 1 << 9;
    private static final int SUPPRESS_EOI_BROADCASTS = 1 << 12;
    private static final int SUPPRESSION_SUPPORTED = 1 << 24;
    private static final int X2APIC_VERSION = 0x15;

    /** Returns the version register: 0x14, or 0x15 with x2APIC; bit 24 tells of EOI broadcast suppression. */
    int version() {
        int version = LapicRegister.VERSION.resetValue();
        int numbered = x2apic ? version & ~0xff | X2APIC_VERSION : version;
        return eoiBroadcastSuppression ? numbered | SUPPRESSION_SUPPORTED : numbered;
    }

    /** Returns the bits of a register that must be written as 0. */
    int reservedMask(LapicRegister register) {
        int mask = register.reservedMask();
        if (register == LapicRegister.SPURIOUS_INTERRUPT_VECTOR) {
            mask &= p6Arbitration ? ~FOCUS_CHECKING : ~0;
            mask &= eoiBroadcastSuppression ? ~SUPPRESS_EOI_BROADCASTS : ~0;
        }
        return mask;
    }

    /** Tells whether a value of the timer's LVT entry chooses a mode that there is. */
    boolean hasTimerMode(LocalVectorEntry.TimerMode mode) {
        return switch (mode) {
            case ONE_SHOT, PERIODIC -> true;
            case TSC_DEADLINE -> tscDeadline;
            case RESERVED -> false;
        };
    }

    /** Tells whether a spurious interrupt vector register has EOI broadcasts suppressed. */
    boolean suppressesEoiBroadcasts(int spuriousInterruptVector) {
        return (spuriousInterruptVector & SUPPRESS_EOI_BROADCASTS) != 0;
    }

    /** Tells whether focus processor checking is on: bit 9 of the spurious interrupt vector register is 0. */
    boolean checksFocus(int spuriousInterruptVector) {
        return p6Arbitration && (spuriousInterruptVector & FOCUS_CHECKING) == 0;
    }
}
