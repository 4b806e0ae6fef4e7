// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.i8259;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One 8259A: Intel 8259A (231468). Single, edge-triggered, vectors from 0x40, unless a test says otherwise. */
class I8259Test {
    private static final int COMMAND = 0;
    private static final int DATA = 1;
    private static final int NON_SPECIFIC_EOI = 0x20;
    private static final int READ_IRR = 0x0a;
    private static final int READ_ISR = 0x0b;
    private static final int POLL = 0x0c;
    private static final int SET_SPECIAL_MASK = 0x68;
    private static final int CLEAR_SPECIAL_MASK = 0x48;

    private final I8259 chip = new I8259("8259", I8259.Role.MASTER);

    I8259Test() {
        initialise(0x13, 0x01);
    }

    @Nested
    class Initialisation {
        // "Initialization Command Words 1 and 2 (ICW1, ICW2)".
        @Test
        void vectorIsTheUpperFiveBitsOfIcw2AndTheLevel() {
            raise(5);

            assertThat(acknowledge()).isEqualTo(0x45);
        }

        // "Initialization Command Words 1 and 2", (b): "The Interrupt Mask Register is cleared."
        @Test
        void icw1ClearsTheMask() {
            chip.write(DATA, 0xff);

            initialise(0x13, 0x01);

            assertThat(chip.read(DATA)).isZero();
        }

        // "Initialization Command Words 1 and 2", (a): the edge sense circuit is reset, so an input needs a new edge.
        @Test
        void icw1ForgetsAnEdge() {
            raise(3);

            initialise(0x13, 0x01);
            assertThat(chip.isInterruptOutput()).isFalse();

            lower(3);
            raise(3);
            assertThat(chip.isInterruptOutput()).isTrue();
        }

        // "Initialization Command Words 1 and 2", (c): "IR7 input is assigned priority 7."
        @Test
        void icw1ResetsTheRotation() {
            chip.write(COMMAND, 0xc0 | 3);

            initialise(0x13, 0x01);
            raise(0);
            raise(4);

            assertThat(acknowledge()).isEqualTo(0x40);
        }

        // "Initialization Command Words 1 and 2", (e): special mask mode is cleared, status read is set to IRR.
        @Test
        void icw1ReturnsToReadingIrr() {
            chip.write(COMMAND, READ_ISR);

            initialise(0x13, 0x01);
            raise(1);

            assertThat(chip.read(COMMAND)).isEqualTo(0b10);
        }

        // Figure "Initialization Sequence": ICW3 is there only when ICW1 does not say single.
        @ParameterizedTest(name = "ICW1 0x{0}: {1} words follow")
        @CsvSource({"13, 2", "11, 3"})
        void icw3FollowsOnlyInCascade(String icw1, int words) {
            chip.write(COMMAND, Integer.parseInt(icw1, 16));
            chip.write(DATA, 0x40);
            assertThat(chip.awaitsIcw3()).isEqualTo(words == 3);
            assertThatThrownBy(() -> chip.write(COMMAND, NON_SPECIFIC_EOI))
                    .isInstanceOf(UnmodelledAccessException.class)
                    .hasMessageContaining("AWAITS_ICW" + (6 - words));
        }

        // "Initialization Command Words": INT is inactive until the sequence has ended.
        @Test
        void noInterruptBeforeTheSequenceEnds() {
            chip.write(COMMAND, 0x1b);
            chip.write(DATA, 0x40);
            raise(0);
            assertThat(chip.isInterruptOutput()).isFalse();

            chip.write(DATA, 0x01);

            assertThat(chip.isInterruptOutput()).isTrue();
        }

        @Test
        void uninitialisedChipTakesAMaskAndNoAcknowledge() {
            I8259 fresh = new I8259("fresh", I8259.Role.MASTER);
            fresh.write(DATA, 0xff);
            fresh.setInput(0, true);

            assertThat(fresh.read(DATA)).isEqualTo(0xff);
            assertThat(fresh.isInterruptOutput()).isFalse();
            assertThatThrownBy(fresh::firstAcknowledge).isInstanceOf(IllegalStateException.class);
        }
    }

    @Nested
    class Triggering {
        // "Edge and Level Triggered Mode": "The IR input can remain high without generating another interrupt."
        @Test
        void steadyHighIsOneEdge() {
            raise(2);
            acknowledge();
            chip.write(COMMAND, NON_SPECIFIC_EOI);

            assertThat(chip.isInterruptOutput()).isFalse();
            assertThat(chip.requests()).isZero();
        }

        // "Edge and Level Triggered Mode": in level mode the request must be gone before the EOI, or it comes again.
        @Test
        void levelInterruptsAgainAfterEoi() {
            initialise(0x1b, 0x01);
            raise(2);
            acknowledge();
            assertThat(chip.isInterruptOutput()).isFalse();

            chip.write(COMMAND, NON_SPECIFIC_EOI);

            assertThat(acknowledge()).isEqualTo(0x42);
        }

        // "Edge and Level Triggered Mode", figure "IR Triggering Timing Requirements".
        @Test
        void requestWithdrawnBeforeTheAcknowledgeIsTheDefaultLevel7() {
            raise(2);
            lower(2);

            assertThat(acknowledge()).isEqualTo(0x47);
            assertThat(chip.inService()).isZero();
        }

        // "Operation Control Word 1 (OCW1)": the mask works on IRR's output, so the edge waits behind it.
        @Test
        void edgeBehindTheMaskIsDeliveredOnUnmaskWhileTheInputStaysHigh() {
            chip.write(DATA, 0b100);
            raise(2);
            assertThat(chip.isInterruptOutput()).isFalse();
            assertThat(chip.read(COMMAND)).isEqualTo(0b100);

            chip.write(DATA, 0);

            assertThat(acknowledge()).isEqualTo(0x42);
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 8})
        void inputOutOfRangeIsRefused(int level) {
            assertThatThrownBy(() -> chip.setInput(level, true)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Nested
    class Priority {
        // "Fully Nested Mode": "Interrupt requests are ordered in priority from 0 through 7 (0 highest)."
        @Test
        void lowestNumberGoesFirst() {
            raise(6);
            raise(1);

            assertThat(acknowledge()).isEqualTo(0x41);
        }

        // "Fully Nested Mode": same and lower priority are inhibited while in service.
        @ParameterizedTest(name = "level {0} while 3 is in service: {1}")
        @CsvSource({"2, true", "4, false", "7, false", "0, true"})
        void onlyHigherPriorityInterruptsAService(int level, boolean interrupts) {
            raise(3);
            acknowledge();

            raise(level);

            assertThat(chip.isInterruptOutput()).isEqualTo(interrupts);
        }

        // "End of Interrupt (EOI)": the non-specific EOI resets "the highest IS bit of those that are set".
        @Test
        void nonSpecificEoiEndsTheInnermostService() {
            raise(3);
            acknowledge();
            raise(1);
            acknowledge();

            chip.write(COMMAND, NON_SPECIFIC_EOI);

            assertThat(chip.inService()).isEqualTo(1 << 3);
        }

        // "End of Interrupt (EOI)": a specific EOI names the level.
        @Test
        void specificEoiEndsTheLevelItNames() {
            raise(3);
            acknowledge();
            raise(1);
            acknowledge();

            chip.write(COMMAND, 0x60 | 3);

            assertThat(chip.inService()).isEqualTo(1 << 1);
        }

        // "Automatic Rotation (Equal Priority Devices)": what was served becomes the lowest.
        @Test
        void rotationOnNonSpecificEoiPutsTheServedLevelLast() {
            raise(4);
            acknowledge();

            chip.write(COMMAND, 0xa0);
            raise(0);
            raise(5);

            assertThat(acknowledge()).isEqualTo(0x45);
        }

        @Test
        void rotatingEoiWithNothingInServiceRotatesNothing() {
            chip.write(COMMAND, 0xa0);
            raise(0);
            raise(5);

            assertThat(acknowledge()).isEqualTo(0x40);
        }

        // "Specific Rotation (Specific Priority)": set priority names the lowest level.
        @Test
        void setPriorityMakesTheNextLevelTheHighest() {
            chip.write(COMMAND, 0xc0 | 5);
            raise(0);
            raise(5);
            raise(6);

            assertThat(acknowledge()).isEqualTo(0x46);
        }

        // "Specific Rotation": rotate on specific EOI.
        @Test
        void rotationOnSpecificEoiEndsAndRotates() {
            raise(2);
            acknowledge();

            chip.write(COMMAND, 0xe0 | 2);
            raise(1);
            raise(3);

            assertThat(chip.inService()).isZero();
            assertThat(acknowledge()).isEqualTo(0x43);
        }

        // "Automatic End of Interrupt (AEOI) Mode".
        @Test
        void automaticEoiLeavesNothingInService() {
            initialise(0x13, 0x03);
            raise(2);

            chip.firstAcknowledge();
            assertThat(chip.inService()).isEqualTo(1 << 2);
            chip.secondAcknowledge();

            assertThat(chip.inService()).isZero();
        }

        // "Automatic Rotation": rotate in automatic EOI mode, set and cleared by OCW2.
        @ParameterizedTest(name = "OCW2 0x{0}: vector 0x{1}")
        @CsvSource({"80, 43", "00, 41"})
        void rotationInAutomaticEoiModeIsSwitched(String ocw2, String vector) {
            initialise(0x13, 0x03);
            chip.write(COMMAND, 0x80);
            chip.write(COMMAND, Integer.parseInt(ocw2, 16));
            raise(2);
            acknowledge();

            raise(1);
            raise(3);

            assertThat(acknowledge()).isEqualTo(Integer.parseInt(vector, 16));
        }

        // Figure "Operation Command Word Format": OCW2 010 is no operation.
        @Test
        void noOperationChangesNothing() {
            raise(2);
            acknowledge();
            String before = chip.toString();

            chip.write(COMMAND, 0x40);

            assertThat(chip).hasToString(before);
        }
    }

    /** "Special Mask Mode". */
    @Nested
    class SpecialMask {
        @Test
        void maskedServiceNoLongerInhibitsLowerLevels() {
            raise(2);
            acknowledge();
            chip.write(DATA, 1 << 2);
            raise(6);
            assertThat(chip.isInterruptOutput()).isFalse();

            chip.write(COMMAND, SET_SPECIAL_MASK);

            assertThat(acknowledge()).isEqualTo(0x46);
        }

        @Test
        void nonSpecificEoiPassesOverAMaskedService() {
            raise(2);
            acknowledge();
            chip.write(DATA, 1 << 2);
            chip.write(COMMAND, SET_SPECIAL_MASK);

            chip.write(COMMAND, NON_SPECIFIC_EOI);

            assertThat(chip.inService()).isEqualTo(1 << 2);
        }

        @Test
        void leavingItInhibitsAgain() {
            raise(2);
            acknowledge();
            chip.write(DATA, 1 << 2);
            chip.write(COMMAND, SET_SPECIAL_MASK);
            raise(6);

            chip.write(COMMAND, CLEAR_SPECIAL_MASK);

            assertThat(chip.isInterruptOutput()).isFalse();
        }
    }

    @Nested
    class Reading {
        // "Reading the 8259A Status": OCW3 chooses, and the chip remembers.
        @Test
        void ocw3ChoosesBetweenRequestsAndServices() {
            raise(2);
            acknowledge();
            raise(5);

            chip.write(COMMAND, READ_ISR);
            assertThat(chip.read(COMMAND)).isEqualTo(1 << 2);
            assertThat(chip.read(COMMAND)).isEqualTo(1 << 2);
            chip.write(COMMAND, READ_IRR);
            assertThat(chip.read(COMMAND)).isEqualTo(1 << 5);
        }

        // "Reading the 8259A Status": ISR tells a default IR7 from a real one.
        @Test
        void realLevel7SetsItsServiceBit() {
            raise(7);

            assertThat(acknowledge()).isEqualTo(0x47);
            assertThat(chip.inService()).isEqualTo(1 << 7);
        }

        // "Poll Command".
        @Test
        void pollReportsTheHighestLevelAndServesIt() {
            raise(4);
            raise(6);

            chip.write(COMMAND, POLL);

            assertThat(chip.read(COMMAND)).isEqualTo(0x84);
            assertThat(chip.inService()).isEqualTo(1 << 4);
            assertThat(chip.read(COMMAND)).isEqualTo(1 << 6);
        }

        @Test
        void pollWithoutRequestReportsNone() {
            chip.write(COMMAND, POLL);

            assertThat(chip.read(DATA)).isZero();
            assertThat(chip.inService()).isZero();
        }

        // "Poll Command": "Interrupt is frozen from WR to RD."
        @Test
        void pollReportsTheStateAtItsCommand() {
            raise(4);
            chip.write(COMMAND, POLL);

            raise(1);

            assertThat(chip.read(COMMAND)).isEqualTo(0x84);
        }
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "0, 12, ICW1 without ICW4",
        "0, 88, OCW3 with bit 7",
        "2, 00, a port beyond A0",
    })
    void notModelledWriteIsRefusedAndChangesNothing(int offset, String value, String what) {
        raise(2);
        String before = chip.toString();

        assertThatThrownBy(() -> chip.write(offset, Integer.parseInt(value, 16)))
                .as(what)
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("8259");
        assertThat(chip).hasToString(before);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "00, MCS-80/85 mode",
        "21, reserved bit 5",
        "41, reserved bit 6",
        "81, reserved bit 7",
        "09, buffered mode as slave"
    })
    void notModelledIcw4IsRefused(String icw4, String what) {
        chip.write(COMMAND, 0x13);
        chip.write(DATA, 0x40);

        assertThatThrownBy(() -> chip.write(DATA, Integer.parseInt(icw4, 16)))
                .as(what)
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("DATA");
    }

    @Test
    void icw2WithALevelIsRefused() {
        chip.write(COMMAND, 0x13);

        assertThatThrownBy(() -> chip.write(DATA, 0x41))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("bits 2:0");
    }

    @Test
    void pollInAutomaticEoiModeIsRefused() {
        initialise(0x13, 0x03);

        assertThatThrownBy(() -> chip.write(COMMAND, POLL))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("automatic EOI");
    }

    @Test
    void readBeyondA0IsRefused() {
        assertThatThrownBy(() -> chip.read(2))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining(UnmodelledAccessException.NO_REGISTER);
    }

    private void initialise(int icw1, int icw4) {
        chip.write(COMMAND, icw1);
        chip.write(DATA, 0x40);
        chip.write(DATA, icw4);
    }

    private void raise(int level) {
        chip.setInput(level, true);
    }

    private void lower(int level) {
        chip.setInput(level, false);
    }

    private int acknowledge() {
        chip.firstAcknowledge();
        return chip.secondAcknowledge();
    }
}
