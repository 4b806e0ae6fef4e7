// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intrpath.guest.GuestConstants.INTERRUPTS;

import java.util.Collections;
import java.util.List;
import org.intrpath.guest.GuestSetup.Delivery;
import org.intrpath.guest.GuestSetup.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each driver through 10,000 interrupts, on every kind of machine: nothing is lost, and a second run is the same. */
class DriverTest {
    private static final String SETUPS = "org.intrpath.guest.GuestSetup#all";
    private static final String MACHINES = "org.intrpath.guest.GuestSetup#oneOfEachMachine";

    @ParameterizedTest
    @MethodSource(SETUPS)
    void networkDriverLosesNothing(GuestSetup setup) {
        NicRun run = NicRun.of(setup, 0, FaultyLine.SOUND);

        run.outcome().handledAll();
        run.lostNothing();
        run.outcome().areZero("spurious_interrupts");
        assertThat(run.outcome().counter("packets_received")).isGreaterThan(INTERRUPTS / 3);
    }

    @ParameterizedTest
    @MethodSource(SETUPS)
    void diskDriverReadsBackWhatItWrote(GuestSetup setup) {
        DiskRun run = DiskRun.of(setup, DiskRun.latencies(), DiskRun.WHOLE, FaultyLine.SOUND);

        run.outcome().handledAll();
        run.lostNothing();
        run.outcome().areZero("spurious_interrupts", "lost");
        assertThat(run.outcome().counter("commands_started")).isEqualTo(INTERRUPTS);
        assertThat(run.outcome().counter("commands_done")).isEqualTo(INTERRUPTS);
    }

    @ParameterizedTest
    @MethodSource(SETUPS)
    void serialDriverSendsBackWhatItReceived(GuestSetup setup) {
        UartRun run = UartRun.of(setup, FaultyLine.SOUND);

        run.outcome().handledAll();
        run.lostNothing();
        run.outcome().areZero("spurious_interrupts");
        assertThat(run.arrived()).hasSizeGreaterThan(INTERRUPTS);
    }

    @ParameterizedTest
    @MethodSource(MACHINES)
    void networkDriversSecondRunIsTheSame(GuestSetup setup) {
        NicRun first = NicRun.of(setup, 20_000, FaultyLine.SOUND);
        NicRun second = NicRun.of(setup, 20_000, FaultyLine.SOUND);

        first.outcome().handledAll();
        first.lostNothing();
        first.outcome().isTheSameAs(second.outcome());
    }

    @ParameterizedTest
    @MethodSource(MACHINES)
    void diskDriversSecondRunIsTheSame(GuestSetup setup) {
        DiskRun first = DiskRun.of(setup, DiskRun.latencies(), DiskRun.WHOLE, FaultyLine.SOUND);
        DiskRun second = DiskRun.of(setup, DiskRun.latencies(), DiskRun.WHOLE, FaultyLine.SOUND);

        first.outcome().isTheSameAs(second.outcome());
    }

    @ParameterizedTest
    @MethodSource(MACHINES)
    void serialDriversSecondRunIsTheSame(GuestSetup setup) {
        UartRun first = UartRun.of(setup, FaultyLine.SOUND);
        UartRun second = UartRun.of(setup, FaultyLine.SOUND);

        first.outcome().isTheSameAs(second.outcome());
        assertThat(first.echoed()).isEqualTo(second.echoed());
    }

    /** Each CPU in turn: at the moment when a message is sent none has an interrupt in service. */
    @ParameterizedTest
    @CsvSource({"I386, 2", "I386, 4", "AMD64, 2", "AMD64, 4"})
    void lowestPriorityGivesEachCpuItsEqualShareUnderLevel(GuestWidth width, int cpus) {
        DiskRun run = DiskRun.of(
                new GuestSetup(width, cpus, Trigger.LEVEL, Delivery.LOWEST_PRIORITY, GuestSetup.RANDOM_TURNS),
                DiskRun.latencies(),
                DiskRun.WHOLE,
                FaultyLine.SOUND);

        assertThat(run.outcome().handled()).isEqualTo(Collections.nCopies(cpus, (long) INTERRUPTS / cpus));
    }

    @ParameterizedTest
    @EnumSource
    void fixedDeliveryGivesAllToTheCpuThatIsNamed(GuestWidth width) {
        NicRun run = NicRun.of(
                new GuestSetup(width, 4, Trigger.EDGE, Delivery.FIXED, GuestSetup.RANDOM_TURNS),
                0,
                FaultyLine.SOUND);

        assertThat(run.outcome().handled()).isEqualTo(List.of(0L, 0L, 0L, (long) INTERRUPTS));
    }

    @Test
    void oneSeedOfTurnsIsNotAnother() {
        GuestSetup setup = new GuestSetup(
                GuestWidth.I386, 2, Trigger.EDGE, Delivery.LOWEST_PRIORITY, GuestSetup.RANDOM_TURNS);
        GuestSetup other = new GuestSetup(
                GuestWidth.I386, 2, Trigger.EDGE, Delivery.LOWEST_PRIORITY, GuestSetup.FIXED_TURNS);

        UartRun run = UartRun.of(setup, FaultyLine.SOUND);
        UartRun otherRun = UartRun.of(other, FaultyLine.SOUND);

        assertThat(run.outcome().delivered()).isNotEqualTo(otherRun.outcome().delivered());
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
