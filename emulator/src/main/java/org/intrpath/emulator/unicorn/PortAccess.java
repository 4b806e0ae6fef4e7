// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

/** Receives the guest's port accesses, in the middle of an instruction. */
public interface PortAccess {

    /**
     * Answers an {@code in}.
     *
     * @param port 0 to 0xffff.
     * @param widthBytes 1, 2 or 4.
     * @return the value, zero-extended.
     */
    int in(int port, int widthBytes);

    /**
     * Takes an {@code out}.
     *
     * @param port 0 to 0xffff.
     * @param widthBytes 1, 2 or 4.
     * @param value zero-extended.
     */
    void out(int port, int widthBytes, int value);
}
