// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.keystone;

/**
 * Keystone refused a statement, yielded nothing for it, or cannot be used at all; the message says which and for what.
 */
public final class KeystoneException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Report {@code message}, which names the statement or the operation and what Keystone answered. */
    public KeystoneException(String message) {
        super(message);
    }
}
