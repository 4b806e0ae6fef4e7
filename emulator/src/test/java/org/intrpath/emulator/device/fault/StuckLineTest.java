// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intrpath.emulator.time.VirtualClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StuckLineTest {
    private final VirtualClock clock = new VirtualClock();
    private boolean device;
    private final StuckLine line = new StuckLine(clock, () -> device, 10, 20);

    @ParameterizedTest
    @CsvSource({"9, false, 10", "10, true, 20", "19, true, 20", "20, false, 9223372036854775807"})
    void sticksForItsTime(long time, boolean active, long deadline) {
        clock.advanceTo(time);

        assertThat(line.getAsBoolean()).isEqualTo(active);
        assertThat(line.isStuck()).isEqualTo(active);
        assertThat(line.nextDeadline()).isEqualTo(deadline);
    }

    @ParameterizedTest
    @CsvSource({"9, true", "20, true"})
    void lineBehindShowsThroughBeforeAndAfter(long time, boolean active) {
        device = true;
        clock.advanceTo(time);

        assertThat(line.getAsBoolean()).isEqualTo(active);
        assertThat(line.isStuck()).isFalse();
    }

    @Test
    void nothingThatTheDeviceDoesReleasesIt() {
        clock.advanceTo(15);
        device = true;
        device = false;

        assertThat(line.getAsBoolean()).isTrue();
    }

    @Test
    void canStickForEver() {
        StuckLine forEver = new StuckLine(clock, () -> device, 0, VirtualClock.NEVER);
        clock.advanceTo(1L << 62);

        assertThat(forEver.getAsBoolean()).isTrue();
        assertThat(forEver.nextDeadline()).isEqualTo(VirtualClock.NEVER);
        assertThat(forEver).hasToString("StuckLine[from 0 until ever]");
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "6, 5", "-1, 5"})
    void noTimeIsRefused(long from, long until) {
        assertThatThrownBy(() -> new StuckLine(clock, () -> device, from, until))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
