// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.dispatch;

import java.util.Locale;

/** In which state of the kernel the counted interrupt arrives, and what becomes of it. */
public enum Arrival {
    /** At once, at IPL_NONE, one handler. */
    UNMASKED("served at once at IPL_NONE, one handler"),
    /** While the level is as high as the handler's: pending, then replayed by spllower. */
    MASKED("held off by the level, replayed by spllower"),
    /** On top of another interrupt's handler, of a lower level. */
    NESTED("on top of the handler of a lower level"),
    /** On a line with a second handler, whose device has no cause. */
    SHARED("two handlers on the line, one of them has a cause"),
    /** With nobody established. */
    STRAY("nobody is established for the source"),
    /** The return to ring 3 finds an AST. */
    AST("the return to ring 3 takes an AST"),
    /** The handler takes an adaptive mutex that the interrupted LWP holds. */
    BLOCKED("the handler blocks on a mutex of the interrupted LWP");

    private final String text;

    Arrival(String text) {
        this.text = text;
    }

    /**
     * Tells the name in options and scenario names.
     *
     * @return lower case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Tells what happens.
     *
     * @return one phrase
     */
    public String text() {
        return text;
    }
}
