// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.lint;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The project's own sources: no build output, no hidden directory, nothing generated. */
final class SourceTree {
    private static final Set<String> SKIPPED = Set.of("target", "generated");

    private SourceTree() {}

    /** The files below a directory whose names end in one of the suffixes, sorted. */
    static List<Path> files(Path root, String... suffixes) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                String name = directory.getFileName().toString();
                boolean isSkipped = SKIPPED.contains(name) || name.startsWith(".");
                return isSkipped && !directory.equals(root) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (hasSuffix(file.getFileName().toString(), suffixes)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        return files;
    }

    private static boolean hasSuffix(String name, String... suffixes) {
        for (String suffix : suffixes) {
            if (name.endsWith(suffix)) {
                return true;
            }
        }
        return false;
    }
}
