// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import java.util.Locale;
import org.intrpath.emulator.memory.PhysicalMemory;

/**
 * Builds PAE page tables in guest memory. Source: Intel SDM 3A, "PAE Paging".
 *
 * <p>What is never mapped faults: a guard page is one that is left out, and {@link #guard} makes sure that it stays so.
 * Tables take one page for the four directory pointers, four for the directories, and one for each 2 MiB touched.
 */
public final class PaePageTables {

    private static final int ENTRY_BYTES = 8;
    private static final int DIRECTORIES = 4;
    private static final long PRESENT = 1;
    /** Present, writable, user: the last level decides. */
    private static final long DIRECTORY_FLAGS = 0b111;

    private static final long GUARD = 1L << 9; // a bit that the processor ignores

    private final PhysicalMemory memory;
    private final boolean noExecute;
    private final long root;
    private final long end;
    private long next;

    /**
     * Lays out empty tables for the processor that this process emulates: with NX where it has that.
     *
     * @param memory to build in.
     * @param guestPhysical where the tables begin, page-aligned and below 4 GiB.
     * @param lengthBytes how much room there is.
     */
    public PaePageTables(PhysicalMemory memory, long guestPhysical, long lengthBytes) {
        this(memory, guestPhysical, lengthBytes, Cpu.hasNoExecute());
    }

    /**
     * Lays out empty tables.
     *
     * @param noExecute whether data pages are marked NX; on a processor without NX the mark is a reserved bit.
     */
    PaePageTables(PhysicalMemory memory, long guestPhysical, long lengthBytes, boolean noExecute) {
        this.memory = memory;
        this.noExecute = noExecute;
        this.root = aligned("page tables at", guestPhysical);
        this.end = guestPhysical + lengthBytes;
        this.next = guestPhysical + PhysicalMemory.PAGE_BYTES;
        for (int i = 0; i < DIRECTORIES; i++) {
            memory.write64(root + (long) ENTRY_BYTES * i, newTable() | PRESENT);
        }
    }

    /** Returns the value for CR3. */
    public int cr3() {
        return (int) root;
    }

    /** Returns the first address after the tables built so far. */
    public long usedTo() {
        return next;
    }

    /**
     * Maps consecutive pages.
     *
     * @param guestLinear first address, page-aligned.
     * @param guestPhysical where it leads, page-aligned.
     * @param lengthBytes a multiple of 4096.
     * @param access what the pages are for.
     * @throws IllegalArgumentException if a page is mapped already, or is a guard page.
     */
    public PaePageTables map(long guestLinear, long guestPhysical, long lengthBytes, PageAccess access) {
        aligned("length", lengthBytes);
        aligned("linear address", guestLinear);
        aligned("physical address", guestPhysical);
        for (long at = 0; at < lengthBytes; at += PhysicalMemory.PAGE_BYTES) {
            put(guestLinear + at, guestPhysical + at | access.bits(noExecute));
        }
        return this;
    }

    /** Reserves a page that must never be mapped, so that running into it faults. */
    public PaePageTables guard(long guestLinear) {
        aligned("guard page", guestLinear);
        put(guestLinear, GUARD);
        return this;
    }

    private void put(long guestLinear, long entry) {
        long directory = memory.read64(root + (guestLinear >>> 30) * ENTRY_BYTES) & -PhysicalMemory.PAGE_BYTES;
        long directoryEntry = directory + (guestLinear >>> 21 & 511) * ENTRY_BYTES;
        if ((memory.read64(directoryEntry) & PRESENT) == 0) {
            memory.write64(directoryEntry, newTable() | DIRECTORY_FLAGS);
        }
        long table = memory.read64(directoryEntry) & -PhysicalMemory.PAGE_BYTES;
        long at = table + (guestLinear >>> 12 & 511) * ENTRY_BYTES;
        long old = memory.read64(at);
        if (old != 0) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "linear page 0x%08x is %s already: its entry is 0x%016x",
                    guestLinear,
                    old == GUARD ? "a guard page" : "mapped",
                    old));
        }
        memory.write64(at, entry);
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
        if (value < 0 || value % PhysicalMemory.PAGE_BYTES != 0 || value > 1L << 32) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s 0x%x must be a multiple of 0x1000 within 32 bits", what, value));
        }
        return value;
    }
}
