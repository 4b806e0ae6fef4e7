// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import java.util.Locale;

/**
 * What the processor pushes for an interrupt: checked whole, then written whole. One object is used again for each
 * frame. Source: Intel SDM 3A, "Exception- or Interrupt-Handler Procedures" and "64-Bit Mode Stack Frame".
 *
 * <p>The items are pushed one after the other, from the top of the stack downwards, so a page fault names the first
 * that cannot be written.
 */
final class PushedFrame {

    private static final int LONGEST = 10;

    private final LinearMemory linear;
    private final long[] items = new long[LONGEST];
    private final StackSegment stack = new StackSegment();

    private int count;
    private int widthBytes;
    private long top;
    private boolean inOnePage;
    private long physical;

    PushedFrame(LinearMemory linear) {
        this.linear = linear;
    }

    /**
     * Begins another frame.
     *
     * @param itemBytes what each push takes, 2, 4 or 8.
     */
    PushedFrame begin(int itemBytes) {
        count = 0;
        widthBytes = itemBytes;
        return this;
    }

    PushedFrame add(long item) {
        items[count++] = item;
        return this;
    }

    /** Returns the segment to push on, for the caller to set. */
    StackSegment stack() {
        return stack;
    }

    /**
     * Checks that the stack has room for all, from an offset in it downwards.
     *
     * @param errorIfFull error code of the stack fault.
     */
    void requireRoom(Arrival arrival, long from, int errorIfFull) {
        top = from;
        long offset = from;
        for (int i = 0; i < count; i++) {
            offset = stack.below(offset, widthBytes);
            if (!stack.holds(offset, widthBytes)) {
                throw arrival.fails(
                        ExceptionVector.STACK_FAULT,
                        errorIfFull,
                        String.format(Locale.ROOT, "the frame does not fit the stack below 0x%08x", from));
            }
        }
    }

    /** Checks that all pages that the frame takes are writable; sets no dirty flag. */
    void requireWritable(Arrival arrival) {
        try {
            long first = stack.linear(stack.below(top, widthBytes));
            long bottom = stack.below(top, count * widthBytes);
            long address = stack.linear(bottom);
            inOnePage = Long.compareUnsigned(bottom, top) <= 0 && LinearMemory.isInOnePage(address, count * widthBytes);
            if (inOnePage) {
                physical = linear.requireWritable(first, widthBytes) - (first - address);
            } else {
                requireItems();
            }
        } catch (PageFaultException fault) {
            throw arrival.pageFault(
                    fault,
                    String.format(
                            Locale.ROOT,
                            "no stack to push the frame of %d bytes on, below 0x%08x",
                            count * widthBytes,
                            top));
        }
    }

    /** Returns the linear address of the lowest item. */
    long lowest() {
        return stack.linear(stack.below(top, count * widthBytes));
    }

    /** Returns the length of the frame in bytes. */
    int lengthBytes() {
        return count * widthBytes;
    }

    private void requireItems() {
        long offset = top;
        long checked = 0;
        for (int i = 0; i < count; i++) {
            offset = stack.below(offset, widthBytes);
            long address = stack.linear(offset);
            if (i == 0 || !LinearMemory.isSamePage(address, checked)) {
                linear.requireWritable(address, widthBytes);
                checked = address;
            }
        }
    }

    /**
     * Writes the frame, after {@link #requireWritable} and with no other access since.
     *
     * @return the offset of its lowest item.
     */
    long push() {
        if (inOnePage) {
            linear.dirtyLast();
            for (int i = count - 1; i >= 0; i--) {
                linear.writePhysical(physical, widthBytes, items[i]);
                physical += widthBytes;
            }
            return stack.below(top, count * widthBytes);
        }
        long offset = top;
        for (int i = 0; i < count; i++) {
            offset = stack.below(offset, widthBytes);
            linear.write(stack.linear(offset), widthBytes, items[i]);
        }
        return offset;
    }
}
