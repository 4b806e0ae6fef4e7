// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.ioapic;

/** Which I/O APIC it is: its version register, and whether it has an EOI register. */
public enum IoApicVersion {
    /** Version 0x11: Intel 82093AA (290566). */
    I82093AA(0x11),
    /** Version 0x20: with the EOI register, Intel 82801BA (290687), "EOIR—EOI Register". */
    WITH_EOI_REGISTER(0x20);

    /** The EOI register's offset in bytes. W: 7:0 vector, 31:8 reserved. */
    public static final int EOI_OFFSET = 0x40;

    private final int number;

    IoApicVersion(int number) {
        this.number = number;
    }

    /** Returns the version register. */
    public int register() {
        return IoApicRegister.IOAPICVER.resetValue() & ~0xff | number;
    }

    /** Tells whether there is an EOI register. */
    public boolean hasEoiRegister() {
        return this == WITH_EOI_REGISTER;
    }
}
