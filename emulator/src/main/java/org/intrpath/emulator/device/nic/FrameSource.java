// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.nic;

import org.intrpath.emulator.time.VirtualClock;

/** The network, as far as it sends to an interface: frames, each with the time at which its last bit arrives. */
public interface FrameSource {
    /**
     * Returns when the next frame arrives, in units of the virtual clock, or {@link VirtualClock#NEVER}. Does not go
     * back from one frame to the next.
     */
    long nextArrival();

    /**
     * Takes the next frame off the network.
     *
     * @return its bytes from the destination address on, without a check sequence; 1 to {@link
     *     NicDescriptor#LONGEST_FRAME}.
     * @throws IllegalStateException if there is none.
     */
    byte[] take();

    /** A network on which nobody sends. */
    static FrameSource silent() {
        return new FrameSource() {
            @Override
            public long nextArrival() {
                return VirtualClock.NEVER;
            }

            @Override
            public byte[] take() {
                throw new IllegalStateException("nobody sends on this network");
            }
        };
    }
}
