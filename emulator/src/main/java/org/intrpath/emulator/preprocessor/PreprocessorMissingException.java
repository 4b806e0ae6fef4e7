// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.preprocessor;

/** A source needs a C preprocessor and this host has none: an error of the environment, not of the user's input. */
public final class PreprocessorMissingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Say what was looked for, and how to get it. */
    PreprocessorMissingException(String message) {
        super(message);
    }
}
