// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.nic;

import org.intrpath.emulator.time.VirtualClock;

/** The interrupt line and what holds it back: the heading "Interrupt line" of {@link Nic}'s data sheet. */
final class NicModeration {
    private static final long NEVER_YET = -1;

    private int interval;
    private int frames;
    private boolean line;
    private long activatedAt;
    // Frames received and sent since the line last became active.
    private long framesSince;

    NicModeration() {
        reset();
    }

    void reset() {
        interval = NicRingRegister.MODERATION_INTERVAL.resetValue();
        frames = NicRingRegister.MODERATION_FRAMES.resetValue();
        line = false;
        activatedAt = NEVER_YET;
        framesSince = 0;
    }

    int interval() {
        return interval;
    }

    void interval(int units) {
        interval = units;
    }

    int frames() {
        return frames;
    }

    void frames(int count) {
        frames = count;
    }

    boolean isLineActive() {
        return line;
    }

    void count(long moved) {
        framesSince += moved;
    }

    /** Moves the line, given whether an enabled cause is pending. */
    void update(boolean wanted, long now) {
        if (wanted && !line && isAllowed(now)) {
            activatedAt = now;
            framesSince = 0;
            line = true;
        }
        line &= wanted;
    }

    /** When the line becomes active though nothing else happens, given whether an enabled cause is pending. */
    long nextDeadline(boolean wanted) {
        return wanted && !line ? intervalEnd() : VirtualClock.NEVER;
    }

    private boolean isAllowed(long now) {
        boolean enough = frames != 0 && framesSince >= Integer.toUnsignedLong(frames);
        return activatedAt == NEVER_YET || now >= intervalEnd() || enough;
    }

    private long intervalEnd() {
        return activatedAt + Integer.toUnsignedLong(interval);
    }
}
