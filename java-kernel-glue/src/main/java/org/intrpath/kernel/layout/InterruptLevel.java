// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.layout;

import java.util.Locale;

/** The interrupt priority levels, in ascending order; the ordinal is the level. */
public enum InterruptLevel {
    /** Nothing is held off. */
    NONE,
    /** Kernel preemption is held off. */
    PREEMPT,
    /** Soft clock. */
    SOFTCLOCK,
    /** Soft block I/O; scenarios with two device levels call it BIO. */
    SOFTBIO,
    /** Soft network; scenarios with two device levels call it NET. */
    SOFTNET,
    /** Soft serial. */
    SOFTSERIAL,
    /** The highest level at which a handler may have the context of an LWP. */
    VM,
    /** The scheduler and the clock; spin mutexes only. */
    SCHED,
    /** Everything is held off. */
    HIGH;

    /**
     * Tells the level's number.
     *
     * @return 0 to 8
     */
    public int level() {
        return ordinal();
    }

    /**
     * Tells the level's name in assembly and C.
     *
     * @return such as {@code IPL_VM}
     */
    public String symbol() {
        return "IPL_" + name().toUpperCase(Locale.ROOT);
    }
}
