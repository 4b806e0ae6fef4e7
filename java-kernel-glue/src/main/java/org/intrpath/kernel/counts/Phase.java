// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.counts;

import java.util.Locale;

/**
 * The phases that a path is split into, in the order of the report. An assembly source marks them
 * with {@code PHASE owner, phase}; what GCC compiled has its phase by routine, see {@link PhaseMap}.
 */
public enum Phase {
    /** Save the interrupted registers, load the kernel's segments. */
    SAVE("save"),
    /** Find the source, compare and raise the level, statistics, interrupt stack. */
    LEVEL("level"),
    /** Give the handler the context of an LWP. */
    SWAPIN("swap in"),
    /** Call the handlers one by one. */
    DISPATCH("dispatch"),
    /** The driver's handler itself. */
    HANDLER("handler"),
    /** Take the context of an LWP away again. */
    SWAPOUT("swap out"),
    /** Unmask the pin of a replay, EOI. */
    ACKNOWLEDGE("acknowledge"),
    /** Off the interrupt stack, restore the level and the registers, iret. */
    EXIT("exit"),
    /** The level forbids it: leave a pending bit, EOI, return. */
    MASKED("masked"),
    /** Some handlers must wait for the level. */
    DEFERRED("deferred"),
    /** Nobody is established. */
    STRAY("stray"),
    /** Mask or unmask a pin at the IOAPIC. */
    PIN("pin"),
    /** Raise or lower the level. */
    SPL("spl"),
    /** Find a pending source once the level allows it, and enter its chain again. */
    REPLAY("replay"),
    /** The way out found a pending source. */
    PENDING("pending"),
    /** Fast paths of mutexes. */
    LOCK("lock"),
    /** Slow paths of mutexes and their turnstiles. */
    TURNSTILE("turnstile"),
    /** Withdraw or restore the source of a handler that blocks. */
    WITHDRAW("withdraw"),
    /** The run queue. */
    RUNQUEUE("run queue"),
    /** Switch from one LWP to another. */
    SWITCH("switch"),
    /** Where a pinned LWP resumes. */
    TRAMPOLINE("trampoline"),
    /** A preemption request is served. */
    PREEMPT("preempt"),
    /** The end of a handler that had blocked. */
    BLOCKED("blocked"),
    /** The return to ring 3 looks for an AST and takes it. */
    USER("user"),
    /** The kernel stops. */
    PANIC("panic"),
    /** What the interrupted LWP runs for itself: on no path. */
    THREAD("thread");

    private final String title;

    Phase(String title) {
        this.title = title;
    }

    /**
     * Tells the phase's name in reports.
     *
     * @return lower case, words apart
     */
    public String title() {
        return title;
    }

    /**
     * Tells the phase's name in {@code PHASE} marks.
     *
     * @return lower case, one word
     */
    public String mark() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Tells whether a path counts it.
     *
     * @return false for what the interrupted LWP does for itself
     */
    public boolean onPath() {
        return this != THREAD;
    }
}
