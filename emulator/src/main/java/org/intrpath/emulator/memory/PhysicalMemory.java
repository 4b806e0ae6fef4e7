// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.memory;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Locale;

/**
 * The guest's RAM, from guest-physical address 0. Little-endian, any alignment. All engines of a machine map the same
 * host memory, so what one CPU or the host writes, all see. An access beyond the end fails; it never wraps.
 *
 * <p>The host may write data at any time between runs. Code or page tables that a CPU may have used need its caches
 * dropped afterwards. Belongs to the thread that made it.
 */
public final class PhysicalMemory implements AutoCloseable {

    /** Size and alignment of a page, in bytes. */
    public static final int PAGE_BYTES = 4096;

    private static final ValueLayout.OfShort SHORT =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final Arena arena = Arena.ofConfined();
    private final MemorySegment bytes;
    private final long holeFrom;
    private final long holeTo;
    private boolean open = true;
    private long writes;

    /**
     * Makes zeroed memory.
     *
     * @param sizeBytes a positive multiple of 4096.
     */
    public PhysicalMemory(long sizeBytes) {
        this(sizeBytes, 0, 0);
    }

    /**
     * Makes zeroed memory with a hole in which CPUs find no RAM. The host reads and writes there all the same, as the
     * maker of a ROM does.
     *
     * @param sizeBytes a positive multiple of 4096.
     * @param holeFrom where the hole begins, a multiple of 4096.
     * @param holeTo where it ends, a multiple of 4096 below the size.
     */
    public PhysicalMemory(long sizeBytes, long holeFrom, long holeTo) {
        if (holeFrom < 0
                || holeTo < holeFrom
                || holeTo > 0 && holeTo >= sizeBytes
                || (holeFrom | holeTo) % PAGE_BYTES != 0) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "a hole from 0x%x to 0x%x in 0x%x bytes of memory", holeFrom, holeTo, sizeBytes));
        }
        this.holeFrom = holeFrom;
        this.holeTo = holeTo;
        if (sizeBytes <= 0 || sizeBytes % PAGE_BYTES != 0) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "memory of 0x%x bytes: the size must be a positive multiple of 0x1000", sizeBytes));
        }
        this.bytes = arena.allocate(sizeBytes, PAGE_BYTES);
    }

    /** Returns the size in bytes. */
    public long sizeBytes() {
        return bytes.byteSize();
    }

    /** Returns the host memory, the hole's included. */
    public MemorySegment host() {
        return bytes;
    }

    /** Takes a stretch of RAM. */
    @FunctionalInterface
    public interface RamVisitor {
        /**
         * Takes one stretch.
         *
         * @param guestPhysical its first address.
         * @param host the memory behind it.
         */
        void ram(long guestPhysical, MemorySegment host);
    }

    /** Visits the stretches that are RAM, for an engine to map. */
    public void forEachRam(RamVisitor visitor) {
        if (holeTo == holeFrom) {
            visitor.ram(0, bytes);
            return;
        }
        visitor.ram(0, bytes.asSlice(0, holeFrom));
        visitor.ram(holeTo, bytes.asSlice(holeTo));
    }

    /** Returns how many writes the host made, devices included: where it stands still, nobody but a CPU wrote. */
    public long hostWrites() {
        return writes;
    }

    /** Tells whether a range lies inside. */
    public boolean contains(long guestPhysical, long lengthBytes) {
        return guestPhysical >= 0 && lengthBytes >= 0 && guestPhysical <= sizeBytes() - lengthBytes;
    }

    /** Reads a byte, zero-extended. */
    public int read8(long guestPhysical) {
        return bytes.get(ValueLayout.JAVA_BYTE, checked(guestPhysical, 1)) & 0xff;
    }

    /** Reads 16 bits, zero-extended. */
    public int read16(long guestPhysical) {
        return bytes.get(SHORT, checked(guestPhysical, 2)) & 0xffff;
    }

    /** Reads 32 bits. */
    public int read32(long guestPhysical) {
        return bytes.get(INT, checked(guestPhysical, 4));
    }

    /** Reads 64 bits. */
    public long read64(long guestPhysical) {
        return bytes.get(LONG, checked(guestPhysical, 8));
    }

    /**
     * Writes as a CPU does for itself (a pushed frame, a flag of a page table): {@link #hostWrites()} does not count
     * it.
     *
     * @param widthBytes 1, 2, 4 or 8.
     */
    public void writeForCpu(long guestPhysical, int widthBytes, long value) {
        long at = checked(guestPhysical, widthBytes);
        switch (widthBytes) {
            case 1 -> bytes.set(ValueLayout.JAVA_BYTE, at, (byte) value);
            case 2 -> bytes.set(SHORT, at, (short) value);
            case 4 -> bytes.set(INT, at, (int) value);
            case 8 -> bytes.set(LONG, at, value);
            default -> throw new IllegalArgumentException("a CPU writes 1, 2, 4 or 8 bytes, not " + widthBytes);
        }
    }

    /** Writes the low 8 bits of a value. */
    public void write8(long guestPhysical, int value) {
        writes++;
        bytes.set(ValueLayout.JAVA_BYTE, checked(guestPhysical, 1), (byte) value);
    }

    /** Writes the low 16 bits of a value. */
    public void write16(long guestPhysical, int value) {
        writes++;
        bytes.set(SHORT, checked(guestPhysical, 2), (short) value);
    }

    /** Writes 32 bits. */
    public void write32(long guestPhysical, int value) {
        writes++;
        bytes.set(INT, checked(guestPhysical, 4), value);
    }

    /** Writes 64 bits. */
    public void write64(long guestPhysical, long value) {
        writes++;
        bytes.set(LONG, checked(guestPhysical, 8), value);
    }

    /** Copies bytes out. */
    public void read(long guestPhysical, byte[] into, int offset, int lengthBytes) {
        MemorySegment.copy(
                bytes, ValueLayout.JAVA_BYTE, checked(guestPhysical, lengthBytes), into, offset, lengthBytes);
    }

    /** Copies bytes in. */
    public void write(long guestPhysical, byte[] from) {
        writes++;
        MemorySegment.copy(from, 0, bytes, ValueLayout.JAVA_BYTE, checked(guestPhysical, from.length), from.length);
    }

    private long checked(long guestPhysical, long lengthBytes) {
        if (!contains(guestPhysical, lengthBytes)) {
            throw new IndexOutOfBoundsException(String.format(
                    Locale.ROOT,
                    "%d bytes at guest-physical 0x%08x: the memory ends at 0x%08x",
                    lengthBytes,
                    guestPhysical,
                    sizeBytes()));
        }
        return guestPhysical;
    }

    @Override
    public void close() {
        if (open) {
            open = false;
            arena.close();
        }
    }
}
