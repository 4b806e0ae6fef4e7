// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.nativelib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LibrarySearchTest {
    @TempDir
    private Path temporary;

    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> environment = new HashMap<>();
    private Path named;
    private Path engines;
    private Path system;

    @BeforeEach
    void makeOneCopyForEachStep() throws IOException {
        named = Files.createFile(temporary.resolve("my-unicorn.so"));
        engines = Files.createDirectory(temporary.resolve("engines"));
        Files.createFile(engines.resolve("libunicorn.so.2"));
        system = Files.createDirectory(temporary.resolve("system"));
        Files.createFile(system.resolve("libunicorn.so.2"));
    }

    @Test
    void filePropertyComesFirst() {
        properties.put("intrpath.unicorn.library", named.toString());
        environment.put(
                "INTRPATH_UNICORN_LIBRARY", engines.resolve("libunicorn.so.2").toString());
        properties.put("intrpath.engines.dir", engines.toString());

        LibraryLocation location = search().locate(NativeLibrary.UNICORN);

        assertThat(location)
                .isEqualTo(new LibraryLocation(NativeLibrary.UNICORN, named, "property intrpath.unicorn.library"));
    }

    @Test
    void fileVariableComesBeforeDirectories() {
        environment.put("INTRPATH_UNICORN_LIBRARY", named.toString());
        properties.put("intrpath.engines.dir", engines.toString());

        LibraryLocation location = search().locate(NativeLibrary.UNICORN);

        assertThat(location)
                .isEqualTo(new LibraryLocation(NativeLibrary.UNICORN, named, "environment INTRPATH_UNICORN_LIBRARY"));
    }

    @Test
    void directoryPropertyComesBeforeDirectoryVariable() {
        properties.put("intrpath.engines.dir", engines.toString());
        environment.put("INTRPATH_ENGINES_DIR", system.toString());

        LibraryLocation location = search().locate(NativeLibrary.UNICORN);

        assertThat(location.file()).isEqualTo(engines.resolve("libunicorn.so.2"));
        assertThat(location.foundBy()).isEqualTo("property intrpath.engines.dir");
    }

    @Test
    void directoryVariableComesBeforeTheSystem() {
        environment.put("INTRPATH_ENGINES_DIR", engines.toString());

        LibraryLocation location = search().locate(NativeLibrary.UNICORN);

        assertThat(location.file()).isEqualTo(engines.resolve("libunicorn.so.2"));
        assertThat(location.foundBy()).isEqualTo("environment INTRPATH_ENGINES_DIR");
    }

    @Test
    void systemComesLast() {
        LibraryLocation location = search().locate(NativeLibrary.UNICORN);

        assertThat(location.file()).isEqualTo(system.resolve("libunicorn.so.2"));
        assertThat(location.foundBy()).isEqualTo("system library path");
    }

    @Test
    void emptyVariableCountsAsNotSet() {
        environment.put("INTRPATH_UNICORN_LIBRARY", "");

        LibraryLocation location = search().locate(NativeLibrary.UNICORN);

        assertThat(location.file()).isEqualTo(system.resolve("libunicorn.so.2"));
    }

    @Test
    void namedFileThatDoesNotExistIsAnErrorThoughOthersExist() {
        environment.put("INTRPATH_UNICORN_LIBRARY", "/no/such/libunicorn.so");
        properties.put("intrpath.engines.dir", engines.toString());

        assertThatThrownBy(() -> search().locate(NativeLibrary.UNICORN))
                .isInstanceOf(NativeLibraryException.class)
                .hasMessageContaining("environment INTRPATH_UNICORN_LIBRARY = /no/such/libunicorn.so")
                .hasMessageContaining("does not exist");
    }

    @Test
    void namedDirectoryIsAnError() {
        properties.put("intrpath.unicorn.library", engines.toString());

        assertThatThrownBy(() -> search().locate(NativeLibrary.UNICORN))
                .isInstanceOf(NativeLibraryException.class)
                .hasMessageContaining("property intrpath.unicorn.library = " + engines + ", which is a directory");
    }

    @Test
    void missingLibraryNamesAllThatWasTriedAndWhatInstallsIt() {
        properties.put("intrpath.engines.dir", engines.toString());
        environment.put("INTRPATH_ENGINES_DIR", "/no/such/directory");

        assertThatThrownBy(() -> search().locate(NativeLibrary.KEYSTONE))
                .isInstanceOf(NativeLibraryException.class)
                .hasMessageContaining("The Keystone library was not found")
                .hasMessageContaining("property intrpath.keystone.library: not set")
                .hasMessageContaining("environment INTRPATH_KEYSTONE_LIBRARY: not set")
                .hasMessageContaining(
                        "property intrpath.engines.dir = " + engines + ": no libkeystone.so or libkeystone.so.0")
                .hasMessageContaining("environment INTRPATH_ENGINES_DIR = /no/such/directory: no such directory")
                .hasMessageContaining("system library path: no libkeystone.so or libkeystone.so.0 in " + system)
                .hasMessageContaining("mvn -pl emulator process-classes")
                .hasMessageContaining("macOS: brew install keystone");
    }

    @Test
    void fileNamesAreThoseOfTheOperatingSystem() throws IOException {
        Path dylib = Files.createFile(system.resolve("libunicorn.2.dylib"));
        LibrarySearch onMacos =
                new LibrarySearch(OperatingSystem.MACOS, properties::get, environment::get, List.of(system));

        LibraryLocation location = onMacos.locate(NativeLibrary.UNICORN);

        assertThat(location.file()).isEqualTo(dylib);
    }

    private LibrarySearch search() {
        return new LibrarySearch(OperatingSystem.LINUX, properties::get, environment::get, List.of(system));
    }
}
