// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VirtualClockTest {
    private final VirtualClock clock = new VirtualClock();

    @Test
    void startsAtZero() {
        assertThat(clock.now()).isZero();
    }

    @Test
    void movesForward() {
        clock.advanceTo(7);
        clock.advanceTo(7);
        clock.advanceTo(9);

        assertThat(clock.now()).isEqualTo(9);
    }

    @Test
    void refusesThePast() {
        clock.advanceTo(7);

        assertThatThrownBy(() -> clock.advanceTo(6))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 7 to 6");
        assertThat(clock.now()).isEqualTo(7);
    }

    @Test
    void neverIsNoTime() {
        assertThatThrownBy(() -> clock.advanceTo(VirtualClock.NEVER)).isInstanceOf(IllegalArgumentException.class);
    }
}
