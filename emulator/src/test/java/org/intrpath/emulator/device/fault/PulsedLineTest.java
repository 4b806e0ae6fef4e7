// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.intrpath.emulator.device.fault.PulsedLine.Pulses;
import org.intrpath.emulator.time.Intervals;
import org.intrpath.emulator.time.VirtualClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PulsedLineTest {
    private final VirtualClock clock = new VirtualClock();
    private boolean device;

    private PulsedLine pulsed(Pulses pulses, Intervals gaps) {
        return new PulsedLine(clock, () -> device, pulses, gaps);
    }

    /** Goes from deadline to deadline up to a time and notes the line at each. */
    private List<String> changes(PulsedLine line, long until) {
        List<String> changes = new ArrayList<>();
        while (line.nextDeadline() <= until) {
            clock.advanceTo(line.nextDeadline());
            line.tick();
            changes.add(clock.now() + (line.getAsBoolean() ? " high" : " low"));
        }
        return changes;
    }

    @ParameterizedTest
    @CsvSource({"119, false", "120, true", "122, true", "123, false"})
    void spuriousPulseHasItsTimeAndLength(long time, boolean active) {
        PulsedLine line = pulsed(new Pulses(100, 3, 1), Intervals.fixed(20));

        clock.advanceTo(time);

        assertThat(line.getAsBoolean()).isEqualTo(active);
    }

    @Test
    void stormHasItsNumberOfPulses() {
        PulsedLine line = pulsed(new Pulses(0, 2, 3), Intervals.fixed(10));

        assertThat(changes(line, 1_000_000))
                .containsExactly("10 high", "12 low", "22 high", "24 low", "34 high", "36 low");
        assertThat(line.begun()).isEqualTo(3);
        assertThat(line.nextDeadline()).isEqualTo(VirtualClock.NEVER);
    }

    @Test
    void endlessStormGoesOn() {
        PulsedLine line = pulsed(new Pulses(0, 1, PulsedLine.ENDLESS), Intervals.fixed(1));

        assertThat(changes(line, 20_000)).hasSize(20_000);
    }

    @Test
    void lineBehindShowsThrough() {
        PulsedLine line = pulsed(new Pulses(0, 1, 0), Intervals.fixed(1));
        assertThat(line.getAsBoolean()).isFalse();

        device = true;

        assertThat(line.getAsBoolean()).isTrue();
        assertThat(line.begun()).isZero();
    }

    @Test
    void pulsesThatNobodyLookedAtAreOver() {
        PulsedLine line = pulsed(new Pulses(0, 2, 5), Intervals.fixed(10));

        clock.advanceTo(35);

        assertThat(line.begun()).isEqualTo(3);
        assertThat(line.getAsBoolean()).isTrue();
        assertThat(line.nextDeadline()).isEqualTo(36);
    }

    @Test
    void sameSeedGivesTheSamePulses() {
        PulsedLine first = pulsed(new Pulses(0, 2, 50), Intervals.exponential(4, 100));
        List<String> once = changes(first, 1_000_000);
        VirtualClock again = new VirtualClock();
        PulsedLine second = new PulsedLine(again, () -> false, new Pulses(0, 2, 50), Intervals.exponential(4, 100));

        long firstPulse = second.nextDeadline();

        assertThat(once).hasSize(100).startsWith(firstPulse + " high");
        assertThat(once).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"-1, 1, 1", "0, 0, 1", "0, 1, -1"})
    void impossiblePulsesAreRefused(long start, long length, long count) {
        assertThatThrownBy(() -> new Pulses(start, length, count)).isInstanceOf(IllegalArgumentException.class);
    }
}
