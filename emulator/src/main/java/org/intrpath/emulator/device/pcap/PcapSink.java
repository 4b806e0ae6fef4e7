// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.pcap;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.intrpath.emulator.device.nic.FrameSink;
import org.intrpath.emulator.device.nic.NicDescriptor;

/**
 * Writes the frames that an interface sends into a capture file, little-endian, with times in nanoseconds since the
 * virtual clock stood at 0. The file is complete when the sink is closed.
 */
public final class PcapSink implements FrameSink, Closeable {
    private static final long NANOSECONDS = 1_000_000_000L;
    private static final long LAST_SECOND = 0xffff_ffffL;

    private final Path file;
    private final TimeScale scale;
    private final OutputStream stream;

    /**
     * Creates the file, or empties it if it exists.
     *
     * @param file the file.
     * @param scale how long its times are in virtual time.
     * @throws IOException if it cannot be written.
     */
    public PcapSink(Path file, TimeScale scale) throws IOException {
        this.file = file;
        this.scale = scale;
        this.stream = new BufferedOutputStream(Files.newOutputStream(file));
        ByteBuffer header = littleEndian(PcapFormat.HEADER_LENGTH)
                .putInt(PcapFormat.MAGIC_OFFSET, PcapFormat.MAGIC_NANOSECONDS)
                .putShort(PcapFormat.MAJOR_OFFSET, (short) PcapFormat.MAJOR)
                .putShort(PcapFormat.MINOR_OFFSET, (short) PcapFormat.MINOR)
                .putInt(PcapFormat.SNAPSHOT_OFFSET, NicDescriptor.LONGEST_FRAME)
                .putInt(PcapFormat.LINK_TYPE_OFFSET, PcapFormat.LINK_TYPE_ETHERNET);
        write(header.array());
    }

    /**
     * Writes a frame.
     *
     * @throws ArithmeticException if its time is beyond what the format can say, 2 to the 32nd seconds.
     * @throws UncheckedIOException if the file cannot be written.
     */
    @Override
    public void send(byte[] frame, long time) {
        long nanoseconds = scale.toNanoseconds(time);
        if (nanoseconds / NANOSECONDS > LAST_SECOND) {
            throw new ArithmeticException(file + ": a frame after " + nanoseconds + " ns: a capture file ends before");
        }
        ByteBuffer header = littleEndian(PcapFormat.RECORD_LENGTH)
                .putInt(PcapFormat.SECONDS_OFFSET, (int) (nanoseconds / NANOSECONDS))
                .putInt(PcapFormat.FRACTION_OFFSET, (int) (nanoseconds % NANOSECONDS))
                .putInt(PcapFormat.CAPTURED_OFFSET, frame.length)
                .putInt(PcapFormat.ORIGINAL_OFFSET, frame.length);
        try {
            write(header.array());
            write(frame);
        } catch (IOException failure) {
            throw new UncheckedIOException(file + ": a frame cannot be written", failure);
        }
    }

    private void write(byte[] bytes) throws IOException {
        stream.write(bytes);
    }

    private static ByteBuffer littleEndian(int lengthBytes) {
        return ByteBuffer.allocate(lengthBytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
