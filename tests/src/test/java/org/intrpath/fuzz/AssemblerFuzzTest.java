// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intrpath.emulator.assembler.AsmSource;
import org.intrpath.emulator.assembler.Assembler;
import org.intrpath.emulator.assembler.AssemblyError;
import org.intrpath.emulator.assembler.AssemblyException;
import org.junit.jupiter.api.Test;

class AssemblerFuzzTest {

    private static final Pattern UNDEFINED = Pattern.compile("undefined symbol `([^`]+)`");
    private static final long BASE = 0x10_0000;
    private final Corpus corpus = Corpus.read();
    private final Assembler i386 = Assembler.i386(corpus.resolver());
    private final Assembler amd64 = Assembler.amd64(corpus.resolver());

    @Test
    void everySourceEndsInAnImageOrInErrors() throws IOException {
        FuzzSettings settings = FuzzSettings.ofThisRun(8_000);
        FuzzInputs inputs = new FuzzInputs(corpus, settings.seed());
        try (FuzzRun run = new FuzzRun("assembler", ".s", this::assemble)) {
            settings.runAll(run, inputs::input);

            assertThat(run.failures()).as(run.summary()).isEmpty();
            assertThat(run.outcomes()).as(run.summary()).isNotEmpty();
        }
    }

    private String assemble(long number, Path file) throws IOException {
        AsmSource source = AsmSource.read(file);
        Assembler assembler = number % 3 == 0 ? amd64 : i386;
        try {
            return assemble(assembler, source, Map.of());
        } catch (AssemblyException errors) {
            Map<String, Long> missing = undefined(errors);
            if (missing.isEmpty()) {
                return "errors";
            }
            // An excerpt lacks what the rest of its file defines; with that it reaches layout and linking.
            return retry(assembler, source, missing);
        }
    }

    private static String retry(Assembler assembler, AsmSource source, Map<String, Long> predefined) {
        try {
            return assemble(assembler, source, predefined);
        } catch (AssemblyException errors) {
            return "errors when linked";
        }
    }

    private static String assemble(Assembler assembler, AsmSource source, Map<String, Long> predefined) {
        try {
            assembler.assemble(List.of(source), BASE, predefined);
            return "image";
        } catch (AssemblyException errors) {
            if (errors.errors().isEmpty() || errors.getMessage().isBlank()) {
                throw new AssertionError("an exception without an error", errors);
            }
            throw errors;
        }
    }

    private static Map<String, Long> undefined(AssemblyException errors) {
        Map<String, Long> names = new HashMap<>();
        for (AssemblyError error : errors.errors()) {
            Matcher undefined = UNDEFINED.matcher(error.message());
            if (undefined.lookingAt()) {
                names.put(undefined.group(1), BASE + 16L * names.size());
            }
        }
        return names;
    }
}
