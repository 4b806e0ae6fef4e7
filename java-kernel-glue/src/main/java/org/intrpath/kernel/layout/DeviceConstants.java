// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intrpath.emulator.chipset.ioapic.IoApicRegister;
import org.intrpath.emulator.chipset.lapic.LapicRegister;
import org.intrpath.emulator.device.nic.NicRegister;

/** The addresses and registers of the chips, as the kernel's drivers know them. */
public final class DeviceConstants {
    /** The local APIC's register page, physical and linear. */
    public static final int LAPIC_BASE = 0xfee00000;

    /** The IOAPIC's register page, physical and linear. */
    public static final int IOAPIC_BASE = 0xfec00000;

    /** The first network device's register page, physical and linear. */
    public static final int NIC_BASE = 0xfeb00000;

    /** The distance between the register pages of network devices, in bytes. */
    public static final int NIC_STRIDE = 0x1000;

    /**
     * The mask bit in the low word of a redirection entry. Source: Intel 82093AA data sheet, "I/O Redirection Table
     * Registers".
     */
    public static final int IOAPIC_REDLO_MASK = 1 << 16;

    private DeviceConstants() {}

    /**
     * List the constants that assembly and C are given.
     *
     * @return symbol to value, in the order of the generated files
     */
    public static Map<String, Integer> exported() {
        Map<String, Integer> all = new LinkedHashMap<>();
        all.put("LAPIC_BASE", LAPIC_BASE);
        all.put(LapicRegister.EOI.symbol(), LapicRegister.EOI.offset());
        all.put("IOAPIC_BASE", IOAPIC_BASE);
        for (IoApicRegister register :
                List.of(IoApicRegister.IOREGSEL, IoApicRegister.IOWIN, IoApicRegister.IOREDTBL_LOW)) {
            all.put(register.symbol(), register.position());
        }
        all.put("IOAPIC_REDLO_MASK", IOAPIC_REDLO_MASK);
        all.put("NIC_BASE", NIC_BASE);
        for (NicRegister register : NicRegister.values()) {
            all.put(register.symbol(), register.offset());
        }
        return all;
    }
}
