// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the file that an {@code .include} names. */
@FunctionalInterface
public interface SourceResolver {

    /**
     * Find the source called {@code name}.
     *
     * @return the source, or empty if there is none by that name.
     */
    Optional<AsmSource> find(String name);

    /**
     * Find the file called {@code name}, for {@code .incbin}.
     *
     * @return its bytes, or empty if there is none by that name.
     */
    default Optional<byte[]> findBytes(String name) {
        return find(name).map(source -> source.text().getBytes(StandardCharsets.UTF_8));
    }

    /** Know no file at all: every {@code .include} is an error. */
    static SourceResolver none() {
        return name -> Optional.empty();
    }

    /** Look {@code name} up in {@code texts}. */
    static SourceResolver of(Map<String, String> texts) {
        return name -> Optional.ofNullable(texts.get(name)).map(text -> new AsmSource(name, text));
    }

    /** Look in {@code directories}, in order, as GNU as does for its {@code -I} options. */
    static SourceResolver directories(List<Path> directories) {
        return new IncludeDirectories(directories);
    }

    /** Look below {@code prefixes} (such as {@code "asm/include"}), in order, among the resources of {@code loader}. */
    static SourceResolver resources(ClassLoader loader, List<String> prefixes) {
        return name -> prefixes.stream()
                .map(prefix -> prefix.isEmpty() ? name : prefix + "/" + name)
                .flatMap(path -> readResource(loader, path).stream())
                .findFirst();
    }

    /** Ask this resolver first, {@code next} for what it does not know. */
    default SourceResolver orElse(SourceResolver next) {
        SourceResolver first = this;
        return new SourceResolver() {
            @Override
            public Optional<AsmSource> find(String name) {
                return first.find(name).or(() -> next.find(name));
            }

            @Override
            public Optional<byte[]> findBytes(String name) {
                return first.findBytes(name).or(() -> next.findBytes(name));
            }
        };
    }

    private static Optional<AsmSource> readResource(ClassLoader loader, String path) {
        try (InputStream stream = loader.getResourceAsStream(path)) {
            if (stream == null) {
                return Optional.empty();
            }
            return Optional.of(new AsmSource(path, new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
