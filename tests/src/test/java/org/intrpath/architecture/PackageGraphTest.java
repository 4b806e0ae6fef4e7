// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PackageGraphTest {
    @Test
    void chainHasNoCycle() {
        PackageGraph graph = new PackageGraph(Map.of("a", Set.of("b", "c"), "b", Set.of("c"), "c", Set.of()));

        assertThat(graph.cycles()).isEmpty();
    }

    @Test
    void wayBackIsACycle() {
        PackageGraph graph = new PackageGraph(Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of("b")));

        assertThat(graph.cycles()).containsAnyOf("b -> c -> b", "c -> b -> c").hasSize(1);
    }

    @Test
    void importsAndFullNamesAreUses() {
        JavaSource source = JavaSource.of(Path.of("A.java"), """
            package org.intrpath.emulator.cpu;
            import org.intrpath.emulator.bus.SystemBus;
            import static org.intrpath.emulator.time.VirtualClock.now;
            // org.intrpath.comment
            class A { String s = "org.intrpath.text"; org.intrpath.emulator.memory.Page p; }
            """);

        assertThat(source.packageName()).isEqualTo("org.intrpath.emulator.cpu");
        assertThat(source.packagesUsed())
                .containsExactlyInAnyOrder(
                        "org.intrpath.emulator.bus", "org.intrpath.emulator.time", "org.intrpath.emulator.memory");
        assertThat(PackageGraph.of(List.of(source)).uses()).containsOnlyKeys("org.intrpath.emulator.cpu");
    }

    @Test
    void typesAreFoundNestedOnesToo() {
        JavaSource source = JavaSource.of(
                Path.of("A.java"), "package p;\nfinal class A { record B(int x) {} enum C { X } interface D<T> {} }\n");

        assertThat(source.types()).containsExactly("A", "B", "C", "D");
    }
}
