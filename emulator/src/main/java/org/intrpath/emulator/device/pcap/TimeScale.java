// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.pcap;

import java.math.BigInteger;

/**
 * How long a stretch of real time is in virtual time: so many units for so many nanoseconds, rounded down.
 *
 * @param units of the virtual clock, 1 or more.
 * @param nanoseconds that they stand for, 1 or more.
 */
public record TimeScale(long units, long nanoseconds) {
    /** Refuses a scale that stops time or turns it back. */
    public TimeScale {
        if (units < 1 || nanoseconds < 1) {
            throw new IllegalArgumentException(
                    units + " units for " + nanoseconds + " ns: a time scale needs 1 or more of each");
        }
    }

    /**
     * Returns a stretch of real time in units of the virtual clock.
     *
     * @param realNanoseconds not negative.
     * @throws ArithmeticException if it is 2 to the 62nd units or more.
     */
    public long toUnits(long realNanoseconds) {
        return scaled(realNanoseconds, units, nanoseconds);
    }

    /**
     * Returns a stretch of virtual time in nanoseconds.
     *
     * @param virtualUnits of the virtual clock, not negative.
     * @throws ArithmeticException if it is 2 to the 62nd nanoseconds or more.
     */
    public long toNanoseconds(long virtualUnits) {
        return scaled(virtualUnits, nanoseconds, units);
    }

    private static long scaled(long time, long factor, long divisor) {
        BigInteger product = BigInteger.valueOf(time).multiply(BigInteger.valueOf(factor));
        BigInteger result = product.divide(BigInteger.valueOf(divisor));
        if (result.bitLength() > Long.SIZE - 2) {
            throw new ArithmeticException("a time of " + result + " does not fit");
        }
        return result.longValue();
    }
}
