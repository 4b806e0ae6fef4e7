// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects the errors of one assembly, up to {@link #LIMIT}, and the texts to show them in. */
final class Diagnostics {

    /** Errors after which an assembly is given up. */
    static final int LIMIT = 50;

    private static final int MOST_REPEATS = 500;

    private final List<AssemblyError> errors = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final SourceTexts texts = new SourceTexts();
    private int repeats;

    /** Remember a source that is being read. */
    void reading(AsmSource source) {
        texts.add(source);
    }

    /** Record {@code error}. @throws AssemblyException if that was one too many. */
    void add(AssemblyError error) {
        // A mistake in a macro's body shows in each expansion: once is enough.
        if (!seen.add(error.position() + ": " + error.message())) {
            if (++repeats >= MOST_REPEATS) {
                throw givenUp("given up after %d repetitions of these errors".formatted(MOST_REPEATS));
            }
            return;
        }
        errors.add(error);
        if (errors.size() >= LIMIT) {
            throw givenUp("given up after %d errors: there may be more below".formatted(LIMIT));
        }
    }

    private AssemblyException givenUp(String remark) {
        return new AssemblyException(errors, remark);
    }

    /** Give up if anything was recorded. @throws AssemblyException with all of it. */
    void throwIfAny() {
        if (!errors.isEmpty()) {
            throw new AssemblyException(errors);
        }
    }

    /** Return what ended an assembly with all that was recorded before it, each error with its source line. */
    AssemblyException complete(AssemblyException failure) {
        List<AssemblyError> all = new ArrayList<>(errors);
        failure.errors().stream().filter(error -> !errors.contains(error)).forEach(all::add);
        return new AssemblyException(all.stream().map(texts::quoted).toList(), failure.remark());
    }
}
