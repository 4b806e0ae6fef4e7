// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.nic;

/** Why the network interface interrupts; the bits of its cause and mask registers. */
public enum NicCause {
    /** Bit 0: a frame has been received. */
    RECEIVE(1),
    /** Bit 1: a frame has been sent. */
    TRANSMIT(1 << 1),
    /** Bit 2: the link came up or went down. */
    LINK(1 << 2),
    /** Bit 3, with descriptor rings only: a frame has been dropped, since no descriptor was left for it. */
    OVERRUN(1 << 3);

    /** All causes that an interface without descriptor rings has. */
    public static final int ALL = RECEIVE.bit | TRANSMIT.bit | LINK.bit;

    /** All causes that an interface with descriptor rings has. */
    public static final int ALL_WITH_RINGS = ALL | OVERRUN.bit;

    private final int bit;

    NicCause(int bit) {
        this.bit = bit;
    }

    /** Returns the cause's bit in the registers. */
    public int bit() {
        return bit;
    }
}
