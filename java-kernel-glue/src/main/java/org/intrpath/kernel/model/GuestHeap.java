// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.model;

import org.intrpath.emulator.memory.PhysicalMemory;
import org.intrpath.kernel.layout.GuestStruct;
import org.intrpath.kernel.layout.StructLayout;

/** Hands out the data area of guest memory, structure by structure; nothing is given back. */
public final class GuestHeap {
    /** Every structure begins a cache line of its own. */
    private static final int ALIGNMENT = 64;

    private final PhysicalMemory memory;
    private long next = MemoryMap.DATA;

    /**
     * Begin with an empty data area.
     *
     * @param memory of the machine
     */
    public GuestHeap(PhysicalMemory memory) {
        this.memory = memory;
    }

    /**
     * Allocate a structure; memory that was never written is zero.
     *
     * @param layout of the structure
     * @return the structure
     * @throws IllegalStateException if the data area is used up
     */
    public GuestStruct allocate(StructLayout layout) {
        return new GuestStruct(memory, layout, allocate(layout.size()));
    }

    /**
     * Allocate bytes.
     *
     * @param lengthBytes how many
     * @return the address of the first, a multiple of 64
     * @throws IllegalStateException if the data area is used up
     */
    public long allocate(int lengthBytes) {
        long address = next;
        next = (next + lengthBytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        if (next > MemoryMap.DATA + MemoryMap.DATA_BYTES) {
            throw new IllegalStateException("%d bytes do not fit: the data area of 0x%x bytes is used up"
                    .formatted(lengthBytes, MemoryMap.DATA_BYTES));
        }
        return address;
    }
}
