// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class IntervalsTest {

    private static LongStream of(Intervals intervals, int count) {
        return LongStream.generate(intervals::next).limit(count);
    }

    @Test
    void fixedIntervalsAreAllTheSame() {
        assertThat(of(Intervals.fixed(7), 3)).containsExactly(7L, 7L, 7L);
    }

    @Test
    void uniformIntervalsFillTheirRange() {
        assertThat(of(Intervals.uniform(1, 5, 8), 1000).distinct()).containsExactlyInAnyOrder(5L, 6L, 7L, 8L);
    }

    @Test
    void exponentialIntervalsHaveTheirMean() {
        double mean = of(Intervals.exponential(1, 10_000), 100_000).average().orElseThrow();

        // The standard error is mean / sqrt(n), 32; four of them, and half a unit for rounding down.
        assertThat(mean).isCloseTo(10_000, within(127.0));
    }

    /** Of exponential variates 1 - 1/e are below the mean and 1/e^3 above three times it. */
    @Test
    void exponentialIntervalsHaveTheirShape() {
        List<Long> drawn = of(Intervals.exponential(2, 10_000), 100_000).boxed().toList();

        long below = drawn.stream().filter(units -> units < 10_000).count();
        long farAbove = drawn.stream().filter(units -> units > 30_000).count();

        assertThat(below).isCloseTo(63_212, within(610L));
        assertThat(farAbove).isCloseTo(4_979, within(275L));
    }

    @Test
    void shortestExponentialIntervalIsOne() {
        assertThat(of(Intervals.exponential(3, 1), 1000).min()).hasValue(1);
    }

    /** By hand: of seed 1 the first number is 0x910a2dec89025cc1, and the second, 0xbeeb8da1658eec67, is above it. */
    @Test
    void firstExponentialIntervalIsTheFractionOfARunOfOne() {
        assertThat(Intervals.exponential(1, 1 << 16).next()).isEqualTo(0x910a);
    }

    @Test
    void sameSeedGivesTheSameIntervals() {
        assertThat(of(Intervals.exponential(9, 500), 100))
                .containsExactlyElementsOf(
                        of(Intervals.exponential(9, 500), 100).boxed().toList());
        assertThat(of(Intervals.exponential(9, 500), 100).boxed())
                .isNotEqualTo(of(Intervals.exponential(10, 500), 100).boxed().toList());
    }

    @Test
    void intervalsBelowOneAreRefused() {
        assertThatThrownBy(() -> Intervals.fixed(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Intervals.uniform(1, 0, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Intervals.uniform(1, 5, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Intervals.exponential(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Intervals.exponential(1, (1L << 40) + 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
