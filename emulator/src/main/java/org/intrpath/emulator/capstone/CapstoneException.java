// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.capstone;

/** Capstone cannot be used, or met bytes that are no instruction; the message names the operation and the bytes. */
public final class CapstoneException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Report {@code message}, which names the operation and what Capstone answered. */
    public CapstoneException(String message) {
        super(message);
    }
}
