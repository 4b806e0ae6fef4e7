// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.nic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.intrpath.emulator.bus.RegisterAccess;
import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.intrpath.emulator.time.VirtualClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The second register table, link and interrupt line in the data sheet of {@link Nic}. */
class NicRingRegisterTest extends RingedNic {

    @ParameterizedTest
    @EnumSource(NicRingRegister.class)
    void readsItsResetValue(NicRingRegister register) {
        assertThat(nic.read(register.offset())).isEqualTo(register.resetValue());
    }

    @ParameterizedTest
    @EnumSource(NicRingRegister.class)
    void isNotThereWithoutRings(NicRingRegister register) {
        Nic plain = new Nic();

        assertThat(plain.registerAt(register.offset())).isEqualTo("no register");
        assertThatThrownBy(() -> plain.read(register.offset()))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("no register");
        assertThatThrownBy(() -> plain.write(register.offset(), 0))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("no register");
    }

    @ParameterizedTest
    @EnumSource(NicRingRegister.class)
    void isNamedInMessages(NicRingRegister register) {
        assertThat(nic.registerAt(register.offset())).isEqualTo(register.name());
    }

    @ParameterizedTest
    @EnumSource(
            value = NicRingRegister.class,
            names = {"RECEIVE_HEAD", "TRANSMIT_HEAD", "LINK_STATUS", "RECEIVE_DROPPED", "TRANSMIT_COUNT"})
    void writeOfReadOnlyIsRefused(NicRingRegister register) {
        assertThat(register.access()).isEqualTo(RegisterAccess.READ_ONLY);
        assertThatThrownBy(() -> nic.write(register.offset(), 0))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining(register.name())
                .hasMessageContaining("read-only");
    }

    @ParameterizedTest(name = "{0} bit {1}")
    @MethodSource("reservedBits")
    void reservedBitIsRefused(NicRingRegister register, int bit) {
        assertThatThrownBy(() -> nic.write(register.offset(), 1 << bit))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("reserved");
    }

    private static Stream<Arguments> reservedBits() {
        return Stream.of(
                        bits(NicRingRegister.RECEIVE_BASE_LOW, 0, 4),
                        bits(NicRingRegister.RECEIVE_BASE_HIGH, 20, 32),
                        bits(NicRingRegister.RECEIVE_LENGTH, 13, 32),
                        bits(NicRingRegister.RECEIVE_TAIL, 12, 32),
                        bits(NicRingRegister.TRANSMIT_BASE_LOW, 0, 4),
                        bits(NicRingRegister.TRANSMIT_BASE_HIGH, 20, 32),
                        bits(NicRingRegister.TRANSMIT_LENGTH, 13, 32),
                        bits(NicRingRegister.TRANSMIT_TAIL, 12, 32),
                        bits(NicRingRegister.CONTROL, 2, 32))
                .flatMap(bits -> bits);
    }

    private static Stream<Arguments> bits(NicRingRegister register, int from, int to) {
        return IntStream.range(from, to).mapToObj(bit -> Arguments.of(register, bit));
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIVE_BASE_LOW, 0xfffffff0",
        "RECEIVE_BASE_HIGH, 0x000fffff",
        "RECEIVE_LENGTH, 4096",
        "RECEIVE_LENGTH, 2",
        "TRANSMIT_BASE_LOW, 0xfffffff0",
        "TRANSMIT_BASE_HIGH, 0x000fffff",
        "TRANSMIT_LENGTH, 4096",
        "MODERATION_INTERVAL, 0xffffffff",
        "MODERATION_FRAMES, 0xffffffff"
    })
    void readsAsWritten(NicRingRegister register, Long value) {
        nic.write(register.offset(), value.intValue());

        assertThat(nic.read(register.offset())).isEqualTo(value.intValue());
    }

    @ParameterizedTest
    @CsvSource({"RECEIVE_LENGTH, 1", "RECEIVE_LENGTH, 4097", "TRANSMIT_LENGTH, 1", "TRANSMIT_LENGTH, 0x1fff"})
    void impossibleLengthIsRefused(NicRingRegister register, Integer length) {
        assertThatThrownBy(() -> nic.write(register.offset(), length))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining(register.name())
                .hasMessageContaining("0 or 2 to 4096");
    }

    @Test
    void lengthSetsHeadAndTailToZero() {
        startReceiver();
        nic.receive(new byte[1]);
        nic.write(CONTROL, 0);

        nic.write(RECEIVE_LENGTH, 8);

        assertThat(nic.read(RECEIVE_HEAD)).isZero();
        assertThat(nic.read(RECEIVE_TAIL)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 4095})
    void tailBeyondTheRingIsRefused(int tail) {
        nic.write(RECEIVE_LENGTH, 4);

        nic.write(RECEIVE_TAIL, 3);
        assertThatThrownBy(() -> nic.write(RECEIVE_TAIL, tail))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("the ring has 4 descriptors");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x40, 0x44, 0x48})
    void ringInUseCannotBeMoved(int offset) {
        startReceiver();

        assertThatThrownBy(() -> nic.write(offset, 0))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("in use");
    }

    @ParameterizedTest
    @CsvSource({"1, RECEIVE_LENGTH", "2, TRANSMIT_LENGTH"})
    void halfWithoutARingCannotBeSwitchedOn(int control, String missing) {
        assertThatThrownBy(() -> nic.write(CONTROL, control))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("CONTROL")
                .hasMessageContaining(missing);
        assertThat(nic.read(CONTROL)).isZero();
    }

    @Test
    void overrunCanBeMaskedAndCleared() {
        nic.raise(NicCause.OVERRUN);
        nic.write(MASK_SET, OVERRUN);
        assertThat(nic.isLineActive()).isTrue();

        nic.write(CAUSE, OVERRUN);

        assertThat(nic.isLineActive()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 31})
    void causesBeyondOverrunAreReserved(int bit) {
        assertThatThrownBy(() -> nic.write(MASK_SET, 1 << bit))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("0xfffffff0");
    }

    @Test
    void linkChangesAreReadAndRaised() {
        nic.setLink(true);
        assertThat(nic.read(CAUSE)).isZero();

        nic.setLink(false);
        assertThat(nic.read(LINK_STATUS)).isZero();
        assertThat(nic.read(CAUSE)).isEqualTo(LINK);
        nic.write(CAUSE, LINK);
        nic.setLink(true);

        assertThat(nic.read(LINK_STATUS)).isEqualTo(1);
        assertThat(nic.read(CAUSE)).isEqualTo(LINK);
    }

    @Test
    void resetForgetsEverythingButTheLink() {
        startReceiver();
        startTransmitter();
        give(TRANSMIT_RING, 0, BUFFER, 10);
        nic.write(TRANSMIT_TAIL, 1);
        nic.receive(new byte[1]);
        nic.write(MODERATION_INTERVAL, 5);
        nic.setLink(false);

        nic.reset();

        assertThat(nic.nextDeadline()).isEqualTo(VirtualClock.NEVER);
        assertThat(nic.read(LINK_STATUS)).isZero();
        assertThat(nic)
                .hasToString("Nic[cause 0x0, enabled 0x0, received 0, line low, receive 0 descriptors at 0x00000000,"
                        + " head 0, tail 0; transmit 0 descriptors at 0x00000000, head 0, tail 0; dropped 0, sent 0]");
        assertThat(nic.read(MODERATION_INTERVAL)).isZero();
    }

    @Test
    void framesWithoutContentsAreForInterfacesWithoutRings() {
        Nic plain = new Nic();

        assertThatThrownBy(nic::receiveFrame).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> plain.receive(new byte[1])).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> plain.setLink(false)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void negativeTimePerByteIsRefused() {
        assertThatThrownBy(() -> new Nic(clock, memory, network, sent, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
