// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.i8254;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.intrpath.emulator.bus.PortDevice;
import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.intrpath.emulator.time.Timed;
import org.intrpath.emulator.time.VirtualClock;

/**
 * The 8254: Intel 8254 Programmable Interval Timer, data sheet 231164, September 1993.
 *
 * <p>Software sees four 8-bit ports: the counters 0 to 2 and the control word register. The machine sees for each
 * counter its GATE ({@link #setGate}) and its OUT ({@link #isOutputHigh}), which is a function of the virtual clock:
 * the machine looks at it at the latest at {@link #nextDeadline()}, and no change escapes it.
 *
 * <p>Time: the CLK pulses of all counters are the multiples of {@code unitsPerPulse} of the virtual clock. What is
 * written at one of these moments is seen by the next pulse.
 *
 * <p><b>Modelled</b>
 *
 * <ul>
 *   <li>the six modes, binary and BCD, with reloads, new counts while counting, and GATE by level and by edge
 *   <li>counts read and written as low byte, high byte, or both in turn
 *   <li>counter latch command; read-back command with latched count and status
 * </ul>
 *
 * <p><b>Not modelled</b>, each refused with an {@link UnmodelledAccessException}
 *
 * <ul>
 *   <li>a counter that is read or written before its control word, which the data sheet leaves undefined
 *   <li>a count of 1 in modes 2 and 3, which it forbids; a BCD count with a digit above 9
 *   <li>reading the control word register; a read-back command with bit 0 set
 * </ul>
 */
public final class I8254 implements PortDevice, Timed {
    /** The first port that a PC gives the chip. */
    public static final int PORT = 0x40;

    /** The number of ports. */
    public static final int PORTS = 4;

    /** The number of counters. */
    public static final int COUNTERS = 3;

    private static final String NAME = "8254";
    private static final int CONTROL = 3;
    private static final int CONTROL_COUNTER_SHIFT = 6;
    private static final int READ_BACK = 3;
    private static final int READ_BACK_NO_COUNT = 1 << 5;
    private static final int READ_BACK_NO_STATUS = 1 << 4;
    private static final int READ_BACK_RESERVED = 1;

    private final VirtualClock clock;
    private final long unitsPerPulse;
    private final I8254Channel[] channels = new I8254Channel[COUNTERS];

    // How many CLK pulses the counters have seen since the clock's start.
    private long pulses;

    /**
     * Creates the chip with no counter programmed and all gates high.
     *
     * @param clock the machine's clock.
     * @param unitsPerPulse how many units of the virtual clock lie between two CLK pulses, 1 or more.
     * @throws IllegalArgumentException if the distance is not positive.
     */
    public I8254(VirtualClock clock, long unitsPerPulse) {
        if (unitsPerPulse < 1) {
            throw new IllegalArgumentException("a CLK pulse every " + unitsPerPulse + " units: it must be 1 or more");
        }
        this.clock = clock;
        this.unitsPerPulse = unitsPerPulse;
        Arrays.setAll(channels, number -> new I8254Channel());
        pulses = clock.now() / unitsPerPulse;
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
        return switch (offset) {
            case 0, 1, 2 -> "COUNTER_" + offset;
            case CONTROL -> "CONTROL_WORD";
            default -> UnmodelledAccessException.NO_REGISTER;
        };
    }

    @Override
    public int read(int offset) {
        synchronise();
        if (offset < 0 || offset >= COUNTERS) {
            throw UnmodelledAccessException.ofRead(
                    NAME, registerAt(offset), offset, Byte.BYTES, "only the counters can be read");
        }
        if (!channels[offset].isProgrammed()) {
            throw UnmodelledAccessException.ofRead(
                    NAME, registerAt(offset), offset, Byte.BYTES, "write the counter's control word first");
        }
        return channels[offset].read();
    }

    @Override
    public void write(int offset, int value) {
        synchronise();
        if (offset == CONTROL) {
            writeControlWord(value);
            return;
        }
        if (offset < 0 || offset >= COUNTERS) {
            throw refusedWrite(offset, value, "there are three counters and the control word");
        }
        String refusal = channels[offset].write(value);
        if (refusal != null) {
            throw refusedWrite(offset, value, refusal);
        }
    }

    /**
     * Sets the level of a counter's GATE.
     *
     * @param counter 0 to 2.
     * @param high whether it is high.
     */
    public void setGate(int counter, boolean high) {
        Objects.checkIndex(counter, COUNTERS);
        synchronise();
        channels[counter].counter().setGate(high);
    }

    /**
     * Tells whether a counter's OUT is high now.
     *
     * @param counter 0 to 2.
     */
    public boolean isOutputHigh(int counter) {
        Objects.checkIndex(counter, COUNTERS);
        synchronise();
        return channels[counter].counter().isOutputHigh();
    }

    /**
     * Returns the time, in units of the virtual clock, up to which a counter's OUT certainly stays as it is, or {@link
     * VirtualClock#NEVER}. It changes there, or a count is loaded there and the next deadline can be told.
     *
     * @param counter 0 to 2.
     */
    public long nextDeadline(int counter) {
        Objects.checkIndex(counter, COUNTERS);
        synchronise();
        long ahead = channels[counter].counter().pulsesToEvent();
        return ahead == I8254Counter.NEVER ? VirtualClock.NEVER : (pulses + ahead) * unitsPerPulse;
    }

    /** Returns the earliest deadline of the three counters. */
    @Override
    public long nextDeadline() {
        return Math.min(nextDeadline(0), Math.min(nextDeadline(1), nextDeadline(2)));
    }

    @Override
    public void tick() {
        synchronise();
    }

    private void synchronise() {
        long seen = clock.now() / unitsPerPulse;
        for (I8254Channel channel : channels) {
            channel.counter().advance(seen - pulses);
        }
        pulses = seen;
    }

    private void writeControlWord(int value) {
        int counter = value >>> CONTROL_COUNTER_SHIFT & 3;
        if (counter == READ_BACK) {
            readBack(value);
            return;
        }
        boolean latch = (value >>> 4 & 3) == 0;
        if (latch && !channels[counter].isProgrammed()) {
            throw refusedWrite(CONTROL, value, "counter " + counter + " has no control word yet; write that first");
        }
        if (latch) {
            channels[counter].latchCount();
        } else {
            channels[counter].program(value);
        }
    }

    // "Read-Back Command".
    private void readBack(int value) {
        if ((value & READ_BACK_RESERVED) != 0) {
            throw refusedWrite(CONTROL, value, "bit 0 of a read-back command must be 0");
        }
        for (int counter = 0; counter < COUNTERS; counter++) {
            boolean selected = (value & 1 << counter + 1) != 0;
            if (selected && !channels[counter].isProgrammed()) {
                throw refusedWrite(CONTROL, value, "counter " + counter + " has no control word yet; write that first");
            }
        }
        for (int counter = 0; counter < COUNTERS; counter++) {
            if ((value & 1 << counter + 1) != 0) {
                latch(channels[counter], value);
            }
        }
    }

    private static void latch(I8254Channel channel, int readBack) {
        if ((readBack & READ_BACK_NO_COUNT) == 0) {
            channel.latchCount();
        }
        if ((readBack & READ_BACK_NO_STATUS) == 0) {
            channel.latchStatus();
        }
    }

    private UnmodelledAccessException refusedWrite(int offset, int value, String reason) {
        return UnmodelledAccessException.ofWrite(NAME, registerAt(offset), offset, Byte.BYTES, value, reason);
    }

    /** Returns the state of the counters in one line, as of the last access. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "I8254[0: %s; 1: %s; 2: %s]", channels[0], channels[1], channels[2]);
    }
}
