// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * One named assembly source.
 *
 * @param name the name as its user gave it; errors print it unchanged.
 * @param text the whole text; line markers of a C preprocessor in it give what follows other names and lines.
 * @param originals the texts that a preprocessor made {@code text} from, by the names in its markers, to quote them in
 *     errors; empty for a source that stands as written.
 */
public record AsmSource(String name, String text, Map<String, String> originals) {

    /** Copies the map. */
    public AsmSource {
        originals = Map.copyOf(originals);
    }

    /**
     * A source that stands as written.
     *
     * @param name the name as its user gave it.
     * @param text the whole text.
     */
    public AsmSource(String name, String text) {
        this(name, text, Map.of());
    }

    /**
     * Read a source from a file, named as {@code file} prints. Bytes that are not UTF-8 become replacement characters,
     * which only comments and strings may hold.
     *
     * @throws IOException if the file cannot be read.
     */
    public static AsmSource read(Path file) throws IOException {
        return new AsmSource(file.toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }
}
