// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.disk;

import static org.intrpath.emulator.bus.RegisterAccess.READ_ONLY;
import static org.intrpath.emulator.bus.RegisterAccess.READ_WRITE;
import static org.intrpath.emulator.bus.RegisterAccess.WRITE_ONLY;

import org.intrpath.emulator.bus.RegisterAccess;

/** The registers of the disk controller: the register table of {@link Disk}'s data sheet. */
public enum DiskRegister {
    /** Pending causes; writing a 1 clears its cause. 1:0 causes, rest reserved. */
    CAUSE("DISK_CAUSE", 0x00, READ_WRITE, ~DiskCause.ALL),
    /** Enabled causes; writing a 1 enables its cause. 1:0 causes, rest reserved. */
    MASK_SET("DISK_MASK_SET", 0x04, READ_WRITE, ~DiskCause.ALL),
    /** Writing a 1 disables its cause. 1:0 causes, rest reserved. */
    MASK_CLEAR("DISK_MASK_CLEAR", 0x08, WRITE_ONLY, ~DiskCause.ALL),
    /** 0 busy, 11:8 how the last command ended. */
    STATUS("DISK_STATUS", 0x0c, READ_ONLY, 0),
    /** The first sector, bits 31:0. */
    SECTOR_LOW("DISK_SECTOR_LOW", 0x10, READ_WRITE, 0),
    /** The first sector, bits 63:32. */
    SECTOR_HIGH("DISK_SECTOR_HIGH", 0x14, READ_WRITE, 0),
    /** How many sectors. 15:0, rest reserved. */
    SECTOR_COUNT("DISK_SECTOR_COUNT", 0x18, READ_WRITE, 0xffff_0000),
    /** Guest-physical address of the buffer. 31:2 its bits 31:2, 1:0 reserved. */
    BUFFER_LOW("DISK_BUFFER_LOW", 0x1c, READ_WRITE, 0b11),
    /** 19:0 bits 51:32 of the buffer's address, rest reserved. */
    BUFFER_HIGH("DISK_BUFFER_HIGH", 0x20, READ_WRITE, 0xfff0_0000),
    /** Writing starts a command. */
    COMMAND("DISK_COMMAND", 0x24, WRITE_ONLY, 0),
    /** The number of sectors of the disk, bits 31:0; a property, not changed by a reset. */
    CAPACITY_LOW("DISK_CAPACITY_LOW", 0x28, READ_ONLY, 0),
    /** The number of sectors of the disk, bits 63:32; a property, not changed by a reset. */
    CAPACITY_HIGH("DISK_CAPACITY_HIGH", 0x2c, READ_ONLY, 0);

    /** The length of the device's region in bytes. */
    public static final int REGION_BYTES = 0x1000;

    /** STATUS: a command is being carried out. */
    public static final int STATUS_BUSY = 1;

    private final String symbol;
    private final int offset;
    private final RegisterAccess access;
    private final int reservedMask;

    DiskRegister(String symbol, int offset, RegisterAccess access, int reservedMask) {
        this.symbol = symbol;
        this.offset = offset;
        this.access = access;
        this.reservedMask = reservedMask;
    }

    /**
     * Returns the register at an offset.
     *
     * @param offset in bytes from the start of the device's region.
     * @return the register, or null where there is none.
     */
    public static DiskRegister at(int offset) {
        for (DiskRegister register : values()) {
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

    /** Returns the bits that must be written as 0. */
    public int reservedMask() {
        return reservedMask;
    }
}
