// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import java.util.function.Supplier;
import org.intrpath.kernel.dispatch.Scenario;
import org.intrpath.kernel.dispatch.ScenarioResult;
import org.intrpath.kernel.dispatch.StubRequest;
import org.intrpath.kernel.dispatch.StubResult;
import org.intrpath.kernel.model.DispatchPath;
import org.intrpath.kernel.report.EngineVersions;

/**
 * What the command {@code count} calls. Nothing is made before it is asked for: help works without engines.
 *
 * @param paths makes what runs a scenario on a path
 * @param stubs makes what runs a stub
 * @param engines tells the versions of the engines
 */
record Counting(Supplier<PathRun> paths, Supplier<StubRun> stubs, Supplier<EngineVersions> engines) {

    /** Runs a scenario on a path. */
    @FunctionalInterface
    interface PathRun {
        /**
         * Run it.
         *
         * @throws org.intrpath.kernel.dispatch.BadRequestException if the path has no such scenario
         * @throws org.intrpath.kernel.dispatch.GuestFailureException if the guest misbehaves
         */
        ScenarioResult run(DispatchPath path, Scenario scenario);
    }

    /** Runs a stub. */
    @FunctionalInterface
    interface StubRun {
        /**
         * Run it.
         *
         * @param request which, and how
         * @throws org.intrpath.emulator.assembler.AssemblyException if a source cannot be assembled
         * @throws org.intrpath.emulator.preprocessor.PreprocessorException if the preprocessor refuses it
         * @throws org.intrpath.emulator.preprocessor.PreprocessorMissingException if it needs one that is not there
         * @throws org.intrpath.emulator.elf.BadElfException if an object or executable cannot be linked or loaded
         * @throws org.intrpath.kernel.dispatch.BadRequestException if it has no such symbol
         * @throws org.intrpath.kernel.dispatch.GuestFailureException if it misbehaves
         */
        StubResult run(StubRequest request);
    }
}
