// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.elf;

/** An ELF file is broken, of the wrong kind, or cannot be linked. The message begins with the file's name. */
public final class BadElfException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Report {@code message}: file, section, offset as far as known, what is wrong, what would be right. */
    public BadElfException(String message) {
        super(message);
    }
}
