// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.dispatch;

/**
 * The guest misbehaved: it faulted, panicked, ran away, or left the kernel in another state than its
 * path promises. The message says what, where, what would be right, and the last labels passed.
 */
public final class GuestFailureException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Report a failure.
     *
     * @param message one or more lines; the first alone tells what is wrong
     */
    public GuestFailureException(String message) {
        super(message);
    }
}
