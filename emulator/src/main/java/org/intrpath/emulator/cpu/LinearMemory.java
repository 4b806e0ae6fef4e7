// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import java.util.Locale;
import org.intrpath.emulator.memory.PhysicalMemory;

/**
 * Reads and writes guest memory by linear address through the guest's own page tables ({@link PageWalk}). The public
 * methods only look. The others are the processor's own accesses while it delivers an interrupt or reads a table: they
 * are made as supervisor whatever the ring, they set accessed and dirty flags, and they raise page faults. Source:
 * Intel SDM 3A, "Access Rights" ("implicit supervisor-mode accesses").
 *
 * <p>In the modes with 32-bit linear addresses the low half of an address counts. What the tables lead to must be RAM:
 * tables and stacks elsewhere are refused.
 */
public final class LinearMemory {

    /** Returned where an address is not mapped. */
    public static final long NOT_MAPPED = -1;

    private static final int READ = PageWalk.MARK;
    private static final int CHECK_WRITE = PageWalk.MARK | PageWalk.WRITE;
    private static final int WRITE = CHECK_WRITE | PageWalk.DIRTY;
    private static final long OFFSET_MASK = PhysicalMemory.PAGE_BYTES - 1;

    private final PhysicalMemory memory;
    private final PageWalk walk;

    /**
     * Looks at a machine's memory as a processor sees it.
     *
     * @param physicalBits width of the processor's physical addresses.
     * @param gibibytePages whether it has pages of 1 GiB.
     */
    LinearMemory(PhysicalMemory memory, int physicalBits, boolean gibibytePages) {
        this.memory = memory;
        this.walk = new PageWalk(memory, physicalBits, gibibytePages);
    }

    /** Follows the control registers; to be called before the others whenever the guest may have changed them. */
    void follow(long cr0, long cr3, long cr4, long efer) {
        walk.follow(cr0, cr3, cr4, efer);
    }

    /** Returns how addresses are translated now. */
    public PagingMode pagingMode() {
        return walk.mode();
    }

    /**
     * Finds where a linear address leads, for a look at it: no flag is set in the page tables.
     *
     * @return the guest-physical address, or {@link #NOT_MAPPED}.
     */
    public long translate(long guestLinear) {
        return walk.translate(guestLinear, 0);
    }

    /** As {@link #translate}, and {@link #NOT_MAPPED} also where ring 0 may not write. */
    public long translateForWrite(long guestLinear) {
        return walk.translate(guestLinear, PageWalk.WRITE);
    }

    /**
     * Copies bytes out, for a look at them, up to the first page that is not mapped or not RAM.
     *
     * @return the number of bytes copied.
     */
    public int read(long guestLinear, byte[] into) {
        int done = 0;
        while (done < into.length) {
            long at = guestLinear + done;
            int length = Math.min(into.length - done, PhysicalMemory.PAGE_BYTES - (int) (at & OFFSET_MASK));
            long physical = translate(at);
            if (physical == NOT_MAPPED || !memory.contains(physical, length)) {
                return done;
            }
            memory.read(physical, into, done, length);
            done += length;
        }
        return done;
    }

    /** Reads 64 bits. */
    long read64(long guestLinear) {
        if (isInOnePage(guestLinear, Long.BYTES)) {
            return memory.read64(access(guestLinear, Long.BYTES, READ));
        }
        return Integer.toUnsignedLong(read32(guestLinear)) | (long) read32(guestLinear + Integer.BYTES) << Integer.SIZE;
    }

    /** Reads 32 bits, all of which {@link #translate} found mapped. */
    public int read32(long guestLinear) {
        if (isInOnePage(guestLinear, Integer.BYTES)) {
            return memory.read32(access(guestLinear, Integer.BYTES, READ));
        }
        return read16(guestLinear) | read16(guestLinear + Short.BYTES) << Short.SIZE;
    }

    /** Reads 16 bits, zero-extended. */
    int read16(long guestLinear) {
        if (isInOnePage(guestLinear, Short.BYTES)) {
            return memory.read16(access(guestLinear, Short.BYTES, READ));
        }
        return memory.read8(access(guestLinear, 1, READ)) | memory.read8(access(guestLinear + 1, 1, READ)) << Byte.SIZE;
    }

    /**
     * Raises the page fault that a write would raise; to be called before anything is written.
     *
     * @return the guest-physical address of the first byte.
     */
    long requireWritable(long guestLinear, int lengthBytes) {
        long physical = access(guestLinear, 1, CHECK_WRITE);
        if (!isInOnePage(guestLinear, lengthBytes)) {
            access((guestLinear | OFFSET_MASK) + 1, 1, CHECK_WRITE);
        }
        return physical;
    }

    /** Marks the page that {@link #requireWritable} found last as dirty; what it found may be written then. */
    void dirtyLast() {
        walk.dirtyLast();
    }

    /** Writes a value of 2, 4 or 8 bytes, whose pages are writable. */
    void write(long guestLinear, int widthBytes, long value) {
        if (isInOnePage(guestLinear, widthBytes)) {
            writePhysical(access(guestLinear, widthBytes, WRITE), widthBytes, value);
            return;
        }
        for (int i = 0; i < widthBytes; i++) {
            memory.writeForCpu(access(guestLinear + i, 1, WRITE), 1, value >>> Byte.SIZE * i);
        }
    }

    /** Writes a value of 2, 4 or 8 bytes at a guest-physical address. */
    void writePhysical(long guestPhysical, int widthBytes, long value) {
        memory.writeForCpu(guestPhysical, widthBytes, value);
    }

    static boolean isInOnePage(long guestLinear, int lengthBytes) {
        return (guestLinear & OFFSET_MASK) <= PhysicalMemory.PAGE_BYTES - lengthBytes;
    }

    static boolean isSamePage(long guestLinear, long other) {
        return ((guestLinear ^ other) & ~OFFSET_MASK) == 0;
    }

    private long access(long guestLinear, int lengthBytes, int kind) {
        long physical = walk.translate(guestLinear, kind);
        if (physical == NOT_MAPPED) {
            throw new PageFaultException(guestLinear, walk.errorCode());
        }
        if (!memory.contains(physical, lengthBytes)) {
            throw new UnmodelledStateException(String.format(
                    Locale.ROOT,
                    "a table or stack of the processor is at guest-physical 0x%08x, where there is no RAM",
                    physical));
        }
        return physical;
    }
}
