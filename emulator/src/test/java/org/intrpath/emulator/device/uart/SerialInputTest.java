// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.uart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.intrpath.emulator.time.Intervals;
import org.intrpath.emulator.time.VirtualClock;
import org.junit.jupiter.api.Test;

class SerialInputTest {
    private static final int MODEM_CONTROL = 4;
    private static final int RTS = 0b0_0010;
    private static final int LOOP = 0b1_0000;

    private final VirtualClock clock = new VirtualClock();
    private final List<Integer> received = new ArrayList<>();
    private boolean asks;
    private int character = 'a';
    private final SerialInput input = new SerialInput(
            clock, new SerialInput.Port(() -> asks, received::add), () -> character++, Intervals.fixed(10));

    private void at(long time) {
        clock.advanceTo(time);
        input.tick();
    }

    @Test
    void nothingIsSentUnasked() {
        at(1000);

        assertThat(received).isEmpty();
        assertThat(input.nextDeadline()).isEqualTo(VirtualClock.NEVER);
    }

    @Test
    void charactersComeAtIntervalsFromTheAsking() {
        at(5);
        asks = true;
        assertThat(input.nextDeadline()).isEqualTo(15);

        at(14);
        assertThat(received).isEmpty();
        at(15);
        assertThat(received).containsExactly((int) 'a');
        at(35);

        assertThat(received).containsExactly((int) 'a', (int) 'b', (int) 'c');
        assertThat(input.sent()).isEqualTo(3);
        assertThat(input.nextDeadline()).isEqualTo(45);
    }

    @Test
    void pauseLosesNothing() {
        asks = true;
        input.tick();
        at(10);
        asks = false;
        at(100);
        asks = true;
        input.tick();
        at(110);

        assertThat(received).containsExactly((int) 'a', (int) 'b');
    }

    @Test
    void portAsksByRtsOutsideLoopback() {
        Uart uart = new Uart(clock, 1, value -> {});
        assertThat(uart.isRequestingToSend()).isFalse();

        uart.write(MODEM_CONTROL, RTS);
        assertThat(uart.isRequestingToSend()).isTrue();
        uart.write(MODEM_CONTROL, RTS | LOOP);

        assertThat(uart.isRequestingToSend()).isFalse();
    }

    @Test
    void uartReceivesWhatIsSent() {
        Uart uart = new Uart(clock, 1, value -> {});
        uart.write(3, 0b11);
        uart.write(MODEM_CONTROL, RTS);
        SerialInput line = new SerialInput(clock, SerialInput.Port.of(uart), () -> 0xa5, Intervals.fixed(3));
        line.tick();

        clock.advanceTo(3);
        line.tick();

        assertThat(uart.read(0)).isEqualTo(0xa5);
    }
}
