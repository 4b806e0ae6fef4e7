// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.boot;

/** An image cannot be booted. The message begins with the file's name. */
public final class BadImageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Report {@code problem}: what is wrong with {@code file}, and what would be right. */
    public BadImageException(String file, String problem) {
        super(file + ": " + problem);
    }
}
