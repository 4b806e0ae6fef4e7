// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

/** Gives a counter the bytes of the guest's code. */
@FunctionalInterface
public interface GuestCode {

    /**
     * Copies code bytes as the processor would fetch them.
     *
     * @param guestLinear address of the first byte.
     * @param into receives as many bytes as are mapped, up to its length.
     * @return the number of bytes copied; fewer than asked where the next page is not mapped.
     */
    int read(long guestLinear, byte[] into);
}
