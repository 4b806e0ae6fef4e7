// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeededNumbersTest {

    /** The JDK's generator has the same algorithm and is an independent witness of it. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 20261127, Long.MIN_VALUE})
    void numbersAreThoseOfTheJdksSplitMix(long seed) {
        SeededNumbers ours = new SeededNumbers(seed);
        SplittableRandom theirs = new SplittableRandom(seed);

        assertThat(LongStream.generate(ours::next).limit(1000))
                .containsExactlyElementsOf(LongStream.generate(theirs::nextLong)
                        .limit(1000)
                        .boxed()
                        .toList());
    }

    @Test
    void rangeIsTheHighPartOfTheProduct() {
        SplittableRandom theirs = new SplittableRandom(7);
        SeededNumbers ours = new SeededNumbers(7);

        long expected = 10 + Math.unsignedMultiplyHigh(theirs.nextLong(), 6);

        assertThat(ours.next(10, 15)).isEqualTo(expected);
    }

    @Test
    void rangeReachesBothEndsAndNothingElse() {
        SeededNumbers numbers = new SeededNumbers(3);

        assertThat(LongStream.generate(() -> numbers.next(-2, 2)).limit(1000).distinct())
                .containsExactlyInAnyOrder(-2L, -1L, 0L, 1L, 2L);
    }

    @Test
    void emptyOrTooLargeRangeIsRefused() {
        SeededNumbers numbers = new SeededNumbers(3);

        assertThatThrownBy(() -> numbers.next(2, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 2 to 1");
        assertThatThrownBy(() -> numbers.next(Long.MIN_VALUE, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
