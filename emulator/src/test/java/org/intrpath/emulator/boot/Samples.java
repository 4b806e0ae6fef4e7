// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.boot;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.intrpath.emulator.memory.PhysicalMemory;

/** Headers, requests, and what comes of them. */
final class Samples {
    static final int MAGIC = 0x1bad_b002;
    static final Platform FOUR_CPUS = new Platform(4, 0x106a3, 0x0781_abfd, 0x14, 0, 0x11);
    static final long MIB_64 = 64L << 20;

    private Samples() {}

    /** A multiboot header: magic, flags, the checksum that is right, and what follows it. */
    static byte[] header(int flags, int... more) {
        return words(MAGIC, flags, -(MAGIC + flags), more);
    }

    /** A header whose checksum is as given. */
    static byte[] headerWithChecksum(int flags, int checksum) {
        return words(MAGIC, flags, checksum);
    }

    private static byte[] words(int first, int second, int third, int... more) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * (3 + more.length)).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(first).putInt(second).putInt(third);
        for (int one : more) {
            bytes.putInt(one);
        }
        return bytes.array();
    }

    /** Bytes at an offset of a file that is otherwise zero. */
    static byte[] file(int size, int offset, byte[] content) {
        byte[] file = new byte[size];
        System.arraycopy(content, 0, file, offset, content.length);
        return file;
    }

    static BootRequest request(byte[] kernel, GuestFile... modules) {
        return request(kernel, BootRequest.NO_BASE, MIB_64, modules);
    }

    static BootRequest request(byte[] kernel, long base, long memoryBytes, GuestFile... modules) {
        return new BootRequest(
                new GuestFile("kernel", "a b=c", kernel), base, List.of(modules), memoryBytes, FOUR_CPUS);
    }

    /** Memory full of ones, so that what is to be zero must be written. */
    static PhysicalMemory dirty(long sizeBytes) {
        PhysicalMemory memory = new PhysicalMemory(sizeBytes);
        byte[] ones = new byte[1 << 20];
        java.util.Arrays.fill(ones, (byte) 0xff);
        for (long at = 0; at < sizeBytes; at += ones.length) {
            memory.write(at, ones);
        }
        return memory;
    }

    static String string(PhysicalMemory memory, long at) {
        long end = at;
        while (memory.read8(end) != 0) {
            end++;
        }
        byte[] text = new byte[(int) (end - at)];
        memory.read(at, text, 0, text.length);
        return new String(text, StandardCharsets.UTF_8);
    }

    /** The sum of bytes, modulo 256. */
    static int sum(PhysicalMemory memory, long at, int lengthBytes) {
        int sum = 0;
        for (int i = 0; i < lengthBytes; i++) {
            sum += memory.read8(at + i);
        }
        return sum & 0xff;
    }
}
