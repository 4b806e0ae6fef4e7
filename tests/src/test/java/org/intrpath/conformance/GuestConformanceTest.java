// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.intrpath.emulator.assembler.AsmSource;
import org.intrpath.emulator.assembler.SourceResolver;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guest programs with the drivers of the devices. */
class GuestConformanceTest {
    private static final long BASE = 0x10_0000;
    private static final Path ROOT = Path.of(System.getProperty("intrpath.root.dir", ".."));
    private static final Path GUESTS = ROOT.resolve("tests/src/test/resources/org/intrpath/guest");
    private static final Path KERNEL = ROOT.resolve("kernel-asm/src/main/asm/include");
    private static final Path SCRIPT = ROOT.resolve("tests/src/test/resources/org/intrpath/conformance/image.ld");

    @ParameterizedTest
    @CsvSource({
        "I386, nic",
        "I386, disk",
        "I386, uart",
        "I386, overlay",
        "AMD64, nic",
        "AMD64, disk",
        "AMD64, uart",
        "AMD64, overlay"
    })
    void guestsAreThoseOfTheInstalledGnuAs(Target target, String device, @TempDir Path work) throws IOException {
        GnuTools.assumeInstalled();
        List<String> units = List.of("start.s", device + ".s");
        Path directory = Files.createDirectory(work.resolve("sources"));
        copy(GUESTS.resolve(target.directory()), directory);
        copy(GUESTS.resolve("include"), directory);
        copy(KERNEL, directory);

        byte[] theirs = GnuTools.image(target, directory, units, SCRIPT.toAbsolutePath(), work);

        assertThat(ours(target, directory, units)).isNotEmpty().isEqualTo(withoutZeros(theirs));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }

    private static byte[] ours(Target target, Path directory, List<String> units) throws IOException {
        List<AsmSource> sources = new ArrayList<>();
        for (String unit : units) {
            sources.add(AsmSource.read(directory.resolve(unit)));
        }
        SourceResolver resolver = SourceResolver.directories(List.of(directory));
        return withoutZeros(
                target.assembler(resolver).assemble(sources, BASE, Map.of()).bytes());
    }

    private static byte[] withoutZeros(byte[] image) {
        int size = image.length;
        while (size > 0 && image[size - 1] == 0) {
            size--;
        }
        return Arrays.copyOf(image, size);
    }
}
