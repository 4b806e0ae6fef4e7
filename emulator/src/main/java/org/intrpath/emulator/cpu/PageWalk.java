// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import java.util.Locale;
import org.intrpath.emulator.memory.PhysicalMemory;

/**
 * Walks the guest's page tables as the processor does: access rights, reserved bits, accessed and dirty flags. Nothing
 * is cached. Source: Intel SDM 3A, "32-Bit Paging", "PAE Paging", "4-Level Paging and 5-Level Paging", "Determination
 * of Access Rights", "Page-Fault Exceptions" and "Accessed and Dirty Flags".
 *
 * <p><b>Not modelled</b>: protection keys, 5-level paging, and the registers in which PAE paging keeps its four
 * directory pointers from one load of CR3 to the next: they are read from memory each time, as the engine reads them.
 */
final class PageWalk {

    /** Of an access: it writes. This and the next two have the places that they have in an error code. */
    static final int WRITE = 1 << 1;
    /** It is made in user mode. */
    static final int USER = 1 << 2;
    /** It fetches an instruction. */
    static final int FETCH = 1 << 4;
    /** It is real, so that the accessed flags are set. */
    static final int MARK = 1 << 8;
    /** It writes for certain, so that the dirty flag is set. */
    static final int DIRTY = 1 << 9;

    private static final int PRESENT_FAULT = 1;
    private static final int RESERVED_FAULT = 1 << 3;
    private static final int NOT_PRESENT_FAULT = 0;

    private static final long PRESENT = 1;
    private static final long WRITABLE = 1 << 1;
    private static final long USER_PAGE = 1 << 2;
    private static final long ACCESSED = 1 << 5;
    private static final long DIRTY_FLAG = 1 << 6;
    private static final long LARGE = 1 << 7;
    private static final long NO_EXECUTE = 1L << 63;
    /** The same bit where it is inverted, so that a set bit permits. */
    private static final long EXECUTABLE = NO_EXECUTE;

    private static final long ALL_RIGHTS = -1;
    private static final long FRAME = 0x000f_ffff_ffff_f000L;
    private static final long IGNORED_52_TO_62 = 0x7ff0_0000_0000_0000L;
    private static final long LARGE_2M_RESERVED = 0x1f_e000;
    private static final long LARGE_1G_RESERVED = 0x3fff_e000;
    private static final long LARGE_4M_RESERVED = 1 << 21;
    private static final long LARGE_4M_HIGH = 0x1f_e000;
    private static final int LARGE_4M_HIGH_SHIFT = 19;
    private static final long LARGE_4M_HIGH_MASK = 0xff_0000_0000L;
    private static final long WORD = 0xffff_ffffL;

    private final PhysicalMemory memory;
    private final long lastEntry;
    private final long physicalMask;
    private final boolean gibibytePages;

    private PagingMode mode = PagingMode.OFF;
    private boolean writeProtect;
    private boolean noExecute;
    private boolean pageSizeExtensions;
    private boolean executionPrevention;
    private boolean accessPrevention;
    private long root;
    private long reserved;

    private long lastLeaf;
    private int errorCode;

    /**
     * Prepares for a processor.
     *
     * @param physicalBits how wide its physical addresses are (MAXPHYADDR).
     * @param gibibytePages whether it has pages of 1 GiB.
     */
    PageWalk(PhysicalMemory memory, int physicalBits, boolean gibibytePages) {
        this.memory = memory;
        this.lastEntry = memory.sizeBytes() - Long.BYTES;
        this.physicalMask = (1L << physicalBits) - 1;
        this.gibibytePages = gibibytePages;
    }

    /** Follows the control registers. */
    void follow(long cr0, long cr3, long cr4, long efer) {
        mode = PagingMode.of(cr0, cr4, efer);
        writeProtect = (cr0 & ControlRegister.CR0_WP) != 0;
        noExecute = (efer & Efer.NXE) != 0;
        pageSizeExtensions = (cr4 & ControlRegister.CR4_PSE) != 0;
        executionPrevention = (cr4 & ControlRegister.CR4_SMEP) != 0;
        accessPrevention = (cr4 & ControlRegister.CR4_SMAP) != 0;
        root = switch (mode) {
            case OFF -> 0;
            case BITS_32 -> cr3 & 0xffff_f000L;
            case PAE -> cr3 & 0xffff_ffe0L;
            case FOUR_LEVEL -> cr3 & FRAME;
        };
        reserved = ~physicalMask & ~NO_EXECUTE | (noExecute ? 0 : NO_EXECUTE);
        if (mode == PagingMode.FOUR_LEVEL) {
            reserved &= ~IGNORED_52_TO_62;
        }
    }

    PagingMode mode() {
        return mode;
    }

    /**
     * Finds where a linear address leads.
     *
     * @param linear the address; in the modes with 32-bit addresses its low half counts.
     * @param access {@link #WRITE}, {@link #USER}, {@link #FETCH}, {@link #MARK}, {@link #DIRTY}.
     * @return the guest-physical address, or {@link LinearMemory#NOT_MAPPED}, and {@link #errorCode} says why.
     */
    long translate(long linear, int access) {
        return switch (mode) {
            case OFF -> linear & WORD;
            case BITS_32 -> walk32((int) linear, access);
            case PAE -> {
                long pointer = entry(root + (linear >>> 30 & 0b11) * Long.BYTES, access);
                yield (pointer & PRESENT) == 0
                        ? fails(access, NOT_PRESENT_FAULT)
                        : directory(pointer, linear & WORD, ALL_RIGHTS, access);
            }
            case FOUR_LEVEL -> walk4(linear, access);
        };
    }

    /** Returns the error code of the page fault that the last translation that failed raises. */
    int errorCode() {
        return errorCode;
    }

    /** Sets the dirty flag in the entry that the last translation with {@link #MARK} ended at. */
    void dirtyLast() {
        if (mode != PagingMode.OFF) {
            int entry = memory.read32(lastLeaf);
            if ((entry & DIRTY_FLAG) == 0) {
                memory.writeForCpu(lastLeaf, Integer.BYTES, entry | (int) DIRTY_FLAG);
            }
        }
    }

    private long walk4(long linear, int access) {
        if (!LinearAddress.isCanonical(linear)) {
            return nonCanonical(linear, access);
        }
        long place = root + (linear >>> 39 & 511) * Long.BYTES;
        long top = entry(place, access);
        if (!isUsable(top, reserved | LARGE)) {
            return fails(access, cause(top));
        }
        mark(place, top, ACCESSED, access);
        place = (top & FRAME) + (linear >>> 30 & 511) * Long.BYTES;
        long pointer = entry(place, access);
        if ((pointer & LARGE) != 0) {
            long forbidden = reserved | (gibibytePages ? LARGE_1G_RESERVED : LARGE);
            long physical = pointer & FRAME & -(1L << 30) | linear & (1L << 30) - 1;
            return leaf(place, pointer, forbidden, rights(top), access, physical);
        }
        if (!isUsable(pointer, reserved)) {
            return fails(access, cause(pointer));
        }
        mark(place, pointer, ACCESSED, access);
        return directory(pointer, linear, rights(top) & rights(pointer), access);
    }

    /** The last two levels of PAE and 4-level paging, which are alike. */
    private long directory(long pointer, long linear, long rightsAbove, int access) {
        long place = (pointer & FRAME) + (linear >>> 21 & 511) * Long.BYTES;
        long entry = entry(place, access);
        if ((entry & LARGE) != 0) {
            long physical = entry & FRAME & -(1L << 21) | linear & (1L << 21) - 1;
            return leaf(place, entry, reserved | LARGE_2M_RESERVED, rightsAbove, access, physical);
        }
        if (!isUsable(entry, reserved)) {
            return fails(access, cause(entry));
        }
        mark(place, entry, ACCESSED, access);
        place = (entry & FRAME) + (linear >>> 12 & 511) * Long.BYTES;
        long page = entry(place, access);
        return leaf(place, page, reserved, rightsAbove & rights(entry), access, page & FRAME | linear & 0xfff);
    }

    private long walk32(int linear, int access) {
        long place = root + (long) (linear >>> 22) * Integer.BYTES;
        long entry = entry32(place, access);
        if ((entry & LARGE) != 0 && pageSizeExtensions) {
            return leaf(place, entry, reserved4M(entry), ALL_RIGHTS, access, frame4M(entry) | linear & 0x3f_ffff);
        }
        if (!isUsable(entry, 0)) {
            return fails(access, cause(entry));
        }
        mark(place, entry, ACCESSED, access);
        place = (entry & FRAME) + (long) (linear >>> 12 & 1023) * Integer.BYTES;
        long page = entry32(place, access);
        return leaf(place, page, 0, rights(entry), access, page & FRAME | linear & 0xfff);
    }

    /** Bits 20:13 of a directory entry are bits 39:32 of a 4-MByte page's address (PSE-36). */
    private static long frame4M(long entry) {
        return entry << LARGE_4M_HIGH_SHIFT & LARGE_4M_HIGH_MASK | entry & 0xffc0_0000L;
    }

    private long reserved4M(long entry) {
        return (frame4M(entry) & ~physicalMask) == 0 ? LARGE_4M_RESERVED : LARGE_4M_RESERVED | LARGE_4M_HIGH;
    }

    private long leaf(long place, long entry, long forbidden, long rightsAbove, int access, long physical) {
        if (!isUsable(entry, forbidden)) {
            return fails(access, cause(entry));
        }
        if (!permits(rightsAbove & rights(entry), access)) {
            return fails(access, PRESENT_FAULT);
        }
        lastLeaf = place;
        mark(place, entry, (access & DIRTY) != 0 ? ACCESSED | DIRTY_FLAG : ACCESSED, access);
        return physical;
    }

    private static boolean isUsable(long entry, long forbidden) {
        return (entry & (PRESENT | forbidden)) == PRESENT;
    }

    /** Returns an entry with its highest bit inverted: a set bit permits. */
    private static long rights(long entry) {
        return entry ^ EXECUTABLE;
    }

    private static int cause(long entry) {
        return (entry & PRESENT) == 0 ? NOT_PRESENT_FAULT : PRESENT_FAULT | RESERVED_FAULT;
    }

    /** "Determination of Access Rights". A supervisor access of the processor's own is one of data, and implicit. */
    private boolean permits(long rights, int access) {
        boolean userAccess = (access & USER) != 0;
        boolean userPage = (rights & USER_PAGE) != 0;
        if (userAccess && !userPage) {
            return false;
        }
        if ((access & FETCH) != 0) {
            boolean prevented = executionPrevention && userPage && !userAccess;
            return (rights & EXECUTABLE) != 0 && !prevented;
        }
        if (accessPrevention && userPage && !userAccess) {
            return false;
        }
        boolean checksWrite = (access & WRITE) != 0 && (userAccess || writeProtect);
        return !checksWrite || (rights & WRITABLE) != 0;
    }

    private void mark(long place, long entry, long flags, int access) {
        if ((access & MARK) != 0 && (entry & flags) != flags) {
            memory.writeForCpu(place, Integer.BYTES, entry | flags);
        }
    }

    private long entry(long place, int access) {
        if (place <= lastEntry) {
            return memory.read64(place);
        }
        if ((access & MARK) != 0) {
            throw new UnmodelledStateException(String.format(
                    Locale.ROOT, "the page tables lead to guest-physical 0x%08x, where there is no RAM", place));
        }
        return 0;
    }

    private long entry32(long place, int access) {
        long pair = entry(place & -Long.BYTES, access);
        return (place & Integer.BYTES) == 0 ? pair & WORD : pair >>> Integer.SIZE;
    }

    private long nonCanonical(long linear, int access) {
        if ((access & MARK) != 0) {
            throw new UnmodelledStateException(String.format(
                    Locale.ROOT, "a table of the processor reaches the non-canonical address 0x%016x", linear));
        }
        return fails(access, NOT_PRESENT_FAULT);
    }

    private long fails(int access, int cause) {
        boolean tellsFetch = noExecute && mode != PagingMode.BITS_32 || executionPrevention;
        int told = tellsFetch ? WRITE | USER | FETCH : WRITE | USER;
        errorCode = access & told | cause;
        return LinearMemory.NOT_MAPPED;
    }
}
