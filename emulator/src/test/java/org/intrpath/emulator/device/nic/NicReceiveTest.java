// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.nic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.intrpath.emulator.time.VirtualClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "Rings" and "Receiving" in the data sheet of {@link Nic}. */
class NicReceiveTest extends RingedNic {

    @Test
    void frameGoesToTheNextDescriptorsBuffer() {
        network.add(10, 0x11, 0x22, 0x33);
        startReceiver();

        at(10);

        NicDescriptor first = descriptor(RECEIVE_RING, 0);
        assertThat(memory.read32(BUFFER)).isEqualTo(0x0033_2211);
        assertThat(first.length()).isEqualTo(3);
        assertThat(first.status()).isEqualTo(0b010);
        assertThat(first.address()).isEqualTo(BUFFER);
        assertThat(nic.read(RECEIVE_HEAD)).isEqualTo(1);
        assertThat(nic.read(RECEIVE_COUNT)).isEqualTo(1);
        assertThat(nic.read(CAUSE)).isEqualTo(RECEIVE);
    }

    @Test
    void nothingComesBeforeItsTime() {
        network.add(10, 1);
        startReceiver();
        assertThat(nic.nextDeadline()).isEqualTo(10);

        at(9);

        assertThat(nic.read(RECEIVE_COUNT)).isZero();
        assertThat(descriptor(RECEIVE_RING, 0).status()).isEqualTo(NicDescriptor.STATUS_OWNED);
    }

    @Test
    void registerAccessSeesWhatIsDue() {
        network.add(10, 1);
        startReceiver();
        clock.advanceTo(10);

        assertThat(nic.read(RECEIVE_COUNT)).isEqualTo(1);
    }

    @Test
    void framesFillTheRingInOrder() {
        network.add(1, 1);
        network.add(1, 2);
        network.add(2, 3);
        startReceiver();

        at(2);

        assertThat(memory.read8(BUFFER)).isEqualTo(1);
        assertThat(memory.read8(BUFFER + 0x10)).isEqualTo(2);
        assertThat(memory.read8(BUFFER + 0x20)).isEqualTo(3);
        assertThat(nic.read(RECEIVE_HEAD)).isEqualTo(3);
    }

    @Test
    void headWrapsAtTheLength() {
        startReceiver();
        nic.receive(new byte[1]);
        nic.receive(new byte[1]);
        nic.receive(new byte[1]);
        give(RECEIVE_RING, 3, BUFFER + 0x30, 8);
        give(RECEIVE_RING, 0, BUFFER, 8);
        nic.write(RECEIVE_TAIL, 1);

        nic.receive(new byte[1]);
        assertThat(nic.read(RECEIVE_HEAD)).isZero();
        nic.receive(new byte[] {9});

        assertThat(nic.read(RECEIVE_HEAD)).isEqualTo(1);
        assertThat(memory.read8(BUFFER)).isEqualTo(9);
    }

    @Test
    void frameWithoutADescriptorIsDroppedAndCounted() {
        startReceiver();
        nic.receive(new byte[1]);
        nic.receive(new byte[1]);
        nic.receive(new byte[1]);

        nic.receive(new byte[1]);

        assertThat(nic.read(RECEIVE_COUNT)).isEqualTo(3);
        assertThat(nic.read(RECEIVE_DROPPED)).isEqualTo(1);
        assertThat(nic.read(CAUSE)).isEqualTo(RECEIVE | OVERRUN);
        assertThat(nic.read(RECEIVE_HEAD)).isEqualTo(3);
    }

    @Test
    void frameThatFillsTheBufferIsWhole() {
        startReceiver();

        nic.receive(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});

        assertThat(descriptor(RECEIVE_RING, 0).status()).isEqualTo(0b010);
        assertThat(descriptor(RECEIVE_RING, 0).length()).isEqualTo(8);
    }

    @Test
    void longerFrameIsTruncated() {
        startReceiver();

        nic.receive(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9});

        assertThat(descriptor(RECEIVE_RING, 0).status()).isEqualTo(0b110);
        assertThat(descriptor(RECEIVE_RING, 0).length()).isEqualTo(8);
        assertThat(memory.read8(BUFFER + 8)).isZero();
    }

    @Test
    void framesPassByWhileTheReceiverIsOff() {
        network.add(5, 1);
        assertThat(nic.nextDeadline()).isEqualTo(VirtualClock.NEVER);
        clock.advanceTo(6);

        startReceiver();
        at(7);

        assertThat(nic.read(RECEIVE_COUNT)).isZero();
        assertThat(nic.read(RECEIVE_DROPPED)).isZero();
        assertThat(nic.read(CAUSE)).isZero();
    }

    @Test
    void framesPassByWhileTheLinkIsDown() {
        startReceiver();
        nic.setLink(false);
        nic.receive(new byte[1]);
        nic.setLink(true);
        nic.receive(new byte[1]);

        assertThat(nic.read(RECEIVE_COUNT)).isEqualTo(1);
        assertThat(nic.read(RECEIVE_DROPPED)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 0b10, 0b11, 0b101, 0b1001, -1})
    void descriptorThatIsNotGivenAwayIsRefused(int status) {
        startReceiver();
        write(RECEIVE_RING, 0, NicDescriptor.blank().address(BUFFER).length(8).status(status));

        assertThatThrownBy(() -> nic.receive(new byte[1]))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("NIC: DMA read of 16 bytes at guest-physical 0x00001000 by RECEIVE_BASE_LOW")
                .hasMessageContaining("descriptor 0 is malformed")
                .hasMessageContaining("status");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 0x4000, -1})
    void descriptorOfImpossibleLengthIsRefused(int length) {
        startReceiver();
        give(RECEIVE_RING, 0, BUFFER, length);

        assertThatThrownBy(() -> nic.receive(new byte[1]))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("descriptor 0 is malformed")
                .hasMessageContaining("length");
    }

    @ParameterizedTest
    @ValueSource(longs = {0x3fff, 0x4000, 0x1_0000_2000L, 0xfee0_0000L, -1})
    void bufferOutsideMemoryIsRefused(long address) {
        startReceiver();
        give(RECEIVE_RING, 0, address, 8);

        assertThatThrownBy(() -> nic.receive(new byte[2]))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("NIC: DMA write of 2 bytes")
                .hasMessageContaining("RECEIVE_BASE_LOW descriptor");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x3ff0, 0x4000, 0xfee0_0000})
    void ringOutsideMemoryIsRefusedWhenItIsSwitchedOn(int base) {
        nic.write(RECEIVE_BASE_LOW, base);
        nic.write(RECEIVE_LENGTH, 4);

        assertThatThrownBy(() -> nic.write(CONTROL, 0b01))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("64 bytes")
                .hasMessageContaining("RECEIVE_BASE_LOW");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 0x4000})
    void impossibleFrameIsTheHostsMistake(int length) {
        startReceiver();

        assertThatThrownBy(() -> nic.receive(new byte[length])).isInstanceOf(IllegalArgumentException.class);
    }
}
