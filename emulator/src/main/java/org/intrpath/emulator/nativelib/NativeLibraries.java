// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.nativelib;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Finds and loads the engines' libraries. The first of these that there is, is taken, and must then be right: there is
 * no falling back from a bad file to another one.
 *
 * <ol>
 *   <li>the file named by the property {@code intrpath.<engine>.library}, or by the environment variable
 *       {@code INTRPATH_<ENGINE>_LIBRARY}; where one is set, nothing else is looked at;
 *   <li>the directory named by the property {@code intrpath.engines.dir}, or by {@code INTRPATH_ENGINES_DIR}: the one
 *       that the build filled;
 *   <li>the system's library directories.
 * </ol>
 */
public final class NativeLibraries {
    private static final Map<NativeLibrary, LoadedLibrary> LOADED = new EnumMap<>(NativeLibrary.class);

    private NativeLibraries() {}

    /**
     * The file that {@link #load} would take. Only its existence is checked.
     *
     * @throws NativeLibraryException if there is none; the message names what was tried and what installs it
     */
    public static LibraryLocation locate(NativeLibrary library) {
        return LibrarySearch.ofThisProcess().locate(library);
    }

    /**
     * Loads a library, once in a process, for its whole life, and checks it.
     *
     * @throws NativeLibraryException if there is none, or it cannot be loaded, is of a version that the bindings do not
     *     fit, or lacks x86; the message names the file, what was tried and what installs it
     */
    public static synchronized LoadedLibrary load(NativeLibrary library) {
        return LOADED.computeIfAbsent(library, key -> load(locate(key)));
    }

    /** Loads and checks one file. */
    static LoadedLibrary load(LibraryLocation location) {
        SymbolLookup symbols = open(location);
        LibraryVersion version = version(location, symbols);
        if (!location.library().accepts(version)) {
            throw bad(
                    location,
                    "it is version " + version + "; what fits is "
                            + location.library().acceptedVersions());
        }
        List<String> architectures = architectures(location, symbols);
        if (!architectures.contains("x86")) {
            throw bad(location, "it was built without x86; it has " + String.join(", ", architectures));
        }
        return new LoadedLibrary(
                location.library(), location.file(), location.foundBy(), version, architectures, symbols);
    }

    private static SymbolLookup open(LibraryLocation location) {
        if (OperatingSystem.current() == OperatingSystem.LINUX) {
            ElfFile.defect(location.file()).ifPresent(defect -> {
                throw bad(location, defect);
            });
        }
        try {
            return SymbolLookup.libraryLookup(location.file(), Arena.global());
        } catch (IllegalArgumentException e) {
            throw bad(
                    location,
                    "the system cannot load it: it is damaged, lacks a library that it needs, or is made for another"
                            + " processor than " + System.getProperty("os.arch"));
        }
    }

    private static LibraryVersion version(LibraryLocation location, SymbolLookup symbols) {
        MethodHandle handle = function(
                location,
                symbols,
                location.library().versionFunction(),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment major = arena.allocate(ValueLayout.JAVA_INT);
            MemorySegment minor = arena.allocate(ValueLayout.JAVA_INT);
            int _ = (int) handle.invokeExact(major, minor);
            return new LibraryVersion(major.get(ValueLayout.JAVA_INT, 0), minor.get(ValueLayout.JAVA_INT, 0));
        } catch (Throwable e) {
            throw new AssertionError(location.library().versionFunction() + " cannot throw", e);
        }
    }

    private static List<String> architectures(LibraryLocation location, SymbolLookup symbols) {
        NativeLibrary library = location.library();
        MethodHandle handle = function(
                location,
                symbols,
                library.supportFunction(),
                FunctionDescriptor.of(ValueLayout.JAVA_BOOLEAN, ValueLayout.JAVA_INT));
        List<String> supported = new ArrayList<>();
        for (String architecture : library.architectures()) {
            if (supports(handle, library.architectureNumber(architecture))) {
                supported.add(architecture);
            }
        }
        return supported;
    }

    private static boolean supports(MethodHandle supportFunction, int architecture) {
        try {
            return (boolean) supportFunction.invokeExact(architecture);
        } catch (Throwable e) {
            throw new AssertionError("a C function cannot throw", e);
        }
    }

    private static MethodHandle function(
            LibraryLocation location, SymbolLookup symbols, String name, FunctionDescriptor descriptor) {
        if (symbols.find(name).isEmpty()) {
            throw bad(location, "it has no function " + name + ", so it is another library");
        }
        return Handles.downcall(symbols, name, descriptor);
    }

    private static NativeLibraryException bad(LibraryLocation location, String reason) {
        NativeLibrary library = location.library();
        return new NativeLibraryException("The %s library %s (found by %s) cannot be used: %s.%n%s"
                .formatted(
                        library.title(),
                        location.file(),
                        location.foundBy(),
                        reason,
                        LibrarySearch.installation(library)));
    }
}
