// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.linetest;

import java.util.Locale;
import java.util.Objects;
import org.intrpath.emulator.bus.PortDevice;
import org.intrpath.emulator.bus.UnmodelledAccessException;

/**
 * A port for each ISA interrupt line: a byte of 0 makes it low, any other high.
 *
 * <p><b>Modelled</b>: lines 1 and 3 to 15. A device on the same line keeps it high as well.
 *
 * <p><b>Not modelled</b>, each refused with an {@link UnmodelledAccessException}: reading; line 0, which the 8254 drives
 * by itself; line 2, the cascade of the 8259 pair; lines 16 to 23, which are no ISA lines.
 */
public final class LinePorts implements PortDevice {
    /** The port of line 0. */
    public static final int PORT = 0x2000;

    /** The number of ports, one a pin of an I/O APIC. */
    public static final int PORTS = 24;

    /** The number of ISA lines. */
    public static final int LINES = 16;

    private static final String NAME = "line ports";
    private static final int TIMER = 0;
    private static final int CASCADE = 2;

    private int high;

    /** Creates the ports with all lines low. */
    public LinePorts() {}

    /** Tells whether a line can be moved. */
    public static boolean isMovable(int line) {
        return line > TIMER && line < LINES && line != CASCADE;
    }

    /** Tells whether a line, 0 to 15, is high. */
    public boolean isHigh(int line) {
        return (high >> Objects.checkIndex(line, LINES) & 1) != 0;
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
        return "LINE" + offset;
    }

    @Override
    public int read(int offset) {
        throw UnmodelledAccessException.ofRead(
                NAME, registerAt(offset), offset, Byte.BYTES, "the register is write-only");
    }

    @Override
    public void write(int offset, int value) {
        if (!isMovable(offset)) {
            throw UnmodelledAccessException.ofWrite(
                    NAME, registerAt(offset), offset, Byte.BYTES, value, "only lines 1 and 3 to 15 can be moved");
        }
        high = value == 0 ? high & ~(1 << offset) : high | 1 << offset;
    }

    /** Returns the state in one line. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "LinePorts[high 0x%04x]", high);
    }
}
