// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.boot;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;
import java.util.Optional;

/**
 * The multiboot header of an image: Multiboot Specification 0.6.96, "The layout of Multiboot header".
 *
 * <pre>
 *   offset  field
 *        0  magic          0x1badb002
 *        4  flags
 *        8  checksum       the three sum to 0
 *       12  header_addr    with bit 16 of the flags: physical addresses, from here on
 *       16  load_addr
 *       20  load_end_addr
 *       24  bss_end_addr
 *       28  entry_addr
 *       32  mode_type, width, height, depth: with bit 2 of the flags
 * </pre>
 *
 * @param offset where it is in the file.
 * @param flags what the image asks for.
 * @param addresses where a flat image goes, null without bit 16 of the flags.
 */
record MultibootHeader(int offset, int flags, Addresses addresses) {
    /** What the header begins with. */
    static final int MAGIC = 0x1bad_b002;

    private static final int SEARCHED_BYTES = 8192;
    private static final int HEADER_BYTES = 12;
    private static final int ADDRESSES_BYTES = 20;

    /** Bits 0 (page-aligned modules), 1 (memory sizes) and 2 (video mode): what can be asked for and is understood. */
    private static final int UNDERSTOOD = 0b111;

    private static final int VIDEO_MODE = 1 << 2;
    private static final int REQUIREMENTS = 0xffff;
    private static final int HAS_ADDRESSES = 1 << 16;

    /**
     * Where a flat image goes; physical, unsigned.
     *
     * @param header of the header itself: it ties offsets in the file to addresses.
     * @param load first byte.
     * @param loadEnd first byte after it, 0 for the file's end.
     * @param bssEnd first byte after what is zeroed, 0 for nothing.
     * @param entry first instruction.
     */
    record Addresses(long header, long load, long loadEnd, long bssEnd, long entry) {}

    /**
     * Find the header in the first 8192 bytes.
     *
     * @return it, or nothing if the image has none.
     * @throws BadImageException if there is one that is wrong, or one where it is not looked for.
     */
    static Optional<MultibootHeader> find(String file, byte[] image) {
        ByteBuffer bytes = ByteBuffer.wrap(image).order(ByteOrder.LITTLE_ENDIAN);
        int wrong = -1;
        for (int offset = 0; offset + HEADER_BYTES <= Math.min(image.length, SEARCHED_BYTES); offset += 4) {
            if (bytes.getInt(offset) == MAGIC) {
                if (sum(bytes, offset) == 0) {
                    return Optional.of(read(file, bytes, offset));
                }
                wrong = wrong < 0 ? offset : wrong;
            }
        }
        if (wrong >= 0) {
            throw wrongChecksum(file, bytes, wrong);
        }
        refuseElsewhere(file, bytes);
        return Optional.empty();
    }

    /** Tells whether it asks for a video mode, which this machine cannot give. */
    boolean asksForVideo() {
        return (flags & VIDEO_MODE) != 0;
    }

    private static MultibootHeader read(String file, ByteBuffer bytes, int offset) {
        int flags = bytes.getInt(offset + 4);
        if ((flags & REQUIREMENTS & ~UNDERSTOOD) != 0) {
            throw new BadImageException(
                    file,
                    "its multiboot header (offset 0x%x) asks by flags 0x%08x for what is not known here; of bits"
                                    .formatted(offset, flags)
                            + " 15:0, only 0 (page-aligned modules), 1 (memory sizes) and 2 (video mode) would be"
                            + " right");
        }
        if ((flags & HAS_ADDRESSES) == 0) {
            return new MultibootHeader(offset, flags, null);
        }
        if (offset + HEADER_BYTES + ADDRESSES_BYTES > Math.min(bytes.limit(), SEARCHED_BYTES)) {
            throw new BadImageException(
                    file,
                    "its multiboot header (offset 0x%x) is cut off: with bit 16 of the flags it has %d bytes, all in"
                                    .formatted(offset, HEADER_BYTES + ADDRESSES_BYTES)
                            + " the first " + SEARCHED_BYTES);
        }
        int at = offset + HEADER_BYTES;
        return new MultibootHeader(
                offset,
                flags,
                new Addresses(
                        unsigned(bytes, at),
                        unsigned(bytes, at + 4),
                        unsigned(bytes, at + 8),
                        unsigned(bytes, at + 12),
                        unsigned(bytes, at + 16)));
    }

    private static BadImageException wrongChecksum(String file, ByteBuffer bytes, int offset) {
        int flags = bytes.getInt(offset + 4);
        return new BadImageException(
                file,
                String.format(
                        Locale.ROOT,
                        "its multiboot header (offset 0x%x) has the checksum 0x%08x; with flags 0x%08x, 0x%08x would"
                                + " be right",
                        offset,
                        bytes.getInt(offset + 8),
                        flags,
                        -(MAGIC + flags)));
    }

    /** A header that is whole but in the wrong place was meant to be one. */
    private static void refuseElsewhere(String file, ByteBuffer bytes) {
        for (int offset = 0; offset + HEADER_BYTES <= bytes.limit(); offset++) {
            if (bytes.getInt(offset) == MAGIC && sum(bytes, offset) == 0) {
                String where = offset % 4 != 0 ? "is not aligned" : "is not within the first 8192 bytes";
                throw new BadImageException(
                        file,
                        "its multiboot header, at offset 0x%x, %s; a multiple of 4 of at most 0x%x would be right"
                                .formatted(offset, where, SEARCHED_BYTES - HEADER_BYTES));
            }
        }
    }

    private static int sum(ByteBuffer bytes, int offset) {
        return bytes.getInt(offset) + bytes.getInt(offset + 4) + bytes.getInt(offset + 8);
    }

    private static long unsigned(ByteBuffer bytes, int offset) {
        return Integer.toUnsignedLong(bytes.getInt(offset));
    }
}
