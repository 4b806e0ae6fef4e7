// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.intrpath.emulator.elf.BadElfException;

/** Images that are broken in any way are refused by their name, or loaded where there is RAM: never anything else. */
final class CorruptImageTest {
    private static final PcMemoryMap MEMORY = new PcMemoryMap(64L << 20);
    private static final byte[] CODE = Samples.file(0x40, 0, Samples.header(3));
    private static final List<byte[]> IMAGES = List.of(
            SampleElf.of32()
                    .entry(0x10_0000)
                    .load(0x10_0000, 0x10_0000, CODE, 0x1000)
                    .load(0x20_0000, 0x20_0000, CODE, 0x40)
                    .bytes(),
            SampleElf.of64()
                    .entry(0xffff_ffff_8010_0000L)
                    .load(0xffff_ffff_8010_0000L, 0x10_0000, CODE, 0x1000)
                    .note(CODE)
                    .bytes(),
            Samples.file(0x80, 0x10, Samples.header(0x1_0000, 0x10_0010, 0x10_0000, 0x10_0080, 0x10_0100, 0x10_0040)));

    /** A byte put among the first so many, where the headers are, or at the place where the second part begins. */
    record Change(int place, int value) {}

    @Property(tries = 5000, seed = "20070214")
    void changedBytesAreRefusedOrLoaded(@ForAll("images") byte[] image, @ForAll("changes") List<Change> changes) {
        byte[] bytes = image.clone();
        changes.forEach(change -> bytes[change.place() % bytes.length] = (byte) change.value());

        assertThat(outcome(bytes)).matches("loaded|k: (?s:.+)");
    }

    @Property(tries = 500, seed = "20070215")
    void imagesCutOffAreRefusedOrLoaded(@ForAll("images") byte[] image, @ForAll("places") int place) {
        assertThat(outcome(Arrays.copyOf(image, place % image.length))).matches("loaded|k: (?s:.+)");
    }

    @Provide
    static Arbitrary<byte[]> images() {
        return Arbitraries.of(IMAGES);
    }

    @Provide
    static Arbitrary<Integer> places() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 0x100), Arbitraries.integers().between(0x1000, 0x1080));
    }

    @Provide
    static Arbitrary<List<Change>> changes() {
        Arbitrary<Integer> values =
                Arbitraries.oneOf(Arbitraries.integers().between(0, 255), Arbitraries.of(0, 1, 0x7f, 0x80, 0xff));
        return Combinators.combine(places(), values)
                .as(Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static String outcome(byte[] image) {
        try {
            BootImage loaded = BootLoader.load(new BootRequest(
                    new GuestFile("k", "", image), BootRequest.NO_BASE, List.of(), Samples.MIB_64, Samples.FOUR_CPUS));
            assertThat(loaded.placements())
                    .allSatisfy(one -> assertThat(one.end()).isBetween(0L, MEMORY.memoryBytes()));
            return "loaded";
        } catch (BadImageException | BadElfException refused) {
            return refused.getMessage();
        }
    }
}
