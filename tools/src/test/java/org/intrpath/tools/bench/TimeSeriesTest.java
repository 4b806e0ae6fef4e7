// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TimeSeriesTest {

    private static final long WORK = 1000;

    @Test
    void anOddNumberHasAMiddle() {
        assertThat(TimeSeries.median(List.of(1L, 5L, 100L))).isEqualTo(5);
    }

    @Test
    void anEvenNumberHasTheMeanOfTheTwoInTheMiddle() {
        assertThat(TimeSeries.median(List.of(1L, 4L, 7L, 100L))).isEqualTo(5.5);
    }

    @Test
    void theRateIsWorkPerSecondOfTheMedianTime() {
        TimeSeries series = new TimeSeries(WORK);
        series.add(4_000);
        series.add(1_000);
        series.add(2_000);

        assertThat(series.rate()).isEqualTo(new TimeSeries.Rate(5e8, 2.5e8, 1e9));
    }

    @Test
    void aRunThatTookNoTimeIsRefused() {
        assertThatThrownBy(() -> new TimeSeries(WORK).add(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a run took 0 ns: the host's clock does not advance");
    }

    @Test
    void aSeriesWithoutRunsHasNoRate() {
        assertThatThrownBy(() -> new TimeSeries(WORK).rate()).isInstanceOf(IllegalStateException.class);
    }
}
