// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.disk;

import java.util.Arrays;

/** A disk in a byte array. */
public final class MemoryMedium implements DiskMedium {
    private final byte[] contents;
    private final boolean writable;

    /**
     * Creates the disk.
     *
     * @param contents its bytes, a positive multiple of {@link #SECTOR_BYTES}; the disk's own.
     * @param writable whether they can be written.
     * @throws IllegalArgumentException if there is no sector, or part of one.
     */
    public MemoryMedium(byte[] contents, boolean writable) {
        if (contents.length == 0 || contents.length % SECTOR_BYTES != 0) {
            throw new IllegalArgumentException(
                    "a disk of " + contents.length + " bytes: it must be a positive multiple of " + SECTOR_BYTES);
        }
        this.contents = contents;
        this.writable = writable;
    }

    /** A writable disk full of zeros. */
    public static MemoryMedium blank(int sectors) {
        return new MemoryMedium(new byte[Math.multiplyExact(sectors, SECTOR_BYTES)], true);
    }

    @Override
    public long sectors() {
        return contents.length / SECTOR_BYTES;
    }

    @Override
    public boolean isWritable() {
        return writable;
    }

    @Override
    public byte[] read(long first, int count) {
        int from = Math.toIntExact(first * SECTOR_BYTES);
        return Arrays.copyOfRange(contents, from, from + count * SECTOR_BYTES);
    }

    @Override
    public void write(long first, byte[] bytes) {
        if (!writable) {
            throw new UnsupportedOperationException("the disk is write-protected");
        }
        System.arraycopy(bytes, 0, contents, Math.toIntExact(first * SECTOR_BYTES), bytes.length);
    }

    @Override
    public void flush() {
        // The array lasts as long as anything of this disk.
    }
}
