// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.nativelib;

/**
 * What a library says of its own version. The engines publish two numbers of it: Unicorn 2.1.4 says 2.1.
 *
 * @param major the first number
 * @param minor the second number
 */
public record LibraryVersion(int major, int minor) {
    @Override
    public String toString() {
        return major + "." + minor;
    }
}
