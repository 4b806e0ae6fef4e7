// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import org.intrpath.emulator.memory.PhysicalMemory;

/**
 * A 32-bit task-state segment in guest memory. Source: Intel SDM 3A, "Task-State Segment (TSS)".
 *
 * <pre>
 *   offset  size  field
 *   ------  ----  -----------------------------------------------
 *      0      4   previous task link
 *      4      4   esp0    stack pointer of ring 0
 *      8      4   ss0     stack segment of ring 0
 *     12     88   other rings, registers of the hardware task
 *    100      2   T flag
 *    102      2   I/O map base, relative to the segment
 *   ------  ----
 *    104          length
 * </pre>
 *
 * <p>Only the fields that interrupt delivery reads have accessors: hardware task switching is not modelled.
 */
public final class TaskStateSegment {

    /** Length in bytes. */
    public static final int LENGTH;

    /** Offset of ESP for ring 0. */
    public static final int ESP0_OFFSET;

    /** Offset of SS for ring 0. */
    public static final int SS0_OFFSET;

    /** Offset of the I/O map base. */
    public static final int IO_MAP_BASE_OFFSET;

    static {
        int offset = Integer.BYTES;
        ESP0_OFFSET = offset;
        offset += Integer.BYTES;
        SS0_OFFSET = offset;
        offset += Integer.BYTES;
        int otherFieldsBytes = 88;
        offset += otherFieldsBytes;
        offset += Short.BYTES;
        IO_MAP_BASE_OFFSET = offset;
        offset += Short.BYTES;
        LENGTH = offset;
    }

    private final PhysicalMemory memory;
    private final long guestPhysical;

    /** Looks at the segment at an address. */
    public TaskStateSegment(PhysicalMemory memory, long guestPhysical) {
        this.memory = memory;
        this.guestPhysical = guestPhysical;
    }

    /** Returns the stack pointer of ring 0. */
    public int esp0() {
        return memory.read32(guestPhysical + ESP0_OFFSET);
    }

    /** Sets the stack pointer of ring 0. */
    public TaskStateSegment esp0(int value) {
        memory.write32(guestPhysical + ESP0_OFFSET, value);
        return this;
    }

    /** Returns the stack segment of ring 0. */
    public int ss0() {
        return memory.read16(guestPhysical + SS0_OFFSET);
    }

    /** Sets the stack segment of ring 0. */
    public TaskStateSegment ss0(int selector) {
        memory.write32(guestPhysical + SS0_OFFSET, selector & 0xffff);
        return this;
    }

    /** Sets the I/O map base; at or beyond {@link #LENGTH} there is no map. */
    public TaskStateSegment ioMapBase(int offset) {
        memory.write16(guestPhysical + IO_MAP_BASE_OFFSET, offset);
        return this;
    }
}
