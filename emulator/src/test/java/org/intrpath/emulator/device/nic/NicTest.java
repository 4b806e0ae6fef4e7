// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.nic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The data sheet in the Javadoc of {@link Nic}. */
class NicTest {
    private static final int CAUSE = 0x00;
    private static final int CAUSE_READ_CLEAR = 0x04;
    private static final int MASK_SET = 0x08;
    private static final int MASK_CLEAR = 0x0c;
    private static final int RECEIVE_COUNT = 0x10;

    private final Nic nic = new Nic();

    @ParameterizedTest
    @MethodSource("readable")
    void readsItsResetValue(NicRegister register) {
        assertThat(nic.read(register.offset())).isEqualTo(register.resetValue());
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void readOfWriteOnlyIsRefused(NicRegister register) {
        assertThatThrownBy(() -> nic.read(register.offset()))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining(register.name())
                .hasMessageContaining("write-only");
    }

    @ParameterizedTest
    @MethodSource("unwritable")
    void writeOfReadOnlyIsRefused(NicRegister register) {
        assertThatThrownBy(() -> nic.write(register.offset(), 0))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining(register.name())
                .hasMessageContaining("read-only");
    }

    @ParameterizedTest(name = "{0} bit {1}")
    @MethodSource("reservedBits")
    void reservedBitIsRefused(NicRegister register, int bit) {
        assertThatThrownBy(() -> nic.write(register.offset(), 1 << bit))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("reserved");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x14, 0xffc, 0x02, -4})
    void offsetWithoutRegisterIsRefused(int offset) {
        UnmodelledAccessException read = catchThrowableOfType(UnmodelledAccessException.class, () -> nic.read(offset));
        UnmodelledAccessException write =
                catchThrowableOfType(UnmodelledAccessException.class, () -> nic.write(offset, 9));

        assertThat(read.access())
                .isEqualTo(new UnmodelledAccessException.Access("NIC", "no register", offset, 4, false, 0));
        assertThat(write.access())
                .isEqualTo(new UnmodelledAccessException.Access("NIC", "no register", offset, 4, true, 9));
    }

    @ParameterizedTest
    @CsvSource({"RECEIVE, 1", "TRANSMIT, 2", "LINK, 4"})
    void raisedCauseReadsAsItsBit(NicCause cause, int bit) {
        nic.raise(cause);

        assertThat(nic.read(CAUSE)).isEqualTo(bit);
    }

    @Test
    void writingOneClearsThatCauseOnly() {
        nic.raise(NicCause.RECEIVE);
        nic.raise(NicCause.TRANSMIT);

        nic.write(CAUSE, 0b001);

        assertThat(nic.read(CAUSE)).isEqualTo(0b010);
    }

    @Test
    void readingCauseClearsNothing() {
        nic.raise(NicCause.LINK);

        nic.read(CAUSE);

        assertThat(nic.read(CAUSE)).isEqualTo(0b100);
    }

    @Test
    void readClearReturnsAndClearsAll() {
        nic.raise(NicCause.RECEIVE);
        nic.raise(NicCause.LINK);

        assertThat(nic.read(CAUSE_READ_CLEAR)).isEqualTo(0b101);
        assertThat(nic.read(CAUSE_READ_CLEAR)).isZero();
        assertThat(nic.read(CAUSE)).isZero();
    }

    @Test
    void maskIsSetAndClearedByOnes() {
        nic.write(MASK_SET, 0b011);
        nic.write(MASK_SET, 0b100);
        nic.write(MASK_CLEAR, 0b001);

        assertThat(nic.read(MASK_SET)).isEqualTo(0b110);
    }

    @Test
    void lineNeedsCauseAndMask() {
        nic.raise(NicCause.RECEIVE);
        assertThat(nic.isLineActive()).isFalse();

        nic.write(MASK_SET, 0b110);
        assertThat(nic.isLineActive()).isFalse();

        nic.write(MASK_SET, 0b001);
        assertThat(nic.isLineActive()).isTrue();
    }

    @Test
    void lineDropsWithTheLastEnabledCause() {
        nic.write(MASK_SET, 0b011);
        nic.raise(NicCause.RECEIVE);
        nic.raise(NicCause.TRANSMIT);

        nic.write(CAUSE, 0b001);
        assertThat(nic.isLineActive()).isTrue();
        nic.write(CAUSE, 0b010);
        assertThat(nic.isLineActive()).isFalse();
    }

    @Test
    void maskingDropsTheLineAndKeepsTheCause() {
        nic.write(MASK_SET, 0b001);
        nic.raise(NicCause.RECEIVE);

        nic.write(MASK_CLEAR, 0b001);

        assertThat(nic.isLineActive()).isFalse();
        assertThat(nic.read(CAUSE)).isEqualTo(0b001);
    }

    @Test
    void framesAreCountedAndRaiseReceive() {
        nic.receiveFrame();
        nic.receiveFrame();

        assertThat(nic.read(RECEIVE_COUNT)).isEqualTo(2);
        assertThat(nic.read(CAUSE)).isEqualTo(0b001);
    }

    @Test
    void resetForgetsEverything() {
        nic.write(MASK_SET, 0b111);
        nic.receiveFrame();

        nic.reset();

        assertThat(nic).hasToString("Nic[cause 0x0, enabled 0x0, received 0, line low]");
    }

    private static Stream<NicRegister> readable() {
        return Stream.of(NicRegister.values())
                .filter(register -> register.access().isReadable());
    }

    private static Stream<NicRegister> unreadable() {
        return Stream.of(NicRegister.values())
                .filter(register -> !register.access().isReadable());
    }

    private static Stream<NicRegister> unwritable() {
        return Stream.of(NicRegister.values())
                .filter(register -> !register.access().isWritable());
    }

    private static Stream<Arguments> reservedBits() {
        return Stream.of(NicRegister.CAUSE, NicRegister.MASK_SET, NicRegister.MASK_CLEAR)
                .flatMap(register -> IntStream.range(3, Integer.SIZE).mapToObj(bit -> Arguments.of(register, bit)));
    }
}
