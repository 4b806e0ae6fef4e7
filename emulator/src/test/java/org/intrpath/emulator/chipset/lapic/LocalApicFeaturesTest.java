// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.lapic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.intrpath.emulator.chipset.DestinationMode;
import org.intrpath.emulator.chipset.InterruptMessage;
import org.intrpath.emulator.chipset.TriggerMode;
import org.intrpath.emulator.time.VirtualClock;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intel SDM 3A: what newer and older local APICs have and the Pentium 4's has not. */
class LocalApicFeaturesTest {
    private static final int ENABLED = 0x1ff;
    private static final int FOCUS_CHECKING_OFF = 1 << 9;
    private static final int SUPPRESS_EOI_BROADCASTS = 1 << 12;

    private final VirtualClock clock = new VirtualClock();
    private final LocalApic apic = new LocalApic(0, clock, 1, LocalApicFeatures.ALL);
    private final LocalApicMsrs msrs = new LocalApicMsrs(apic, true);

    LocalApicFeaturesTest() {
        apic.write(LapicRegister.SPURIOUS_INTERRUPT_VECTOR.offset(), ENABLED);
    }

    // "Local APIC Version Register".
    @ParameterizedTest(name = "suppression {0}, x2APIC {1}: 0x{2}")
    @CsvSource({"false, false, 00050014", "true, false, 01050014", "false, true, 00050015", "true, true, 01050015"})
    void versionTellsTheFeatures(boolean suppression, boolean x2apic, String version) {
        LocalApic made = new LocalApic(0, clock, 1, new LocalApicFeatures(false, suppression, false, x2apic));

        assertThat(made.read(LapicRegister.VERSION.offset())).isEqualTo(Integer.parseInt(version, 16));
    }

    // "Signaling Interrupt Servicing Completion".
    @Test
    void suppressedEoiIsNotBroadcastButEndsTheService() {
        apic.write(LapicRegister.SPURIOUS_INTERRUPT_VECTOR.offset(), ENABLED | SUPPRESS_EOI_BROADCASTS);
        apic.accept(new InterruptMessage.Fixed(0x61, TriggerMode.LEVEL, DestinationMode.PHYSICAL, 0));
        apic.acknowledge();

        assertThat(apic.write(LapicRegister.EOI.offset(), 0)).isEmpty();
        assertThat(apic.isInService(0x61)).isFalse();
    }

    // "Lowest Priority Delivery Mode": the formula of the APR.
    @ParameterizedTest(name = "TPR 0x{0}, IRR 0x{1}, ISR 0x{2}: APR 0x{3}")
    @CsvSource({
        "25, 00, 00, 25",
        "25, 2f, 00, 25",
        "25, 31, 00, 30",
        "25, 00, 21, 20",
        "25, 00, 41, 40",
        "55, 31, 41, 55",
        "25, 51, 41, 50"
    })
    void arbitrationPriorityIsTheHighestClassOfThree(String taskPriority, String irr, String isr, String expected) {
        request(Integer.parseInt(isr, 16));
        apic.acknowledge();
        request(Integer.parseInt(irr, 16));
        apic.write(LapicRegister.TASK_PRIORITY.offset(), Integer.parseInt(taskPriority, 16));

        assertThat(apic.read(LapicRegister.ARBITRATION_PRIORITY.offset())).isEqualTo(Integer.parseInt(expected, 16));
    }

    @Test
    void arbitrationPriorityIsReadOnly() {
        assertThatThrownBy(() -> apic.write(LapicRegister.ARBITRATION_PRIORITY.offset(), 0))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("read-only");
    }

    // "Spurious-Interrupt Vector Register", focus processor checking: 0 enables it.
    @Test
    void focusIsWhereTheVectorIsRequestedOrInService() {
        assertThat(apic.isFocus(0x61)).isFalse();
        request(0x61);
        assertThat(apic.isFocus(0x61)).isTrue();
        apic.acknowledge();
        assertThat(apic.isFocus(0x61)).isTrue();

        apic.write(LapicRegister.SPURIOUS_INTERRUPT_VECTOR.offset(), ENABLED | FOCUS_CHECKING_OFF);

        assertThat(apic.isFocus(0x61)).isFalse();
    }

    // "Interaction of Task Priorities between CR8 and APIC".
    @Test
    void cr8IsTheClassOfTheTaskPriority() {
        apic.write(LapicRegister.TASK_PRIORITY.offset(), 0x5a);
        assertThat(apic.cr8()).isEqualTo(5);

        apic.writeCr8(9);

        assertThat(apic.read(LapicRegister.TASK_PRIORITY.offset())).isEqualTo(0x90);
    }

    /** "TSC-Deadline Mode"; deadlines are units of the virtual clock. */
    @Nested
    class TscDeadline {
        private static final int DEADLINE_MODE = 0x4_0041;
        private static final int ONE_SHOT = 0x41;
        private static final int MASKED = 0x1_0000;

        @Test
        void interruptsOnceAtTheDeadlineAndClearsIt() {
            apic.write(LapicRegister.LVT_TIMER.offset(), DEADLINE_MODE);
            writeDeadline(100);
            assertThat(readDeadline()).isEqualTo(100);
            assertThat(apic.nextDeadline()).isEqualTo(100);

            clock.advanceTo(99);
            apic.tick();
            assertThat(apic.isRequested(0x41)).isFalse();
            clock.advanceTo(100);
            apic.tick();

            assertThat(apic.isRequested(0x41)).isTrue();
            assertThat(readDeadline()).isZero();
            assertThat(apic.nextDeadline()).isEqualTo(VirtualClock.NEVER);
        }

        @Test
        void deadlineInThePastInterruptsAtOnce() {
            apic.write(LapicRegister.LVT_TIMER.offset(), DEADLINE_MODE);
            clock.advanceTo(100);

            writeDeadline(7);

            assertThat(apic.isRequested(0x41)).isTrue();
        }

        @Test
        void zeroDisarms() {
            apic.write(LapicRegister.LVT_TIMER.offset(), DEADLINE_MODE);
            writeDeadline(100);

            writeDeadline(0);

            assertThat(apic.nextDeadline()).isEqualTo(VirtualClock.NEVER);
        }

        @Test
        void inOtherModesTheWriteIsIgnored() {
            apic.write(LapicRegister.LVT_TIMER.offset(), ONE_SHOT);

            writeDeadline(100);

            assertThat(readDeadline()).isZero();
            assertThat(apic.nextDeadline()).isEqualTo(VirtualClock.NEVER);
        }

        @Test
        void initialCountIsIgnoredAndTheCountReadsZero() {
            apic.write(LapicRegister.LVT_TIMER.offset(), DEADLINE_MODE);

            apic.write(LapicRegister.INITIAL_COUNT.offset(), 50);

            assertThat(apic.read(LapicRegister.CURRENT_COUNT.offset())).isZero();
            assertThat(apic.nextDeadline()).isEqualTo(VirtualClock.NEVER);
        }

        @Test
        void leavingTheModeDisarms() {
            apic.write(LapicRegister.LVT_TIMER.offset(), DEADLINE_MODE);
            writeDeadline(100);

            apic.write(LapicRegister.LVT_TIMER.offset(), ONE_SHOT);
            apic.write(LapicRegister.LVT_TIMER.offset(), DEADLINE_MODE);

            assertThat(readDeadline()).isZero();
        }

        @Test
        void enteringTheModeStopsACount() {
            apic.write(LapicRegister.LVT_TIMER.offset(), ONE_SHOT);
            apic.write(LapicRegister.INITIAL_COUNT.offset(), 50);

            apic.write(LapicRegister.LVT_TIMER.offset(), DEADLINE_MODE);
            apic.write(LapicRegister.LVT_TIMER.offset(), ONE_SHOT);

            assertThat(apic.nextDeadline()).isEqualTo(VirtualClock.NEVER);
        }

        @Test
        void maskedDeadlinePassesWithoutInterrupt() {
            apic.write(LapicRegister.LVT_TIMER.offset(), DEADLINE_MODE | MASKED);
            writeDeadline(100);
            clock.advanceTo(100);
            apic.tick();

            apic.write(LapicRegister.LVT_TIMER.offset(), DEADLINE_MODE);

            assertThat(apic.isRequested(0x41)).isFalse();
            assertThat(readDeadline()).isZero();
        }

        @Test
        void withoutTheFeatureTheRegisterFaults() {
            LocalApicMsrs older = new LocalApicMsrs(new LocalApic(0, clock), true);

            assertThat(older.read(LocalApicMsrs.TSC_DEADLINE)).isInstanceOf(MsrResult.GeneralProtection.class);
            assertThat(older.write(LocalApicMsrs.TSC_DEADLINE, 1)).isInstanceOf(MsrResult.GeneralProtection.class);
        }

        private void writeDeadline(long time) {
            assertThat(msrs.write(LocalApicMsrs.TSC_DEADLINE, time)).isInstanceOf(MsrResult.Written.class);
        }

        private long readDeadline() {
            return ((MsrResult.Read) msrs.read(LocalApicMsrs.TSC_DEADLINE)).value();
        }
    }

    // Vectors below 0x10 cannot be requested: 0x00 in a row leaves the register empty.
    private void request(int vector) {
        apic.accept(new InterruptMessage.Fixed(vector, TriggerMode.EDGE, DestinationMode.PHYSICAL, 0));
    }
}
