// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects the errors of one assembly, up to {@link #LIMIT}. */
final class Diagnostics {

    /** Errors after which an assembly is given up. */
    static final int LIMIT = 50;

    private final List<AssemblyError> errors = new ArrayList<>();
    private static final int MOST_REPEATS = 500;

    private int repeats;
    private final Set<String> seen = new HashSet<>();

    /** Record {@code error}. @throws AssemblyException if that was one too many. */
    void add(AssemblyError error) {
        // A mistake in a macro's body shows in each expansion: once is enough.
        if (!seen.add(error.position() + ": " + error.message())) {
            giveUpIf(++repeats >= MOST_REPEATS);
            return;
        }
        errors.add(error);
        giveUpIf(errors.size() >= LIMIT);
    }

    private void giveUpIf(boolean isTooMuch) {
        if (isTooMuch) {
            throw new AssemblyException(errors);
        }
    }

    /** Give up if anything was recorded. @throws AssemblyException with all of it. */
    void throwIfAny() {
        if (!errors.isEmpty()) {
            throw new AssemblyException(errors);
        }
    }
}
