// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.bus;

/**
 * What the port bus sees of a device: registers at offsets from its first port, all of one width. The bus refuses every
 * other width itself, so a device never sees one.
 */
public interface PortDevice {
    /** Names the device for messages, for example {@code 8254}. */
    String name();

    /** Returns the only width in bytes at which the registers are accessed: 1, 2 or 4. */
    int registerBytes();

    /**
     * Names the register at an offset for messages.
     *
     * @param offset in ports from the device's first port.
     * @return the register's name, or {@link UnmodelledAccessException#NO_REGISTER}.
     */
    String registerAt(int offset);

    /**
     * Reads a register, with the side effects that the register has.
     *
     * @param offset in ports from the device's first port.
     * @return the value, zero-extended.
     * @throws UnmodelledAccessException if there is no such register, or it cannot be read.
     */
    int read(int offset);

    /**
     * Writes a register, with the side effects that the register has.
     *
     * @param offset in ports from the device's first port.
     * @param value the value, zero-extended.
     * @throws UnmodelledAccessException if there is no such register, it cannot be written, or not with this value.
     */
    void write(int offset, int value);
}
