// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.ioapic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.intrpath.emulator.chipset.DestinationMode;
import org.intrpath.emulator.chipset.InterruptMessage;
import org.intrpath.emulator.chipset.TriggerMode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Intel 82093AA (290566), "I/O Redirection Table Registers": what pins, masks and EOIs send. Pin 11, destination 3. */
class IoApicTest {
    private static final int PIN = 11;
    private static final int EDGE = 0x0_0061;
    private static final int LEVEL = 0x0_8061;
    private static final int LEVEL_ACTIVE_LOW = 0x0_a061;
    private static final int EDGE_ACTIVE_LOW = 0x0_2061;
    private static final int MASKED = 0x1_0000;

    private static final InterruptMessage EDGE_MESSAGE =
            new InterruptMessage.Fixed(0x61, TriggerMode.EDGE, DestinationMode.PHYSICAL, 3);
    private static final InterruptMessage LEVEL_MESSAGE =
            new InterruptMessage.Fixed(0x61, TriggerMode.LEVEL, DestinationMode.PHYSICAL, 3);

    private final IoApic ioApic = new IoApic();

    IoApicTest() {
        select(0x11 + 2 * PIN);
        ioApic.write(0x10, 3 << 24);
    }

    @Nested
    class Edge {
        @Test
        void risingEdgeSends() {
            program(EDGE);

            assertThat(ioApic.setPin(PIN, true)).containsExactly(EDGE_MESSAGE);
        }

        @Test
        void steadyAndFallingLevelSendNothing() {
            program(EDGE);
            ioApic.setPin(PIN, true);

            assertThat(ioApic.setPin(PIN, true)).isEmpty();
            assertThat(ioApic.setPin(PIN, false)).isEmpty();
        }

        @Test
        void everyEdgeSends() {
            program(EDGE);
            ioApic.setPin(PIN, true);
            ioApic.setPin(PIN, false);

            assertThat(ioApic.setPin(PIN, true)).containsExactly(EDGE_MESSAGE);
        }

        @Test
        void pulseWhileMaskedIsLost() {
            program(EDGE | MASKED);

            assertThat(ioApic.setPin(PIN, true)).isEmpty();
            assertThat(program(EDGE)).isEmpty();
            assertThat(ioApic.setPin(PIN, true)).isEmpty();
        }

        @Test
        void setsNoRemoteIrrAndIgnoresEoi() {
            program(EDGE);
            ioApic.setPin(PIN, true);

            assertThat(ioApic.redirectionEntry(PIN).remoteIrr()).isFalse();
            assertThat(eoi(0x61)).isEmpty();
        }

        @Test
        void activeLowSendsOnTheFallingEdge() {
            program(EDGE_ACTIVE_LOW | MASKED);
            ioApic.setPin(PIN, true);
            program(EDGE_ACTIVE_LOW);

            assertThat(ioApic.setPin(PIN, false)).containsExactly(EDGE_MESSAGE);
        }

        @Test
        void polarityThatActivatesAnUnmaskedPinIsRefused() {
            assertThatThrownBy(() -> program(EDGE_ACTIVE_LOW))
                    .isInstanceOf(UnmodelledAccessException.class)
                    .hasMessageContaining("polarity");
            assertThat(ioApic.redirectionEntry(PIN).masked()).isTrue();
        }
    }

    @Nested
    class Level {
        @Test
        void activeLevelSendsOnceAndSetsRemoteIrr() {
            program(LEVEL);

            assertThat(ioApic.setPin(PIN, true)).containsExactly(LEVEL_MESSAGE);
            assertThat(ioApic.setPin(PIN, true)).isEmpty();
            assertThat(ioApic.redirectionEntry(PIN).remoteIrr()).isTrue();
        }

        @Test
        void toggleBeforeEoiIsOneInterrupt() {
            program(LEVEL);
            ioApic.setPin(PIN, true);

            assertThat(ioApic.setPin(PIN, false)).isEmpty();
            assertThat(ioApic.setPin(PIN, true)).isEmpty();
        }

        @Test
        void eoiOfAnInactivePinClearsRemoteIrr() {
            program(LEVEL);
            ioApic.setPin(PIN, true);
            ioApic.setPin(PIN, false);

            assertThat(eoi(0x61)).isEmpty();
            assertThat(ioApic.redirectionEntry(PIN).remoteIrr()).isFalse();
        }

        @Test
        void eoiOfAnActivePinSendsAgain() {
            program(LEVEL);
            ioApic.setPin(PIN, true);

            assertThat(eoi(0x61)).containsExactly(LEVEL_MESSAGE);
            assertThat(ioApic.redirectionEntry(PIN).remoteIrr()).isTrue();
        }

        @Test
        void eoiOfAnotherVectorChangesNothing() {
            program(LEVEL);
            ioApic.setPin(PIN, true);

            assertThat(eoi(0x62)).isEmpty();
            assertThat(ioApic.redirectionEntry(PIN).remoteIrr()).isTrue();
        }

        @Test
        void eoiReachesEveryPinOfTheVector() {
            program(LEVEL);
            ioApic.setPin(PIN, true);
            select(0x10 + 2 * 4);
            ioApic.write(0x10, LEVEL);
            ioApic.setPin(4, true);

            assertThat(eoi(0x61)).hasSize(2);
        }

        @Test
        void levelWhileMaskedIsDeliveredOnUnmask() {
            program(LEVEL | MASKED);

            assertThat(ioApic.setPin(PIN, true)).isEmpty();
            assertThat(ioApic.redirectionEntry(PIN).remoteIrr()).isFalse();
            assertThat(program(LEVEL)).containsExactly(LEVEL_MESSAGE);
        }

        @Test
        void levelWithdrawnWhileMaskedIsNotDelivered() {
            program(LEVEL | MASKED);
            ioApic.setPin(PIN, true);
            ioApic.setPin(PIN, false);

            assertThat(program(LEVEL)).isEmpty();
        }

        @Test
        void maskingPreservesRemoteIrr() {
            program(LEVEL);
            ioApic.setPin(PIN, true);

            program(LEVEL | MASKED);

            assertThat(ioApic.redirectionEntry(PIN).remoteIrr()).isTrue();
            assertThat(program(LEVEL)).isEmpty();
        }

        @Test
        void eoiWhileMaskedIsDeliveredOnUnmask() {
            program(LEVEL);
            ioApic.setPin(PIN, true);
            program(LEVEL | MASKED);

            assertThat(eoi(0x61)).isEmpty();
            assertThat(program(LEVEL)).containsExactly(LEVEL_MESSAGE);
        }

        @Test
        void readModifyWriteOfTheMaskKeepsTheEntry() {
            program(LEVEL);
            ioApic.setPin(PIN, true);
            int read = ioApic.read(0x10);

            ioApic.write(0x10, read | MASKED);

            assertThat(read).isEqualTo(LEVEL | 1 << 14);
            assertThat(ioApic.read(0x10)).isEqualTo(LEVEL | 1 << 14 | MASKED);
        }

        @Test
        void softwareCannotSetReadOnlyBits() {
            program(LEVEL | 1 << 14 | 1 << 12);

            assertThat(ioApic.read(0x10)).isEqualTo(LEVEL);
        }

        @Test
        void activeLowFollowsTheInvertedPin() {
            ioApic.setPin(PIN, true);
            program(LEVEL_ACTIVE_LOW);

            assertThat(ioApic.setPin(PIN, false)).containsExactly(LEVEL_MESSAGE);
            assertThat(ioApic.setPin(PIN, true)).isEmpty();
            assertThat(eoi(0x61)).isEmpty();
        }
    }

    @Nested
    class Transition {
        @Test
        void levelToEdgeClearsRemoteIrr() {
            program(LEVEL);
            ioApic.setPin(PIN, true);

            program(EDGE | MASKED);

            assertThat(ioApic.redirectionEntry(PIN).remoteIrr()).isFalse();
            assertThat(program(LEVEL)).containsExactly(LEVEL_MESSAGE);
        }

        @Test
        void edgeToLevelDeliversAnActivePin() {
            program(EDGE);
            ioApic.setPin(PIN, true);

            assertThat(program(LEVEL)).containsExactly(LEVEL_MESSAGE);
        }

        @Test
        void levelToEdgeWithAnActivePinIsNoEdge() {
            program(LEVEL);
            ioApic.setPin(PIN, true);

            assertThat(program(EDGE)).isEmpty();
        }
    }

    @Test
    void logicalDestinationIsPassedOn() {
        program(EDGE | 1 << 11);

        assertThat(ioApic.setPin(PIN, true))
                .containsExactly(new InterruptMessage.Fixed(0x61, TriggerMode.EDGE, DestinationMode.LOGICAL, 3));
    }

    @Test
    void pinsDoNotDisturbEachOther() {
        program(EDGE);

        assertThat(ioApic.setPin(PIN - 1, true)).isEmpty();
        assertThat(ioApic.setPin(PIN, true)).containsExactly(EDGE_MESSAGE);
    }

    @Test
    void resetMasksAllAndLeavesTheWires() {
        program(LEVEL);
        ioApic.setPin(PIN, true);

        ioApic.reset();

        assertThat(ioApic).hasToString("IoApic[id 0, select 0x00, pins 0x000800]");
        assertThat(ioApic.isActive(PIN)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 24})
    void pinOutOfRangeIsRefused(int pin) {
        assertThatThrownBy(() -> ioApic.setPin(pin, true)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "10200, SMI",
        "10361, reserved 011",
        "10661, reserved 110",
        "08400, NMI unmasked by level",
        "08500, INIT unmasked by level",
        "08700, ExtINT unmasked by level",
        "0010f, lowest priority unmasked with vector 0x0f",
        "0000f, unmasked with vector 0x0f",
        "000ff, unmasked with vector 0xff"
    })
    void notModelledIsRefusedAndChangesNothing(String low, String what) {
        program(LEVEL);

        assertThatThrownBy(() -> program(Integer.parseInt(low, 16)))
                .as(what)
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("IOREDTBL_LOW of pin 11");
        assertThat(ioApic.read(0x10)).isEqualTo(LEVEL);
    }

    private List<InterruptMessage> program(int low) {
        select(0x10 + 2 * PIN);
        return ioApic.write(0x10, low);
    }

    private void select(int index) {
        ioApic.write(0x00, index);
    }

    private List<InterruptMessage> eoi(int vector) {
        return ioApic.accept(new InterruptMessage.EoiBroadcast(vector));
    }
}
