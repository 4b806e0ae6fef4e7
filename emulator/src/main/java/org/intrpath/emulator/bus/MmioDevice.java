// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.bus;

/**
 * What the bus sees of a device: 32-bit registers at offsets that are multiples of 4. The bus refuses every other width
 * and alignment itself, so a device never sees one.
 */
public interface MmioDevice {
    /** Names the device for messages, for example {@code local APIC}. */
    String name();

    /**
     * Names the register at an offset for messages.
     *
     * @param offset in bytes from the start of the device's region, a multiple of 4.
     * @return the register's name, or {@link UnmodelledAccessException#NO_REGISTER}.
     */
    String registerAt(int offset);

    /**
     * Reads a register, with the side effects that the register has.
     *
     * @param offset in bytes from the start of the device's region, a multiple of 4.
     * @throws UnmodelledAccessException if there is no such register, or it cannot be read.
     */
    int read(int offset);

    /**
     * Writes a register, with the side effects that the register has.
     *
     * @param offset in bytes from the start of the device's region, a multiple of 4.
     * @param value the 32 bits written.
     * @throws UnmodelledAccessException if there is no such register, it cannot be written, or not with this value.
     */
    void write(int offset, int value);
}
