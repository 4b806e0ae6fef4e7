// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.guest;

/** The sum that the guest programs make of what they receive. */
final class Checksum {
    private int sum;

    /** Adds a value, in the order of their arrival. */
    void add(int value) {
        sum = Integer.rotateLeft(sum, 1) + value;
    }

    /** Returns the sum as an unsigned number. */
    long value() {
        return Integer.toUnsignedLong(sum);
    }
}
