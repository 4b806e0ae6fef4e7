// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import java.util.Locale;
import org.intrpath.emulator.memory.PhysicalMemory;

/**
 * Reads and writes guest memory by linear address, walking the guest's own page tables as the processor does for its
 * own accesses in ring 0. Paging off or PAE; accessed and dirty bits are not set. Source: Intel SDM 3A, "PAE Paging".
 */
public final class LinearMemory {

    /** Returned where an address is not mapped. */
    public static final long NOT_MAPPED = -1;

    private static final int CR0_PG = 1 << 31;
    private static final int CR0_WP = 1 << 16;
    private static final int CR4_PAE = 1 << 5;
    private static final long PRESENT = 1;
    private static final long WRITABLE = 1 << 1;
    private static final long LARGE = 1 << 7;
    private static final long FRAME = 0x000f_ffff_ffff_f000L;
    private static final long LARGE_FRAME = 0x000f_ffff_ffe0_0000L;
    private static final int ENTRY_BYTES = 8;

    private final PhysicalMemory memory;
    private boolean paging;
    private boolean writeProtect;
    private long root;

    LinearMemory(PhysicalMemory memory) {
        this.memory = memory;
    }

    /** Follows the control registers; to be called before the others whenever the guest may have changed them. */
    void follow(int cr0, int cr3, int cr4) {
        paging = (cr0 & CR0_PG) != 0;
        writeProtect = (cr0 & CR0_WP) != 0;
        root = Integer.toUnsignedLong(cr3 & ~31);
        if (paging && (cr4 & CR4_PAE) == 0) {
            throw new UnmodelledStateException(String.format(
                    Locale.ROOT, "paging without PAE is not modelled: CR0 0x%08x CR4 0x%08x; set CR4.PAE", cr0, cr4));
        }
    }

    /**
     * Finds where a linear address leads.
     *
     * @param guestLinear the address; its low 32 bits count.
     * @return the guest-physical address, or {@link #NOT_MAPPED}.
     */
    public long translate(int guestLinear) {
        return walk(guestLinear, false);
    }

    /** As {@link #translate}, and {@link #NOT_MAPPED} also where ring 0 may not write. */
    public long translateForWrite(int guestLinear) {
        return walk(guestLinear, writeProtect);
    }

    private long walk(int guestLinear, boolean write) {
        if (!paging) {
            return Integer.toUnsignedLong(guestLinear);
        }
        long pointer = memory.read64(root + (long) (guestLinear >>> 30) * ENTRY_BYTES);
        if ((pointer & PRESENT) == 0) {
            return NOT_MAPPED;
        }
        long required = write ? PRESENT | WRITABLE : PRESENT;
        long entry = memory.read64((pointer & FRAME) + (long) (guestLinear >>> 21 & 511) * ENTRY_BYTES);
        if ((entry & required) != required) {
            return NOT_MAPPED;
        }
        if ((entry & LARGE) != 0) {
            return entry & LARGE_FRAME | guestLinear & 0x1f_ffff;
        }
        long page = memory.read64((entry & FRAME) + (long) (guestLinear >>> 12 & 511) * ENTRY_BYTES);
        if ((page & required) != required) {
            return NOT_MAPPED;
        }
        return page & FRAME | guestLinear & 0xfff;
    }

    /**
     * Copies bytes out, up to the first page that is not mapped or not RAM.
     *
     * @return the number of bytes copied.
     */
    public int read(int guestLinear, byte[] into) {
        int done = 0;
        while (done < into.length) {
            int at = guestLinear + done;
            int length = Math.min(into.length - done, PhysicalMemory.PAGE_BYTES - (at & 0xfff));
            long physical = translate(at);
            if (physical == NOT_MAPPED || !memory.contains(physical, length)) {
                return done;
            }
            memory.read(physical, into, done, length);
            done += length;
        }
        return done;
    }

    /** Reads 64 bits; {@code null} of the walk is reported by {@link #translate}, which callers ask first. */
    long read64(int guestLinear) {
        if ((guestLinear & 0xfff) <= PhysicalMemory.PAGE_BYTES - Long.BYTES) {
            return memory.read64(mapped(guestLinear));
        }
        return Integer.toUnsignedLong(read32(guestLinear)) | (long) read32(guestLinear + Integer.BYTES) << 32;
    }

    /** Reads 32 bits. */
    public int read32(int guestLinear) {
        if ((guestLinear & 0xfff) <= PhysicalMemory.PAGE_BYTES - Integer.BYTES) {
            return memory.read32(mapped(guestLinear));
        }
        int value = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            value |= memory.read8(mapped(guestLinear + i)) << 8 * i;
        }
        return value;
    }

    /** Writes 32 bits whose every byte {@link #translateForWrite} found mapped. */
    void write32(int guestLinear, int value) {
        if ((guestLinear & 0xfff) <= PhysicalMemory.PAGE_BYTES - Integer.BYTES) {
            memory.write32(mapped(guestLinear), value);
            return;
        }
        for (int i = 0; i < Integer.BYTES; i++) {
            memory.write8(mapped(guestLinear + i), value >>> 8 * i);
        }
    }

    private long mapped(int guestLinear) {
        long physical = translate(guestLinear);
        if (physical == NOT_MAPPED) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "linear address 0x%08x is not mapped", guestLinear));
        }
        return physical;
    }
}
