// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.uart;

import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Objects;
import java.util.Queue;
import org.intrpath.emulator.bus.PortDevice;
import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.intrpath.emulator.time.Timed;
import org.intrpath.emulator.time.VirtualClock;

/**
 * A serial port: National Semiconductor PC16550D, data sheet TL/C/8652, June 1995. As in a PC, OUT2 gates its interrupt
 * to the line.
 *
 * <p>Software sees eight 8-bit ports ({@link UartRegister}); the host gives it characters ({@link #receive}) and takes
 * them by a {@link ByteSink}. Sending takes no time, so the transmitter is always empty; receiving takes none either,
 * and only the receiver's time-out needs the clock and, from it, the divisor.
 *
 * <p><b>Modelled</b>
 *
 * <ul>
 *   <li>word length, divisor latch, scratch register; holding registers and FIFOs of 16 characters
 *   <li>received data by trigger level and time-out, transmitter empty, line status (overrun) and modem status, with
 *       their identification, priority, and what resets each
 *   <li>modem inputs with their change bits; loopback of characters and modem lines
 * </ul>
 *
 * <p><b>Not modelled</b>, each refused with an {@link UnmodelledAccessException}: sending a break; FIFO control's DMA
 * mode and reserved bits; writes of line status and modem status. Parity, framing and break errors do not happen.
 */
public final class Uart implements PortDevice, Timed {
    /** The first port of a PC's first serial port. */
    public static final int PORT = 0x3f8;

    /** The number of ports. */
    public static final int PORTS = 8;

    private static final String NAME = "16550";
    private static final int FIFO_CHARACTERS = 16;
    private static final int TIME_OUT_CHARACTERS = 4;
    private static final int CLOCKS_PER_BIT = 16;
    private static final int[] TRIGGER_LEVELS = {1, 4, 8, 14};

    private static final int ENABLE_RECEIVED = 1;
    private static final int ENABLE_EMPTY = 1 << 1;
    private static final int ENABLE_LINE_STATUS = 1 << 2;
    private static final int ENABLE_MODEM_STATUS = 1 << 3;
    private static final int ENABLE_ALL = 0xf;

    private static final int FIFO_ENABLE = 1;
    private static final int FIFO_RESET_RECEIVER = 1 << 1;
    private static final int FIFO_REFUSED = 0x38;
    private static final int FIFO_IDENTIFIED = 0xc0;

    private static final int LINE_STOP_BITS = 1 << 2;
    private static final int LINE_PARITY = 1 << 3;
    private static final int LINE_BREAK = 1 << 6;
    private static final int LINE_DIVISOR_LATCH = 1 << 7;

    private static final int MODEM_RTS = 1 << 1;
    private static final int MODEM_OUT2 = 1 << 3;
    private static final int MODEM_LOOP = 1 << 4;
    private static final int MODEM_ALL = 0x1f;

    private static final int STATUS_DATA = 1;
    private static final int STATUS_OVERRUN = 1 << 1;
    private static final int STATUS_EMPTY = 0x60;

    private static final int MODEM_CHANGES = 0x0f;
    private static final int MODEM_RING = 1 << 2;

    private enum Cause {
        LINE_STATUS(0x6),
        RECEIVED_DATA(0x4),
        TIME_OUT(0xc),
        TRANSMITTER_EMPTY(0x2),
        MODEM_STATUS(0x0),
        NONE(0x1);

        private final int identification;

        Cause(int identification) {
            this.identification = identification;
        }
    }

    private final VirtualClock clock;
    private final long unitsPerClock;
    private final ByteSink sink;

    private final Queue<Integer> received = new ArrayDeque<>();
    private int interruptEnable;
    private int fifoControl;
    private int lineControl;
    private int modemControl;
    private int modemInputs;
    private int modemChanges;
    private int scratch;
    private int divisor;
    private boolean overrun;
    // The transmitter empty interrupt: raised by emptying, dropped by reading its identification.
    private boolean emptied;
    // When the FIFO was last filled or read, in units of the clock.
    private long lastMoved;

    /**
     * Creates the serial port in its reset state.
     *
     * @param clock the machine's clock.
     * @param unitsPerClock how many units of the virtual clock a period of the baud generator's input lasts, 1 or more.
     * @param sink where its output goes.
     * @throws IllegalArgumentException if the period is not positive.
     */
    public Uart(VirtualClock clock, long unitsPerClock, ByteSink sink) {
        if (unitsPerClock < 1) {
            throw new IllegalArgumentException("a clock period of " + unitsPerClock + " units: it must be 1 or more");
        }
        this.clock = clock;
        this.unitsPerClock = unitsPerClock;
        this.sink = sink;
        reset();
    }

    /** Brings the registers into the state of table "UART Reset Configuration"; scratch and divisor are 0 too. */
    public void reset() {
        received.clear();
        interruptEnable = 0;
        fifoControl = 0;
        lineControl = 0;
        modemControl = 0;
        modemChanges = 0;
        scratch = 0;
        divisor = 0;
        overrun = false;
        emptied = false;
        lastMoved = clock.now();
    }

    /**
     * Receives a character from the line; in loopback the line is cut off and it is lost, as the data sheet has it.
     *
     * @param character 0 to 0xff; bits beyond the word length are dropped.
     */
    public void receive(int character) {
        if ((modemControl & MODEM_LOOP) == 0) {
            take(character);
        }
    }

    /**
     * Sets the modem inputs.
     *
     * @param inputs bit 0 CTS, 1 DSR, 2 RI, 3 DCD; 1 for asserted.
     */
    public void setModemInputs(int inputs) {
        int before = modemLines();
        modemInputs = inputs & MODEM_CHANGES;
        noteModemChanges(before);
    }

    /** Tells whether the interrupt line is active (high): an enabled cause waits and OUT2 lets it through. */
    public boolean isLineActive() {
        boolean gated = (modemControl & MODEM_OUT2) != 0 && (modemControl & MODEM_LOOP) == 0;
        return gated && cause() != Cause.NONE;
    }

    /** Tells whether RTS is asserted, by which software asks the other end to send; in loopback it is not. */
    public boolean isRequestingToSend() {
        return (modemControl & MODEM_RTS) != 0 && (modemControl & MODEM_LOOP) == 0;
    }

    /** Returns the time of the receiver's time-out, in units of the virtual clock, or {@link VirtualClock#NEVER}. */
    @Override
    public long nextDeadline() {
        boolean counts = isFifo() && !received.isEmpty() && (interruptEnable & ENABLE_RECEIVED) != 0 && divisor != 0;
        return counts && clock.now() < timeOut() ? timeOut() : VirtualClock.NEVER;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int registerBytes() {
        return Byte.BYTES;
    }

    @Override
    public String registerAt(int offset) {
        return Objects.toString(registerOf(offset), UnmodelledAccessException.NO_REGISTER);
    }

    @Override
    public int read(int offset) {
        return switch (registerOf(offset)) {
            case RECEIVER_BUFFER -> readCharacter();
            case INTERRUPT_ENABLE -> interruptEnable;
            case INTERRUPT_IDENTIFICATION -> identify();
            case LINE_CONTROL -> lineControl;
            case MODEM_CONTROL -> modemControl;
            case LINE_STATUS -> {
                int status = STATUS_EMPTY | (received.isEmpty() ? 0 : STATUS_DATA) | (overrun ? STATUS_OVERRUN : 0);
                overrun = false;
                yield status;
            }
            case MODEM_STATUS -> {
                int status = modemLines() << 4 | modemChanges;
                modemChanges = 0;
                yield status;
            }
            case SCRATCH -> scratch;
            case DIVISOR_LOW -> divisor & 0xff;
            case DIVISOR_HIGH -> divisor >>> 8;
            case null ->
                throw UnmodelledAccessException.ofRead(
                        NAME, registerAt(offset), offset, Byte.BYTES, "there are eight ports");
        };
    }

    @Override
    public void write(int offset, int value) {
        switch (registerOf(offset)) {
            case RECEIVER_BUFFER -> transmit(value);
            case INTERRUPT_ENABLE -> {
                boolean enabled = (value & ENABLE_EMPTY) != 0 && (interruptEnable & ENABLE_EMPTY) == 0;
                emptied |= enabled;
                interruptEnable = value & ENABLE_ALL;
            }
            case INTERRUPT_IDENTIFICATION -> writeFifoControl(offset, value);
            case LINE_CONTROL -> {
                if ((value & LINE_BREAK) != 0) {
                    throw refused(offset, value, "sending a break is not modelled; bit 6 must be 0");
                }
                lineControl = value;
            }
            case MODEM_CONTROL -> {
                int before = modemLines();
                modemControl = value & MODEM_ALL;
                noteModemChanges(before);
            }
            case LINE_STATUS, MODEM_STATUS -> throw refused(offset, value, "the register is read-only");
            case SCRATCH -> scratch = value;
            case DIVISOR_LOW -> divisor = divisor & 0xff00 | value;
            case DIVISOR_HIGH -> divisor = value << 8 | divisor & 0xff;
            case null -> throw refused(offset, value, "there are eight ports");
        }
    }

    private void transmit(int value) {
        int character = value & wordMask();
        if ((modemControl & MODEM_LOOP) == 0) {
            sink.write(character);
        } else {
            take(character);
        }
        emptied = true;
    }

    // "FIFO Control Register": bit 0 "must be a 1 when other FCR bits are written to or they will not be programmed",
    // and "changing from FIFO Mode to 16450 Mode and vice versa" clears the FIFOs.
    private void writeFifoControl(int offset, int value) {
        if ((value & FIFO_REFUSED) != 0) {
            throw refused(offset, value, "DMA mode (bit 3) is not modelled, bits 5:4 are reserved");
        }
        boolean toggles = ((value ^ fifoControl) & FIFO_ENABLE) != 0;
        boolean enables = (value & FIFO_ENABLE) != 0;
        if (toggles || enables && (value & FIFO_RESET_RECEIVER) != 0) {
            received.clear();
        }
        fifoControl = enables ? value : 0;
    }

    // "Line Status Register", bit 1: in FIFO mode the character that finds the FIFO full "is not transferred", else it
    // destroys the one before. "FIFO Interrupt Mode Operation", C: a time-out interrupt that has occurred "is cleared
    // and
    // the timer reset when the CPU reads one character"; D: a new character resets the timer of one that has not.
    private void take(int character) {
        boolean keepsTimeOut = isEnabled(ENABLE_RECEIVED) && isTimedOut();
        int capacity = isFifo() ? FIFO_CHARACTERS : 1;
        boolean full = received.size() == capacity;
        overrun |= full;
        if (full && !isFifo()) {
            received.clear();
        }
        if (!full || !isFifo()) {
            received.add(character & wordMask());
        }
        lastMoved = keepsTimeOut ? lastMoved : clock.now();
    }

    // A read of the empty buffer gives 0: the data sheet names no other value.
    private int readCharacter() {
        lastMoved = clock.now();
        return received.isEmpty() ? 0 : received.remove();
    }

    // "Interrupt Identification Register": reading it resets the transmitter empty interrupt "if source of interrupt".
    private int identify() {
        Cause cause = cause();
        if (cause == Cause.TRANSMITTER_EMPTY) {
            emptied = false;
        }
        return cause.identification | (isFifo() ? FIFO_IDENTIFIED : 0);
    }

    // Table "Interrupt Control Functions": in the order of priority.
    private Cause cause() {
        if (isEnabled(ENABLE_LINE_STATUS) && overrun) {
            return Cause.LINE_STATUS;
        }
        if (isEnabled(ENABLE_RECEIVED) && received.size() >= triggerLevel()) {
            return Cause.RECEIVED_DATA;
        }
        if (isEnabled(ENABLE_RECEIVED) && isTimedOut()) {
            return Cause.TIME_OUT;
        }
        if (isEnabled(ENABLE_EMPTY) && emptied) {
            return Cause.TRANSMITTER_EMPTY;
        }
        return isEnabled(ENABLE_MODEM_STATUS) && modemChanges != 0 ? Cause.MODEM_STATUS : Cause.NONE;
    }

    private boolean isEnabled(int bit) {
        return (interruptEnable & bit) != 0;
    }

    private int triggerLevel() {
        return isFifo() ? TRIGGER_LEVELS[fifoControl >>> 6] : 1;
    }

    // "FIFO Interrupt Mode Operation": a character is there, and for four character times none came and none was read.
    private boolean isTimedOut() {
        return isFifo() && !received.isEmpty() && divisor != 0 && clock.now() >= timeOut();
    }

    private long timeOut() {
        int bits = 1
                + wordBits()
                + ((lineControl & LINE_PARITY) != 0 ? 1 : 0)
                + ((lineControl & LINE_STOP_BITS) != 0 ? 2 : 1);
        return lastMoved + (long) TIME_OUT_CHARACTERS * bits * CLOCKS_PER_BIT * divisor * unitsPerClock;
    }

    private int wordBits() {
        return 5 + (lineControl & 3);
    }

    private int wordMask() {
        return (1 << wordBits()) - 1;
    }

    private boolean isFifo() {
        return (fifoControl & FIFO_ENABLE) != 0;
    }

    // "Modem Control Register", bit 4: in loopback DTR, RTS, OUT1 and OUT2 come back as DSR, CTS, RI and DCD.
    private int modemLines() {
        if ((modemControl & MODEM_LOOP) == 0) {
            return modemInputs;
        }
        int swapped = (modemControl & 1) << 1 | modemControl >>> 1 & 1;
        return swapped | modemControl & 0b1100;
    }

    // "Modem Status Register", bits 3:0: changes, of RI its trailing edge alone.
    private void noteModemChanges(int before) {
        int changed = before ^ modemLines();
        int ringEnded = before & ~modemLines() & MODEM_RING;
        modemChanges |= changed & ~MODEM_RING | ringEnded;
    }

    private UartRegister registerOf(int offset) {
        return UartRegister.at(offset, (lineControl & LINE_DIVISOR_LATCH) != 0);
    }

    private UnmodelledAccessException refused(int offset, int value, String reason) {
        return UnmodelledAccessException.ofWrite(NAME, registerAt(offset), offset, Byte.BYTES, value, reason);
    }

    /** Returns the state in one line, registers in hex. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "Uart[IER 0x%x, FCR 0x%02x, LCR 0x%02x, MCR 0x%02x, received %d, cause %s, line %s]",
                interruptEnable,
                fifoControl,
                lineControl,
                modemControl,
                received.size(),
                cause(),
                isLineActive() ? "high" : "low");
    }
}
