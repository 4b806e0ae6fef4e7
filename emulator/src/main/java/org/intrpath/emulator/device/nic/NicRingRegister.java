// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.nic;

import static org.intrpath.emulator.bus.RegisterAccess.READ_ONLY;
import static org.intrpath.emulator.bus.RegisterAccess.READ_WRITE;

import org.intrpath.emulator.bus.RegisterAccess;

/** The registers that the network interface has with descriptor rings only: the second table of {@link Nic}. */
public enum NicRingRegister {
    /** Guest-physical address of the receive ring. 31:4 its bits 31:4, 3:0 reserved. */
    RECEIVE_BASE_LOW("NIC_RECEIVE_BASE_LOW", 0x40, READ_WRITE, 0, 0xf),
    /** 19:0 bits 51:32 of the receive ring's address, rest reserved. */
    RECEIVE_BASE_HIGH("NIC_RECEIVE_BASE_HIGH", 0x44, READ_WRITE, 0, 0xfff0_0000),
    /** Length of the receive ring in descriptors: 0 or 2 to 4096. 12:0, rest reserved. */
    RECEIVE_LENGTH("NIC_RECEIVE_LENGTH", 0x48, READ_WRITE, 0, ~0x1fff),
    /** The descriptor that the next frame goes to. */
    RECEIVE_HEAD("NIC_RECEIVE_HEAD", 0x4c, READ_ONLY, 0, 0),
    /** The descriptor behind the last one that receives. 11:0, rest reserved. */
    RECEIVE_TAIL("NIC_RECEIVE_TAIL", 0x50, READ_WRITE, 0, ~0xfff),
    /** Guest-physical address of the transmit ring. 31:4 its bits 31:4, 3:0 reserved. */
    TRANSMIT_BASE_LOW("NIC_TRANSMIT_BASE_LOW", 0x60, READ_WRITE, 0, 0xf),
    /** 19:0 bits 51:32 of the transmit ring's address, rest reserved. */
    TRANSMIT_BASE_HIGH("NIC_TRANSMIT_BASE_HIGH", 0x64, READ_WRITE, 0, 0xfff0_0000),
    /** Length of the transmit ring in descriptors: 0 or 2 to 4096. 12:0, rest reserved. */
    TRANSMIT_LENGTH("NIC_TRANSMIT_LENGTH", 0x68, READ_WRITE, 0, ~0x1fff),
    /** The descriptor that is sent now or next. */
    TRANSMIT_HEAD("NIC_TRANSMIT_HEAD", 0x6c, READ_ONLY, 0, 0),
    /** The descriptor behind the last one to be sent. 11:0, rest reserved. */
    TRANSMIT_TAIL("NIC_TRANSMIT_TAIL", 0x70, READ_WRITE, 0, ~0xfff),
    /** 0 receiver on, 1 transmitter on, rest reserved. */
    CONTROL("NIC_CONTROL", 0x80, READ_WRITE, 0, ~0b11),
    /** 0 the link is up. Not changed by a reset; up at first. */
    LINK_STATUS("NIC_LINK_STATUS", 0x84, READ_ONLY, 1, 0),
    /** Frames dropped since reset because no descriptor was left, modulo 2 to the 32nd. */
    RECEIVE_DROPPED("NIC_RECEIVE_DROPPED", 0x88, READ_ONLY, 0, 0),
    /** Frames sent since reset, modulo 2 to the 32nd. */
    TRANSMIT_COUNT("NIC_TRANSMIT_COUNT", 0x8c, READ_ONLY, 0, 0),
    /** Least time between two activations of the interrupt line, in units of the virtual clock; 0 for none. */
    MODERATION_INTERVAL("NIC_MODERATION_INTERVAL", 0x90, READ_WRITE, 0, 0),
    /** Frames received and sent that end the interval early; 0 for none. */
    MODERATION_FRAMES("NIC_MODERATION_FRAMES", 0x94, READ_WRITE, 0, 0);

    /** CONTROL: the receiver is on. */
    public static final int CONTROL_RECEIVE = 0b01;

    /** CONTROL: the transmitter is on. */
    public static final int CONTROL_TRANSMIT = 0b10;

    private final String symbol;
    private final int offset;
    private final RegisterAccess access;
    private final int resetValue;
    private final int reservedMask;

    NicRingRegister(String symbol, int offset, RegisterAccess access, int resetValue, int reservedMask) {
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
    public static NicRingRegister at(int offset) {
        for (NicRingRegister register : values()) {
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
