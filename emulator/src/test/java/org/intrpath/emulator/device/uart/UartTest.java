// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.uart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.intrpath.emulator.time.VirtualClock;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PC16550D (TL/C/8652). Eight bits, no parity, divisor 1, OUT2 set, one unit a clock, unless a test says otherwise. */
class UartTest {
    private static final int DATA = 0;
    private static final int IER = 1;
    private static final int IIR = 2;
    private static final int FCR = 2;
    private static final int LCR = 3;
    private static final int MCR = 4;
    private static final int LSR = 5;
    private static final int MSR = 6;
    private static final int SCR = 7;

    private static final int NO_INTERRUPT = 0x01;
    private static final int EIGHT_BITS = 0x03;
    private static final int OUT2 = 0x08;
    private static final int LOOP = 0x10;
    // Start bit, eight data bits, stop bit; 16 clocks a bit.
    private static final long CHARACTER_UNITS = 10 * 16;

    private final VirtualClock clock = new VirtualClock();
    private final StringBuilder output = new StringBuilder();
    private final Uart uart = new Uart(clock, 1, character -> output.append((char) character));

    UartTest() {
        uart.write(LCR, 0x80 | EIGHT_BITS);
        uart.write(DATA, 1);
        uart.write(LCR, EIGHT_BITS);
        uart.write(MCR, OUT2);
    }

    // Table "UART Reset Configuration".
    @ParameterizedTest(name = "port {0}: {1}")
    @CsvSource({"1, 0", "2, 1", "3, 0", "4, 0", "5, 96", "6, 0"})
    void resetValues(int port, int value) {
        uart.reset();

        assertThat(uart.read(port)).isEqualTo(value);
    }

    // "Line Control Register", bit 7; "Programmable Baud Generator".
    @Test
    void divisorLatchLiesBehindItsAccessBit() {
        uart.write(LCR, 0x80);
        uart.write(0, 0x34);
        uart.write(1, 0x12);

        assertThat(uart.read(0)).isEqualTo(0x34);
        assertThat(uart.read(1)).isEqualTo(0x12);
        uart.write(LCR, 0);
        assertThat(uart.read(IER)).isZero();
        assertThat(output).isEmpty();
    }

    @Test
    void scratchHoldsWhatIsWritten() {
        uart.write(SCR, 0xa5);

        assertThat(uart.read(SCR)).isEqualTo(0xa5);
    }

    // "Interrupt Enable Register" bits 7:4 and "Modem Control Register" bits 7:5 are always 0.
    @ParameterizedTest(name = "port {0}: {1}")
    @CsvSource({"1, 15", "4, 31"})
    void constantBitsReadZero(int port, int value) {
        uart.write(port, 0xff);

        assertThat(uart.read(port)).isEqualTo(value);
    }

    @Nested
    class Transmitter {
        @Test
        void charactersReachTheSinkInOrder() {
            uart.write(DATA, 'o');
            uart.write(DATA, 'k');

            assertThat(output).hasToString("ok");
            assertThat(uart.read(LSR)).isEqualTo(0x60);
        }

        // "Line Control Register", bits 1:0.
        @Test
        void wordLengthCutsTheCharacter() {
            uart.write(LCR, 0x02);

            uart.write(DATA, 0xc1);

            assertThat(output).hasToString("A");
        }

        // Table "Interrupt Control Functions": transmitter holding register empty, and how it is reset.
        @Test
        void emptyInterruptComesWithItsEnableAndGoesWithItsIdentification() {
            uart.write(IER, 0x02);

            assertThat(uart.isLineActive()).isTrue();
            assertThat(uart.read(IIR)).isEqualTo(0x02);
            assertThat(uart.isLineActive()).isFalse();
            assertThat(uart.read(IIR)).isEqualTo(NO_INTERRUPT);
        }

        @Test
        void emptyInterruptComesAgainAfterEachCharacter() {
            uart.write(IER, 0x02);
            uart.read(IIR);

            uart.write(DATA, 'x');

            assertThat(uart.read(IIR)).isEqualTo(0x02);
        }
    }

    @Nested
    class Receiver {
        @Test
        void characterIsReadOnce() {
            uart.receive('a');

            assertThat(uart.read(LSR)).isEqualTo(0x61);
            assertThat(uart.read(DATA)).isEqualTo('a');
            assertThat(uart.read(LSR)).isEqualTo(0x60);
        }

        @Test
        void dataInterruptLastsUntilTheCharacterIsRead() {
            uart.write(IER, 0x01);
            uart.receive('a');

            assertThat(uart.read(IIR)).isEqualTo(0x04);
            assertThat(uart.read(IIR)).isEqualTo(0x04);
            uart.read(DATA);
            assertThat(uart.isLineActive()).isFalse();
        }

        // "Line Status Register", bit 1: without FIFOs the new character destroys the old one.
        @Test
        void overrunWithoutFifoKeepsTheNewCharacter() {
            uart.write(IER, 0x04);
            uart.receive('a');
            uart.receive('b');

            assertThat(uart.read(IIR)).isEqualTo(0x06);
            assertThat(uart.read(LSR)).isEqualTo(0x63);
            assertThat(uart.isLineActive()).isFalse();
            assertThat(uart.read(DATA)).isEqualTo('b');
        }

        // "Line Status Register", bit 1: with FIFOs the character in the shift register is overwritten, not the FIFO.
        @Test
        void overrunWithFifoKeepsTheOldCharacters() {
            uart.write(FCR, 0x01);
            receive(17);

            assertThat(uart.read(LSR)).isEqualTo(0x63);
            assertThat(uart.read(DATA)).isZero();
            assertThat(drain(15)).isEqualTo(15);
            assertThat(uart.read(LSR)).isEqualTo(0x60);
        }

        // "FIFO Control Register", bits 7:6.
        @ParameterizedTest(name = "FCR 0x{0}: at {1} characters")
        @CsvSource({"01, 1", "41, 4", "81, 8", "c1, 14"})
        void dataInterruptComesAtTheTriggerLevel(String fifoControl, int level) {
            uart.write(FCR, Integer.parseInt(fifoControl, 16));
            uart.write(IER, 0x01);

            receive(level - 1);
            assertThat(uart.read(IIR)).isEqualTo(0xc1);
            uart.receive('x');

            assertThat(uart.read(IIR)).isEqualTo(0xc4);
        }

        // "FIFO Interrupt Mode Operation": four character times.
        @Test
        void fewCharactersInterruptAfterTheTimeOut() {
            uart.write(FCR, 0x81);
            uart.write(IER, 0x01);
            uart.receive('a');
            assertThat(uart.nextDeadline()).isEqualTo(4 * CHARACTER_UNITS);

            clock.advanceTo(4 * CHARACTER_UNITS - 1);
            assertThat(uart.isLineActive()).isFalse();
            clock.advanceTo(4 * CHARACTER_UNITS);

            assertThat(uart.read(IIR)).isEqualTo(0xcc);
            uart.read(DATA);
            assertThat(uart.isLineActive()).isFalse();
            assertThat(uart.nextDeadline()).isEqualTo(VirtualClock.NEVER);
        }

        // "FIFO Interrupt Mode Operation", C: only a read of a character clears it.
        @Test
        void nextCharacterLeavesATimeOutThatHasOccurred() {
            uart.write(FCR, 0x81);
            uart.write(IER, 0x01);
            uart.receive('a');
            clock.advanceTo(4 * CHARACTER_UNITS);

            uart.receive('b');
            assertThat(uart.read(IIR)).isEqualTo(0xcc);
            uart.read(DATA);

            assertThat(uart.read(IIR)).isEqualTo(0xc1);
            assertThat(uart.nextDeadline()).isEqualTo(8 * CHARACTER_UNITS);
        }

        @Test
        void nextCharacterPutsTheTimeOutOff() {
            uart.write(FCR, 0x81);
            uart.write(IER, 0x01);
            uart.receive('a');
            clock.advanceTo(100);

            uart.receive('b');

            assertThat(uart.nextDeadline()).isEqualTo(100 + 4 * CHARACTER_UNITS);
        }

        // "FIFO Control Register", bits 0 and 1.
        @ParameterizedTest
        @ValueSource(ints = {0x03, 0x00})
        void fifoIsClearedByItsResetAndByTheModeChange(int fifoControl) {
            uart.write(FCR, 0x01);
            receive(3);

            uart.write(FCR, fifoControl);

            assertThat(uart.read(LSR)).isEqualTo(0x60);
        }
    }

    @Nested
    class Modem {
        // "Modem Status Register".
        @Test
        void changesAreNotedUntilTheyAreRead() {
            uart.write(IER, 0x08);

            uart.setModemInputs(0b1011);

            assertThat(uart.read(IIR)).isEqualTo(0x00);
            assertThat(uart.read(MSR)).isEqualTo(0xbb);
            assertThat(uart.read(MSR)).isEqualTo(0xb0);
            assertThat(uart.isLineActive()).isFalse();
        }

        @Test
        void ringIsNotedWhenItEnds() {
            uart.setModemInputs(0b0100);
            assertThat(uart.read(MSR)).isEqualTo(0x40);

            uart.setModemInputs(0);

            assertThat(uart.read(MSR)).isEqualTo(0x04);
        }

        // "Modem Control Register", bit 4.
        @Test
        void loopbackReturnsCharactersAndKeepsThemFromTheLine() {
            uart.write(MCR, LOOP);

            uart.write(DATA, 'a');
            uart.receive('b');

            assertThat(output).isEmpty();
            assertThat(uart.read(DATA)).isEqualTo('a');
            assertThat(uart.read(LSR)).isEqualTo(0x60);
        }

        @ParameterizedTest(name = "MCR {0}: {1}")
        @CsvSource({"1, 32", "2, 16", "4, 64", "8, 128"})
        void loopbackReturnsTheModemLines(int output, int input) {
            uart.write(MCR, LOOP | output);

            assertThat(uart.read(MSR) & 0xf0).isEqualTo(input);
        }

        @Test
        void withoutOut2TheLineStaysLow() {
            uart.write(MCR, 0);
            uart.write(IER, 0x01);
            uart.receive('a');

            assertThat(uart.isLineActive()).isFalse();
            assertThat(uart.read(IIR)).isEqualTo(0x04);
        }
    }

    // Table "Interrupt Control Functions": priority levels.
    @Test
    void causesAreIdentifiedByPriority() {
        uart.write(IER, 0x0f);
        uart.setModemInputs(1);
        uart.receive('a');
        uart.receive('b');

        assertThat(uart.read(IIR)).isEqualTo(0x06);
        uart.read(LSR);
        assertThat(uart.read(IIR)).isEqualTo(0x04);
        uart.read(DATA);
        assertThat(uart.read(IIR)).isEqualTo(0x02);
        assertThat(uart.read(IIR)).isEqualTo(0x00);
        uart.read(MSR);
        assertThat(uart.read(IIR)).isEqualTo(NO_INTERRUPT);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "2, 09, DMA mode",
        "2, 11, reserved bit of FIFO control",
        "3, 43, break",
        "5, 00, line status",
        "6, 00, modem status",
        "8, 00, a ninth port"
    })
    void notModelledWriteIsRefusedAndChangesNothing(int port, String value, String what) {
        String before = uart.toString();

        assertThatThrownBy(() -> uart.write(port, Integer.parseInt(value, 16)))
                .as(what)
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("16550");
        assertThat(uart).hasToString(before);
    }

    @Test
    void readBeyondItsPortsIsRefused() {
        assertThatThrownBy(() -> uart.read(8)).isInstanceOf(UnmodelledAccessException.class);
    }

    @Test
    void clockPeriodOfZeroIsRefused() {
        assertThatThrownBy(() -> new Uart(clock, 0, character -> {})).isInstanceOf(IllegalArgumentException.class);
    }

    private void receive(int characters) {
        IntStream.range(0, characters).forEach(uart::receive);
    }

    private int drain(int characters) {
        return IntStream.range(0, characters)
                .map(number -> uart.read(DATA))
                .max()
                .orElseThrow();
    }
}
