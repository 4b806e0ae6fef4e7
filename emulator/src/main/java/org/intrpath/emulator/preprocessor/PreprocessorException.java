// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.preprocessor;

/** The C preprocessor refuses a source, or does not come to an end with it; carries its own messages. */
public final class PreprocessorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Say what the preprocessor said, and below it how it ended. */
    PreprocessorException(String message) {
        super(message);
    }
}
