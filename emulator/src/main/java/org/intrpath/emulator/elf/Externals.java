// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.elf;

import java.util.OptionalLong;

/** Where symbols come from that no object defines: other sources, definitions by the user, callouts of a kernel. */
@FunctionalInterface
public interface Externals {

    /** Return the value of the symbol called {@code name}; empty if it is not known here. */
    OptionalLong find(String name);

    /** No symbols. */
    static Externals none() {
        return name -> OptionalLong.empty();
    }

    /** Return what asks this one first, then {@code next}. */
    default Externals orElse(Externals next) {
        return name -> {
            OptionalLong found = find(name);
            return found.isPresent() ? found : next.find(name);
        };
    }
}
