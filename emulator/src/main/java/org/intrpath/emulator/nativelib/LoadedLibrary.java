// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.nativelib;

import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;
import java.util.List;

/**
 * A library that is loaded for the rest of the process, of a version that we know, with x86.
 *
 * @param library which library
 * @param file the file that was loaded, absolute
 * @param foundBy the step of the search that found it, for people
 * @param version what the library says of itself
 * @param architectures the architectures compiled into it, x86 among them
 * @param symbols its functions
 */
public record LoadedLibrary(
        NativeLibrary library,
        Path file,
        String foundBy,
        LibraryVersion version,
        List<String> architectures,
        SymbolLookup symbols) {
    /** Keeps a copy of the list. */
    public LoadedLibrary {
        architectures = List.copyOf(architectures);
    }
}
