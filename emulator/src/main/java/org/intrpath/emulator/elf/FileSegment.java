// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.elf;

/**
 * One program header.
 *
 * @param type {@code p_type}.
 * @param flags {@code p_flags}.
 * @param offset of its first byte in the file.
 * @param address linear: {@code p_vaddr}.
 * @param physicalAddress {@code p_paddr}.
 * @param fileSize bytes in the file.
 * @param memorySize bytes in memory; what the file has not is zero.
 */
public record FileSegment(
        int type, int flags, long offset, long address, long physicalAddress, long fileSize, long memorySize) {
    /** The type of what is loaded: {@code PT_LOAD}. */
    public static final int LOAD = 1;

    static final int INTERPRETER = 3;

    static final int EXECUTE = 1;
    static final int WRITE = 2;
    static final int READ = 4;
}
