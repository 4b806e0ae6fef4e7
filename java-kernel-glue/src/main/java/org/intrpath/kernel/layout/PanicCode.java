// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.layout;

/** The rules of the kernel whose breach it notices itself; the ordinal is panic's argument. */
public enum PanicCode {
    /** A spin mutex is held where an adaptive one makes the LWP block. */
    SPIN_HELD("blocking on an adaptive mutex with a spin mutex held"),
    /** An adaptive mutex is contended above IPL_VM. */
    ADAPTIVE_ABOVE_VM("an adaptive mutex taken above IPL_VM"),
    /** The LWP takes a mutex that it owns. */
    LOCKING_AGAINST_MYSELF("mutex_enter: locking against myself"),
    /** The LWP releases a mutex that it does not own. */
    NOT_OWNER("mutex_exit: not the owner"),
    /** The owner of a mutex is an idle interrupt LWP. */
    IDLE_OWNER("a handler returned with a mutex held");

    private final String text;

    PanicCode(String text) {
        this.text = text;
    }

    /**
     * Tells what the kernel found.
     *
     * @return one phrase
     */
    public String text() {
        return text;
    }

    /**
     * Tells the code's name in C.
     *
     * @return such as {@code PANIC_NOT_OWNER}
     */
    public String symbol() {
        return "PANIC_" + name();
    }
}
