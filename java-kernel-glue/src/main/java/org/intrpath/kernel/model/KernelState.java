// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * All that an interrupt must leave as it found it, at one moment: the registers of the CPU, the kernel's words about
 * level, nesting and LWPs, the lists, what is in service at the local APIC.
 *
 * @param facts name to value, in a fixed order
 */
public record KernelState(Map<String, String> facts) {

    /**
     * Keep a copy.
     *
     * @param facts name to value
     */
    public KernelState {
        facts = new LinkedHashMap<>(facts);
    }

    /**
     * Tells what is not as in another state.
     *
     * @param expected the other state
     * @param except what the names of facts that may differ begin with
     * @return one line a fact, empty if there is none
     */
    public List<String> differencesFrom(KernelState expected, String... except) {
        List<String> lines = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>(facts.keySet());
        names.addAll(expected.facts.keySet());
        names.removeIf(name -> Arrays.stream(except).anyMatch(name::startsWith));
        for (String name : names) {
            String want = expected.facts.get(name);
            String have = facts.get(name);
            if (!Objects.equals(want, have)) {
                lines.add("%s is %s, should be %s".formatted(name, have, want));
            }
        }
        return lines;
    }
}
