// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.pcap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.intrpath.emulator.time.VirtualClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** pcap-savefile(5): its file header has 24 bytes, a packet's record 16 and the packet. */
class PcapTest {
    private static final int MICROSECONDS = 0xa1b2c3d4;
    private static final int NANOSECONDS = 0xa1b23c4d;
    private static final int HEADER = 24;
    private static final int RECORD = 16;
    private static final TimeScale ONE_TO_ONE = new TimeScale(1, 1);

    @TempDir
    Path directory;

    /** Two packets: of three bytes at 5 s and a half, of one byte 250 fractions later. */
    private static ByteBuffer capture(ByteOrder order, int magic, int half) {
        ByteBuffer file = ByteBuffer.allocate(HEADER + RECORD + 3 + RECORD + 1).order(order);
        file.putInt(magic)
                .putShort((short) 2)
                .putShort((short) 4)
                .putInt(0)
                .putInt(0)
                .putInt(65535)
                .putInt(1);
        file.putInt(5).putInt(half).putInt(3).putInt(3).put(new byte[] {1, 2, 3});
        file.putInt(5).putInt(half + 250).putInt(1).putInt(1).put((byte) 4);
        return file;
    }

    private static ByteBuffer sound() {
        return capture(ByteOrder.LITTLE_ENDIAN, MICROSECONDS, 500_000);
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(directory.resolve("some.pcap"), bytes);
    }

    @ParameterizedTest
    @CsvSource({
        "LITTLE_ENDIAN, micro, 250000", "BIG_ENDIAN, micro, 250000",
        "LITTLE_ENDIAN, nano, 250", "BIG_ENDIAN, nano, 250"
    })
    void fourVariantsAreRead(String order, String unit, long distance) throws IOException {
        boolean micro = unit.equals("micro");
        ByteBuffer file = capture(
                order.equals("BIG_ENDIAN") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN,
                micro ? MICROSECONDS : NANOSECONDS,
                micro ? 500_000 : 500_000_000);

        List<PcapReader.Packet> packets = PcapReader.read(write(file.array()));

        assertThat(packets).extracting(PcapReader.Packet::nanoseconds).containsExactly(0L, distance);
        assertThat(packets.get(0).bytes()).containsExactly(1, 2, 3);
        assertThat(packets.get(1).bytes()).containsExactly(4);
    }

    @Test
    void framesComeAtScaledTimes() throws IOException {
        PcapFrames frames = new PcapFrames(write(sound().array()), 1000, new TimeScale(3, 1000));

        assertThat(frames.size()).isEqualTo(2);
        assertThat(frames.nextArrival()).isEqualTo(1000);
        assertThat(frames.take()).containsExactly(1, 2, 3);
        assertThat(frames.nextArrival()).isEqualTo(1750);
        assertThat(frames.take()).containsExactly(4);
        assertThat(frames.nextArrival()).isEqualTo(VirtualClock.NEVER);
        assertThatThrownBy(frames::take).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void captureWithoutPacketsIsSilent() throws IOException {
        byte[] header = java.util.Arrays.copyOf(sound().array(), HEADER);

        assertThat(new PcapFrames(write(header), 0, ONE_TO_ONE).nextArrival()).isEqualTo(VirtualClock.NEVER);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({
        "0x12345678, 0, 0x0, no magic number",
        "0x0a0d0d0a, 0, 0x0, pcapng",
        "0x00030002, 4, 0x4, version 2.3",
        "0x00040001, 4, 0x4, version 1.4",
        "0x00000065, 20, 0x14, link type 0x65",
        "1000000, 28, 0x1c, must be below 1000000",
        "2, 32, 0x20, captured with 2 of its 3 bytes",
        "4, 43, 0x2b, packet 1 is older"
    })
    void wrongFieldIsRefusedWithFileAndOffset(Integer value, int at, String offset, String reason) throws IOException {
        ByteBuffer file = sound().putInt(at, value);

        assertThatThrownBy(() -> PcapReader.read(write(file.array())))
                .isInstanceOf(BadPcapException.class)
                .hasMessageContaining("some.pcap: at byte " + offset + ": ")
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource({"0, 1 to 16383", "16384, 1 to 16383", "-1, 1 to 16383", "100, the file ends in packet 0"})
    void impossibleLengthIsRefused(int length, String reason) throws IOException {
        ByteBuffer file = sound().putInt(HEADER + 8, length).putInt(HEADER + 12, length);

        assertThatThrownBy(() -> PcapReader.read(write(file.array())))
                .isInstanceOf(BadPcapException.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 23, 25, 39, 40, 42, 44, 58})
    void everyCutIsRefused(int length) throws IOException {
        byte[] cut = java.util.Arrays.copyOf(sound().array(), length);

        assertThatThrownBy(() -> PcapReader.read(write(cut)))
                .isInstanceOf(BadPcapException.class)
                .hasMessageContaining("some.pcap: at byte 0x");
    }

    @Test
    void missingFileIsAnError() {
        assertThatThrownBy(() -> new PcapFrames(directory.resolve("missing.pcap"), 0, ONE_TO_ONE))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("missing.pcap");
    }

    @Test
    void sentFramesAreReadBack() throws IOException {
        Path file = directory.resolve("sent.pcap");
        try (PcapSink sink = new PcapSink(file, new TimeScale(1, 10))) {
            sink.send(new byte[] {1, 2}, 7);
            sink.send(new byte[] {3}, 300_000_000);
        }

        List<PcapReader.Packet> packets = PcapReader.read(file);

        assertThat(packets).extracting(PcapReader.Packet::nanoseconds).containsExactly(0L, 2_999_999_930L);
        assertThat(packets.get(0).bytes()).containsExactly(1, 2);
        assertThat(packets.get(1).bytes()).containsExactly(3);
        assertThat(ByteBuffer.wrap(Files.readAllBytes(file))
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .getInt(28))
                .isEqualTo(70);
    }

    @Test
    void timesThatDoNotFitAreErrors() throws IOException {
        Path file = write(sound().array());
        try (PcapSink sink = new PcapSink(directory.resolve("late.pcap"), ONE_TO_ONE)) {
            assertThatThrownBy(() -> sink.send(new byte[1], 1L << 62)).isInstanceOf(ArithmeticException.class);
        }
        assertThatThrownBy(() -> new PcapFrames(file, 0, new TimeScale(1L << 60, 1)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new PcapFrames(file, -1, ONE_TO_ONE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void scaleRoundsDownAndIsPositive() {
        assertThat(new TimeScale(2, 3).toUnits(5)).isEqualTo(3);
        assertThat(new TimeScale(2, 3).toNanoseconds(5)).isEqualTo(7);
        assertThatThrownBy(() -> new TimeScale(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TimeScale(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
