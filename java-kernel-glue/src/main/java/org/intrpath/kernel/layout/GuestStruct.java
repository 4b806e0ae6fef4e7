// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.layout;

import org.intrpath.emulator.memory.PhysicalMemory;

/**
 * A structure in guest memory, seen through its layout. The kernel's data is mapped one to one, so that an address
 * here is linear and physical at once.
 *
 * @param memory of the machine
 * @param layout of the structure
 * @param address of its first byte
 */
public record GuestStruct(PhysicalMemory memory, StructLayout layout, long address) {

    /**
     * Reads a field of 4 bytes.
     *
     * @param field of this structure
     * @return its value
     */
    public int get(LayoutField field) {
        return get(field, 0);
    }

    /**
     * Reads one element of an array field.
     *
     * @param field of this structure, 4 bytes an element
     * @param index of the element
     * @return its value
     */
    public int get(LayoutField field, int index) {
        return memory.read32(place(field, index, Integer.BYTES));
    }

    /**
     * Writes a field of 4 bytes.
     *
     * @param field of this structure
     * @param value to be stored
     */
    public void set(LayoutField field, int value) {
        set(field, 0, value);
    }

    /**
     * Writes a field with the address of another structure.
     *
     * @param field of this structure
     * @param target to be pointed to
     */
    public void set(LayoutField field, GuestStruct target) {
        set(field, 0, target.pointer());
    }

    /**
     * Writes one element of an array field.
     *
     * @param field of this structure, 4 bytes an element
     * @param index of the element
     * @param value to be stored
     */
    public void set(LayoutField field, int index, int value) {
        memory.write32(place(field, index, Integer.BYTES), value);
    }

    /**
     * Reads a counter of 8 bytes.
     *
     * @param field of this structure
     * @return its value
     */
    public long getQuad(LayoutField field) {
        return memory.read64(place(field, 0, Long.BYTES));
    }

    /**
     * Tells the structure's address as the guest stores it.
     *
     * @return 32 bits
     */
    public int pointer() {
        return (int) address;
    }

    private long place(LayoutField field, int index, int width) {
        if (field.width() != width || !layout.fields().contains(field)) {
            throw new IllegalArgumentException("struct %s has no %d-byte field %s; it has %s"
                    .formatted(layout.cName(), width, field.symbol(), layout.fields()));
        }
        return address + field.offset(index);
    }
}
