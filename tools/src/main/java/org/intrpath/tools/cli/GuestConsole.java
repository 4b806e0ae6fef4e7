// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import org.intrpath.emulator.device.uart.ByteSink;

/** Standard output as the guest's serial line: every byte as it is sent, at once, whatever it means. */
final class GuestConsole {
    private GuestConsole() {}

    /**
     * Bytes go to the stream below the process's writer.
     *
     * @return a sink that throws {@link OutputLostException} when the stream takes no more.
     */
    static ByteSink on(OutputStream stream) {
        return character -> {
            try {
                stream.write(character);
                stream.flush();
            } catch (IOException failure) {
                throw new OutputLostException(failure);
            }
        };
    }

    /** Where there is a writer alone: a byte is the character of that number, ISO 8859-1. */
    static ByteSink on(PrintWriter writer) {
        return character -> {
            writer.write(character);
            writer.flush();
        };
    }
}
