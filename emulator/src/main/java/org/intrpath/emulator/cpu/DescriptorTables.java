// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

/**
 * Finds segment descriptors in the GDT and LDT in use. Source: Intel SDM 3A, "Segment Descriptor Tables".
 */
final class DescriptorTables {

    private static final int SELECTOR_MASK = 0xfffc;
    private static final int INDEX_MASK = 0xfff8;
    private static final int LOCAL = 0b100;

    private final LinearMemory linear;
    private long globalBase;
    private int globalLimit;
    private long localBase;
    private int localLimit;

    DescriptorTables(LinearMemory linear) {
        this.linear = linear;
    }

    void global(long base, int limit) {
        globalBase = base;
        globalLimit = limit;
    }

    void local(long base, int limit) {
        localBase = base;
        localLimit = limit;
    }

    static boolean isNull(int selector) {
        return (selector & SELECTOR_MASK) == 0;
    }

    /** Tells whether a selector's descriptor lies within the limit of its table. */
    boolean holds(int selector, int lengthBytes) {
        int last = (selector & INDEX_MASK) + lengthBytes - 1;
        return (selector & LOCAL) == 0
                ? Integer.compareUnsigned(last, globalLimit) <= 0
                : Integer.compareUnsigned(last, localLimit) <= 0;
    }

    /** Returns the linear address of a descriptor. */
    long address(int selector) {
        return ((selector & LOCAL) == 0 ? globalBase : localBase) + (selector & INDEX_MASK);
    }

    /** Reads the first 8 bytes of a descriptor. */
    long read(int selector) {
        return linear.read64(address(selector));
    }

    /** Reads the last 8 bytes of a descriptor of 16. */
    long readHigh(int selector) {
        return linear.read64(address(selector) + Long.BYTES);
    }

    /** Raises the page fault that {@link #markAccessed} would raise. */
    void requireMarkable(int selector, long descriptor) {
        if ((descriptor & SegmentDescriptor.ACCESSED) == 0) {
            linear.requireWritable(address(selector), Long.BYTES);
        }
    }

    /**
     * Sets the accessed bit of a descriptor that is loaded into a segment register.
     *
     * @return the descriptor with the bit set.
     */
    long markAccessed(int selector, long descriptor) {
        if ((descriptor & SegmentDescriptor.ACCESSED) == 0) {
            linear.write(address(selector), Long.BYTES, descriptor | SegmentDescriptor.ACCESSED);
        }
        return descriptor | SegmentDescriptor.ACCESSED;
    }
}
