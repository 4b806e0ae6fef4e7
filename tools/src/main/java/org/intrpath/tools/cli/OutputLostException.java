// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import java.io.IOException;

/** Standard output takes no more: a guest that prints need not go on. Why, is told when the process ends. */
final class OutputLostException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputLostException(IOException cause) {
        super("standard output: " + cause.getMessage(), cause);
    }
}
