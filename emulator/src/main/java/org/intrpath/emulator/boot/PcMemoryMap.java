// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.boot;

import java.util.List;
import java.util.Locale;

/**
 * The physical memory of a PC: what of the first MiB is RAM, and where RAM ends.
 *
 * <p>As in the IBM PC/AT: 639 KiB of RAM, the extended BIOS data area up to 640 KiB, space for video and adapters,
 * where nothing is attached, the BIOS in the last 128 KiB of the first MiB, and RAM again.
 *
 * @param memoryBytes where RAM ends, a multiple of 4096.
 */
public record PcMemoryMap(long memoryBytes) {
    /** The least memory that an image gets unless it is told otherwise: 64 MiB. */
    public static final long STANDARD_BYTES = 64L << 20;

    /** Where RAM must end at the earliest: 2 MiB. */
    public static final long LEAST_BYTES = 2L << 20;

    /** Where RAM must end at the latest, far below the APICs' pages: 3 GiB. */
    public static final long MOST_BYTES = 3L << 30;

    /** The first address after what the interrupt vectors and the BIOS data area occupy. */
    public static final long LOW_RAM = 0x500;

    /** The extended BIOS data area, 1 KiB; RAM ends here for others. */
    public static final long EBDA = 0x9_fc00;

    /** Where low RAM ends: 640 KiB. */
    public static final long LOW_RAM_END = 0xa_0000;

    /** The BIOS's last 128 KiB. */
    public static final long BIOS = 0xe_0000;

    /** Where the BIOS ends and RAM goes on: 1 MiB. */
    public static final long HIGH_RAM = 0x10_0000;

    private static final int PAGE_BYTES = 4096;

    /** What a range is to an operating system: Multiboot Specification, "Boot information format", {@code mmap_*}. */
    public enum Use {
        /** RAM that it may use. */
        AVAILABLE(1),
        /** What it must leave alone. */
        RESERVED(2);

        private final int type;

        Use(int type) {
            this.type = type;
        }

        /** Returns the number in the memory map. */
        public int type() {
            return type;
        }
    }

    /**
     * A range of the map.
     *
     * @param from its first byte.
     * @param to the first byte after it.
     * @param use what it is.
     */
    public record Range(long from, long to, Use use) {}

    /** Refuses a size that no machine has. */
    public PcMemoryMap {
        if (memoryBytes < LEAST_BYTES || memoryBytes > MOST_BYTES || memoryBytes % PAGE_BYTES != 0) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "0x%x bytes of memory; a multiple of 4096 from 0x%x to 0x%x would be right",
                    memoryBytes,
                    LEAST_BYTES,
                    MOST_BYTES));
        }
    }

    /** Returns the ranges that there is something in, as an operating system is told, by address. */
    public List<Range> ranges() {
        return List.of(
                new Range(0, EBDA, Use.AVAILABLE),
                new Range(EBDA, LOW_RAM_END, Use.RESERVED),
                new Range(BIOS, HIGH_RAM, Use.RESERVED),
                new Range(HIGH_RAM, memoryBytes, Use.AVAILABLE));
    }

    /** Tells whether an image may be loaded into a range. */
    boolean isLoadable(long from, long lengthBytes) {
        return isWithin(from, lengthBytes, LOW_RAM, EBDA) || isWithin(from, lengthBytes, HIGH_RAM, memoryBytes);
    }

    private static boolean isWithin(long from, long lengthBytes, long low, long high) {
        return from >= low && lengthBytes >= 0 && lengthBytes <= high - low && from <= high - lengthBytes;
    }

    /** Says, for messages, where an image may be loaded. */
    String loadable() {
        return String.format(
                Locale.ROOT,
                "RAM is 0x%x to 0x%x and 0x%x to 0x%x (%d MiB)",
                LOW_RAM,
                EBDA - 1,
                HIGH_RAM,
                memoryBytes - 1,
                memoryBytes >> 20);
    }
}
