// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import java.util.Locale;
import org.intrpath.emulator.memory.PhysicalMemory;

/**
 * Builds 4-level page tables in guest memory, with pages of 4 KiB. Source: Intel SDM 3A, "4-Level Paging and 5-Level
 * Paging".
 *
 * <p>What is never mapped faults; {@link #guard} makes sure that a page stays so. Tables take one page for the top
 * level, and one for each 512 GiB, 1 GiB and 2 MiB touched.
 */
public final class LongPageTables {

    private static final int TOP_SHIFT = 39;
    private static final int PAGE_SHIFT = 12;
    private static final int LEVEL_BITS = 9;
    private static final int INDEX_MASK = 511;
    private static final long PRESENT = 1;
    /** Present, writable, user: the last level decides. */
    private static final long TABLE_FLAGS = 0b111;

    private static final long FRAME = 0x000f_ffff_ffff_f000L;
    private static final long GUARD = 1L << 9; // a bit that the processor ignores

    private final PhysicalMemory memory;
    private final long root;
    private final long end;
    private long next;

    /**
     * Lays out an empty table of the top level.
     *
     * @param memory to build in.
     * @param guestPhysical where the tables begin, page-aligned.
     * @param lengthBytes how much room there is.
     */
    public LongPageTables(PhysicalMemory memory, long guestPhysical, long lengthBytes) {
        this.memory = memory;
        this.root = aligned("page tables at", guestPhysical);
        this.end = guestPhysical + lengthBytes;
        this.next = guestPhysical;
        newTable();
    }

    /** Returns the value for CR3. */
    public long cr3() {
        return root;
    }

    /** Returns the first address after the tables built so far. */
    public long usedTo() {
        return next;
    }

    /**
     * Maps consecutive pages.
     *
     * @param guestLinear first address, page-aligned and canonical.
     * @param guestPhysical where it leads, page-aligned.
     * @param lengthBytes a multiple of 4096.
     * @param access what the pages are for.
     * @throws IllegalArgumentException if a page is mapped already, or is a guard page.
     */
    public LongPageTables map(long guestLinear, long guestPhysical, long lengthBytes, PageAccess access) {
        aligned("length", lengthBytes);
        aligned("physical address", guestPhysical);
        for (long at = 0; at < lengthBytes; at += PhysicalMemory.PAGE_BYTES) {
            put(guestLinear + at, guestPhysical + at | access.bits(true));
        }
        return this;
    }

    /** Reserves a page that must never be mapped, so that running into it faults. */
    public LongPageTables guard(long guestLinear) {
        put(guestLinear, GUARD);
        return this;
    }

    private void put(long guestLinear, long entry) {
        aligned("linear address", guestLinear);
        if (!LinearAddress.isCanonical(guestLinear)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "linear address 0x%016x is not canonical", guestLinear));
        }
        long table = root;
        for (int shift = TOP_SHIFT; shift > PAGE_SHIFT; shift -= LEVEL_BITS) {
            long place = table + (guestLinear >>> shift & INDEX_MASK) * Long.BYTES;
            if ((memory.read64(place) & PRESENT) == 0) {
                memory.write64(place, newTable() | TABLE_FLAGS);
            }
            table = memory.read64(place) & FRAME;
        }
        long place = table + (guestLinear >>> PAGE_SHIFT & INDEX_MASK) * Long.BYTES;
        long old = memory.read64(place);
        if (old != 0) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "linear page 0x%016x is %s already: its entry is 0x%016x",
                    guestLinear,
                    old == GUARD ? "a guard page" : "mapped",
                    old));
        }
        memory.write64(place, entry);
    }

    private long newTable() {
        if (next + PhysicalMemory.PAGE_BYTES > end) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "the page tables need more room than 0x%08x to 0x%08x", root, end));
        }
        long table = next;
        next += PhysicalMemory.PAGE_BYTES;
        return table;
    }

    private static long aligned(String what, long value) {
        if (value % PhysicalMemory.PAGE_BYTES != 0) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s 0x%x must be a multiple of 0x1000", what, value));
        }
        return value;
    }
}
