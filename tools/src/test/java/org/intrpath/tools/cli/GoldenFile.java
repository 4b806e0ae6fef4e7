// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A whole output that is checked in. */
final class GoldenFile {
    private static final Path TOOLS = Path.of(System.getProperty("intrpath.root.dir"), "tools");

    private GoldenFile() {}

    /** Compare an output with the file; where they differ, leave the output below target and say how to accept it. */
    static void assertMatches(String name, String output) {
        Path expected = TOOLS.resolve("src/test/resources/golden").resolve(name);
        Path actual = TOOLS.resolve("target/golden").resolve(name + ".actual");
        try {
            String text = Files.exists(expected) ? Files.readString(expected) : "";
            if (!text.equals(output)) {
                Files.createDirectories(actual.getParent());
                Files.writeString(actual, output);
            }
            assertThat(output)
                    .as("%s; to accept what came: cp %s %s", name, actual, expected)
                    .isEqualTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
