// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.nic;

import java.util.ArrayDeque;
import java.util.Queue;
import org.intrpath.emulator.time.VirtualClock;

/** A plug that brings every frame that an interface sends back to it, after a delay: both sides of its network. */
public final class Loopback implements FrameSource, FrameSink {
    private final long delayUnits;
    private final Queue<RecordedFrames.Frame> onTheWay = new ArrayDeque<>();

    /**
     * Creates the plug.
     *
     * @param delayUnits from the end of sending to the arrival, in units of the virtual clock; not negative.
     * @throws IllegalArgumentException if it is negative.
     */
    public Loopback(long delayUnits) {
        if (delayUnits < 0) {
            throw new IllegalArgumentException("a delay of " + delayUnits + " units: it must not be negative");
        }
        this.delayUnits = delayUnits;
    }

    @Override
    public void send(byte[] frame, long time) {
        onTheWay.add(new RecordedFrames.Frame(time + delayUnits, frame));
    }

    @Override
    public long nextArrival() {
        return onTheWay.isEmpty() ? VirtualClock.NEVER : onTheWay.element().time();
    }

    @Override
    public byte[] take() {
        if (onTheWay.isEmpty()) {
            throw new IllegalStateException("no frame is on its way back");
        }
        return onTheWay.remove().bytes();
    }
}
