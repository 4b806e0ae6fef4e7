// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.intrpath.emulator.nativelib.LibraryVersion;
import org.intrpath.emulator.nativelib.LoadedLibrary;
import org.intrpath.emulator.nativelib.NativeLibrary;
import org.intrpath.emulator.nativelib.NativeLibraryException;

/** A host of fixed findings, without some engines. */
final class SampleProbe implements DoctorProbe {
    private final Set<NativeLibrary> missing;

    SampleProbe(NativeLibrary... missing) {
        this.missing = Set.of(missing);
    }

    @Override
    public LoadedLibrary load(NativeLibrary library) {
        if (missing.contains(library)) {
            throw new NativeLibraryException("The %s library was not found.".formatted(library.title()));
        }
        return new LoadedLibrary(
                library,
                Path.of("/engines/lib" + library.name().toLowerCase(Locale.ROOT) + ".so"),
                "property intrpath.engines.dir",
                new LibraryVersion(2, 1),
                List.of("arm", "x86"),
                name -> Optional.empty());
    }

    @Override
    public String version(LoadedLibrary library) {
        return "2.1.4";
    }

    @Override
    public CountingMethod counting() {
        return new CountingMethod(true, "native code hook");
    }

    @Override
    public String programVersion(String program) {
        return program.equals("as") ? "GNU assembler 2.40" : "";
    }
}
