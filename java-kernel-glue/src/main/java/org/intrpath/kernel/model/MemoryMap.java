// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.model;

/**
 * Where things lie in guest memory. Linear and physical addresses are the same. What is not named here is not mapped:
 * page 0, so that a null pointer faults, and a page below every stack.
 *
 * <pre>
 * 0x00100000  text         the image; supervisor, read and execute; the user page of it: ring 3
 * 0x0013f000  callouts     where calls of routines arrive that Java carries out; supervisor, read and execute
 * 0x00140000  stub         a user's own code and data, when there is any
 * 0x00200000  data         structures; read and write, no execute
 * 0x00300000  page tables  reached by the page walk only
 * 0x00400000  stacks       guard page, two pages, guard page, two pages, ...
 * 0x00700000  user stack   one page, ring 3
 * </pre>
 */
public final class MemoryMap {
    /** The bytes of a page. */
    public static final int PAGE = 0x1000;

    /** All of RAM, in bytes. */
    public static final long RAM_BYTES = 0x0080_0000;

    /** Where the image is loaded. */
    public static final long TEXT = 0x0010_0000;

    /** The bytes kept for the image. */
    public static final long TEXT_BYTES = 0x0004_0000;

    /** The page at the end of the text where calls arrive of routines that Java carries out. */
    public static final long CALLOUTS = TEXT + TEXT_BYTES - PAGE;

    /** Where a user's stub is loaded. */
    public static final long STUB = TEXT + TEXT_BYTES;

    /** The bytes kept for a user's stub. */
    public static final long STUB_BYTES = 0x0004_0000;

    /** The bytes that the counted window spans from {@link #TEXT}: the image and the stub. */
    public static final int WINDOW_BYTES = (int) (TEXT_BYTES + STUB_BYTES);

    /** Where the kernel's structures begin. */
    public static final long DATA = 0x0020_0000;

    /** The bytes of the data area. */
    public static final long DATA_BYTES = 0x0004_0000;

    /** Where the page tables begin. */
    public static final long PAGE_TABLES = 0x0030_0000;

    /** The bytes kept for page tables. */
    public static final long PAGE_TABLES_BYTES = 0x0004_0000;

    /** Where the stacks begin: the first guard page. */
    public static final long STACKS = 0x0040_0000;

    /** The bytes of a stack, without its guard page. */
    public static final int STACK_BYTES = 2 * PAGE;

    /** The number of stacks. */
    public static final int STACK_COUNT = 64;

    /** The page of the stack of ring 3. */
    public static final long USER_STACK = 0x0070_0000;

    private MemoryMap() {}

    /**
     * Tells where a stack's lowest byte lies.
     *
     * @param index of the stack, 0 to {@link #STACK_COUNT} - 1
     * @return its address; the page below it is a guard page
     */
    public static long stackBottom(int index) {
        if (index < 0 || index >= STACK_COUNT) {
            throw new IllegalArgumentException(
                    "stack %d: there are %d stacks, from 0 on".formatted(index, STACK_COUNT));
        }
        return STACKS + (long) index * (STACK_BYTES + PAGE) + PAGE;
    }
}
