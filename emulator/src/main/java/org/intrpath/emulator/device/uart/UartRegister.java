// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.uart;

/** The registers of the serial port: PC16550D (TL/C/8652), table "Register Addresses". */
enum UartRegister {
    /** Offset 0, DLAB = 0. R: receiver buffer; W: transmitter holding. */
    RECEIVER_BUFFER,
    /** Offset 1, DLAB = 0. R/W. 0 received data, 1 transmitter empty, 2 line status, 3 modem status; 7:4 always 0. */
    INTERRUPT_ENABLE,
    /** Offset 2. R: interrupt identification; W: FIFO control. */
    INTERRUPT_IDENTIFICATION,
    /** Offset 3. R/W. 1:0 word length, 2 stop bits, 5:3 parity, 6 break, 7 DLAB. */
    LINE_CONTROL,
    /** Offset 4. R/W. 0 DTR, 1 RTS, 2 OUT1, 3 OUT2, 4 loop; 7:5 always 0. */
    MODEM_CONTROL,
    /** Offset 5. R. */
    LINE_STATUS,
    /** Offset 6. R. 3:0 changes, 4 CTS, 5 DSR, 6 RI, 7 DCD. */
    MODEM_STATUS,
    /** Offset 7. R/W. */
    SCRATCH,
    /** Offset 0, DLAB = 1. R/W. */
    DIVISOR_LOW,
    /** Offset 1, DLAB = 1. R/W. */
    DIVISOR_HIGH;

    private static final UartRegister[] BY_OFFSET = values();

    /**
     * Returns the register at an offset.
     *
     * @param offset in ports from the first.
     * @param divisorLatch the divisor latch access bit of the line control register.
     * @return the register, or null where there is none.
     */
    static UartRegister at(int offset, boolean divisorLatch) {
        if (offset < 0 || offset >= Uart.PORTS) {
            return null;
        }
        if (divisorLatch && offset < 2) {
            return offset == 0 ? DIVISOR_LOW : DIVISOR_HIGH;
        }
        return BY_OFFSET[offset];
    }
}
