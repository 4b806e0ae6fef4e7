// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

/** Ends the work on one statement; the reader records the error and goes on with the next statement. */
final class StatementException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient AssemblyError error;

    StatementException(SourcePosition position, String message) {
        super(position + ": " + message, null, false, false);
        error = new AssemblyError(position, message);
    }

    AssemblyError error() {
        return error;
    }
}
