// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.boot;

import java.util.List;

/**
 * The MP configuration table: Intel MultiProcessor Specification 1.4 (242016), "MP Configuration Table". A floating
 * pointer and, after it, the table: processors, the ISA bus, the IOAPIC, interrupt assignments.
 *
 * <p>The IMCR is not there (feature byte 2, bit 7): the 8259 pair reaches the first processor through its local APIC,
 * "virtual wire mode".
 */
final class MpTable {
    private static final int POINTER_BYTES = 16;
    private static final int POINTER_CHECKSUM = 10;
    private static final int SPECIFICATION = 4;

    private static final int HEADER_BYTES = 44;
    private static final int HEADER_CHECKSUM = 7;
    private static final int PROCESSOR_BYTES = 20;
    private static final int ENTRY_BYTES = 8;

    private static final int PROCESSOR = 0;
    private static final int BUS = 1;
    private static final int IO_APIC = 2;
    private static final int IO_INTERRUPT = 3;
    private static final int LOCAL_INTERRUPT = 4;

    private static final int ENABLED = 1;
    private static final int BOOT_PROCESSOR = 2;

    private static final int VECTORED = 0;
    private static final int NMI = 1;
    private static final int EXT_INT = 3;
    private static final int ALL_LOCAL_APICS = 0xff;

    private final Platform platform;
    private final long base;

    /** The table for a platform, its floating pointer at {@code base}. */
    MpTable(Platform platform, long base) {
        this.platform = platform;
        this.base = base;
    }

    List<Placement> placements() {
        long tableAt = base + POINTER_BYTES;
        return List.of(
                Placement.of("the MP floating pointer", base, pointer(tableAt)),
                Placement.of("the MP table", tableAt, table()));
    }

    /** "MP Floating Pointer Structure". */
    private static byte[] pointer(long table) {
        return new FirmwareTable(POINTER_BYTES)
                .text("_MP_")
                .int32((int) table)
                .int8(1)
                .int8(SPECIFICATION)
                .skipTo(POINTER_BYTES)
                .summed(POINTER_CHECKSUM);
    }

    private byte[] table() {
        // Bus, IOAPIC, all lines but the cascade's, and the two inputs of the local APICs.
        int entries = 1 + 1 + Platform.ISA_LINES - 1 + 2;
        int length = HEADER_BYTES + platform.cpus() * PROCESSOR_BYTES + entries * ENTRY_BYTES;
        FirmwareTable table = new FirmwareTable(length)
                .text("PCMP")
                .int16(length)
                .int8(SPECIFICATION)
                .int8(0)
                .text("INTRPATH")
                .text("INTRPATH    ")
                .int32(0)
                .int16(0)
                .int16(platform.cpus() + entries)
                .int32(Platform.LOCAL_APIC)
                .int32(0);
        for (int cpu = 0; cpu < platform.cpus(); cpu++) {
            table.int8(PROCESSOR)
                    .int8(cpu)
                    .int8(platform.localApicVersion())
                    .int8(cpu == 0 ? ENABLED | BOOT_PROCESSOR : ENABLED)
                    .int32(platform.processorSignature())
                    .int32(platform.processorFeatures())
                    .int64(0);
        }
        table.int8(BUS).int8(0).text("ISA   ");
        table.int8(IO_APIC)
                .int8(platform.ioApicId())
                .int8(platform.ioApicVersion())
                .int8(ENABLED)
                .int32(Platform.IO_APIC);
        for (int line = 0; line < Platform.ISA_LINES; line++) {
            if (line != Platform.CASCADE_LINE) {
                interrupt(table, IO_INTERRUPT, VECTORED, line, platform.ioApicId(), Platform.pinOfIsaLine(line));
            }
        }
        interrupt(table, LOCAL_INTERRUPT, EXT_INT, 0, 0, 0);
        interrupt(table, LOCAL_INTERRUPT, NMI, 0, ALL_LOCAL_APICS, 1);
        return table.summed(HEADER_CHECKSUM);
    }

    /** "I/O Interrupt Assignment Entries", "Local Interrupt Assignment Entries": polarity and trigger are the bus's. */
    private static void interrupt(FirmwareTable table, int type, int kind, int line, int apicId, int pin) {
        table.int8(type).int8(kind).int16(0).int8(0).int8(line).int8(apicId).int8(pin);
    }
}
