// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.intrpath.emulator.assembler.SourceResolver;
import org.intrpath.emulator.elf.BadElfException;
import org.intrpath.emulator.elf.ElfContents;
import org.intrpath.emulator.elf.ElfMachine;
import org.intrpath.emulator.elf.ElfReader;
import org.intrpath.emulator.elf.ImageLinker;
import org.intrpath.emulator.elf.LinkOptions;
import org.junit.jupiter.api.Test;

class ObjectFuzzTest {

    private static final long BASE = 0x10_0000;

    /** Every symbol that is missing is found, so that linking goes on to the relocations. */
    private static final LinkOptions OPTIONS =
            new LinkOptions(Map.of(), name -> OptionalLong.of(BASE + name.length()), List.of());

    private final byte[] companion = ObjectInputs.companion();

    @Test
    void everyFileEndsInAnImageOrInAnError() throws IOException {
        FuzzSettings settings = FuzzSettings.ofThisRun(20_000);
        ObjectInputs inputs = new ObjectInputs(settings.seed());
        try (FuzzRun run = new FuzzRun("objects", ".o", this::link)) {
            settings.runAll(run, inputs::input);

            assertThat(run.failures()).as(run.summary()).isEmpty();
            assertThat(run.outcomes()).as(run.summary()).containsKeys("image", "error");
        }
    }

    private String link(long number, Path file) throws IOException {
        try {
            List<ElfContents> files = new ArrayList<>();
            files.add(ElfReader.read(file.toString(), Files.readAllBytes(file)));
            if (number % 4 == 0) {
                files.add(ElfReader.read("first.o", companion));
            }
            new ImageLinker(ElfMachine.I386, SourceResolver.none(), OPTIONS).link(List.of(), files, BASE);
            return "image";
        } catch (BadElfException broken) {
            if (broken.getMessage().isBlank()) {
                throw new AssertionError("an exception without a message", broken);
            }
            return "error";
        }
    }
}
