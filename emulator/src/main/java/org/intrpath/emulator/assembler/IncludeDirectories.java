// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Finds files in directories, in order.
 *
 * @param directories where to look.
 */
record IncludeDirectories(List<Path> directories) implements SourceResolver {

    IncludeDirectories {
        directories = List.copyOf(directories);
    }

    @Override
    public Optional<AsmSource> find(String name) {
        return file(name).map(IncludeDirectories::read);
    }

    @Override
    public Optional<byte[]> findBytes(String name) {
        return file(name).map(IncludeDirectories::bytes);
    }

    private Optional<Path> file(String name) {
        return directories.stream()
                .map(directory -> directory.resolve(name))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static AsmSource read(Path file) {
        try {
            return AsmSource.read(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > Budget.MAX_BYTES) {
                throw new IOException("larger than " + Budget.MAX_BYTES + " bytes");
            }
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
