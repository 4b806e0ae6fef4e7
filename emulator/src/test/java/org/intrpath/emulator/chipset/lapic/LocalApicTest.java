// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.lapic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.intrpath.emulator.chipset.DestinationMode;
import org.intrpath.emulator.chipset.InterruptMessage;
import org.intrpath.emulator.chipset.TriggerMode;
import org.intrpath.emulator.time.VirtualClock;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Acceptance, priority, acknowledge and EOI: Intel SDM 3A, "Handling Interrupts". */
class LocalApicTest {
    private static final int ENABLED_SPURIOUS_FF = 0x1ff;
    private static final int ENABLED_SPURIOUS_3F = 0x13f;
    private static final int DISABLED_SPURIOUS_FF = 0xff;

    private final LocalApic apic = new LocalApic(5, new VirtualClock());

    LocalApicTest() {
        apic.write(LapicRegister.SPURIOUS_INTERRUPT_VECTOR.offset(), ENABLED_SPURIOUS_FF);
    }

    @Test
    void idStandsInTheHighestByte() {
        assertThat(apic.read(LapicRegister.ID.offset())).isEqualTo(0x0500_0000);
        assertThat(apic.id()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 255, 256})
    void idOutOfRangeIsRefused(int id) {
        assertThatThrownBy(() -> new LocalApic(id, new VirtualClock())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void resetForgetsEverything() {
        apic.accept(level(0x61));
        apic.acknowledge();
        apic.accept(edge(0x51));
        apic.write(LapicRegister.TASK_PRIORITY.offset(), 0x30);

        apic.reset();

        assertThat(apic)
                .hasToString(
                        "LocalApic[id 5, disabled, TPR 0x00, PPR 0x00, IRR {}, ISR {}, TMR {}, SVR 0x0ff, timer 0/0]");
    }

    @Nested
    class Acceptance {
        @Test
        void edgeSetsRequestAndClearsTriggerMode() {
            apic.accept(level(0x61));
            apic.accept(edge(0x61));

            assertThat(apic.isRequested(0x61)).isTrue();
            assertThat(apic.isLevelTriggered(0x61)).isFalse();
            assertThat(apic.read(LapicRegister.IRR_3.offset())).isEqualTo(1 << 1);
            assertThat(apic.read(LapicRegister.TMR_3.offset())).isZero();
        }

        @Test
        void levelSetsRequestAndTriggerMode() {
            apic.accept(level(0x61));

            assertThat(apic.read(LapicRegister.IRR_3.offset())).isEqualTo(1 << 1);
            assertThat(apic.read(LapicRegister.TMR_3.offset())).isEqualTo(1 << 1);
        }

        @Test
        void triggerModeOutlivesTheInterrupt() {
            apic.accept(level(0x61));
            apic.acknowledge();
            endOfInterrupt();

            assertThat(apic.isLevelTriggered(0x61)).isTrue();
        }

        @Test
        void secondRequestJoinsTheWaitingOne() {
            apic.accept(edge(0x61));
            apic.accept(edge(0x61));

            assertThat(apic.acknowledge()).isEqualTo(0x61);
            endOfInterrupt();
            assertThat(apic.highestDeliverable()).isEqualTo(VectorBitmap.NONE);
        }

        @Test
        void requestDuringServiceIsHeldForLater() {
            apic.accept(edge(0x61));
            apic.acknowledge();
            apic.accept(edge(0x61));

            assertThat(apic.highestDeliverable()).isEqualTo(VectorBitmap.NONE);
            endOfInterrupt();
            assertThat(apic.acknowledge()).isEqualTo(0x61);
        }

        @ParameterizedTest(name = "{0} 0x{1} with logical ID 0x{2}: {3}")
        @CsvSource({
            "PHYSICAL, 05, 00, true",
            "PHYSICAL, 04, ff, false",
            "PHYSICAL, ff, 00, true",
            "LOGICAL, 04, 04, true",
            "LOGICAL, 06, 04, true",
            "LOGICAL, 03, 04, false",
            "LOGICAL, ff, 01, true",
            "LOGICAL, ff, 00, false",
            "LOGICAL, 05, 00, false"
        })
        void destinationSelects(DestinationMode mode, String destination, String logicalId, boolean accepted) {
            apic.write(LapicRegister.LOGICAL_DESTINATION.offset(), Integer.parseInt(logicalId, 16) << 24);

            boolean taken = apic.accept(
                    new InterruptMessage.Fixed(0x61, TriggerMode.EDGE, mode, Integer.parseInt(destination, 16)));

            assertThat(taken).isEqualTo(accepted);
            assertThat(apic.isRequested(0x61)).isEqualTo(accepted);
        }

        @Test
        void destinationFollowsTheIdRegister() {
            apic.write(LapicRegister.ID.offset(), 0x0900_0000);

            assertThat(apic.accept(edge(0x61))).isFalse();
        }
    }

    @Nested
    class Priority {
        @Test
        void higherVectorGoesFirst() {
            apic.accept(edge(0x51));
            apic.accept(edge(0x81));
            apic.accept(edge(0x61));

            assertThat(apic.highestDeliverable()).isEqualTo(0x81);
        }

        @Test
        void higherClassNests() {
            apic.accept(edge(0x51));
            apic.acknowledge();
            apic.accept(edge(0x61));

            assertThat(apic.acknowledge()).isEqualTo(0x61);
            assertThat(apic.isInService(0x51)).isTrue();
            assertThat(apic.isInService(0x61)).isTrue();
        }

        @Test
        void higherVectorOfTheClassInServiceWaits() {
            apic.accept(edge(0x51));
            apic.acknowledge();
            apic.accept(edge(0x5f));

            assertThat(apic.highestDeliverable()).isEqualTo(VectorBitmap.NONE);
        }

        @ParameterizedTest(name = "vector 0x{0} at TPR 0x{1}: {2}")
        @CsvSource({"51, 40, true", "51, 4f, true", "51, 50, false", "5f, 50, false", "60, 5f, true", "ff, f0, false"})
        void taskPriorityDefersItsClassAndThoseBelow(String vector, String taskPriority, boolean delivered) {
            apic.write(LapicRegister.TASK_PRIORITY.offset(), Integer.parseInt(taskPriority, 16));

            apic.accept(edge(Integer.parseInt(vector, 16)));

            assertThat(apic.highestDeliverable() == Integer.parseInt(vector, 16))
                    .isEqualTo(delivered);
        }

        @Test
        void loweringTaskPriorityDeliversWhatItDeferred() {
            apic.write(LapicRegister.TASK_PRIORITY.offset(), 0x60);
            apic.accept(edge(0x61));

            apic.write(LapicRegister.TASK_PRIORITY.offset(), 0x50);

            assertThat(apic.highestDeliverable()).isEqualTo(0x61);
        }

        // "Task and Processor Priorities": class and sub-class of the PPR.
        @ParameterizedTest(name = "TPR 0x{0}, in service 0x{1}: PPR 0x{2}")
        @CsvSource({"00, 61, 60", "5f, 61, 60", "65, 61, 65", "73, 61, 73", "60, 6f, 60"})
        void processorPriorityIsTheHigherOfTaskAndService(String taskPriority, String inService, String expected) {
            apic.accept(edge(Integer.parseInt(inService, 16)));
            apic.acknowledge();

            apic.write(LapicRegister.TASK_PRIORITY.offset(), Integer.parseInt(taskPriority, 16));

            assertThat(apic.read(LapicRegister.PROCESSOR_PRIORITY.offset())).isEqualTo(Integer.parseInt(expected, 16));
        }

        @Test
        void processorPriorityWithNothingInServiceIsTheTaskPriority() {
            apic.write(LapicRegister.TASK_PRIORITY.offset(), 0x0f);

            assertThat(apic.processorPriority()).isEqualTo(0x0f);
        }
    }

    @Nested
    class Acknowledge {
        @Test
        void movesTheRequestIntoService() {
            apic.accept(edge(0x61));

            assertThat(apic.acknowledge()).isEqualTo(0x61);
            assertThat(apic.isRequested(0x61)).isFalse();
            assertThat(apic.read(LapicRegister.ISR_3.offset())).isEqualTo(1 << 1);
        }

        @Test
        void spuriousVectorSetsNoInServiceBit() {
            apic.write(LapicRegister.SPURIOUS_INTERRUPT_VECTOR.offset(), ENABLED_SPURIOUS_3F);
            apic.accept(edge(0x61));
            apic.write(LapicRegister.TASK_PRIORITY.offset(), 0x60);

            assertThat(apic.acknowledge()).isEqualTo(0x3f);
            assertThat(apic.isInService(0x3f)).isFalse();
            assertThat(apic.isInService(0x61)).isFalse();
            assertThat(apic.isRequested(0x61)).isTrue();
        }

        @Test
        void nothingRequestedIsSpuriousToo() {
            assertThat(apic.acknowledge()).isEqualTo(0xff);
            assertThat(apic.processorPriority()).isZero();
        }
    }

    @Nested
    class EndOfInterrupt {
        @Test
        void clearsTheHighestInService() {
            apic.accept(edge(0x51));
            apic.acknowledge();
            apic.accept(edge(0x61));
            apic.acknowledge();

            endOfInterrupt();

            assertThat(apic.isInService(0x61)).isFalse();
            assertThat(apic.isInService(0x51)).isTrue();
        }

        @Test
        void levelIsBroadcast() {
            apic.accept(level(0x61));
            apic.acknowledge();

            assertThat(endOfInterrupt()).containsExactly(new InterruptMessage.EoiBroadcast(0x61));
        }

        @Test
        void edgeIsNot() {
            apic.accept(edge(0x61));
            apic.acknowledge();

            assertThat(endOfInterrupt()).isEmpty();
        }

        @Test
        void withNothingInServiceDoesNothing() {
            apic.accept(level(0x61));

            assertThat(endOfInterrupt()).isEmpty();
            assertThat(apic.isRequested(0x61)).isTrue();
        }

        @Test
        void anyValueSignals() {
            apic.accept(edge(0x61));
            apic.acknowledge();

            apic.write(LapicRegister.EOI.offset(), 0xffff_ffff);

            assertThat(apic.isInService(0x61)).isFalse();
        }
    }

    /** "Local APIC State After It Has Been Software Disabled". */
    @Nested
    class SoftwareDisabled {
        @Test
        void takesNoFixedMessage() {
            disable();

            assertThat(apic.accept(edge(0x61))).isFalse();
            assertThat(apic.isRequested(0x61)).isFalse();
        }

        @Test
        void holdsWhatWasRequestedAndInService() {
            apic.accept(edge(0x51));
            apic.acknowledge();
            apic.accept(edge(0x61));

            disable();

            assertThat(apic.isInService(0x51)).isTrue();
            assertThat(apic.acknowledge()).isEqualTo(0x61);
        }

        @Test
        void masksTheLocalVectorTableAndKeepsItMasked() {
            apic.write(LapicRegister.LVT_TIMER.offset(), 0x2_0041);
            apic.write(LapicRegister.LVT_ERROR.offset(), 0x42);

            disable();
            apic.write(LapicRegister.LVT_ERROR.offset(), 0x43);

            assertThat(apic.read(LapicRegister.LVT_TIMER.offset())).isEqualTo(0x3_0041);
            assertThat(apic.read(LapicRegister.LVT_ERROR.offset())).isEqualTo(0x1_0043);
        }

        @Test
        void enablingLeavesTheMasksSet() {
            apic.write(LapicRegister.LVT_ERROR.offset(), 0x42);
            disable();

            apic.write(LapicRegister.SPURIOUS_INTERRUPT_VECTOR.offset(), ENABLED_SPURIOUS_FF);

            assertThat(apic.read(LapicRegister.LVT_ERROR.offset())).isEqualTo(0x1_0042);
        }

        private void disable() {
            apic.write(LapicRegister.SPURIOUS_INTERRUPT_VECTOR.offset(), DISABLED_SPURIOUS_FF);
        }
    }

    /** "Error Handling". */
    @Nested
    class Errors {
        private static final int RECEIVE_ILLEGAL_VECTOR = 1 << 6;
        private static final int SEND_ILLEGAL_VECTOR = 1 << 5;

        @Test
        void illegalVectorReachesTheRegisterWithTheNextWrite() {
            apic.accept(edge(0x0f));

            assertThat(apic.isRequested(0x0f)).isFalse();
            assertThat(apic.read(LapicRegister.ERROR_STATUS.offset())).isZero();
            apic.write(LapicRegister.ERROR_STATUS.offset(), 0);
            assertThat(apic.read(LapicRegister.ERROR_STATUS.offset())).isEqualTo(RECEIVE_ILLEGAL_VECTOR);
            apic.write(LapicRegister.ERROR_STATUS.offset(), 0);
            assertThat(apic.read(LapicRegister.ERROR_STATUS.offset())).isZero();
        }

        @Test
        void sendingAnIllegalVectorSendsNothing() {
            assertThat(apic.write(LapicRegister.INTERRUPT_COMMAND_LOW.offset(), 0x0f))
                    .isEmpty();

            apic.write(LapicRegister.ERROR_STATUS.offset(), 0);
            assertThat(apic.read(LapicRegister.ERROR_STATUS.offset())).isEqualTo(SEND_ILLEGAL_VECTOR);
        }

        @Test
        void errorInterruptsOncePerWriteOfTheStatus() {
            apic.write(LapicRegister.LVT_ERROR.offset(), 0x42);

            apic.accept(edge(0x01));
            assertThat(apic.acknowledge()).isEqualTo(0x42);
            endOfInterrupt();
            apic.accept(edge(0x02));
            assertThat(apic.isRequested(0x42)).isFalse();
            apic.write(LapicRegister.ERROR_STATUS.offset(), 0);
            apic.accept(edge(0x03));
            assertThat(apic.isRequested(0x42)).isTrue();
        }

        @Test
        void maskedErrorIsStillRecorded() {
            apic.accept(edge(0x01));

            apic.write(LapicRegister.ERROR_STATUS.offset(), 0);

            assertThat(apic.read(LapicRegister.ERROR_STATUS.offset())).isEqualTo(RECEIVE_ILLEGAL_VECTOR);
            assertThat(apic.highestDeliverable()).isEqualTo(VectorBitmap.NONE);
        }

        @Test
        void illegalVectorOfTheErrorEntryItselfEndsThere() {
            apic.write(LapicRegister.LVT_ERROR.offset(), 0x00);

            apic.accept(edge(0x01));

            assertThat(apic.highestDeliverable()).isEqualTo(VectorBitmap.NONE);
        }
    }

    private List<InterruptMessage> endOfInterrupt() {
        return apic.write(LapicRegister.EOI.offset(), 0);
    }

    private static InterruptMessage.Fixed edge(int vector) {
        return new InterruptMessage.Fixed(vector, TriggerMode.EDGE, DestinationMode.PHYSICAL, 5);
    }

    private static InterruptMessage.Fixed level(int vector) {
        return new InterruptMessage.Fixed(vector, TriggerMode.LEVEL, DestinationMode.PHYSICAL, 5);
    }
}
