// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

/** Knows which 64-bit linear addresses there are. Source: Intel SDM 1, "Canonical Addressing". */
final class LinearAddress {

    private static final int UNUSED_BITS = 16;

    private LinearAddress() {}

    /** Tells whether bits 63:47 are all equal. */
    static boolean isCanonical(long address) {
        return address << UNUSED_BITS >> UNUSED_BITS == address;
    }
}
