// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.intrpath.emulator.nativelib.LoadedLibrary;
import org.intrpath.emulator.nativelib.NativeLibrary;
import org.intrpath.emulator.nativelib.NativeLibraryException;

/**
 * What the tool finds on its host.
 *
 * @param engines one a library, in their order
 * @param counting how instructions are counted
 * @param programs that some of the build's tests use, none of them required
 */
record Diagnosis(List<EngineFinding> engines, CountingFinding counting, List<ProgramFinding> programs) {

    /**
     * An engine.
     *
     * @param name lower case
     * @param version empty if it cannot be used
     * @param file that was loaded, empty if it cannot be used
     * @param foundBy the step of the search that found it, empty if it cannot be used
     * @param architectures compiled into it
     * @param problem why it cannot be used and what installs it, empty if it can
     */
    record EngineFinding(
            String name, String version, String file, String foundBy, List<String> architectures, String problem) {
        boolean isUsable() {
            return problem.isEmpty();
        }
    }

    /**
     * How instructions are counted.
     *
     * @param isUsable whether they can be counted at all
     * @param isNative whether by machine code in the engine
     * @param description in words
     */
    record CountingFinding(boolean isUsable, boolean isNative, String description) {}

    /**
     * A program.
     *
     * @param name of its file
     * @param use what it is good for
     * @param version empty if it is missing
     */
    record ProgramFinding(String name, String use, String version) {}

    /** Look at a host. */
    static Diagnosis of(DoctorProbe probe) {
        List<EngineFinding> engines = new ArrayList<>();
        for (NativeLibrary library : NativeLibrary.values()) {
            engines.add(engine(probe, library));
        }
        return new Diagnosis(
                List.copyOf(engines),
                counting(probe, engines.getFirst().isUsable()),
                List.of(
                        program(probe, "as", "GNU assembler: compared with, byte for byte, by the conformance tests"),
                        program(probe, "python3", "fetches the engines in the first build, runs the bench's peer")));
    }

    /** Tells whether nothing required is missing. */
    boolean isHealthy() {
        return counting.isUsable() && engines.stream().allMatch(EngineFinding::isUsable);
    }

    private static EngineFinding engine(DoctorProbe probe, NativeLibrary library) {
        String name = library.title().toLowerCase(Locale.ROOT);
        try {
            LoadedLibrary loaded = probe.load(library);
            return new EngineFinding(
                    name,
                    probe.version(loaded),
                    loaded.file().toString(),
                    loaded.foundBy(),
                    loaded.architectures(),
                    "");
        } catch (NativeLibraryException e) {
            return new EngineFinding(name, "", "", "", List.of(), e.getMessage());
        }
    }

    private static CountingFinding counting(DoctorProbe probe, boolean hasProcessor) {
        if (!hasProcessor) {
            return new CountingFinding(false, false, "cannot be tried without unicorn");
        }
        DoctorProbe.CountingMethod method = probe.counting();
        return new CountingFinding(true, method.isNative(), method.description());
    }

    private static ProgramFinding program(DoctorProbe probe, String name, String use) {
        return new ProgramFinding(name, use, probe.programVersion(name));
    }
}
