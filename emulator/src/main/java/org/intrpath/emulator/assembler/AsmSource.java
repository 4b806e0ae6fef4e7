// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One named assembly source.
 *
 * @param name the name as its user gave it; errors print it unchanged.
 * @param text the whole text.
 */
public record AsmSource(String name, String text) {

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
