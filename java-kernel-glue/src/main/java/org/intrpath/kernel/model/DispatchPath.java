// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.intrpath.kernel.counts.Phase;

/** The designs of interrupt dispatch that can be counted; each has a source of its own name. */
public enum DispatchPath {
    /** The SPL chain: handlers run on the interrupt stack in the interrupted context. */
    CLASSIC(
            "SPL chain: handlers on the interrupt stack, in the interrupted context",
            Set.of(
                    Phase.SAVE,
                    Phase.LEVEL,
                    Phase.DISPATCH,
                    Phase.ACKNOWLEDGE,
                    Phase.MASKED,
                    Phase.DEFERRED,
                    Phase.STRAY,
                    Phase.REPLAY)),
    /** Interrupts up to IPL_VM with the context of an LWP. */
    LWP(
            "interrupt LWPs: handlers up to IPL_VM have a stack and curlwp, and may block",
            Set.of(
                    Phase.SAVE,
                    Phase.LEVEL,
                    Phase.SWAPIN,
                    Phase.DISPATCH,
                    Phase.SWAPOUT,
                    Phase.ACKNOWLEDGE,
                    Phase.MASKED,
                    Phase.DEFERRED,
                    Phase.STRAY,
                    Phase.REPLAY,
                    Phase.BLOCKED));

    private final String text;
    private final Set<Phase> phases;

    DispatchPath(String text, Set<Phase> phases) {
        this.text = text;
        this.phases = phases;
    }

    /**
     * Tells the path's id, which is also the name of its source file and the middle of its symbols.
     *
     * @return lower case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Tells what the design does.
     *
     * @return one phrase
     */
    public String text() {
        return text;
    }

    /**
     * Tells the path's source file.
     *
     * @return relative to the root of the kernel's sources
     */
    public String source() {
        return "i386/path/" + id() + ".s";
    }

    /**
     * Tells the phases that the path's own source marks.
     *
     * @return the same list as its header's
     */
    public Set<Phase> phases() {
        return phases;
    }

    /**
     * Find a path.
     *
     * @param id such as {@code lwp}
     * @return the path, empty if there is none of that name
     */
    public static Optional<DispatchPath> byId(String id) {
        return Arrays.stream(values()).filter(path -> path.id().equals(id)).findFirst();
    }
}
