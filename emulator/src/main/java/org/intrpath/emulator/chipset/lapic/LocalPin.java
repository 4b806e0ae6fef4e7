// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.lapic;

/** The local interrupt pins: Intel SDM 3A (253668), "Local Vector Table". */
public enum LocalPin {
    /** The CPU's INTR pin while the local APIC is disabled. */
    LINT0(LapicRegister.LVT_LINT0),
    /** The CPU's NMI pin while the local APIC is disabled. */
    LINT1(LapicRegister.LVT_LINT1);

    private final LapicRegister register;

    LocalPin(LapicRegister register) {
        this.register = register;
    }

    /** Returns the pin's LVT entry. */
    public LapicRegister register() {
        return register;
    }
}
