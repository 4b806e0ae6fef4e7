// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.nic;

import static org.intrpath.emulator.bus.RegisterAccess.READ_ONLY;
import static org.intrpath.emulator.bus.RegisterAccess.READ_WRITE;
import static org.intrpath.emulator.bus.RegisterAccess.WRITE_ONLY;

import org.intrpath.emulator.bus.RegisterAccess;

/**
 * The registers that the network interface has with and without descriptor rings: the first table of {@link Nic}. With
 * rings, bit 3 of the causes is not reserved.
 */
public enum NicRegister {
    /** Pending causes; writing a 1 clears its cause. 2:0 causes, rest reserved. */
    CAUSE("NIC_CAUSE", 0x00, READ_WRITE, 0, ~NicCause.ALL),
    /** Pending causes; reading clears all of them. */
    CAUSE_READ_CLEAR("NIC_CAUSE_READ_CLEAR", 0x04, READ_ONLY, 0, 0),
    /** Enabled causes; writing a 1 enables its cause. 2:0 causes, rest reserved. */
    MASK_SET("NIC_MASK_SET", 0x08, READ_WRITE, 0, ~NicCause.ALL),
    /** Writing a 1 disables its cause. 2:0 causes, rest reserved. */
    MASK_CLEAR("NIC_MASK_CLEAR", 0x0c, WRITE_ONLY, 0, ~NicCause.ALL),
    /** Frames received since reset, modulo 2 to the 32nd. */
    RECEIVE_COUNT("NIC_RECEIVE_COUNT", 0x10, READ_ONLY, 0, 0);

    /** The length of the device's region in bytes. */
    public static final int REGION_BYTES = 0x1000;

    private final String symbol;
    private final int offset;
    private final RegisterAccess access;
    private final int resetValue;
    private final int reservedMask;

    NicRegister(String symbol, int offset, RegisterAccess access, int resetValue, int reservedMask) {
        this.symbol = symbol;
        this.offset = offset;
        this.access = access;
        this.resetValue = resetValue;
        this.reservedMask = reservedMask;
    }

    /**
     * Returns the register at an offset.
     *
     * @param offset in bytes from the start of the device's region.
     * @return the register, or null where there is none.
     */
    public static NicRegister at(int offset) {
        for (NicRegister register : values()) {
            if (register.offset == offset) {
                return register;
            }
        }
        return null;
    }

    /** Returns the register's name in assembly: its offset. */
    public String symbol() {
        return symbol;
    }

    /** Returns the offset in bytes from the start of the device's region. */
    public int offset() {
        return offset;
    }

    /** Returns how software may reach the register. */
    public RegisterAccess access() {
        return access;
    }

    /** Returns the value after reset. */
    public int resetValue() {
        return resetValue;
    }

    /** Returns the bits that must be written as 0. */
    public int reservedMask() {
        return reservedMask;
    }
}
