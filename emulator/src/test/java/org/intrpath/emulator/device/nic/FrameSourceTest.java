// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.nic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.intrpath.emulator.device.nic.SeededFrames.Contents;
import org.intrpath.emulator.time.Intervals;
import org.intrpath.emulator.time.SeededNumbers;
import org.intrpath.emulator.time.VirtualClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameSourceTest {

    @Test
    void silentNetworkSendsNothing() {
        assertThat(FrameSource.silent().nextArrival()).isEqualTo(VirtualClock.NEVER);
        assertThatThrownBy(() -> FrameSource.silent().take()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void seededFramesComeAtTheirIntervals() {
        SeededFrames frames = new SeededFrames(1000, Intervals.fixed(50), Contents.of(1, 60), 3);

        assertThat(frames.nextArrival()).isEqualTo(1050);
        frames.take();
        assertThat(frames.nextArrival()).isEqualTo(1100);
        frames.take();
        frames.take();
        assertThat(frames.nextArrival()).isEqualTo(VirtualClock.NEVER);
        assertThatThrownBy(frames::take).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void endlessFramesDoNotEnd() {
        SeededFrames frames = new SeededFrames(0, Intervals.fixed(1), Contents.of(1, 1), SeededFrames.ENDLESS);

        for (int i = 0; i < 1000; i++) {
            frames.take();
        }

        assertThat(frames.nextArrival()).isEqualTo(1001);
    }

    @Test
    void lengthAndBytesAreTheSeedsNumbers() {
        SeededNumbers numbers = new SeededNumbers(42);
        SeededFrames frames = new SeededFrames(0, Intervals.fixed(1), new Contents(42, 9, 16), 2);
        int length = (int) numbers.next(9, 16);
        byte[] expected = ByteBuffer.allocate(16)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(numbers.next())
                .putLong(numbers.next())
                .array();

        byte[] frame = frames.take();

        assertThat(frame).hasSize(length).isEqualTo(java.util.Arrays.copyOf(expected, length));
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "10, 9", "1, 0x4000"})
    void impossibleLengthsAreRefused(Integer shortest, Integer longest) {
        assertThatThrownBy(() -> new Contents(1, shortest, longest)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void negativeNumbersAreRefused() {
        Contents contents = Contents.of(1, 60);

        assertThatThrownBy(() -> new SeededFrames(-1, Intervals.fixed(1), contents, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SeededFrames(0, Intervals.fixed(1), contents, -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Loopback(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void loopbackIsEmptyAtFirst() {
        Loopback plug = new Loopback(5);

        assertThat(plug.nextArrival()).isEqualTo(VirtualClock.NEVER);
        assertThatThrownBy(plug::take).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void descriptorFieldsAreWhereItsDrawingSays() {
        byte[] bytes = NicDescriptor.blank()
                .address(0x1122_3344_5566_7788L)
                .length(0x99aa_bbcc)
                .status(0xddee_ff00)
                .bytes();

        assertThat(bytes)
                .containsExactly(
                        0x88, 0x77, 0x66, 0x55, 0x44, 0x33, 0x22, 0x11, 0xcc, 0xbb, 0xaa, 0x99, 0x00, 0xff, 0xee, 0xdd);
        assertThat(NicDescriptor.over(bytes).address()).isEqualTo(0x1122_3344_5566_7788L);
        assertThat(NicDescriptor.over(bytes).length()).isEqualTo(0x99aa_bbcc);
        assertThat(NicDescriptor.over(bytes).status()).isEqualTo(0xddee_ff00);
        assertThatThrownBy(() -> NicDescriptor.over(new byte[15])).isInstanceOf(IllegalArgumentException.class);
    }
}
