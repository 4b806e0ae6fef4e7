// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.nic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.intrpath.emulator.time.VirtualClock;
import org.junit.jupiter.api.Test;

/** "Sending" in the data sheet of {@link Nic}. */
class NicTransmitTest extends RingedNic {

    @Test
    void frameIsSentAfterItsTime() {
        startTransmitter();
        memory.write32(BUFFER, 0x0403_0201);
        give(TRANSMIT_RING, 0, BUFFER, 3);
        clock.advanceTo(100);

        nic.write(TRANSMIT_TAIL, 1);
        assertThat(nic.nextDeadline()).isEqualTo(106);
        at(105);
        assertThat(sent.frames()).isEmpty();
        assertThat(nic.read(TRANSMIT_HEAD)).isZero();
        at(106);

        assertThat(sent.frames()).hasSize(1);
        assertThat(sent.frames().getFirst().time()).isEqualTo(106);
        assertThat(sent.frames().getFirst().bytes()).containsExactly(1, 2, 3);
        assertThat(descriptor(TRANSMIT_RING, 0).status()).isEqualTo(NicDescriptor.STATUS_DONE);
        assertThat(nic.read(TRANSMIT_HEAD)).isEqualTo(1);
        assertThat(nic.read(TRANSMIT_COUNT)).isEqualTo(1);
        assertThat(nic.read(CAUSE)).isEqualTo(TRANSMIT);
        assertThat(nic.nextDeadline()).isEqualTo(VirtualClock.NEVER);
    }

    @Test
    void framesAreSentOneAfterTheOther() {
        startTransmitter();
        give(TRANSMIT_RING, 0, BUFFER, 1);
        give(TRANSMIT_RING, 1, BUFFER, 10);

        nic.write(TRANSMIT_TAIL, 2);
        at(1000);

        assertThat(sent.frames()).extracting(RecordedFrames.Frame::time).containsExactly(2L, 22L);
    }

    @Test
    void frameIsReadWhenItsSendingBegins() {
        startTransmitter();
        memory.write8(BUFFER, 1);
        give(TRANSMIT_RING, 0, BUFFER, 1);
        nic.write(TRANSMIT_TAIL, 1);
        memory.write8(BUFFER, 2);

        at(2);

        assertThat(sent.frames().getFirst().bytes()).containsExactly(1);
    }

    @Test
    void sendingTakesNoTimeWhereBytesTakeNone() {
        Nic fast = new Nic(clock, memory, network, sent, 0);
        give(TRANSMIT_RING, 0, BUFFER, 5);
        fast.write(TRANSMIT_BASE_LOW, TRANSMIT_RING);
        fast.write(TRANSMIT_LENGTH, 2);
        fast.write(CONTROL, 0b10);

        fast.write(TRANSMIT_TAIL, 1);

        assertThat(sent.frames()).hasSize(1);
        assertThat(fast.read(CAUSE)).isEqualTo(TRANSMIT);
    }

    @Test
    void nothingIsSentWhileTheTransmitterIsOff() {
        give(TRANSMIT_RING, 0, BUFFER, 1);
        nic.write(TRANSMIT_BASE_LOW, TRANSMIT_RING);
        nic.write(TRANSMIT_LENGTH, 4);
        nic.write(TRANSMIT_TAIL, 1);
        at(50);
        assertThat(sent.frames()).isEmpty();

        nic.write(CONTROL, 0b10);
        at(52);

        assertThat(sent.frames()).hasSize(1);
    }

    @Test
    void framesWaitForTheLink() {
        startTransmitter();
        nic.setLink(false);
        give(TRANSMIT_RING, 0, BUFFER, 1);
        nic.write(TRANSMIT_TAIL, 1);
        at(50);
        assertThat(sent.frames()).isEmpty();

        nic.setLink(true);
        at(52);

        assertThat(sent.frames()).extracting(RecordedFrames.Frame::time).containsExactly(52L);
    }

    @Test
    void frameOnceBegunIsFinished() {
        startTransmitter();
        give(TRANSMIT_RING, 0, BUFFER, 10);
        give(TRANSMIT_RING, 1, BUFFER, 10);
        nic.write(TRANSMIT_TAIL, 2);

        nic.write(CONTROL, 0);
        nic.setLink(false);
        at(1000);

        assertThat(sent.frames()).hasSize(1);
        assertThat(nic.read(TRANSMIT_HEAD)).isEqualTo(1);
    }

    @Test
    void ringCannotBeMovedWhileAFrameIsBeingSent() {
        startTransmitter();
        give(TRANSMIT_RING, 0, BUFFER, 10);
        nic.write(TRANSMIT_TAIL, 1);
        nic.write(CONTROL, 0);

        assertThatThrownBy(() -> nic.write(TRANSMIT_BASE_LOW, 0x2000))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("in use");

        at(20);
        nic.write(TRANSMIT_BASE_LOW, 0x2000);
        assertThat(nic.read(TRANSMIT_BASE_LOW)).isEqualTo(0x2000);
    }

    @Test
    void malformedDescriptorIsRefused() {
        startTransmitter();
        write(TRANSMIT_RING, 0, NicDescriptor.blank().address(BUFFER).length(1));

        assertThatThrownBy(() -> nic.write(TRANSMIT_TAIL, 1))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("0x00001100 by TRANSMIT_BASE_LOW")
                .hasMessageContaining("descriptor 0 is malformed");
    }

    @Test
    void frameOutsideMemoryIsRefused() {
        startTransmitter();
        give(TRANSMIT_RING, 0, 0x3fff, 2);

        assertThatThrownBy(() -> nic.write(TRANSMIT_TAIL, 1))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("NIC: DMA read of 2 bytes at guest-physical 0x00003fff")
                .hasMessageContaining("TRANSMIT_BASE_LOW descriptor");
    }

    @Test
    void loopbackBringsFramesBackAfterItsDelay() {
        Loopback plug = new Loopback(7);
        Nic looped = new Nic(clock, memory, plug, plug, 1);
        memory.write8(BUFFER + 0x100, 0x77);
        give(TRANSMIT_RING, 0, BUFFER + 0x100, 4);
        give(RECEIVE_RING, 0, BUFFER, 8);
        looped.write(RECEIVE_BASE_LOW, RECEIVE_RING);
        looped.write(RECEIVE_LENGTH, 2);
        looped.write(RECEIVE_TAIL, 1);
        looped.write(TRANSMIT_BASE_LOW, TRANSMIT_RING);
        looped.write(TRANSMIT_LENGTH, 2);
        looped.write(CONTROL, 0b11);
        looped.write(TRANSMIT_TAIL, 1);

        clock.advanceTo(4);
        assertThat(looped.read(CAUSE)).isEqualTo(TRANSMIT);
        assertThat(looped.nextDeadline()).isEqualTo(11);
        clock.advanceTo(11);
        assertThat(looped.read(CAUSE)).isEqualTo(TRANSMIT | RECEIVE);
        assertThat(memory.read8(BUFFER)).isEqualTo(0x77);
    }
}
