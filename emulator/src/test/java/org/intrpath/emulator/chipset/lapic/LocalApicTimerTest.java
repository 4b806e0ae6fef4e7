// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.lapic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intrpath.emulator.time.VirtualClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Intel SDM 3A, "APIC Timer". Times are units of the virtual clock; the timer starts at 1000. */
class LocalApicTimerTest {
    private static final int VECTOR = 0x41;
    private static final int ONE_SHOT = VECTOR;
    private static final int PERIODIC = 0x2_0000 | VECTOR;
    private static final int MASKED = 0x1_0000;
    private static final int DIVIDE_BY_1 = 0b1011;

    private final VirtualClock clock = new VirtualClock();
    private final LocalApic apic = new LocalApic(0, clock);

    LocalApicTimerTest() {
        clock.advanceTo(1000);
        apic.write(LapicRegister.SPURIOUS_INTERRUPT_VECTOR.offset(), 0x1ff);
        apic.write(LapicRegister.DIVIDE_CONFIGURATION.offset(), DIVIDE_BY_1);
    }

    @Test
    void atRestThereIsNoDeadline() {
        apic.write(LapicRegister.LVT_TIMER.offset(), ONE_SHOT);

        assertThat(apic.nextDeadline()).isEqualTo(VirtualClock.NEVER);
        assertThat(currentCount()).isZero();
    }

    @Test
    void oneShotInterruptsOnceWhenItReachesZero() {
        start(ONE_SHOT, 100);

        assertThat(apic.nextDeadline()).isEqualTo(1100);
        tickAt(1099);
        assertThat(apic.highestDeliverable()).isEqualTo(VectorBitmap.NONE);
        tickAt(1100);
        assertThat(apic.highestDeliverable()).isEqualTo(VECTOR);
        assertThat(apic.nextDeadline()).isEqualTo(VirtualClock.NEVER);
    }

    @Test
    void oneShotStaysAtZero() {
        start(ONE_SHOT, 100);
        tickAt(1100);
        apic.acknowledge();

        tickAt(5000);

        assertThat(currentCount()).isZero();
        assertThat(apic.isRequested(VECTOR)).isFalse();
    }

    @Test
    void periodicReloadsAndGoesOn() {
        start(PERIODIC, 100);

        tickAt(1100);

        assertThat(apic.acknowledge()).isEqualTo(VECTOR);
        assertThat(currentCount()).isEqualTo(100);
        assertThat(apic.nextDeadline()).isEqualTo(1200);
    }

    @Test
    void periodicKeepsItsPhaseWhenTickedLate() {
        start(PERIODIC, 100);

        tickAt(1430);

        assertThat(apic.isRequested(VECTOR)).isTrue();
        assertThat(currentCount()).isEqualTo(70);
        assertThat(apic.nextDeadline()).isEqualTo(1500);
    }

    @Test
    void countsDown() {
        start(ONE_SHOT, 100);

        clock.advanceTo(1030);

        assertThat(currentCount()).isEqualTo(70);
        assertThat(apic.read(LapicRegister.INITIAL_COUNT.offset())).isEqualTo(100);
    }

    @Test
    void accessAtTheDeadlineFindsTheInterruptRaised() {
        start(ONE_SHOT, 100);

        clock.advanceTo(1100);

        assertThat(apic.read(LapicRegister.IRR_2.offset())).isEqualTo(1 << 1);
    }

    @ParameterizedTest(name = "{0} divides by {1}")
    @CsvSource({"0, 2", "1, 4", "2, 8", "3, 16", "8, 32", "9, 64", "10, 128", "11, 1"})
    void dividerStretchesTheCount(int configuration, long divider) {
        apic.write(LapicRegister.DIVIDE_CONFIGURATION.offset(), configuration);

        start(ONE_SHOT, 100);

        assertThat(apic.nextDeadline()).isEqualTo(1000 + 100 * divider);
    }

    @Test
    void currentCountFallsAtTheEndOfEachStep() {
        apic.write(LapicRegister.DIVIDE_CONFIGURATION.offset(), 0b0001);
        start(ONE_SHOT, 100);

        clock.advanceTo(1003);
        assertThat(currentCount()).isEqualTo(100);
        clock.advanceTo(1004);
        assertThat(currentCount()).isEqualTo(99);
    }

    @Test
    void newDividerTakesTheCountAsItStands() {
        start(ONE_SHOT, 100);
        clock.advanceTo(1040);

        apic.write(LapicRegister.DIVIDE_CONFIGURATION.offset(), 0b0000);

        assertThat(currentCount()).isEqualTo(60);
        assertThat(apic.nextDeadline()).isEqualTo(1040 + 60 * 2);
    }

    @Test
    void newInitialCountRestarts() {
        start(PERIODIC, 100);
        clock.advanceTo(1040);

        apic.write(LapicRegister.INITIAL_COUNT.offset(), 30);

        assertThat(apic.nextDeadline()).isEqualTo(1070);
    }

    @ParameterizedTest
    @ValueSource(ints = {ONE_SHOT, PERIODIC})
    void initialCountOfZeroStops(int entry) {
        start(entry, 100);

        apic.write(LapicRegister.INITIAL_COUNT.offset(), 0);
        tickAt(2000);

        assertThat(currentCount()).isZero();
        assertThat(apic.isRequested(VECTOR)).isFalse();
    }

    @Test
    void maskedTimerCountsWithoutInterrupt() {
        start(PERIODIC | MASKED, 100);

        assertThat(apic.nextDeadline()).isEqualTo(VirtualClock.NEVER);
        tickAt(1130);
        assertThat(currentCount()).isEqualTo(70);
        assertThat(apic.isRequested(VECTOR)).isFalse();
    }

    @Test
    void unmaskingDoesNotBringBackWhatPassed() {
        start(ONE_SHOT | MASKED, 100);
        clock.advanceTo(1100);

        apic.write(LapicRegister.LVT_TIMER.offset(), ONE_SHOT);
        tickAt(2000);

        assertThat(apic.isRequested(VECTOR)).isFalse();
    }

    @Test
    void modeChangeKeepsTheCountGoing() {
        start(ONE_SHOT, 100);
        clock.advanceTo(1040);

        apic.write(LapicRegister.LVT_TIMER.offset(), PERIODIC);
        tickAt(1100);

        assertThat(apic.isRequested(VECTOR)).isTrue();
        assertThat(apic.nextDeadline()).isEqualTo(1200);
    }

    @Test
    void modeChangeDoesNotRestartAnExpiredCount() {
        start(ONE_SHOT, 100);
        tickAt(1100);

        apic.write(LapicRegister.LVT_TIMER.offset(), PERIODIC);

        assertThat(apic.nextDeadline()).isEqualTo(VirtualClock.NEVER);
    }

    @Test
    void countIsUnsigned() {
        start(ONE_SHOT, 0xffff_ffff);

        assertThat(apic.nextDeadline()).isEqualTo(1000 + 0xffff_ffffL);
        clock.advanceTo(1001);
        assertThat(currentCount()).isEqualTo(0xffff_fffe);
    }

    @Test
    void timerInterruptIsEdgeTriggered() {
        start(ONE_SHOT, 1);
        tickAt(1001);
        apic.acknowledge();

        assertThat(apic.write(LapicRegister.EOI.offset(), 0)).isEmpty();
    }

    @Test
    void illegalVectorIsAnErrorInsteadOfAnInterrupt() {
        start(0x0f, 1);
        tickAt(1001);

        apic.write(LapicRegister.ERROR_STATUS.offset(), 0);

        assertThat(apic.read(LapicRegister.ERROR_STATUS.offset())).isEqualTo(1 << 6);
        assertThat(apic.highestDeliverable()).isEqualTo(VectorBitmap.NONE);
    }

    @Test
    void busClockMayLastSeveralUnits() {
        LocalApic slow = new LocalApic(0, clock, 10);
        slow.write(LapicRegister.SPURIOUS_INTERRUPT_VECTOR.offset(), 0x1ff);
        slow.write(LapicRegister.LVT_TIMER.offset(), ONE_SHOT);

        slow.write(LapicRegister.INITIAL_COUNT.offset(), 100);

        assertThat(slow.nextDeadline()).isEqualTo(1000 + 100 * 2 * 10);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 1_000_001})
    void busClockOutOfRangeIsRefused(long units) {
        assertThatThrownBy(() -> new LocalApic(0, clock, units)).isInstanceOf(IllegalArgumentException.class);
    }

    private void start(int entry, int initialCount) {
        apic.write(LapicRegister.LVT_TIMER.offset(), entry);
        apic.write(LapicRegister.INITIAL_COUNT.offset(), initialCount);
    }

    private void tickAt(long time) {
        clock.advanceTo(time);
        apic.tick();
    }

    private int currentCount() {
        return apic.read(LapicRegister.CURRENT_COUNT.offset());
    }
}
