// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.elf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Files that are broken in any way are refused, or linked: never a crash, a hang, or memory without bound. */
final class CorruptElfTest {
    private static final List<String> FILES = List.of(
            "first.o",
            "sum-gcc.o",
            "sum-dwarf2.o",
            "sum-pic.o",
            "sum-clang.o",
            "sum-amd64.o",
            "sum-amd64-pic.o",
            "linked",
            "movable");
    private static final LinkOptions OPTIONS = new LinkOptions(
            Map.of("sum", 0x14_0000L, "total", 0x14_0000L, "low", 1L, "tiny", 1L), Externals.none(), List.of());

    /** A byte put at a place, which is a part of the file's length. */
    record Change(double place, int value) {}

    @Property(tries = 3000, seed = "20070214")
    void changedBytesAreRefusedOrLinked(@ForAll("files") String name, @ForAll("changes") List<Change> changes) {
        byte[] bytes = Fixtures.bytes(name);
        changes.forEach(change -> bytes[(int) (change.place() * bytes.length)] = (byte) change.value());

        assertThat(outcome(name, bytes)).matches("linked|" + name + "[:(](?s:.*)");
    }

    @Property(tries = 300, seed = "20070215")
    void filesCutOffAreRefusedOrLinked(@ForAll("files") String name, @ForAll("places") double place) {
        byte[] bytes = Fixtures.bytes(name);

        assertThat(outcome(name, Arrays.copyOf(bytes, (int) (place * bytes.length))))
                .matches("linked|" + name + "[:(](?s:.*)");
    }

    @Provide
    static Arbitrary<String> files() {
        return Arbitraries.of(FILES);
    }

    @Provide
    static Arbitrary<Double> places() {
        return Arbitraries.doubles().between(0, 0.9999).ofScale(4);
    }

    /** Changes anywhere, and among the header and the tables, where they do most. */
    @Provide
    static Arbitrary<List<Change>> changes() {
        Arbitrary<Double> place = Arbitraries.oneOf(
                places(),
                Arbitraries.doubles().between(0, 0.02).ofScale(4),
                Arbitraries.doubles().between(0.6, 0.9999).ofScale(4));
        Arbitrary<Integer> value = Arbitraries.oneOf(
                Arbitraries.of(0, 1, 0x7f, 0x80, 0xff), Arbitraries.integers().between(0, 255));
        return Combinators.combine(place, value)
                .as(Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static String outcome(String name, byte[] bytes) {
        try {
            new ImageLinker(ElfMachine.I386, include -> Optional.empty(), OPTIONS)
                    .link(List.of(), List.of(ElfReader.read(name, bytes)), Fixtures.BASE);
            return "linked";
        } catch (BadElfException refused) {
            return refused.getMessage();
        }
    }
}
