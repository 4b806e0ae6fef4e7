// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.elf;

import java.util.List;
import java.util.Map;

/**
 * Where symbols come from that no input defines; asked in this order.
 *
 * @param defines name to value, as the user says.
 * @param callouts addresses at which a kernel model serves calls.
 * @param stubs names that become routines which return 0.
 */
public record LinkOptions(Map<String, Long> defines, Externals callouts, List<String> stubs) {
    /** Copy the collections. */
    public LinkOptions {
        defines = Map.copyOf(defines);
        stubs = List.copyOf(stubs);
    }

    /** Nothing but the inputs. */
    public static LinkOptions none() {
        return new LinkOptions(Map.of(), Externals.none(), List.of());
    }

    /** Return what the user defines, then the callouts. */
    Externals beyondInputs() {
        Externals defined = name -> defines.containsKey(name)
                ? java.util.OptionalLong.of(defines.get(name))
                : java.util.OptionalLong.empty();
        return defined.orElse(callouts);
    }
}
