// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intrpath.guest.GuestConstants.INTERRUPTS;

import java.util.stream.Stream;
import org.intrpath.emulator.device.fault.PulsedLine;
import org.intrpath.emulator.machine.StopReason;
import org.intrpath.emulator.time.Intervals;
import org.intrpath.guest.GuestSetup.Delivery;
import org.intrpath.guest.GuestSetup.Trigger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Drivers whose interrupt line is not what their device makes it. */
class DriverFaultTest {

    private static Stream<GuestSetup> setups(Trigger trigger) {
        return Stream.of(GuestWidth.values())
                .flatMap(width -> Stream.of(
                        GuestSetup.oneCpu(width, trigger),
                        new GuestSetup(width, 2, trigger, Delivery.LOWEST_PRIORITY, GuestSetup.RANDOM_TURNS)));
    }

    static Stream<GuestSetup> edge() {
        return setups(Trigger.EDGE);
    }

    static Stream<GuestSetup> level() {
        return setups(Trigger.LEVEL);
    }

    /** The pulses keep clear of the completions, so that each makes an edge of its own. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("edge")
    void everySpuriousPulseIsOneInterruptWithoutACause(GuestSetup setup) {
        DiskRun run = DiskRun.of(
                setup, Intervals.fixed(5_000), DiskRun.WHOLE, FaultyLine.pulses(50, Intervals.fixed(41_113)));

        run.outcome().handledAll();
        run.lostNothing();
        assertThat(run.outcome().counter("spurious_interrupts")).isEqualTo(50);
        assertThat(run.outcome().counter("commands_done")).isEqualTo(INTERRUPTS - 50);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edge")
    void stormTakesInterruptsButNoFrames(GuestSetup setup) {
        NicRun run = NicRun.of(setup, 0, FaultyLine.pulses(PulsedLine.ENDLESS, Intervals.exponential(6, 1_500)));

        run.outcome().handledAll();
        run.lostNothing();
        assertThat(run.outcome().counter("spurious_interrupts")).isGreaterThan(INTERRUPTS / 3);
        assertThat(run.outcome().counter("packets_received")).isGreaterThan(INTERRUPTS / 10);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("level")
    void stuckLevelInterruptsAgainAndAgainUntilItIsReleased(GuestSetup setup) {
        DiskRun run = DiskRun.of(setup, Intervals.fixed(2_000), DiskRun.WHOLE, FaultyLine.stuck(100_000, 150_000));

        run.outcome().handledAll();
        run.lostNothing();
        assertThat(run.outcome().counter("spurious_interrupts")).isGreaterThan(500);
        assertThat(run.outcome().counter("commands_done") + run.outcome().counter("spurious_interrupts"))
                .isEqualTo(INTERRUPTS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("level")
    void serialDriverOutlivesAStuckLevel(GuestSetup setup) {
        UartRun run = UartRun.of(setup, FaultyLine.stuck(100_000, 150_000));

        run.outcome().handledAll();
        run.lostNothing();
        assertThat(run.outcome().counter("spurious_interrupts")).isGreaterThan(500);
    }

    /** When the line is released the disk's own is up already: there is no edge any more, and the driver waits on. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("edge")
    void stuckLineHidesTheEdgeOfTheDisk(GuestSetup setup) {
        DiskRun run = DiskRun.of(setup, Intervals.fixed(2_000), DiskRun.WHOLE, FaultyLine.stuck(100_000, 150_000));

        GuestOutcome outcome = run.outcome();
        assertThat(outcome.stop()).isInstanceOf(StopReason.Halted.class);
        assertThat(outcome.counter("interrupts_handled")).isBetween(1L, 100L);
        assertThat(outcome.counter("commands_started")).isEqualTo(outcome.counter("commands_done") + 1);
        assertThat(outcome.hardware().time()).isEqualTo(150_000);
    }
}
