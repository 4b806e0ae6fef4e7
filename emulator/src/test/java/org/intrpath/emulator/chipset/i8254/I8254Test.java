// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.i8254;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.intrpath.emulator.time.VirtualClock;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Intel 8254 (231164), "Mode Definitions" and their figures. A CLK pulse comes every unit; what is written at time t is
 * seen by the pulse at t + 1. A waveform shows OUT after each pulse: 1 high, 0 low.
 */
class I8254Test {
    private static final int CONTROL = 3;
    private static final int MODE_0 = 0x10;
    private static final int MODE_1 = 0x12;
    private static final int MODE_2 = 0x14;
    private static final int MODE_3 = 0x16;
    private static final int MODE_4 = 0x18;
    private static final int MODE_5 = 0x1a;
    private static final int BOTH_BYTES = 0x30;

    private final VirtualClock clock = new VirtualClock();
    private final I8254 timer = new I8254(clock, 1);

    /** "Mode 0: Interrupt on Terminal Count". */
    @Nested
    class InterruptOnTerminalCount {
        @Test
        void outRisesOnePulseMoreThanTheCountAfterTheWrite() {
            program(MODE_0, 4);

            assertThat(waveform(7)).isEqualTo("0000111");
        }

        @Test
        void countWrapsAroundAfterTheTerminalCount() {
            program(MODE_0, 4);

            assertThat(counts(7)).isEqualTo("4 3 2 1 0 255 254");
            assertThat(timer.isOutputHigh(0)).isTrue();
            assertThat(timer.nextDeadline(0)).isEqualTo(VirtualClock.NEVER);
        }

        @Test
        void lowGateHoldsTheCount() {
            program(MODE_0, 3);
            pass(2);

            timer.setGate(0, false);
            assertThat(counts(2)).isEqualTo("2 2");
            timer.setGate(0, true);
            assertThat(waveform(2)).isEqualTo("01");
        }

        // "If an initial count is written while GATE = 0, it will still be loaded on the next CLK pulse."
        @Test
        void countIsLoadedAtLowGate() {
            timer.setGate(0, false);
            program(MODE_0, 2);
            pass(3);

            timer.setGate(0, true);

            assertThat(waveform(3)).isEqualTo("011");
        }

        @Test
        void newCountStartsOver() {
            program(MODE_0, 3);
            pass(3);

            timer.write(0, 2);

            assertThat(waveform(4)).isEqualTo("0011");
        }

        // "Writing the first byte disables counting. OUT is set low immediately (no clock pulse required)."
        @Test
        void firstOfTwoBytesStopsTheCount() {
            timer.write(CONTROL, MODE_0 | BOTH_BYTES);
            timer.write(0, 2);
            timer.write(0, 0);
            pass(3);
            assertThat(timer.isOutputHigh(0)).isTrue();

            timer.write(0, 1);
            assertThat(timer.isOutputHigh(0)).isFalse();
            pass(10);
            assertThat(timer.isOutputHigh(0)).isFalse();
            timer.write(0, 0);

            assertThat(waveform(3)).isEqualTo("011");
        }
    }

    /** "Mode 1: Hardware Retriggerable One-Shot". */
    @Nested
    class HardwareRetriggerableOneShot {
        @Test
        void outIsLowForTheCountAfterTheTrigger() {
            program(MODE_1, 3);
            assertThat(waveform(3)).isEqualTo("111");

            trigger();

            assertThat(waveform(5)).isEqualTo("00011");
        }

        @Test
        void triggerWhileLowLengthensThePulse() {
            program(MODE_1, 3);
            trigger();
            pass(2);

            trigger();

            assertThat(waveform(4)).isEqualTo("0001");
        }

        @Test
        void newCountWaitsForTheNextTrigger() {
            program(MODE_1, 2);
            trigger();
            pass(1);
            timer.write(0, 4);
            assertThat(waveform(3)).isEqualTo("011");

            trigger();

            assertThat(waveform(5)).isEqualTo("00001");
        }

        @Test
        void lowGateDoesNotHoldTheCount() {
            program(MODE_1, 3);
            trigger();
            pass(1);

            timer.setGate(0, false);

            assertThat(waveform(3)).isEqualTo("001");
        }

        @Test
        void triggerBeforeTheCountIsLost() {
            timer.write(CONTROL, MODE_1);
            trigger();
            pass(1);
            timer.write(0, 3);

            assertThat(waveform(3)).isEqualTo("111");
        }
    }

    /** "Mode 2: Rate Generator". */
    @Nested
    class RateGenerator {
        @Test
        void outIsLowForOnePulseInEveryPeriod() {
            program(MODE_2, 3);

            assertThat(waveform(10)).isEqualTo("1101101101");
        }

        @Test
        void lowGateRaisesOutAtOnceAndItsEdgeReloads() {
            program(MODE_2, 3);
            pass(3);
            assertThat(timer.isOutputHigh(0)).isFalse();

            timer.setGate(0, false);
            assertThat(timer.isOutputHigh(0)).isTrue();
            assertThat(waveform(3)).isEqualTo("111");
            timer.setGate(0, true);

            assertThat(waveform(5)).isEqualTo("11011");
        }

        @Test
        void newCountWaitsForTheEndOfThePeriod() {
            program(MODE_2, 3);
            pass(1);

            timer.write(0, 4);

            assertThat(waveform(10)).isEqualTo("1011101110");
        }

        @Test
        void phaseIsKeptOverMillionsOfPeriods() {
            program(MODE_2, 3);
            pass(1);

            pass(3_000_000_000L);

            assertThat(waveform(3)).isEqualTo("101");
        }

        @Test
        void zeroIsTheHighestCount() {
            timer.write(CONTROL, MODE_2 | BOTH_BYTES);
            timer.write(0, 0);
            timer.write(0, 0);
            pass(1);

            assertThat(timer.nextDeadline(0)).isEqualTo(1 + 0xffff);
            pass(0xffff);
            assertThat(waveform(2)).isEqualTo("11");
            assertThat(timer.nextDeadline(0)).isEqualTo(1 + 0x1_ffff);
        }
    }

    /** "Mode 3: Square Wave Mode". */
    @Nested
    class SquareWave {
        @ParameterizedTest(name = "count {0}: {1}")
        @CsvSource({"4, 110011001100", "5, 111001110011", "2, 101010101010", "3, 110110110110"})
        void halvesAreEqualOrTheHighOneIsOneLonger(int count, String waveform) {
            program(MODE_3, count);

            assertThat(waveform(12)).isEqualTo(waveform);
        }

        // Figure "Mode 3": counting goes by two, from an odd count less one.
        @ParameterizedTest(name = "count {0}: {1}")
        @CsvSource({"4, 4 2 4 2 4 2", "5, 4 2 0 4 2 4"})
        void countGoesDownByTwo(int count, String counts) {
            program(MODE_3, count);

            assertThat(counts(6)).isEqualTo(counts);
        }

        @Test
        void newCountWaitsForTheEndOfTheHalf() {
            program(MODE_3, 4);
            pass(1);

            timer.write(0, 6);

            assertThat(waveform(9)).isEqualTo("100011100");
        }

        @Test
        void lowGateRaisesOutAtOnce() {
            program(MODE_3, 4);
            pass(3);
            assertThat(timer.isOutputHigh(0)).isFalse();

            timer.setGate(0, false);

            assertThat(timer.isOutputHigh(0)).isTrue();
            timer.setGate(0, true);
            assertThat(waveform(4)).isEqualTo("1100");
        }

        @Test
        void zeroIsAnEvenCount() {
            timer.write(CONTROL, MODE_3 | BOTH_BYTES);
            timer.write(0, 0);
            timer.write(0, 0);
            pass(1);

            assertThat(timer.nextDeadline(0)).isEqualTo(1 + 0x8000);
        }
    }

    /** "Mode 4: Software Triggered Strobe". */
    @Nested
    class SoftwareTriggeredStrobe {
        @Test
        void outIsLowForOnePulseAfterTheCountAndOnlyOnce() {
            program(MODE_4, 3);

            assertThat(waveform(6)).isEqualTo("111011");
            assertThat(timer.nextDeadline(0)).isEqualTo(VirtualClock.NEVER);
        }

        @Test
        void newCountStartsOver() {
            program(MODE_4, 3);
            pass(2);

            timer.write(0, 2);

            assertThat(waveform(4)).isEqualTo("1101");
        }

        @Test
        void lowGateHoldsTheCount() {
            program(MODE_4, 2);
            pass(1);

            timer.setGate(0, false);
            pass(5);
            timer.setGate(0, true);

            assertThat(waveform(3)).isEqualTo("101");
        }
    }

    /** "Mode 5: Hardware Triggered Strobe (Retriggerable)". */
    @Nested
    class HardwareTriggeredStrobe {
        @Test
        void strobeComesOnePulseMoreThanTheCountAfterTheTrigger() {
            program(MODE_5, 3);
            pass(5);

            trigger();

            assertThat(waveform(6)).isEqualTo("111011");
        }

        @Test
        void triggerStartsTheCountAnew() {
            program(MODE_5, 3);
            trigger();
            pass(3);

            trigger();

            assertThat(waveform(5)).isEqualTo("11101");
        }
    }

    // "Control Word Format", M2 M1 M0: 110 is mode 2, 111 mode 3.
    @ParameterizedTest(name = "control word 0x{0}: {1}")
    @CsvSource({"1c, RATE_GENERATOR", "1e, SQUARE_WAVE", "16, SQUARE_WAVE", "1a, HARDWARE_TRIGGERED_STROBE"})
    void modeIsDecodedWithItsDoubles(String controlWord, I8254Mode mode) {
        assertThat(I8254Mode.decode(Integer.parseInt(controlWord, 16))).isEqualTo(mode);
    }

    @Test
    void countersAreIndependent() {
        program(MODE_2, 3);
        timer.write(CONTROL, 0x40 | MODE_0);
        timer.write(1, 9);
        pass(1);

        assertThat(timer.nextDeadline(0)).isEqualTo(3);
        assertThat(timer.nextDeadline(1)).isEqualTo(10);
        assertThat(timer.nextDeadline(2)).isEqualTo(VirtualClock.NEVER);
        assertThat(timer.nextDeadline()).isEqualTo(3);
    }

    @Test
    void pulsesMayLieSeveralUnitsApart() {
        clock.advanceTo(15);
        I8254 slow = new I8254(clock, 10);
        slow.write(CONTROL, MODE_0);
        slow.write(0, 2);

        assertThat(slow.nextDeadline(0)).isEqualTo(20);
        clock.advanceTo(20);
        assertThat(slow.nextDeadline(0)).isEqualTo(40);
        clock.advanceTo(39);
        assertThat(slow.isOutputHigh(0)).isFalse();
        clock.advanceTo(40);
        assertThat(slow.isOutputHigh(0)).isTrue();
    }

    // Reading on the way must not matter: a timer left alone agrees with one looked at after every pulse.
    @Property(tries = 200)
    void skippingPulsesGivesWhatSinglePulsesGive(
            @ForAll @IntRange(min = 0, max = 5) int mode,
            @ForAll @IntRange(min = 2, max = 40) int count,
            @ForAll @IntRange(min = 0, max = 300) int pulses) {
        VirtualClock time = new VirtualClock();
        I8254 watched = started(time, mode, count);
        I8254 left = started(time, mode, count);

        LongStream.rangeClosed(1, pulses).forEach(now -> {
            time.advanceTo(now);
            watched.isOutputHigh(0);
        });

        assertThat(left.isOutputHigh(0)).isEqualTo(watched.isOutputHigh(0));
        assertThat(left.read(0)).isEqualTo(watched.read(0));
        assertThat(left.nextDeadline(0)).isEqualTo(watched.nextDeadline(0));
    }

    private static I8254 started(VirtualClock time, int mode, int count) {
        I8254 timer = new I8254(time, 1);
        timer.write(CONTROL, 0x10 | mode << 1);
        timer.write(0, count);
        timer.setGate(0, false);
        timer.setGate(0, true);
        return timer;
    }

    private void program(int controlWord, int count) {
        timer.write(CONTROL, controlWord);
        timer.write(0, count);
    }

    private void trigger() {
        timer.setGate(0, false);
        timer.setGate(0, true);
    }

    private void pass(long units) {
        clock.advanceTo(clock.now() + units);
    }

    private String waveform(int pulses) {
        return LongStream.range(0, pulses)
                .mapToObj(pulse -> {
                    pass(1);
                    return timer.isOutputHigh(0) ? "1" : "0";
                })
                .collect(Collectors.joining());
    }

    private String counts(int pulses) {
        return LongStream.range(0, pulses)
                .mapToObj(pulse -> {
                    pass(1);
                    return Integer.toString(timer.read(0));
                })
                .collect(Collectors.joining(" "));
    }
}
