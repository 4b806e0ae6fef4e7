// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.layout;

import java.util.LinkedHashMap;
import java.util.Map;

/** The addresses and registers of the chips, as the kernel's drivers know them. */
public final class DeviceConstants {
    /** The local APIC's register page, physical and linear. */
    public static final int LAPIC_BASE = 0xfee00000;

    /** The IOAPIC's register page, physical and linear. */
    public static final int IOAPIC_BASE = 0xfec00000;

    /** The first network device's register page, physical and linear. */
    public static final int NIC_BASE = 0xfeb00000;

    private DeviceConstants() {}

    /**
     * List the constants that assembly and C are given.
     *
     * @return symbol to value, in the order of the generated files
     */
    public static Map<String, Integer> exported() {
        Map<String, Integer> all = new LinkedHashMap<>();
        all.put("LAPIC_BASE", LAPIC_BASE);
        all.put("LAPIC_EOI", 0xb0);
        all.put("IOAPIC_REGSEL", 0x00);
        all.put("IOAPIC_WIN", 0x10);
        all.put("IOAPIC_REDTBL", 0x10);
        all.put("IOAPIC_REDLO_MASK", 0x10000);
        all.put("NIC_CAUSE", 0x00);
        return all;
    }
}
