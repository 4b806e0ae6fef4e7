// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.disk;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A disk in an image file: sector n is at byte 512 n. The file keeps its length. */
public final class FileMedium implements DiskMedium, AutoCloseable {
    private final Path file;
    private final FileChannel channel;
    private final boolean writable;
    private final long sectors;

    private FileMedium(Path file, FileChannel channel, boolean writable, long sectors) {
        this.file = file;
        this.channel = channel;
        this.writable = writable;
        this.sectors = sectors;
    }

    /**
     * Opens an image.
     *
     * @param file an existing file, a positive multiple of {@link #SECTOR_BYTES} long.
     * @param writable whether the disk can be written, and the file with it.
     * @throws IOException if it cannot be opened, or has no sector or part of one; the message names it.
     */
    public static FileMedium open(Path file, boolean writable) throws IOException {
        FileChannel channel = writable
                ? FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)
                : FileChannel.open(file, StandardOpenOption.READ);
        try {
            long size = channel.size();
            if (size == 0 || size % SECTOR_BYTES != 0) {
                throw new IOException(file + ": a disk image of " + size + " bytes: it must be a positive multiple of "
                        + SECTOR_BYTES);
            }
            return new FileMedium(file, channel, writable, size / SECTOR_BYTES);
        } catch (IOException failure) {
            channel.close();
            throw failure;
        }
    }

    @Override
    public long sectors() {
        return sectors;
    }

    @Override
    public boolean isWritable() {
        return writable;
    }

    @Override
    public byte[] read(long first, int count) {
        ByteBuffer buffer = ByteBuffer.allocate(count * SECTOR_BYTES);
        long start = first * SECTOR_BYTES;
        try {
            while (buffer.hasRemaining()) {
                if (channel.read(buffer, start + buffer.position()) < 0) {
                    throw new EOFException("the file has become shorter");
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(file + ": sectors from " + first + " on cannot be read", failure);
        }
        return buffer.array();
    }

    @Override
    public void write(long first, byte[] bytes) {
        if (!writable) {
            throw new UnsupportedOperationException(file + ": the disk is write-protected");
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long start = first * SECTOR_BYTES;
        try {
            while (buffer.hasRemaining()) {
                channel.write(buffer, start + buffer.position());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(file + ": sectors from " + first + " on cannot be written", failure);
        }
    }

    @Override
    public void flush() {
        try {
            channel.force(false);
        } catch (IOException failure) {
            throw new UncheckedIOException(file + ": cannot be flushed", failure);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    @Override
    public String toString() {
        return file + ", " + sectors + " sectors";
    }
}
