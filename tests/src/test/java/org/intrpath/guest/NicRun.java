// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.intrpath.emulator.device.nic.Nic;
import org.intrpath.emulator.device.nic.RecordedFrames;
import org.intrpath.emulator.device.nic.SeededFrames;
import org.intrpath.emulator.device.nic.SeededFrames.Contents;
import org.intrpath.emulator.time.Intervals;

/**
 * A run of the network driver.
 *
 * @param outcome what it left.
 * @param sent the frames that it sent.
 */
record NicRun(GuestOutcome outcome, RecordedFrames sent) {
    /** After the driver's start, so that no frame passes by a receiver that is not on yet. */
    private static final long FIRST_FRAME = 100_000;

    private static final int ANSWER_BYTES = 64;

    private static SeededFrames frames() {
        return new SeededFrames(
                FIRST_FRAME, Intervals.exponential(1, 5_000), new Contents(2, 60, 400), SeededFrames.ENDLESS);
    }

    static NicRun of(GuestSetup setup, int moderationInterval, FaultyLine fault) {
        RecordedFrames sent = new RecordedFrames();
        GuestOutcome outcome = GuestMachine.run(setup, "nic", guest -> {
            Nic nic = new Nic(guest.clock(), guest.memory(), frames(), sent, 8);
            guest.set("moderation_interval", moderationInterval);
            guest.attach(GuestConstants.NIC_BASE, nic);
            guest.add(nic);
            guest.wire(GuestConstants.NIC_PIN, fault.on(guest, nic::isLineActive));
        });
        return new NicRun(outcome, sent);
    }

    /** Asserts that each byte of each frame that arrived was read, and each answer sent. */
    void lostNothing() {
        SeededFrames arrived = frames();
        Checksum checksum = new Checksum();
        long bytes = 0;
        for (long i = 0; i < outcome.counter("packets_received"); i++) {
            byte[] frame = arrived.take();
            bytes += frame.length;
            for (byte value : frame) {
                checksum.add(Byte.toUnsignedInt(value));
            }
        }
        assertThat(outcome.counter("bytes_received")).isEqualTo(bytes);
        assertThat(outcome.counter("payload_checksum")).isEqualTo(checksum.value());
        outcome.areZero("errors", "lost", "overruns", "link_changes", "answers_skipped");
        assertThat(outcome.counter("packets_sent")).isEqualTo(outcome.counter("answers"));
        assertThat(sent.frames()).hasSize((int) outcome.counter("answers"));
        for (int i = 0; i < sent.frames().size(); i++) {
            ByteBuffer answer = ByteBuffer.wrap(sent.frames().get(i).bytes()).order(ByteOrder.LITTLE_ENDIAN);
            assertThat(answer.capacity()).isEqualTo(ANSWER_BYTES);
            assertThat(answer.getInt(0)).isEqualTo(i + 1);
        }
    }
}
