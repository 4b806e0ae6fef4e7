// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

/** Reports that the engine refused an operation: names the call, its arguments in hex and the error. */
public final class UnicornException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient UnicornError error;

    UnicornException(String operation, UnicornError error, String text) {
        super(operation + ": " + error + " (" + text + ")");
        this.error = error;
    }

    UnicornException(String message) {
        super(message);
        this.error = UnicornError.UNKNOWN;
    }

    /** Returns the error code. */
    public UnicornError error() {
        return error;
    }
}
