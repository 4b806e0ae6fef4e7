// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

/** Says what a page may be used for. Data pages are not executable where the processor has
 * NX, which is also what makes stores fast. */
public enum PageAccess {
    KERNEL_CODE(false, false, true, false),
    KERNEL_READ_ONLY(false, false, false, false),
    KERNEL_DATA(true, false, false, false),
    /** Registers of a device: as data, uncached. */
    DEVICE(true, false, false, true),
    USER_CODE(false, true, true, false),
    USER_DATA(true, true, false, false);

    private static final long PRESENT = 1;
    private static final long WRITABLE = 1 << 1;
    private static final long USER = 1 << 2;
    private static final long CACHE_DISABLE = 1 << 4;
    private static final long NO_EXECUTE = 1L << 63;

    private final long bits;

    PageAccess(boolean writable, boolean user, boolean executable, boolean device) {
        this.bits = PRESENT
                | (writable ? WRITABLE : 0)
                | (user ? USER : 0)
                | (executable ? 0 : NO_EXECUTE)
                | (device ? CACHE_DISABLE : 0);
    }

    /** Returns the flags of a PAE page-table entry. */
    long bits(boolean noExecute) {
        return noExecute ? bits : bits & ~NO_EXECUTE;
    }
}
