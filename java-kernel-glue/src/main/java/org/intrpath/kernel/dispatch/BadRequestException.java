// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.dispatch;

/** The user asked for what cannot be: a scenario that a path does not have, or a symbol that is not there. */
public final class BadRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Report a mistake of the user's.
     *
     * @param message what is wrong and what would be right, in one line
     */
    public BadRequestException(String message) {
        super(message);
    }
}
