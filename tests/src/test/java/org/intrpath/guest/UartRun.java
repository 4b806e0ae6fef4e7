// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.intrpath.emulator.device.uart.SerialInput;
import org.intrpath.emulator.device.uart.Uart;
import org.intrpath.emulator.time.Intervals;
import org.intrpath.emulator.time.SeededNumbers;

/**
 * A run of the serial driver.
 *
 * @param outcome what it left.
 * @param arrived the characters that came in.
 * @param echoed the characters that went out.
 */
record UartRun(GuestOutcome outcome, List<Integer> arrived, List<Integer> echoed) {

    static UartRun of(GuestSetup setup, FaultyLine fault) {
        SeededNumbers characters = new SeededNumbers(4);
        List<Integer> arrived = new ArrayList<>();
        List<Integer> echoed = new ArrayList<>();
        GuestOutcome outcome = GuestMachine.run(setup, "uart", guest -> {
            Uart uart = new Uart(guest.clock(), 1, echoed::add);
            SerialInput input = new SerialInput(
                    guest.clock(),
                    SerialInput.Port.of(uart),
                    () -> {
                        int character = (int) characters.next(0, 0xff);
                        arrived.add(character);
                        return character;
                    },
                    Intervals.exponential(5, 400));
            guest.attach(GuestConstants.UART_PORT, Uart.PORTS, uart);
            guest.add(uart);
            guest.add(input);
            guest.wire(GuestConstants.UART_PIN, fault.on(guest, uart::isLineActive));
        });
        return new UartRun(outcome, arrived, echoed);
    }

    /** Asserts that each character that arrived was read and sent back. */
    void lostNothing() {
        Checksum checksum = new Checksum();
        arrived.forEach(checksum::add);
        assertThat(echoed).isEqualTo(arrived);
        assertThat(outcome.counter("packets_received")).isEqualTo(arrived.size());
        assertThat(outcome.counter("packets_sent")).isEqualTo(arrived.size());
        assertThat(outcome.counter("payload_checksum")).isEqualTo(checksum.value());
        outcome.areZero("errors", "lost");
    }
}
