// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.architecture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which package uses which.
 *
 * @param uses the packages used, by package
 */
record PackageGraph(Map<String, Set<String>> uses) {
    /** The graph of these sources. */
    static PackageGraph of(List<JavaSource> sources) {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (JavaSource source : sources) {
            uses.computeIfAbsent(source.packageName(), name -> new TreeSet<>()).addAll(source.packagesUsed());
        }
        return new PackageGraph(uses);
    }

    /** Each way from a package back to itself that a depth-first walk meets: {@code a -> b -> a}. */
    List<String> cycles() {
        List<String> cycles = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (String name : uses.keySet()) {
            walk(name, new ArrayList<>(), done, cycles);
        }
        return cycles;
    }

    private void walk(String name, List<String> path, Set<String> done, List<String> cycles) {
        int seen = path.indexOf(name);
        if (seen >= 0) {
            cycles.add(String.join(" -> ", path.subList(seen, path.size())) + " -> " + name);
            return;
        }
        if (done.contains(name)) {
            return;
        }
        path.add(name);
        for (String used : uses.getOrDefault(name, Set.of())) {
            walk(used, path, done, cycles);
        }
        path.removeLast();
        done.add(name);
    }
}
