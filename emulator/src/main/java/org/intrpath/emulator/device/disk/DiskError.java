// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.disk;

/** How the last command of the disk controller ended: bits 11:8 of its STATUS register. */
public enum DiskError {
    /** It was carried out, or there was none. */
    NONE(0),
    /** COMMAND was none of {@link DiskCommand}. */
    BAD_COMMAND(1),
    /** The sectors are not all on the disk, or there are none of them. */
    OUT_OF_RANGE(2),
    /** The disk cannot be written. */
    WRITE_PROTECTED(3),
    /** A sector is damaged. */
    BAD_SECTOR(4);

    /** Where the code stands in STATUS. */
    public static final int SHIFT = 8;

    private final int code;

    DiskError(int code) {
        this.code = code;
    }

    /** Returns the code. */
    public int code() {
        return code;
    }
}
