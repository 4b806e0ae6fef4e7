// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

/** Receives the guest's accesses to a range of device memory, in the middle of an instruction. */
public interface MmioAccess {

    /**
     * Answers a read.
     *
     * @param offset from the start of the range, in bytes.
     * @param widthBytes 1, 2 or 4.
     * @return the value, zero-extended.
     */
    long read(long offset, int widthBytes);

    /**
     * Takes a write.
     *
     * @param offset from the start of the range, in bytes.
     * @param widthBytes 1, 2 or 4.
     * @param value zero-extended.
     */
    void write(long offset, int widthBytes, long value);
}
