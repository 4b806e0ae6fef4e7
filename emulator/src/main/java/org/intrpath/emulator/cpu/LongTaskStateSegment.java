// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import org.intrpath.emulator.memory.PhysicalMemory;

/**
 * A 64-bit task-state segment in guest memory. Source: Intel SDM 3A, "Task Management in 64-bit Mode".
 *
 * <pre>
 *   offset  size  field
 *   ------  ----  -----------------------------------------------
 *      0      4   reserved
 *      4     24   rsp0 to rsp2  stack pointers of rings 0 to 2
 *     28      8   reserved
 *     36     56   ist1 to ist7  the interrupt stack table
 *     92     10   reserved
 *    102      2   I/O map base, relative to the segment
 *   ------  ----
 *    104          length
 * </pre>
 */
public final class LongTaskStateSegment {

    /** Offset of RSP for ring 0. */
    public static final int RSP0_OFFSET;

    /** Offset of the first stack of the interrupt stack table, the one with number 1. */
    public static final int IST1_OFFSET;

    /** Offset of the I/O map base. */
    public static final int IO_MAP_BASE_OFFSET;

    /** Length in bytes. */
    public static final int LENGTH;

    private static final int INNER_RINGS = 3;
    private static final int STACKS = 7;

    static {
        int offset = Integer.BYTES;
        RSP0_OFFSET = offset;
        offset += INNER_RINGS * Long.BYTES;
        offset += Long.BYTES;
        IST1_OFFSET = offset;
        offset += STACKS * Long.BYTES;
        offset += Long.BYTES + Short.BYTES;
        IO_MAP_BASE_OFFSET = offset;
        offset += Short.BYTES;
        LENGTH = offset;
    }

    private final PhysicalMemory memory;
    private final long guestPhysical;

    /** Looks at the segment at an address. */
    public LongTaskStateSegment(PhysicalMemory memory, long guestPhysical) {
        this.memory = memory;
        this.guestPhysical = guestPhysical;
    }

    /** Returns the offset of the stack pointer of ring 0, 1 or 2. */
    static int stackOffset(int ring) {
        return RSP0_OFFSET + ring * Long.BYTES;
    }

    /** Returns the offset of a stack of the interrupt stack table, 1 to 7. */
    static int tableOffset(int number) {
        return IST1_OFFSET + (number - 1) * Long.BYTES;
    }

    /** Returns the stack pointer of a ring, 0 to 2. */
    public long rsp(int ring) {
        return memory.read64(guestPhysical + stackOffset(ring));
    }

    /** Sets the stack pointer of a ring, 0 to 2. */
    public LongTaskStateSegment rsp(int ring, long value) {
        memory.write64(guestPhysical + stackOffset(ring), value);
        return this;
    }

    /** Returns a stack of the interrupt stack table, 1 to 7. */
    public long ist(int number) {
        return memory.read64(guestPhysical + tableOffset(number));
    }

    /** Sets a stack of the interrupt stack table, 1 to 7. */
    public LongTaskStateSegment ist(int number, long value) {
        memory.write64(guestPhysical + tableOffset(number), value);
        return this;
    }

    /** Sets the I/O map base; beyond the segment's limit there is no map. */
    public LongTaskStateSegment ioMapBase(int offset) {
        memory.write16(guestPhysical + IO_MAP_BASE_OFFSET, offset);
        return this;
    }
}
