// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.nic;

import java.util.Locale;
import org.intrpath.emulator.device.dma.BusMaster;

/** One ring of descriptors in guest memory: the heading "Rings" of {@link Nic}'s data sheet. */
final class DescriptorRing {
    static final int LONGEST = 4096;

    private static final int SHORTEST = 2;
    private static final int SOFTWARE_WRITES = NicDescriptor.STATUS_OWNED;

    private final BusMaster memory;
    private final String register;
    private int baseLow;
    private int baseHigh;
    private int length;
    private int head;
    private int tail;

    /** Creates a ring with no descriptors; its base register's name is for messages. */
    DescriptorRing(BusMaster memory, String register) {
        this.memory = memory;
        this.register = register;
    }

    void reset() {
        baseLow = 0;
        baseHigh = 0;
        setLength(0);
    }

    int baseLow() {
        return baseLow;
    }

    void setBaseLow(int value) {
        baseLow = value;
    }

    int baseHigh() {
        return baseHigh;
    }

    void setBaseHigh(int value) {
        baseHigh = value;
    }

    int length() {
        return length;
    }

    void setLength(int descriptors) {
        length = descriptors;
        head = 0;
        tail = 0;
    }

    static boolean isPossibleLength(int descriptors) {
        return descriptors == 0 || descriptors >= SHORTEST && descriptors <= LONGEST;
    }

    int head() {
        return head;
    }

    int tail() {
        return tail;
    }

    void setTail(int index) {
        tail = index;
    }

    /** Whether no descriptor is the interface's. */
    boolean isEmpty() {
        return head == tail;
    }

    /** Refuses a ring that is not all in RAM. */
    void requireInMemory() {
        memory.requireMemory(register, base(), length * NicDescriptor.LENGTH, true);
    }

    /** Reads the descriptor at the head and refuses it if it is malformed. */
    NicDescriptor readHead() {
        NicDescriptor descriptor = NicDescriptor.over(memory.read(register, headAddress(), NicDescriptor.LENGTH));
        if (descriptor.status() != SOFTWARE_WRITES) {
            throw malformed("its status is 0x%08x; software gives a descriptor away with 0x%08x", descriptor.status());
        }
        if (descriptor.length() <= 0 || descriptor.length() > NicDescriptor.LONGEST_FRAME) {
            throw malformed("its length is 0x%08x; it must be 1 to 0x3fff", descriptor.length());
        }
        return descriptor;
    }

    /** Gives the descriptor at the head back to software. */
    void completeHead(NicDescriptor descriptor) {
        memory.write(register, headAddress(), descriptor.bytes());
        head = (head + 1) % length;
    }

    private RuntimeException malformed(String what, int value) {
        String reason =
                "descriptor " + head + " is malformed: " + String.format(Locale.ROOT, what, value, SOFTWARE_WRITES);
        return memory.refused(register, headAddress(), NicDescriptor.LENGTH, false, reason);
    }

    private long headAddress() {
        return base() + (long) head * NicDescriptor.LENGTH;
    }

    private long base() {
        return (long) baseHigh << Integer.SIZE | Integer.toUnsignedLong(baseLow);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d descriptors at 0x%08x, head %d, tail %d", length, base(), head, tail);
    }
}
