// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.elf;

/**
 * One entry of a file's symbol table.
 *
 * @param name empty for sections.
 * @param value in an object the offset in its section, of {@code SHN_COMMON} the alignment; else an address.
 * @param size in bytes.
 * @param binding {@code STB_...}.
 * @param type {@code STT_...}.
 * @param section index of its section, or one of the reserved numbers.
 */
record FileSymbol(String name, long value, long size, int binding, int type, int section) {
    static final int LOCAL = 0;
    static final int GLOBAL = 1;
    static final int WEAK = 2;

    static final int TYPE_SECTION = 3;
    static final int TYPE_FILE = 4;
    static final int TYPE_THREAD_LOCAL = 6;
    static final int TYPE_INDIRECT = 10;

    static final int UNDEFINED = 0;
    static final int RESERVED = 0xff00;
    static final int ABSOLUTE = 0xfff1;
    static final int COMMON = 0xfff2;

    boolean isLocal() {
        return binding == LOCAL;
    }

    boolean isWeak() {
        return binding == WEAK;
    }

    boolean isUndefined() {
        return section == UNDEFINED;
    }

    boolean isCommon() {
        return section == COMMON;
    }

    boolean isAbsolute() {
        return section == ABSOLUTE;
    }

    /** Return whether people want to see it: it has a name of its own and is not about the file. */
    boolean isNamed() {
        return !name.isEmpty() && type != TYPE_SECTION && type != TYPE_FILE;
    }
}
