// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.nativelib;

/**
 * An engine's library is missing, damaged, of the wrong version, or without x86. The message names all that was tried
 * and the command that installs it; it is an error of the environment, not of the user's input.
 */
public final class NativeLibraryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception with a message that is fit to be shown as it is. */
    public NativeLibraryException(String message) {
        super(message);
    }

    /** Creates the exception with a message that is fit to be shown as it is, and what the system said. */
    public NativeLibraryException(String message, Throwable cause) {
        super(message, cause);
    }
}
