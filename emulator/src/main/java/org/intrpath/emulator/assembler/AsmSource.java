// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
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

    private static final int MOST_ORIGINALS = 1000;
    private static final long MOST_ORIGINAL_BYTES = 4L << 20;

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

    /**
     * A source that a C preprocessor has read.
     *
     * @param written the source as its user wrote it.
     * @param text what the preprocessor made of it, with line markers; the files that these name are read, so that
     *     errors can show their lines.
     */
    public static AsmSource preprocessed(AsmSource written, String text) {
        Map<String, String> originals = new HashMap<>();
        originals.put(written.name(), written.text());
        text.lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> LineMarker.parse(line.substring(1)))
                .filter(marker -> marker != null)
                .map(LineMarker::file)
                .distinct()
                .limit(MOST_ORIGINALS)
                .forEach(file -> originals.computeIfAbsent(file, AsmSource::textOf));
        return new AsmSource(written.name(), text, originals);
    }

    /** Return a file's text; null if there is no such file, or none that can be read. */
    private static String textOf(String file) {
        try {
            Path path = Path.of(file);
            return Files.isRegularFile(path) && Files.size(path) <= MOST_ORIGINAL_BYTES
                    ? read(path).text()
                    : null;
        } catch (IOException | InvalidPathException unreadable) {
            return null;
        }
    }
}
