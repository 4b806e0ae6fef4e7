// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

/** A measured run retired other instructions, or had other results, than arithmetic says: its time means nothing. */
public final class WrongCountException extends RuntimeException {

    private static final long serialVersionUID = 1;

    WrongCountException(String message) {
        super(message);
    }
}
