// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.elf;

import org.intrpath.emulator.assembler.SectionKind;

/**
 * One section of a file.
 *
 * @param index in the section header table.
 * @param name such as {@code .text}.
 * @param type {@code sh_type}.
 * @param flags {@code sh_flags}.
 * @param address {@code sh_addr}; 0 in objects.
 * @param size in bytes, in memory.
 * @param alignment a power of two.
 * @param contents its bytes in the file, empty for {@code SHT_NOBITS}; the array is the record's own.
 * @param link {@code sh_link}.
 * @param target {@code sh_info}: of relocations, the section that they are applied to.
 */
record FileSection(
        int index,
        String name,
        int type,
        long flags,
        long address,
        long size,
        int alignment,
        byte[] contents,
        int link,
        int target) {
    static final int PROGBITS = 1;
    static final int SYMTAB = 2;
    static final int STRTAB = 3;
    static final int RELA = 4;
    static final int NOBITS = 8;
    static final int REL = 9;
    static final int INIT_ARRAY = 14;
    static final int FINI_ARRAY = 15;
    static final int PREINIT_ARRAY = 16;
    static final int GROUP = 17;
    static final int AMD64_UNWIND = 0x7000_0001;

    static final long WRITE = 0x1;
    static final long ALLOC = 0x2;
    static final long EXECUTE = 0x4;
    static final long THREAD_LOCAL = 0x400;
    static final long COMPRESSED = 0x800;

    boolean has(long flag) {
        return (flags & flag) != 0;
    }

    /** Tell what it holds, as the assembler sorts sections. */
    SectionKind kind() {
        boolean isContent = switch (type) {
            case PROGBITS, NOBITS, INIT_ARRAY, FINI_ARRAY, PREINIT_ARRAY -> true;
            default -> false;
        };
        if (!has(ALLOC) || !isContent || name.equals(".eh_frame")) {
            return SectionKind.NOT_LOADED;
        }
        if (has(EXECUTE)) {
            return SectionKind.TEXT;
        }
        if (type == NOBITS) {
            return SectionKind.ZERO_DATA;
        }
        return has(WRITE) ? SectionKind.DATA : SectionKind.READ_ONLY_DATA;
    }
}
