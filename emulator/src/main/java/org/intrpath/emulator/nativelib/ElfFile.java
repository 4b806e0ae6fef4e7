// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.nativelib;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Looks whether a file can be a whole shared library of Linux, before the system's loader maps it: a library that is
 * cut off kills the process there (SIGBUS), instead of being refused.
 *
 * <p>System V ABI, "ELF Header" and "Program Header"; only the 64-bit little-endian form, which all hosts of the
 * engines use.
 */
final class ElfFile {
    private static final int HEADER_LENGTH = 64;
    private static final int MAGIC = 0x464c457f;
    private static final int CLASS_OFFSET = 4;
    private static final int CLASS_64 = 2;
    private static final int PROGRAM_HEADERS_OFFSET = 0x20;
    private static final int PROGRAM_HEADER_SIZE_OFFSET = 0x36;
    private static final int PROGRAM_HEADER_COUNT_OFFSET = 0x38;
    private static final int SEGMENT_FILE_OFFSET = 0x08;
    private static final int SEGMENT_FILE_SIZE_OFFSET = 0x20;

    private ElfFile() {}

    /** What is wrong with the file, for people; empty if nothing can be seen. */
    static Optional<String> defect(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer header = read(channel, 0, HEADER_LENGTH);
            if (header.limit() < HEADER_LENGTH || header.getInt(0) != MAGIC) {
                return Optional.of("it is not a shared library");
            }
            if (header.get(CLASS_OFFSET) != CLASS_64) {
                return Optional.of("it is a library for 32-bit processes");
            }
            long needed = lengthNeeded(channel, header);
            return channel.size() < needed
                    ? Optional.of("it is cut off: %d bytes of at least %d".formatted(channel.size(), needed))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.of("it cannot be read: " + e.getMessage());
        }
    }

    /** Where the last segment ends in the file. */
    private static long lengthNeeded(FileChannel channel, ByteBuffer header) throws IOException {
        long table = header.getLong(PROGRAM_HEADERS_OFFSET);
        int size = Short.toUnsignedInt(header.getShort(PROGRAM_HEADER_SIZE_OFFSET));
        int count = Short.toUnsignedInt(header.getShort(PROGRAM_HEADER_COUNT_OFFSET));
        ByteBuffer segments = read(channel, table, size * count);
        long end = table + (long) size * count;
        for (int at = 0; at + size <= segments.limit() && size > SEGMENT_FILE_SIZE_OFFSET; at += size) {
            end = Math.max(
                    end, segments.getLong(at + SEGMENT_FILE_OFFSET) + segments.getLong(at + SEGMENT_FILE_SIZE_OFFSET));
        }
        return end;
    }

    private static ByteBuffer read(FileChannel channel, long position, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining() && channel.read(buffer, position + buffer.position()) > 0) {
            // until the file or the buffer ends
        }
        return buffer.flip();
    }
}
