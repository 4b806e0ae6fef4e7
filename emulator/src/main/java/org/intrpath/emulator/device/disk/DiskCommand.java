// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.disk;

/** What the disk controller can be told to do: the values of its COMMAND register. */
public enum DiskCommand {
    /** Sectors go from the disk to memory. */
    READ(1),
    /** Sectors go from memory to the disk. */
    WRITE(2),
    /** What was written is made to last. */
    FLUSH(3);

    private final int code;

    DiskCommand(int code) {
        this.code = code;
    }

    /** Returns the value of the COMMAND register. */
    public int code() {
        return code;
    }

    /**
     * Returns the command of a value.
     *
     * @param code the value of the COMMAND register.
     * @return the command, or null if there is none.
     */
    public static DiskCommand of(int code) {
        for (DiskCommand command : values()) {
            if (command.code == code) {
                return command;
            }
        }
        return null;
    }
}
