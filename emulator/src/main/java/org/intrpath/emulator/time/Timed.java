// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.time;

/** A part of the machine that changes by itself as time passes: a timer, a device that works on a command. */
public interface Timed {

    /**
     * Returns when it changes next, in units of the {@link VirtualClock}, or {@link VirtualClock#NEVER}. May change
     * with every access to the part.
     */
    long nextDeadline();

    /** Brings it up to the clock's present; called at the deadline or later. */
    default void tick() {}
}
