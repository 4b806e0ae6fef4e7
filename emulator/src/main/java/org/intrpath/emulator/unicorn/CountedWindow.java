// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

/**
 * Bounds the linear addresses that may execute and are counted. Execution anywhere else stops the run.
 *
 * @param linear first address.
 * @param sizeBytes length; each byte costs 8 bytes of counters.
 */
public record CountedWindow(long linear, int sizeBytes) {

    /** Checks the bounds. */
    public CountedWindow {
        if (linear < 0 || sizeBytes <= 0 || linear + sizeBytes > 1L << 32) {
            throw new IllegalArgumentException(String.format(
                    "counted window 0x%x + 0x%x is not within 32-bit linear addresses", linear, sizeBytes));
        }
    }

    /** Tells whether an address is inside. */
    public boolean contains(long address) {
        return address >= linear && address - linear < sizeBytes;
    }
}
