// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.debugexit;

import java.util.Locale;
import java.util.OptionalInt;
import org.intrpath.emulator.bus.PortDevice;
import org.intrpath.emulator.bus.UnmodelledAccessException;

/**
 * The debug-exit port: one 32-bit register. The first write ends the run; its value is the guest's result.
 *
 * <p><b>Modelled</b>: the write.
 *
 * <p><b>Not modelled</b>, each refused with an {@link UnmodelledAccessException}: reading; a second write, which a
 * guest whose run has ended cannot do.
 */
public final class DebugExit implements PortDevice {
    /** The port. */
    public static final int PORT = 0xf4;

    /** The number of ports that the register occupies. */
    public static final int PORTS = 4;

    private static final String NAME = "debug exit";
    private static final String REGISTER = "EXIT";

    private boolean isWritten;
    private int value;

    /** Creates the port, not written yet. */
    public DebugExit() {}

    /** Returns what the guest ended with, or nothing while it runs. */
    public OptionalInt value() {
        return isWritten ? OptionalInt.of(value) : OptionalInt.empty();
    }

    /** Tells whether the guest has ended its run. */
    public boolean isWritten() {
        return isWritten;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int registerBytes() {
        return Integer.BYTES;
    }

    @Override
    public String registerAt(int offset) {
        return offset == 0 ? REGISTER : UnmodelledAccessException.NO_REGISTER;
    }

    @Override
    public int read(int offset) {
        throw UnmodelledAccessException.ofRead(
                NAME, registerAt(offset), offset, Integer.BYTES, "the register is write-only");
    }

    @Override
    public void write(int offset, int written) {
        if (offset != 0) {
            throw refused(offset, written, "the one register is at offset 0");
        }
        if (isWritten) {
            throw refused(offset, written, "the run has ended already, with " + value);
        }
        isWritten = true;
        value = written;
    }

    private UnmodelledAccessException refused(int offset, int written, String reason) {
        return UnmodelledAccessException.ofWrite(NAME, registerAt(offset), offset, Integer.BYTES, written, reason);
    }

    /** Returns the state in one line. */
    @Override
    public String toString() {
        return isWritten ? String.format(Locale.ROOT, "DebugExit[0x%08x]", value) : "DebugExit[not written]";
    }
}
