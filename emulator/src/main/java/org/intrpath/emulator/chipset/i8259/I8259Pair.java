// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.i8259;

import java.util.Locale;
import org.intrpath.emulator.bus.PortDevice;
import org.intrpath.emulator.bus.UnmodelledAccessException;

/**
 * The two 8259As of a PC, the slave's INT on the master's input 2, with edge/level control: Intel 8259A (231468),
 * "Cascade Mode"; Intel 82371AB PIIX4 (290562), "Interrupt Controller" and "ELCR".
 *
 * <p>Devices see lines 0 to 15 without 2 ({@link #setLine}); the CPU sees one INT output. The machine attaches the
 * three port devices to its port bus: {@link #MASTER_PORT}, {@link #SLAVE_PORT}, {@link #ELCR_PORT}, two ports each.
 *
 * <p><b>Modelled</b>: the cascade with its two in-service registers; the spurious IRQ 7 (no in-service bit) and 15 (the
 * master's bit 2 only); ELCR. ICW1's LTIM bit is disabled, as in the PIIX4, which has ELCR instead.
 *
 * <p><b>Not modelled</b>, each refused with an {@link UnmodelledAccessException}: ICW1 with SNGL set; an ICW3 that does
 * not say how the chips are wired (master 0x04, slave 0x02); a level-triggered line 0, 1, 2, 8 or 13, which ELCR
 * reserves.
 */
public final class I8259Pair {
    /** The first of the master's two ports. */
    public static final int MASTER_PORT = 0x20;

    /** The first of the slave's two ports. */
    public static final int SLAVE_PORT = 0xa0;

    /** The first of the two edge/level control registers: lines 0 to 7, then 8 to 15. */
    public static final int ELCR_PORT = 0x4d0;

    /** How many ports each of the three devices has. */
    public static final int PORTS = 2;

    /** The number of lines, the cascade's included. */
    public static final int LINES = 16;

    private static final int CASCADE_LEVEL = 2;
    private static final int ELCR_RESERVED = 0b0010_0001_0000_0111;

    private final I8259 master = new I8259("8259 master", I8259.Role.MASTER);
    private final I8259 slave = new I8259("8259 slave", I8259.Role.SLAVE);
    private final PortDevice masterPorts = new Ports(master, 1 << CASCADE_LEVEL);
    private final PortDevice slavePorts = new Ports(slave, CASCADE_LEVEL);
    private final PortDevice elcrPorts = new EdgeLevelControl();

    /** Creates the pair, not initialised, with all lines low and edge-triggered. */
    public I8259Pair() {}

    /**
     * Sets the level of a line.
     *
     * @param line 0 to 15, but not 2.
     * @param high whether the line is high.
     * @throws IllegalArgumentException if there is no such line, or it is the cascade's.
     */
    public void setLine(int line, boolean high) {
        if (line < 0 || line >= LINES || line == CASCADE_LEVEL) {
            throw new IllegalArgumentException(
                    "line " + line + " of the 8259 pair is not within 0 to 15, or is 2, where the slave is");
        }
        chipOf(line).setInput(line % I8259.INPUTS, high);
        cascade();
    }

    /**
     * Injects the race behind a spurious IRQ 15: a line of the slave falls so shortly before the acknowledge that the
     * slave's INT has not fallen yet when the master is acknowledged. Any other event before it brings INT down first,
     * and the acknowledge is a spurious IRQ 7.
     *
     * @param line 8 to 15.
     * @throws IllegalArgumentException if the line is not one of the slave's.
     */
    public void withdrawLate(int line) {
        if (line < I8259.INPUTS || line >= LINES) {
            throw new IllegalArgumentException("line " + line + " is not one of the slave's, 8 to 15");
        }
        slave.setInput(line % I8259.INPUTS, false);
    }

    /** Tells whether the master's INT output, the pair's, is active. */
    public boolean isInterruptOutput() {
        return master.isInterruptOutput();
    }

    /**
     * Carries out the CPU's interrupt acknowledge, two INTA pulses. "Cascade Mode": the master "will enable the
     * corresponding slave to release the device routine address during bytes 2 and 3 of INTA".
     *
     * @return the vector, 0 to 255; that of line 7 or 15 when the request has gone.
     * @throws IllegalStateException if a chip that must answer has not been initialised.
     */
    public int acknowledge() {
        int level = master.firstAcknowledge();
        boolean fromSlave = level == CASCADE_LEVEL && master.isAcknowledging();
        if (!fromSlave) {
            return master.secondAcknowledge();
        }
        slave.firstAcknowledge();
        cascade();
        int vector = slave.secondAcknowledge();
        master.secondAcknowledge();
        cascade();
        return vector;
    }

    /** Returns the master's ports. */
    public PortDevice masterPorts() {
        return masterPorts;
    }

    /** Returns the slave's ports. */
    public PortDevice slavePorts() {
        return slavePorts;
    }

    /** Returns the edge/level control registers. */
    public PortDevice elcrPorts() {
        return elcrPorts;
    }

    private I8259 chipOf(int line) {
        return line < I8259.INPUTS ? master : slave;
    }

    private void cascade() {
        master.setInput(CASCADE_LEVEL, slave.isInterruptOutput());
    }

    /** A chip's ports, with what the wiring asks of its initialisation. */
    private final class Ports implements PortDevice {
        private final I8259 chip;
        private final int wiredIcw3;

        Ports(I8259 chip, int wiredIcw3) {
            this.chip = chip;
            this.wiredIcw3 = wiredIcw3;
        }

        @Override
        public String name() {
            return chip.name();
        }

        @Override
        public int registerBytes() {
            return chip.registerBytes();
        }

        @Override
        public String registerAt(int offset) {
            return chip.registerAt(offset);
        }

        @Override
        public int read(int offset) {
            int value = chip.read(offset);
            cascade();
            return value;
        }

        @Override
        public void write(int offset, int value) {
            boolean icw1 = offset == I8259Port.COMMAND.offset() && (value & I8259Command.ICW1) != 0;
            if (icw1 && (value & I8259Command.ICW1_SNGL) != 0) {
                throw refused(offset, value, "the chips are in cascade: ICW1 bit 1 must be 0");
            }
            if (offset == I8259Port.DATA.offset() && chip.awaitsIcw3() && value != wiredIcw3) {
                throw refused(
                        offset, value, String.format(Locale.ROOT, "ICW3 must be 0x%02x, as it is wired", wiredIcw3));
            }
            chip.write(offset, icw1 ? value & ~I8259Command.ICW1_LTIM : value);
            cascade();
        }

        private UnmodelledAccessException refused(int offset, int value, String reason) {
            return UnmodelledAccessException.ofWrite(name(), registerAt(offset), offset, Byte.BYTES, value, reason);
        }
    }

    /** "ELCR1" and "ELCR2": bit n for the chip's input n, 1 for level. */
    private final class EdgeLevelControl implements PortDevice {
        @Override
        public String name() {
            return "8259 ELCR";
        }

        @Override
        public int registerBytes() {
            return Byte.BYTES;
        }

        @Override
        public String registerAt(int offset) {
            return offset == 0 ? "ELCR1" : "ELCR2";
        }

        @Override
        public int read(int offset) {
            return chipAt(offset).levelTriggered();
        }

        @Override
        public void write(int offset, int value) {
            int reserved = ELCR_RESERVED >>> I8259.INPUTS * offset & 0xff;
            if ((value & reserved) != 0) {
                throw UnmodelledAccessException.ofWrite(
                        name(),
                        registerAt(offset),
                        offset,
                        Byte.BYTES,
                        value,
                        String.format(
                                Locale.ROOT, "bits 0x%02x are reserved: their lines are edge-triggered", reserved));
            }
            chipAt(offset).setLevelTriggered(value);
            cascade();
        }

        private I8259 chipAt(int offset) {
            return chipOf(I8259.INPUTS * offset);
        }
    }

    /** Returns the state of both chips in one line. */
    @Override
    public String toString() {
        return "I8259Pair[" + master + ", " + slave + "]";
    }
}
