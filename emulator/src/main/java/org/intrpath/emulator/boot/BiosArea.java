// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.boot;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** What firmware leaves in the first MiB: the BIOS data area, its extension, its tables, and a flat GDT. */
final class BiosArea {
    /** The GDT that the image is entered with. */
    static final long GDT = 0xf_f000;

    /** The last offset in the GDT. */
    static final int GDT_LIMIT = 3 * Long.BYTES - 1;

    private static final long ACPI = PcMemoryMap.BIOS;

    /** Intel MultiProcessor Specification 1.4: "In the BIOS ROM address space between 0F0000h and 0FFFFFh". */
    private static final long MP = 0xf_0000;

    /** The BIOS data area from its start, 0x400, to after the size of memory. */
    private static final long DATA_AREA = 0x400;

    private static final int DATA_AREA_BYTES = 0x15;
    private static final int FIRST_SERIAL_PORT = 0x00;
    private static final int EBDA_SEGMENT = 0x0e;
    private static final int MEMORY_KIB = 0x13;
    private static final int COM1 = 0x3f8;

    /** Present, accessed, ring 0, 4 GiB in pages, 32-bit; code that can be read, data that can be written. */
    private static final long FLAT_CODE = 0x00cf_9b00_0000_ffffL;

    private static final long FLAT_DATA = 0x00cf_9300_0000_ffffL;

    private final Platform platform;

    BiosArea(Platform platform) {
        this.platform = platform;
    }

    List<Placement> placements() {
        List<Placement> placements = new ArrayList<>();
        placements.add(Placement.of("the BIOS data area", DATA_AREA, dataArea()));
        // Its first byte is its size in KiB.
        placements.add(new Placement(
                "the extended BIOS data area",
                PcMemoryMap.EBDA,
                new byte[] {1},
                PcMemoryMap.LOW_RAM_END - PcMemoryMap.EBDA));
        placements.addAll(new AcpiTables(platform, ACPI).placements());
        placements.addAll(new MpTable(platform, MP).placements());
        placements.add(Placement.of("the GDT", GDT, gdt()));
        return placements;
    }

    private static byte[] dataArea() {
        ByteBuffer area = ByteBuffer.allocate(DATA_AREA_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        area.putShort(FIRST_SERIAL_PORT, (short) COM1);
        area.putShort(EBDA_SEGMENT, (short) (PcMemoryMap.EBDA >> 4));
        area.putShort(MEMORY_KIB, (short) (PcMemoryMap.EBDA >> 10));
        return area.array();
    }

    private static byte[] gdt() {
        return ByteBuffer.allocate(GDT_LIMIT + 1)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(0)
                .putLong(FLAT_CODE)
                .putLong(FLAT_DATA)
                .array();
    }
}
