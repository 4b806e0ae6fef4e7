// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.guest;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.intrpath.emulator.chipset.ioapic.IoApicRegister;
import org.intrpath.emulator.chipset.lapic.LapicRegister;
import org.intrpath.emulator.device.disk.DiskCause;
import org.intrpath.emulator.device.disk.DiskCommand;
import org.intrpath.emulator.device.disk.DiskMedium;
import org.intrpath.emulator.device.disk.DiskRegister;
import org.intrpath.emulator.device.nic.NicCause;
import org.intrpath.emulator.device.nic.NicDescriptor;
import org.intrpath.emulator.device.nic.NicRegister;
import org.intrpath.emulator.device.nic.NicRingRegister;

/** What the guest programs and the machines that they run on agree on; the source of {@code devices.inc}. */
final class GuestConstants {
    static final int INTERRUPTS = 10_000;
    static final int CPUS = 4;
    static final int PAGE_BYTES = 0x1000;
    /** A guard page and a page of stack. */
    static final int STACK_SPAN = 2 * PAGE_BYTES;

    static final int LAPIC_BASE = 0xfee0_0000;
    static final int IOAPIC_BASE = 0xfec0_0000;
    static final int NIC_BASE = 0xfeb0_0000;
    static final int DISK_BASE = 0xfeb0_1000;
    static final int UART_PORT = 0x3f8;
    static final int NIC_PIN = 17;
    static final int DISK_PIN = 18;
    static final int UART_PIN = 4;
    static final int VECTOR_WAKE = 0x50;
    static final int VECTOR_DEVICE = 0x60;
    static final int VECTOR_SPURIOUS = 0xff;

    static final Path RESOURCES =
            Path.of(System.getProperty("intrpath.root.dir", ".."), "tests/src/test/resources/org/intrpath/guest");
    static final Path FILE = RESOURCES.resolve("include/devices.inc");

    private static final String HEADER = """
        # SPDX-License-Identifier: GPL-2.0-or-later
        # devices.inc: generated from the device models; do not edit.
        # GuestSourceTest says how to make it anew.
        #
        # A sample of what follows: the offset of a register.
        #	.set	NIC_CAUSE, 0x0

        """;

    private GuestConstants() {}

    /** Returns the text of {@code devices.inc}. */
    static String text() {
        StringBuilder text = new StringBuilder(HEADER);
        all().forEach((name, value) -> text.append(String.format(Locale.ROOT, "\t.set\t%s, 0x%x%n", name, value)));
        return text.toString();
    }

    private static Map<String, Integer> all() {
        Map<String, Integer> all = new LinkedHashMap<>();
        all.put("INTERRUPTS", INTERRUPTS);
        all.put("CPUS", CPUS);
        all.put("PAGE_BYTES", PAGE_BYTES);
        all.put("STACK_SPAN", STACK_SPAN);
        all.put("VECTOR_WAKE", VECTOR_WAKE);
        all.put("VECTOR_DEVICE", VECTOR_DEVICE);
        all.put("VECTOR_SPURIOUS", VECTOR_SPURIOUS);
        putApics(all);
        putNic(all);
        putDisk(all);
        all.put("UART_PORT", UART_PORT);
        all.put("UART_PIN", UART_PIN);
        return all;
    }

    private static void putApics(Map<String, Integer> all) {
        all.put("LAPIC_BASE", LAPIC_BASE);
        for (LapicRegister register : LapicRegister.values()) {
            all.put(register.symbol(), register.offset());
        }
        // Intel SDM 3A, "Local APIC ID", "Spurious Interrupt", "Logical Destination Register", "ICR".
        all.put("LAPIC_ID_SHIFT", 24);
        all.put("LAPIC_LDR_FIRST", 1 << 24);
        all.put("LAPIC_SVR_ENABLE", 1 << 8);
        all.put("LAPIC_ICR_ALL_BUT_SELF", 0b11 << 18 | 1 << 14);
        all.put("IOAPIC_BASE", IOAPIC_BASE);
        all.put(IoApicRegister.IOREGSEL.symbol(), IoApicRegister.IOREGSEL.position());
        all.put(IoApicRegister.IOWIN.symbol(), IoApicRegister.IOWIN.position());
        all.put(IoApicRegister.IOREDTBL_LOW.symbol(), IoApicRegister.IOREDTBL_LOW.position());
    }

    private static void putNic(Map<String, Integer> all) {
        all.put("NIC_BASE", NIC_BASE);
        all.put("NIC_PIN", NIC_PIN);
        for (NicRegister register : NicRegister.values()) {
            all.put(register.symbol(), register.offset());
        }
        for (NicRingRegister register : NicRingRegister.values()) {
            all.put(register.symbol(), register.offset());
        }
        for (NicCause cause : NicCause.values()) {
            all.put("NIC_CAUSE_" + cause, cause.bit());
        }
        all.put("NIC_CAUSE_ALL", NicCause.ALL_WITH_RINGS);
        all.put("NIC_CONTROL_RECEIVE", NicRingRegister.CONTROL_RECEIVE);
        all.put("NIC_CONTROL_TRANSMIT", NicRingRegister.CONTROL_TRANSMIT);
        all.put("NIC_DESCRIPTOR_ADDRESS", NicDescriptor.ADDRESS_OFFSET);
        all.put("NIC_DESCRIPTOR_LENGTH", NicDescriptor.LENGTH_OFFSET);
        all.put("NIC_DESCRIPTOR_STATUS", NicDescriptor.STATUS_OFFSET);
        all.put("NIC_DESCRIPTOR_BYTES", NicDescriptor.LENGTH);
        all.put("NIC_DESCRIPTOR_SHIFT", Integer.numberOfTrailingZeros(NicDescriptor.LENGTH));
        all.put("NIC_STATUS_OWNED", NicDescriptor.STATUS_OWNED);
        all.put("NIC_STATUS_DONE", NicDescriptor.STATUS_DONE);
        all.put("NIC_STATUS_TRUNCATED", NicDescriptor.STATUS_TRUNCATED);
    }

    private static void putDisk(Map<String, Integer> all) {
        all.put("DISK_BASE", DISK_BASE);
        all.put("DISK_PIN", DISK_PIN);
        for (DiskRegister register : DiskRegister.values()) {
            all.put(register.symbol(), register.offset());
        }
        for (DiskCause cause : DiskCause.values()) {
            all.put("DISK_CAUSE_" + cause, cause.bit());
        }
        all.put("DISK_CAUSE_ALL", DiskCause.ALL);
        for (DiskCommand command : DiskCommand.values()) {
            all.put("DISK_" + command, command.code());
        }
        all.put("DISK_SECTOR_BYTES", DiskMedium.SECTOR_BYTES);
    }
}
