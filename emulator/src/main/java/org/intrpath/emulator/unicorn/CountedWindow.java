// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

/**
 * Bounds the linear addresses that may execute and are counted. Execution anywhere else stops the run.
 *
 * @param linear first address, unsigned.
 * @param sizeBytes length, unsigned; the window does not wrap.
 */
public record CountedWindow(long linear, long sizeBytes) {

    /** All addresses: whatever executes is counted. */
    public static final CountedWindow EVERYTHING = new CountedWindow(0, -1);

    /** Checks the bounds. */
    public CountedWindow {
        if (sizeBytes == 0 || Long.compareUnsigned(linear + sizeBytes, linear) <= 0) {
            throw new IllegalArgumentException(
                    String.format("counted window 0x%x + 0x%x is empty or wraps", linear, sizeBytes));
        }
    }

    /** Tells whether an address is inside. */
    public boolean contains(long address) {
        return Long.compareUnsigned(address - linear, sizeBytes) < 0;
    }

    @Override
    public String toString() {
        return String.format("0x%08x to 0x%08x", linear, linear + sizeBytes - 1);
    }
}
