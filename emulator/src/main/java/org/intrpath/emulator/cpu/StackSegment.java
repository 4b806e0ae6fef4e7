// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import org.intrpath.emulator.unicorn.TableRegister;

/**
 * The stack segment that a frame is pushed on: where offsets lead and which there are. One object is used again for
 * each frame. Source: Intel SDM 3A, "Limit Checking", "Segment Descriptors" (the B flag), and "Stack Switching in
 * IA-32e Mode".
 */
final class StackSegment {

    private static final int EXPAND_DOWN = 1 << 10;
    private static final int BIG = 1 << 22;
    private static final long MASK_32 = 0xffff_ffffL;
    private static final long MASK_16 = 0xffff;

    private long base;
    private long first;
    private long last;
    private long mask;
    private boolean flat;

    /** The stack of 64-bit mode: all canonical addresses. */
    StackSegment flat() {
        base = 0;
        mask = -1;
        flat = true;
        return this;
    }

    /** A segment with a descriptor, as its cache holds it. */
    StackSegment of(TableRegister cache) {
        base = cache.base();
        flat = false;
        boolean big = (cache.flags() & BIG) != 0;
        mask = big ? MASK_32 : MASK_16;
        if ((cache.flags() & EXPAND_DOWN) != 0) {
            first = Integer.toUnsignedLong(cache.limit()) + 1;
            last = mask;
        } else {
            first = 0;
            last = Integer.toUnsignedLong(cache.limit());
        }
        return this;
    }

    /** Returns the part of a stack pointer register that counts. */
    long offset(long pointer) {
        return pointer & mask;
    }

    /** Returns the offset below another one; offsets wrap at the size of the stack pointer. */
    long below(long offset, int bytes) {
        return offset - bytes & mask;
    }

    /** Tells whether all bytes from an offset on are in the segment. */
    boolean holds(long offset, int bytes) {
        long end = offset + bytes - 1;
        return flat
                ? LinearAddress.isCanonical(offset) && LinearAddress.isCanonical(end)
                : offset >= first && end <= last;
    }

    /** Returns the linear address of an offset. */
    long linear(long offset) {
        return flat ? offset : base + offset & MASK_32;
    }

    /** Returns the stack pointer register after its part that counts became an offset. */
    long pointer(long before, long offset) {
        return before & ~mask & MASK_32 | offset;
    }
}
