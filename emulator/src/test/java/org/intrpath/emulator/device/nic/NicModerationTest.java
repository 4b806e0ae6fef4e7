// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.nic;

import static org.assertj.core.api.Assertions.assertThat;

import org.intrpath.emulator.time.VirtualClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Moderation under "Interrupt line" in the data sheet of {@link Nic}. */
class NicModerationTest extends RingedNic {

    @BeforeEach
    void enable() {
        nic.write(MASK_SET, RECEIVE | LINK);
        nic.write(MODERATION_INTERVAL, 100);
    }

    private void raiseAt(long time) {
        clock.advanceTo(time);
        nic.raise(NicCause.RECEIVE);
    }

    private void clear() {
        nic.write(CAUSE, RECEIVE);
    }

    @Test
    void firstActivationIsNotHeldBack() {
        raiseAt(10);

        assertThat(nic.isLineActive()).isTrue();
    }

    @Test
    void secondActivationWaitsForTheInterval() {
        raiseAt(10);
        clear();
        raiseAt(20);
        assertThat(nic.isLineActive()).isFalse();
        assertThat(nic.nextDeadline()).isEqualTo(110);

        at(109);
        assertThat(nic.isLineActive()).isFalse();
        at(110);
        assertThat(nic.isLineActive()).isTrue();
        assertThat(nic.nextDeadline()).isEqualTo(VirtualClock.NEVER);
    }

    @Test
    void intervalCountsFromTheActivationNotFromItsEnd() {
        raiseAt(10);
        clock.advanceTo(90);
        clear();

        raiseAt(110);

        assertThat(nic.isLineActive()).isTrue();
    }

    @Test
    void lineGoesBackAtOnce() {
        raiseAt(10);

        clear();

        assertThat(nic.isLineActive()).isFalse();
    }

    @Test
    void heldCauseThatIsClearedActivatesNothing() {
        raiseAt(10);
        clear();
        raiseAt(20);

        clear();

        assertThat(nic.nextDeadline()).isEqualTo(VirtualClock.NEVER);
        at(200);
        assertThat(nic.isLineActive()).isFalse();
    }

    @Test
    void causesGatherWhileHeld() {
        raiseAt(10);
        clear();
        raiseAt(20);
        nic.raise(NicCause.LINK);

        at(110);

        assertThat(nic.read(CAUSE)).isEqualTo(RECEIVE | LINK);
    }

    @Test
    void enoughFramesEndTheIntervalEarly() {
        nic.write(MODERATION_FRAMES, 2);
        startReceiver();
        nic.receive(new byte[1]);
        assertThat(nic.isLineActive()).isTrue();
        clear();

        nic.receive(new byte[1]);
        assertThat(nic.isLineActive()).isFalse();
        nic.receive(new byte[1]);

        assertThat(nic.isLineActive()).isTrue();
    }

    @Test
    void shorterIntervalFreesTheLine() {
        raiseAt(10);
        clear();
        raiseAt(20);

        nic.write(MODERATION_INTERVAL, 10);

        assertThat(nic.isLineActive()).isTrue();
    }

    @Test
    void intervalIsUnsigned() {
        nic.write(MODERATION_INTERVAL, -1);
        raiseAt(10);
        clear();
        raiseAt(20);

        assertThat(nic.nextDeadline()).isEqualTo(10 + 0xffff_ffffL);
    }
}
