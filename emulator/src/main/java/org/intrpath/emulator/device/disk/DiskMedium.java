// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.disk;

/** What a disk keeps its sectors in. */
public interface DiskMedium {
    /** The length of a sector in bytes. */
    int SECTOR_BYTES = 512;

    /** Returns how many sectors there are. */
    long sectors();

    /** Tells whether they can be written. */
    boolean isWritable();

    /**
     * Reads sectors.
     *
     * @param first the first one, from 0.
     * @param count how many, all of them on the disk.
     * @return their bytes, {@link #SECTOR_BYTES} for each.
     * @throws java.io.UncheckedIOException if the host cannot read them.
     */
    byte[] read(long first, int count);

    /**
     * Writes sectors.
     *
     * @param first the first one, from 0; the last one written is on the disk.
     * @param bytes {@link #SECTOR_BYTES} for each.
     * @throws java.io.UncheckedIOException if the host cannot write them.
     * @throws UnsupportedOperationException if the medium is not writable.
     */
    void write(long first, byte[] bytes);

    /**
     * Makes what was written last.
     *
     * @throws java.io.UncheckedIOException if the host cannot.
     */
    void flush();
}
