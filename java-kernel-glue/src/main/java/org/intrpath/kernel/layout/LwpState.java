// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.layout;

/** The states of an LWP; names and values as in NetBSD's {@code sys/lwp.h}. */
public enum LwpState {
    /** An interrupt LWP that waits on an idle list. */
    LSIDLE(1),
    /** On a run queue. */
    LSRUN(2),
    /** On a sleep queue. */
    LSSLEEP(3),
    /** On the CPU, or pinned under an interrupt LWP that is. */
    LSONPROC(7);

    private final int value;

    LwpState(int value) {
        this.value = value;
    }

    /**
     * Tells the value of the state field.
     *
     * @return the word in guest memory
     */
    public int value() {
        return value;
    }

    /**
     * Find the state of a word.
     *
     * @param value of a state field
     * @return its state
     * @throws IllegalArgumentException if no state has that value
     */
    public static LwpState of(int value) {
        for (LwpState state : values()) {
            if (state.value == value) {
                return state;
            }
        }
        throw new IllegalArgumentException("0x%08x is no LWP state (1, 2, 3, 7)".formatted(value));
    }
}
