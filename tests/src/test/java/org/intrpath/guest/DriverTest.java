// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intrpath.guest.GuestConstants.INTERRUPTS;

import org.intrpath.guest.GuestSetup.Delivery;
import org.intrpath.guest.GuestSetup.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each driver through 10,000 interrupts, on every kind of machine: nothing is lost, and a second run is the same. */
class DriverTest {
    private static final String MOST = "org.intrpath.guest.GuestSetup#most";
    private static final String MACHINES = "org.intrpath.guest.GuestSetup#oneOfEachMachine";
    /** Longer than a frame takes, shorter than the ring lasts. */
    private static final int MODERATION = 6_000;

    private static NicRun runNic(GuestSetup setup, int moderationInterval) {
        return NicRun.of(setup, moderationInterval, FaultyLine.SOUND);
    }

    private static DiskRun runDisk(GuestSetup setup) {
        return DiskRun.of(setup, DiskRun.latencies(), DiskRun.WHOLE, FaultyLine.SOUND);
    }

    private static UartRun runUart(GuestSetup setup) {
        return UartRun.of(setup, FaultyLine.SOUND);
    }

    private static void receivedAllAndAnswered(NicRun run) {
        run.outcome().handledAll();
        run.lostNothing();
        run.outcome().areZero("spurious_interrupts");
        assertThat(run.outcome().counter("packets_received")).isGreaterThan(INTERRUPTS / 3);
    }

    private static void readBackWhatItWrote(DiskRun run) {
        run.outcome().handledAll();
        run.lostNothing();
        run.outcome().areZero("spurious_interrupts", "lost");
        assertThat(run.outcome().counter("commands_started")).isEqualTo(INTERRUPTS);
        assertThat(run.outcome().counter("commands_done")).isEqualTo(INTERRUPTS);
    }

    private static void sentBackWhatItReceived(UartRun run) {
        run.outcome().handledAll();
        run.lostNothing();
        run.outcome().areZero("spurious_interrupts");
        assertThat(run.arrived()).hasSizeGreaterThan(INTERRUPTS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(MOST)
    void networkDriverLosesNothing(GuestSetup setup) {
        receivedAllAndAnswered(runNic(setup, 0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(MOST)
    void diskDriverReadsBackWhatItWrote(GuestSetup setup) {
        readBackWhatItWrote(runDisk(setup));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(MOST)
    void serialDriverSendsBackWhatItReceived(GuestSetup setup) {
        sentBackWhatItReceived(runUart(setup));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(MACHINES)
    void networkDriverUnderModerationDoesTheSameAgain(GuestSetup setup) {
        NicRun first = runNic(setup, MODERATION);
        NicRun second = runNic(setup, MODERATION);

        receivedAllAndAnswered(first);
        first.outcome().isTheSameAs(second.outcome());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(MACHINES)
    void diskDriverDoesTheSameAgain(GuestSetup setup) {
        DiskRun first = runDisk(setup);
        DiskRun second = runDisk(setup);

        readBackWhatItWrote(first);
        first.outcome().isTheSameAs(second.outcome());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(MACHINES)
    void serialDriverDoesTheSameAgain(GuestSetup setup) {
        UartRun first = runUart(setup);
        UartRun second = runUart(setup);

        sentBackWhatItReceived(first);
        first.outcome().isTheSameAs(second.outcome());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void otherTurnsAreAnotherRun(GuestWidth width) {
        GuestOutcome one = runNic(
                        new GuestSetup(width, 2, Trigger.EDGE, Delivery.LOWEST_PRIORITY, GuestSetup.RANDOM_TURNS), 0)
                .outcome();
        GuestOutcome other = runNic(
                        new GuestSetup(width, 2, Trigger.EDGE, Delivery.LOWEST_PRIORITY, GuestSetup.FIXED_TURNS), 0)
                .outcome();

        assertThat(one.delivered()).isNotEqualTo(other.delivered());
    }

    /** An edge comes as the last interrupt's handler lets causes through again: the driver has stopped by then. */
    @Test
    void interruptThatIsUnderWayAtTheEndIsTakenAndLeftAlone() {
        GuestOutcome outcome =
                runNic(GuestSetup.oneCpu(GuestWidth.AMD64, Trigger.EDGE), 0).outcome();

        outcome.handledAll();
        assertThat(outcome.counter("cpu_late_interrupts")).isEqualTo(1);
    }

    @Test
    void diskDriverCountsTheErrorsOfADamagedSector() {
        DiskRun run = DiskRun.of(
                GuestSetup.oneCpu(GuestWidth.I386, Trigger.EDGE),
                DiskRun.latencies(),
                disk -> disk.setDamaged(5, true),
                FaultyLine.SOUND);

        long hits = 0;
        for (int round = 0; round < INTERRUPTS / 2; round++) {
            int first = 5 * round % 32;
            hits += first <= 5 && first + round % 4 >= 5 ? 2 : 0;
        }
        run.outcome().handledAll();
        assertThat(hits).isPositive();
        assertThat(run.outcome().counter("errors")).isEqualTo(hits);
        run.outcome().areZero("mismatches", "lost");
    }
}
