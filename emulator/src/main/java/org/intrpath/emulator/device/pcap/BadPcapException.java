// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.pcap;

import java.nio.file.Path;
import java.util.Locale;

/** A capture file is broken or of a kind that is not read. The message begins with the file's name and the offset. */
public final class BadPcapException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Reports what is wrong.
     *
     * @param file the file.
     * @param offset of the bytes in question, from the file's start.
     * @param message what is wrong with them, and what would be right.
     */
    public BadPcapException(Path file, long offset, String message) {
        super(String.format(Locale.ROOT, "%s: at byte 0x%x: %s", file, offset, message));
    }
}
