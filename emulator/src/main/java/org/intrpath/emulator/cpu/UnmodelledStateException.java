// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

/** The guest put the processor into a state that is not modelled; the run cannot go on. */
public final class UnmodelledStateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Reports a state.
     *
     * @param message which state, and what would be right.
     */
    public UnmodelledStateException(String message) {
        super(message);
    }
}
