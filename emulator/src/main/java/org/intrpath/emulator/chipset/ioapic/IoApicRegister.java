// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.ioapic;

import static org.intrpath.emulator.bus.RegisterAccess.READ_ONLY;
import static org.intrpath.emulator.bus.RegisterAccess.READ_WRITE;

import org.intrpath.emulator.bus.RegisterAccess;

/**
 * The registers of the I/O APIC: Intel 82093AA (290566), "Register Description". Two are in memory; the others are
 * reached through them, by index.
 *
 * <p>Three kinds of bits: reserved ones (writing a 1 is refused, but to the ID), read-only ones (what is written to
 * them is dropped, as the data sheet says, so that software may write back what it read), and the rest. The redirection
 * table's constants stand for 24 registers each, one every second index.
 */
public enum IoApicRegister {
    /** I/O register select, offset 0x00. 7:0 index, 31:8 reserved. */
    IOREGSEL("IOAPIC_REGSEL", 0x00, 1, READ_WRITE, 0, 0xffff_ff00),
    /** I/O window, offset 0x10: the register that IOREGSEL selects, with that one's rules. */
    IOWIN("IOAPIC_WIN", 0x10, 1, READ_WRITE, 0, 0),

    /** Identification, index 0x00. 27:24 ID, rest reserved. */
    IOAPICID("IOAPIC_ID", 0x00, 1, READ_WRITE, 0, 0xf0ff_ffff),
    /** Version, index 0x01. 7:0 version 0x11, 23:16 number of the last redirection entry, 0x17. */
    IOAPICVER("IOAPIC_VER", 0x01, 1, READ_ONLY, 0x0017_0011, 0),
    /** Arbitration, index 0x02. 27:24 arbitration ID. */
    IOAPICARB("IOAPIC_ARB", 0x02, 1, READ_ONLY, 0, 0),
    /** Redirection table, low halves, index 0x10 + 2 * pin; see {@link RedirectionEntry}. 31:17 reserved. */
    IOREDTBL_LOW("IOAPIC_REDTBL", 0x10, 24, READ_WRITE, 0x0001_0000, 0xfffe_0000),
    /** Redirection table, high halves, index 0x11 + 2 * pin. 31:24 destination, 23:0 reserved. */
    IOREDTBL_HIGH("IOAPIC_REDTBL_HIGH", 0x11, 24, READ_WRITE, 0, 0x00ff_ffff);

    /** The length of the I/O APIC's region in bytes. */
    public static final int REGION_BYTES = 0x1000;

    private static final int STRIDE = 2;

    private final String symbol;
    private final int position;
    private final int count;
    private final RegisterAccess access;
    private final int resetValue;
    private final int reservedMask;

    IoApicRegister(String symbol, int position, int count, RegisterAccess access, int resetValue, int reservedMask) {
        this.symbol = symbol;
        this.position = position;
        this.count = count;
        this.access = access;
        this.resetValue = resetValue;
        this.reservedMask = reservedMask;
    }

    /**
     * Returns the register in memory at an offset.
     *
     * @param offset in bytes from the start of the region.
     * @return {@link #IOREGSEL}, {@link #IOWIN}, or null.
     */
    public static IoApicRegister at(int offset) {
        for (IoApicRegister register : values()) {
            if (!register.isIndexed() && register.position == offset) {
                return register;
            }
        }
        return null;
    }

    /**
     * Returns the register that an index selects.
     *
     * @param index the value of {@link #IOREGSEL}, 0 to 255.
     * @return the register, or null where there is none.
     */
    public static IoApicRegister selectedBy(int index) {
        for (IoApicRegister register : values()) {
            if (register.isIndexed() && register.hasIndex(index)) {
                return register;
            }
        }
        return null;
    }

    /** Tells whether the register is reached by index rather than directly in memory. */
    public boolean isIndexed() {
        return this != IOREGSEL && this != IOWIN;
    }

    /** Returns the register's name in assembly: its offset, or (of the first, for a table) its index. */
    public String symbol() {
        return symbol;
    }

    /** Returns the offset in bytes, or the index of the first register. */
    public int position() {
        return position;
    }

    /** Returns how many registers the constant stands for; they are two indices apart. */
    public int count() {
        return count;
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

    private boolean hasIndex(int index) {
        int distance = index - position;
        return distance >= 0 && distance % STRIDE == 0 && distance / STRIDE < count;
    }
}
