// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.pcap;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.intrpath.emulator.device.nic.NicDescriptor;

/**
 * Reads capture files: the classic format in both byte orders, with times in micro- or nanoseconds, of Ethernet frames
 * that were captured whole and stand in the order of their times. Anything else is refused with file and offset.
 */
public final class PcapReader {
    private static final long LONGEST_FILE = 1L << 28;
    private static final int SWAPPED_NG_MAGIC = 0x0a0d0d0a;
    private static final long NANOSECONDS = 1_000_000_000L;

    /**
     * A captured frame.
     *
     * @param nanoseconds when it was seen, since the first frame of its file.
     * @param bytes from the destination address on.
     */
    public record Packet(long nanoseconds, byte[] bytes) {}

    private final Path file;
    private final ByteBuffer bytes;
    private final long fractionNanoseconds;

    private PcapReader(Path file, ByteBuffer bytes) {
        this.file = file;
        this.bytes = bytes;
        this.fractionNanoseconds = readHeader();
    }

    /**
     * Reads all of a file.
     *
     * @param file the file, up to 256 MiB.
     * @return its packets in order.
     * @throws IOException if it cannot be read.
     * @throws BadPcapException if it is no capture file, or one of a kind that is not read.
     */
    public static List<Packet> read(Path file) throws IOException {
        if (Files.size(file) > LONGEST_FILE) {
            throw new BadPcapException(file, LONGEST_FILE, "the file is longer than 256 MiB; split it");
        }
        return new PcapReader(file, ByteBuffer.wrap(Files.readAllBytes(file))).packets();
    }

    private long readHeader() {
        if (bytes.limit() < PcapFormat.HEADER_LENGTH) {
            throw bad(bytes.limit(), "the file ends here; its header has " + PcapFormat.HEADER_LENGTH + " bytes");
        }
        int magic = bytes.getInt(PcapFormat.MAGIC_OFFSET);
        if (isMagic(Integer.reverseBytes(magic))) {
            bytes.order(ByteOrder.LITTLE_ENDIAN);
            magic = Integer.reverseBytes(magic);
        }
        if (!isMagic(magic)) {
            String hint = magic == SWAPPED_NG_MAGIC ? "; this is pcapng: convert it with editcap -F pcap" : "";
            throw bad(
                    PcapFormat.MAGIC_OFFSET,
                    String.format(Locale.ROOT, "0x%08x is no magic number of a capture file%s", magic, hint));
        }
        int major = Short.toUnsignedInt(bytes.getShort(PcapFormat.MAJOR_OFFSET));
        int minor = Short.toUnsignedInt(bytes.getShort(PcapFormat.MINOR_OFFSET));
        if (major != PcapFormat.MAJOR || minor != PcapFormat.MINOR) {
            throw bad(PcapFormat.MAJOR_OFFSET, "version " + major + "." + minor + "; only 2.4 is read");
        }
        int linkType = bytes.getInt(PcapFormat.LINK_TYPE_OFFSET);
        if (linkType != PcapFormat.LINK_TYPE_ETHERNET) {
            throw bad(
                    PcapFormat.LINK_TYPE_OFFSET,
                    String.format(Locale.ROOT, "link type 0x%x; only 1, Ethernet without check sequence", linkType));
        }
        return magic == PcapFormat.MAGIC_NANOSECONDS ? 1 : 1000;
    }

    private static boolean isMagic(int number) {
        return number == PcapFormat.MAGIC_MICROSECONDS || number == PcapFormat.MAGIC_NANOSECONDS;
    }

    private List<Packet> packets() {
        List<Packet> packets = new ArrayList<>();
        long first = 0;
        long last = 0;
        int offset = PcapFormat.HEADER_LENGTH;
        while (offset < bytes.limit()) {
            if (bytes.limit() - offset < PcapFormat.RECORD_LENGTH) {
                throw bad(offset, "the file ends in a packet's header of " + PcapFormat.RECORD_LENGTH + " bytes");
            }
            long time = timeAt(offset);
            first = packets.isEmpty() ? time : first;
            if (!packets.isEmpty() && time < last) {
                throw bad(offset, "packet " + packets.size() + " is older than the one before; sort with reordercap");
            }
            last = time;
            int length = lengthAt(offset, packets.size());
            byte[] frame = new byte[length];
            bytes.get(offset + PcapFormat.RECORD_LENGTH, frame);
            packets.add(new Packet(time - first, frame));
            offset += PcapFormat.RECORD_LENGTH + length;
        }
        return packets;
    }

    private long timeAt(int offset) {
        long seconds = Integer.toUnsignedLong(bytes.getInt(offset + PcapFormat.SECONDS_OFFSET));
        long fraction = Integer.toUnsignedLong(bytes.getInt(offset + PcapFormat.FRACTION_OFFSET));
        if (fraction * fractionNanoseconds >= NANOSECONDS) {
            throw bad(
                    offset + PcapFormat.FRACTION_OFFSET,
                    "a fraction of a second of " + fraction + "; it must be below "
                            + NANOSECONDS / fractionNanoseconds);
        }
        return seconds * NANOSECONDS + fraction * fractionNanoseconds;
    }

    private int lengthAt(int offset, int number) {
        long captured = Integer.toUnsignedLong(bytes.getInt(offset + PcapFormat.CAPTURED_OFFSET));
        long original = Integer.toUnsignedLong(bytes.getInt(offset + PcapFormat.ORIGINAL_OFFSET));
        if (captured != original) {
            throw bad(
                    offset + PcapFormat.CAPTURED_OFFSET,
                    "packet " + number + " was captured with " + captured + " of its " + original
                            + " bytes; capture whole packets");
        }
        if (captured < 1 || captured > NicDescriptor.LONGEST_FRAME) {
            throw bad(
                    offset + PcapFormat.CAPTURED_OFFSET,
                    "packet " + number + " has " + captured + " bytes; a frame has 1 to "
                            + NicDescriptor.LONGEST_FRAME);
        }
        if (captured > bytes.limit() - offset - PcapFormat.RECORD_LENGTH) {
            throw bad(bytes.limit(), "the file ends in packet " + number + " of " + captured + " bytes");
        }
        return (int) captured;
    }

    private BadPcapException bad(long offset, String message) {
        return new BadPcapException(file, offset, message);
    }
}
