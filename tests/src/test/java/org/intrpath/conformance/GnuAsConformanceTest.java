// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.intrpath.emulator.assembler.AsmSource;
import org.intrpath.emulator.assembler.SourceResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GnuAsConformanceTest {

    private static final long BASE = 0x10_0000;
    private static final Path ROOT = Path.of(System.getProperty("intrpath.root.dir", ".."));
    private static final Path CORPUS = ROOT.resolve("tests/src/test/resources/org/intrpath/conformance");
    private static final String NEUTRAL = "both";
    private static final Path SCRIPT = CORPUS.toAbsolutePath().resolve("image.ld");
    private static final Path KERNEL = ROOT.resolve("kernel-asm/src/main/asm");

    /** An image of the corpus: its machine, where its units lie, its name and its units. */
    record Sample(Target target, String place, String name, List<String> units) {

        Path directory() {
            return CORPUS.resolve(place);
        }

        Path expected() {
            String machine = place.equals(NEUTRAL) ? "." + target.directory() : "";
            return directory().resolve(name + machine + ".expected");
        }

        @Override
        public String toString() {
            return target.directory() + "/" + name;
        }
    }

    /** Every source of the corpus is an image of its own, save the two that are linked into one. */
    static Stream<Sample> samples() throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (Target target : Target.values()) {
            samples.addAll(samples(target, target.directory()));
            samples.addAll(samples(target, NEUTRAL));
        }
        samples.add(new Sample(Target.I386, "i386", "two-units", List.of("unit-first.s", "unit-second.s")));
        return samples.stream();
    }

    private static List<Sample> samples(Target target, String place) throws IOException {
        try (Stream<Path> files = Files.list(CORPUS.resolve(place))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".s") && !name.startsWith("unit-"))
                    .sorted()
                    .map(name -> new Sample(target, place, name.substring(0, name.length() - 2), List.of(name)))
                    .toList();
        }
    }

    @Test
    void theCorpusIsAsLargeAsItMustBe() throws IOException {
        long statements = Files.readAllLines(CORPUS.resolve("i386/statements.s"))
                        .size()
                + Files.readAllLines(CORPUS.resolve("amd64/statements.s")).size();

        assertThat(samples()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(statements).isGreaterThan(5000);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void imagesAreThoseCommittedFromGnuAs(Sample sample) throws IOException {
        String expected = Files.readString(sample.expected());

        assertThat(dump(ours(sample.target(), sample.directory(), sample.units())))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void imagesAreThoseOfTheInstalledGnuAs(Sample sample, @TempDir Path work) throws IOException {
        GnuTools.assumeInstalled();
        byte[] theirs = GnuTools.image(sample.target(), sample.directory(), sample.units(), SCRIPT, work);

        assertThat(dump(ours(sample.target(), sample.directory(), sample.units())))
                .isEqualTo(dump(theirs));
    }

    @Test
    void theKernelIsThatOfTheInstalledGnuAs(@TempDir Path work) throws IOException {
        GnuTools.assumeInstalled();
        List<String> kernel = List.of("i386/kernel.s");
        byte[] theirs = GnuTools.image(Target.I386, KERNEL, kernel, SCRIPT, work);

        assertThat(dump(ours(Target.I386, KERNEL, kernel))).isEqualTo(dump(theirs));
    }

    /** Not a test: writes the expected files anew, on request only, and never in CI; see the corpus's README.md. */
    @ParameterizedTest
    @MethodSource("samples")
    @EnabledIfEnvironmentVariable(named = "INTRPATH_CONFORMANCE_ACCEPT", matches = ".+")
    void acceptedOnRequest(Sample sample, @TempDir Path work) throws IOException {
        assertThat(System.getenv("CI"))
                .as("expected bytes are not accepted in CI")
                .isNull();
        GnuTools.assumeInstalled();

        String made = dump(GnuTools.image(sample.target(), sample.directory(), sample.units(), SCRIPT, work));
        Path written = Files.writeString(sample.expected(), made);

        assertThat(written).hasContent(made);
    }

    private static byte[] ours(Target target, Path directory, List<String> units) throws IOException {
        List<AsmSource> sources = new ArrayList<>();
        for (String unit : units) {
            sources.add(AsmSource.read(directory.resolve(unit)));
        }
        SourceResolver resolver = SourceResolver.directories(List.of(directory));
        return target.assembler(resolver).assemble(sources, BASE, Map.of()).bytes();
    }

    /** Print an image: size, then rows of 16 bytes behind their offset; zeros at the end and rows of zeros left out. */
    private static String dump(byte[] image) {
        int size = image.length;
        while (size > 0 && image[size - 1] == 0) {
            size--;
        }
        StringBuilder text = new StringBuilder("%d bytes without zeros at the end\n".formatted(size));
        for (int offset = 0; offset < size; offset += 16) {
            byte[] row = Arrays.copyOfRange(image, offset, Math.min(size, offset + 16));
            if (!Arrays.equals(row, new byte[row.length])) {
                text.append("%06x  ".formatted(offset))
                        .append(HexFormat.ofDelimiter(" ").formatHex(row))
                        .append('\n');
            }
        }
        return text.toString();
    }
}
