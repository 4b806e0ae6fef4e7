// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.i8254;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.intrpath.emulator.time.VirtualClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Intel 8254 (231164), "Programming the 8254" and "Read Operations", and what is refused. A CLK pulse comes every unit.
 */
class I8254ProgrammingTest {
    private static final int CONTROL = 3;
    private static final int MODE_0 = 0x10;
    private static final int MODE_2 = 0x14;
    private static final int MODE_3 = 0x16;
    private static final int BCD = 1;
    private static final int BOTH_BYTES = 0x30;

    private final VirtualClock clock = new VirtualClock();
    private final I8254 timer = new I8254(clock, 1);

    // "Counter Latch Command": the count is held until it is read.
    @Test
    void latchHoldsTheCountWhileCountingGoesOn() {
        program(MODE_2, 100);
        pass(11);
        timer.write(CONTROL, 0x00);
        pass(20);

        assertThat(timer.read(0)).isEqualTo(90);
        assertThat(timer.read(0)).isEqualTo(70);
    }

    // "Counter Latch Command": a second one before the read is ignored.
    @Test
    void secondLatchIsIgnored() {
        program(MODE_2, 100);
        pass(11);
        timer.write(CONTROL, 0x00);
        pass(20);
        timer.write(CONTROL, 0x00);

        assertThat(timer.read(0)).isEqualTo(90);
    }

    // "Control Word Format", RW1 RW0 = 11: "least significant byte first, then most significant byte".
    @Test
    void bothBytesAreReadInTurn() {
        timer.write(CONTROL, MODE_2 | BOTH_BYTES);
        timer.write(0, 0x34);
        timer.write(0, 0x12);
        pass(1);
        timer.write(CONTROL, 0x00);
        pass(1);

        assertThat(timer.read(0)).isEqualTo(0x34);
        assertThat(timer.read(0)).isEqualTo(0x12);
        assertThat(timer.read(0)).isEqualTo(0x33);
    }

    @Test
    void highByteAloneLeavesTheLowOneZero() {
        timer.write(CONTROL, 0x24);
        timer.write(0, 0x12);
        pass(1);

        assertThat(timer.read(0)).isEqualTo(0x12);
        assertThat(timer.nextDeadline(0)).isEqualTo(1 + 0x11ff);
    }

    // "Read-Back Command", figure "Status Byte".
    @Test
    void statusShowsOutNullCountAndTheControlWord() {
        timer.write(CONTROL, 0x74 | BCD);
        timer.write(CONTROL, 0xe4);
        assertThat(timer.read(1)).isEqualTo(0x80 | 0x40 | 0x35);

        timer.write(1, 0x10);
        timer.write(1, 0x00);
        pass(1);
        timer.write(CONTROL, 0xe4);

        assertThat(timer.read(1)).isEqualTo(0x80 | 0x35);
    }

    // "Read-Back Command": with both latched, the first read gives the status, the next the count.
    @Test
    void statusIsReadBeforeTheCount() {
        program(MODE_2, 100);
        pass(11);

        timer.write(CONTROL, 0xc2);

        assertThat(timer.read(0)).isEqualTo(0x94);
        assertThat(timer.read(0)).isEqualTo(90);
    }

    // "Read-Back Command": one command latches several counters.
    @Test
    void readBackLatchesSeveralCountersAtOnce() {
        program(MODE_2, 100);
        timer.write(CONTROL, 0x80 | MODE_2);
        timer.write(2, 50);
        pass(11);
        timer.write(CONTROL, 0xda);
        pass(5);

        assertThat(timer.read(0)).isEqualTo(90);
        assertThat(timer.read(2)).isEqualTo(40);
    }

    // "Read-Back Command": the null count goes with the load, in mode 2 at the end of the period.
    @Test
    void nullCountStandsUntilANewCountIsLoaded() {
        program(MODE_2, 3);
        pass(1);
        timer.write(0, 5);
        timer.write(CONTROL, 0xe2);
        assertThat(timer.read(0)).isEqualTo(0x80 | 0x40 | MODE_2);

        pass(3);
        timer.write(CONTROL, 0xe2);

        assertThat(timer.read(0)).isEqualTo(0x80 | MODE_2);
    }

    @Test
    void controlWordDropsWhatIsLatched() {
        program(MODE_2, 100);
        pass(11);
        timer.write(CONTROL, 0xc2);

        program(MODE_2, 50);
        pass(1);

        assertThat(timer.read(0)).isEqualTo(50);
    }

    // "Control Word Format", BCD: four decades.
    @Test
    void bcdCountsInDecades() {
        timer.write(CONTROL, MODE_0 | BOTH_BYTES | BCD);
        timer.write(0, 0x00);
        timer.write(0, 0x10);
        pass(2);
        timer.write(CONTROL, 0x00);

        assertThat(timer.read(0)).isEqualTo(0x99);
        assertThat(timer.read(0)).isEqualTo(0x09);
        assertThat(timer.nextDeadline(0)).isEqualTo(1 + 1000);
    }

    @Test
    void bcdZeroIsTenThousand() {
        timer.write(CONTROL, MODE_0 | BOTH_BYTES | BCD);
        timer.write(0, 0);
        timer.write(0, 0);
        pass(1);

        assertThat(timer.nextDeadline(0)).isEqualTo(1 + 10_000);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "0, 10, a count before the control word",
        "3, 00, a latch before the control word",
        "3, e2, a read-back before the control word",
        "3, c1, a read-back with bit 0 set",
        "4, 00, a port beyond the control word"
    })
    void notModelledWriteIsRefused(int offset, String value, String what) {
        assertThatThrownBy(() -> timer.write(offset, Integer.parseInt(value, 16)))
                .as(what)
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("8254");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 4})
    void notModelledReadIsRefused(int offset) {
        assertThatThrownBy(() -> timer.read(offset))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining(timer.registerAt(offset));
    }

    // Figure "Minimum and Maximum Initial Counts".
    @ParameterizedTest
    @ValueSource(ints = {MODE_2, MODE_3})
    void countOfOneIsRefusedInThePeriodicModes(int controlWord) {
        timer.write(CONTROL, controlWord);

        assertThatThrownBy(() -> timer.write(0, 1))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("2 or more");
    }

    @Test
    void bcdDigitAboveNineIsRefused() {
        timer.write(CONTROL, MODE_0 | BCD);

        assertThatThrownBy(() -> timer.write(0, 0x1a))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("BCD");
    }

    @Test
    void pulseDistanceOfZeroIsRefused() {
        assertThatThrownBy(() -> new I8254(clock, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3})
    void counterOutOfRangeIsRefused(int counter) {
        assertThatThrownBy(() -> timer.setGate(counter, true)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private void program(int controlWord, int count) {
        timer.write(CONTROL, controlWord);
        timer.write(0, count);
    }

    private void pass(long units) {
        clock.advanceTo(clock.now() + units);
    }
}
