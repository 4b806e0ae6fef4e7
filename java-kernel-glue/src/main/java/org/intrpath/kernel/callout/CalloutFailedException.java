// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.callout;

/** A callout cannot do what the guest asks of it, since the guest broke a rule or since only guest code could. */
public final class CalloutFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long caller;

    CalloutFailedException(String message, long caller) {
        super(message);
        this.caller = caller;
    }

    /**
     * Tells who called.
     *
     * @return linear address that the routine would return to
     */
    public long caller() {
        return caller;
    }
}
