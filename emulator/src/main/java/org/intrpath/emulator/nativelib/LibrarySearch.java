// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.nativelib;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The order in which a library's file is looked for: a file named by property or environment variable, then a directory
 * named by property or environment variable, then the directories of the system.
 *
 * @param os whose file names are looked for
 * @param property system properties, null where one is not set
 * @param environment environment variables, null where one is not set
 * @param systemDirectories the directories of the last step, in order
 */
record LibrarySearch(
        OperatingSystem os,
        UnaryOperator<String> property,
        UnaryOperator<String> environment,
        List<Path> systemDirectories) {
    static final String DIRECTORY_PROPERTY = "intrpath.engines.dir";
    static final String DIRECTORY_VARIABLE = "INTRPATH_ENGINES_DIR";

    /** The search of this process. */
    static LibrarySearch ofThisProcess() {
        OperatingSystem os = OperatingSystem.current();
        return new LibrarySearch(os, System::getProperty, System::getenv, systemDirectories(os));
    }

    /**
     * The first file of the order.
     *
     * @throws NativeLibraryException if there is none, or if a variable that names a file names none
     */
    LibraryLocation locate(NativeLibrary library) {
        List<String> tried = new ArrayList<>();
        return explicitFile(library, "property " + library.property(), property.apply(library.property()), tried)
                .or(() -> explicitFile(
                        library,
                        "environment " + library.environmentVariable(),
                        environment.apply(library.environmentVariable()),
                        tried))
                .or(() -> inDirectory(
                        library, "property " + DIRECTORY_PROPERTY, property.apply(DIRECTORY_PROPERTY), tried))
                .or(() -> inDirectory(
                        library, "environment " + DIRECTORY_VARIABLE, environment.apply(DIRECTORY_VARIABLE), tried))
                .or(() -> inSystem(library, tried))
                .orElseThrow(() -> notFound(library, tried));
    }

    private Optional<LibraryLocation> explicitFile(
            NativeLibrary library, String step, String value, List<String> tried) {
        if (isUnset(value)) {
            tried.add(step + ": not set");
            return Optional.empty();
        }
        Path file = path(step, value);
        if (!Files.isRegularFile(file)) {
            String wrong = Files.isDirectory(file) ? "is a directory" : "does not exist";
            throw new NativeLibraryException("The %s library was asked for by %s = %s, which %s.%n%s"
                    .formatted(
                            library.title(),
                            step,
                            value,
                            wrong,
                            "Name the library's file there, or unset it to have the library looked for."));
        }
        return Optional.of(new LibraryLocation(library, file.toAbsolutePath(), step));
    }

    private Optional<LibraryLocation> inDirectory(
            NativeLibrary library, String step, String value, List<String> tried) {
        if (isUnset(value)) {
            tried.add(step + ": not set");
            return Optional.empty();
        }
        Path directory = path(step, value);
        Optional<LibraryLocation> found = firstIn(library, directory, step);
        if (found.isEmpty()) {
            tried.add("%s = %s: %s"
                    .formatted(
                            step, value, Files.isDirectory(directory) ? "no " + names(library) : "no such directory"));
        }
        return found;
    }

    private Optional<LibraryLocation> inSystem(NativeLibrary library, List<String> tried) {
        for (Path directory : systemDirectories) {
            Optional<LibraryLocation> found = firstIn(library, directory, "system library path");
            if (found.isPresent()) {
                return found;
            }
        }
        tried.add("system library path: no %s in %s"
                .formatted(
                        names(library),
                        systemDirectories.stream()
                                .map(Path::toString)
                                .reduce((a, b) -> a + ", " + b)
                                .orElse("(none)")));
        return Optional.empty();
    }

    private Optional<LibraryLocation> firstIn(NativeLibrary library, Path directory, String step) {
        return library.fileNames(os).stream()
                .map(directory::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .map(file -> new LibraryLocation(library, file.toAbsolutePath(), step));
    }

    private String names(NativeLibrary library) {
        return String.join(" or ", library.fileNames(os));
    }

    private NativeLibraryException notFound(NativeLibrary library, List<String> tried) {
        return new NativeLibraryException("The %s library was not found. Tried, in this order:%n  %s%n%s"
                .formatted(library.title(), String.join("%n  ".formatted(), tried), installation(library)));
    }

    /** How to install a library, on every platform, several lines. */
    static String installation(NativeLibrary library) {
        return "To install it, either%n  with Python's pip, in the checkout: mvn -pl emulator process-classes%nor%n  %s"
                .formatted(String.join("%n  ".formatted(), library.packageCommands()));
    }

    private static boolean isUnset(String value) {
        return value == null || value.isEmpty();
    }

    private static Path path(String step, String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new NativeLibraryException(
                    "The " + step + " says \"" + value + "\", which is not a path: " + e.getReason() + ".", e);
        }
    }

    private static List<Path> systemDirectories(OperatingSystem os) {
        LinkedHashSet<String> names = new LinkedHashSet<>();
        String own = switch (os) {
            case LINUX -> "LD_LIBRARY_PATH";
            case MACOS -> "DYLD_LIBRARY_PATH";
            case WINDOWS -> "PATH";
        };
        addAll(names, System.getenv(own));
        addAll(names, System.getProperty("java.library.path"));
        String home = System.getProperty("user.home");
        names.addAll(
                switch (os) {
                    case LINUX ->
                        List.of(
                                "/usr/local/lib",
                                "/usr/local/lib64",
                                "/usr/lib/x86_64-linux-gnu",
                                "/usr/lib/aarch64-linux-gnu",
                                "/usr/lib64",
                                "/usr/lib",
                                "/home/linuxbrew/.linuxbrew/lib",
                                home + "/.nix-profile/lib",
                                "/run/current-system/sw/lib");
                    case MACOS ->
                        List.of(
                                "/opt/homebrew/lib",
                                "/usr/local/lib",
                                "/opt/local/lib",
                                home + "/.nix-profile/lib",
                                "/run/current-system/sw/lib");
                    case WINDOWS -> List.<String>of();
                });
        return names.stream().map(Path::of).filter(Files::isDirectory).toList();
    }

    private static void addAll(LinkedHashSet<String> names, String searchPath) {
        if (searchPath == null) {
            return;
        }
        for (String name : searchPath.split(File.pathSeparator)) {
            if (!name.isBlank() && Path.of(name).isAbsolute()) {
                names.add(name);
            }
        }
    }
}
