// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs put together at random from seeds, run with random deadlines and stops under both counters. */
class RandomProgramTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bothCountersAgreeOnEveryAddressAndOnTheClock(long seed) {
        assertThat(RandomProgram.run(seed, CounterKind.NATIVE))
                .isEqualTo(RandomProgram.run(seed, CounterKind.RECORDING));
    }
}
