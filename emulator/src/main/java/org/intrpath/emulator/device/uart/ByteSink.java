// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.uart;

/** Where a serial port's output goes. */
@FunctionalInterface
public interface ByteSink {
    /**
     * Takes a character.
     *
     * @param character 0 to 0xff.
     */
    void write(int character);
}
