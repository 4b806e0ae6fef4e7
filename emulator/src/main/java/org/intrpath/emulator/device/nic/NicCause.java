// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.nic;

/** Why the network interface interrupts; the bits of its cause and mask registers. */
public enum NicCause {
    /** Bit 0: a frame has been received. */
    RECEIVE(1),
    /** Bit 1: a frame has been sent. */
    TRANSMIT(1 << 1),
    /** Bit 2: the link came up or went down. */
    LINK(1 << 2);

    /** All causes. */
    public static final int ALL = RECEIVE.bit | TRANSMIT.bit | LINK.bit;

    private final int bit;

    NicCause(int bit) {
        this.bit = bit;
    }

    /** Returns the cause's bit in the registers. */
    public int bit() {
        return bit;
    }
}
