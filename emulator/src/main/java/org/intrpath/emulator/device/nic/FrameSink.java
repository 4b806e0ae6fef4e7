// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.nic;

/** The network, as far as it takes what an interface sends. */
@FunctionalInterface
public interface FrameSink {
    /**
     * Takes a frame.
     *
     * @param frame its bytes from the destination address on, without a check sequence; the sink's own.
     * @param time when its last bit was sent, in units of the virtual clock.
     */
    void send(byte[] frame, long time);

    /** A network that forgets what is sent. */
    static FrameSink discarding() {
        return (frame, time) -> {};
    }
}
