// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.boot;

import java.util.List;

/**
 * The ACPI tables by which an operating system finds processors and APICs: ACPI Specification 5.0, "ACPI Software
 * Programming Model". RSDP (of revision 0, which all know), RSDT, MADT, FADT and a DSDT without a definition.
 *
 * <p>The FADT says {@code HW_REDUCED_ACPI}: there are no power management registers to be found at ports.
 */
final class AcpiTables {
    private static final int HEADER_BYTES = 36;
    private static final int ALIGNMENT = 16;

    private static final int RSDP_BYTES = 20;
    private static final int RSDP_CHECKSUM = 8;

    private static final int FADT_BYTES = 268;
    private static final int FADT_REVISION = 5;
    private static final int FADT_DSDT = 40;
    private static final int FADT_BOOT_ARCHITECTURE = 109;
    private static final int FADT_X_DSDT = 140;

    /** "IA-PC Boot Architecture Flags": legacy devices; no VGA, no CMOS clock. */
    private static final int BOOT_ARCHITECTURE = 1 | 1 << 2 | 1 << 5;

    /** "Fixed ACPI Description Table Fixed Feature Flags": WBINVD, no buttons, headless, hardware-reduced. */
    private static final int FEATURES = 1 | 1 << 4 | 1 << 5 | 1 << 12 | 1 << 20;

    private static final int MADT_REVISION = 1;
    private static final int MADT_HEAD_BYTES = HEADER_BYTES + 8;

    /** "Multiple APIC Flags": the 8259 pair is there too. */
    private static final int PCAT_COMPAT = 1;

    private static final int LOCAL_APIC_BYTES = 8;
    private static final int IO_APIC_BYTES = 12;
    private static final int OVERRIDE_BYTES = 10;
    private static final int NMI_BYTES = 6;
    private static final int ALL_PROCESSORS = 0xff;
    private static final int NMI_PIN = 1;

    private final Platform platform;
    private final long base;

    /** Tables for a platform, the RSDP at {@code base} and the others after it. */
    AcpiTables(Platform platform, long base) {
        this.platform = platform;
        this.base = base;
    }

    List<Placement> placements() {
        byte[] madt = madt();
        long rsdtAt = after(base, RSDP_BYTES);
        long dsdtAt = after(rsdtAt, HEADER_BYTES + 2 * Integer.BYTES);
        long fadtAt = after(dsdtAt, HEADER_BYTES);
        long madtAt = after(fadtAt, FADT_BYTES);
        return List.of(
                Placement.of("RSDP", base, rsdp(rsdtAt)),
                Placement.of("RSDT", rsdtAt, rsdt(fadtAt, madtAt)),
                Placement.of(
                        "DSDT",
                        dsdtAt,
                        FirmwareTable.acpi("DSDT", 2, HEADER_BYTES).summedAcpi()),
                Placement.of("FADT", fadtAt, fadt(dsdtAt)),
                Placement.of("MADT", madtAt, madt));
    }

    private static long after(long address, int lengthBytes) {
        return (address + lengthBytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }

    /** "Root System Description Pointer (RSDP) Structure". */
    private static byte[] rsdp(long rsdt) {
        return new FirmwareTable(RSDP_BYTES)
                .text("RSD PTR ")
                .int8(0)
                .text(FirmwareTable.OEM)
                .int8(0)
                .int32((int) rsdt)
                .summed(RSDP_CHECKSUM);
    }

    private static byte[] rsdt(long fadt, long madt) {
        return FirmwareTable.acpi("RSDT", 1, HEADER_BYTES + 2 * Integer.BYTES)
                .int32((int) fadt)
                .int32((int) madt)
                .summedAcpi();
    }

    /** "Fixed ACPI Description Table (FADT)". */
    private static byte[] fadt(long dsdt) {
        return FirmwareTable.acpi("FACP", FADT_REVISION, FADT_BYTES)
                .skipTo(FADT_DSDT)
                .int32((int) dsdt)
                .skipTo(FADT_BOOT_ARCHITECTURE)
                .int16(BOOT_ARCHITECTURE)
                .int8(0)
                .int32(FEATURES)
                .skipTo(FADT_X_DSDT)
                .int64(dsdt)
                .skipTo(FADT_BYTES)
                .summedAcpi();
    }

    /** "Multiple APIC Description Table (MADT)". */
    private byte[] madt() {
        int length = MADT_HEAD_BYTES + platform.cpus() * LOCAL_APIC_BYTES + IO_APIC_BYTES + OVERRIDE_BYTES + NMI_BYTES;
        FirmwareTable madt = FirmwareTable.acpi("APIC", MADT_REVISION, length)
                .int32(Platform.LOCAL_APIC)
                .int32(PCAT_COMPAT);
        for (int cpu = 0; cpu < platform.cpus(); cpu++) {
            madt.int8(0).int8(LOCAL_APIC_BYTES).int8(cpu).int8(cpu).int32(1);
        }
        // The IOAPIC's pins are the global system interrupts from 0 on.
        madt.int8(1)
                .int8(IO_APIC_BYTES)
                .int8(platform.ioApicId())
                .int8(0)
                .int32(Platform.IO_APIC)
                .int32(0);
        // "Interrupt Source Override Structure": of the ISA bus's lines only the 8254's is elsewhere.
        madt.int8(2)
                .int8(OVERRIDE_BYTES)
                .int8(0)
                .int8(0)
                .int32(Platform.pinOfIsaLine(0))
                .int16(0);
        madt.int8(4).int8(NMI_BYTES).int8(ALL_PROCESSORS).int16(0).int8(NMI_PIN);
        return madt.summedAcpi();
    }
}
