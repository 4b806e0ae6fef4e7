// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import org.intrpath.emulator.nativelib.LoadedLibrary;
import org.intrpath.emulator.nativelib.NativeLibrary;

/** How the command {@code doctor} looks at its host. */
interface DoctorProbe {
    /**
     * Load an engine's library.
     *
     * @throws org.intrpath.emulator.nativelib.NativeLibraryException if it cannot be used
     */
    LoadedLibrary load(NativeLibrary library);

    /**
     * Tell a loaded library's version.
     *
     * @return as exact as the library tells it
     */
    String version(LoadedLibrary library);

    /**
     * Try how instructions would be counted on this host.
     *
     * @throws RuntimeException if the engine cannot run here at all
     */
    CountingMethod counting();

    /**
     * Ask a program for its version.
     *
     * @return the first line that {@code program --version} prints, empty if there is no such program
     */
    String programVersion(String program);

    /**
     * How instructions are counted.
     *
     * @param isNative whether by machine code in the engine; else by a call into Java for each instruction, which is
     *     slower
     * @param description in words, with the reason where it is not native
     */
    record CountingMethod(boolean isNative, String description) {}
}
