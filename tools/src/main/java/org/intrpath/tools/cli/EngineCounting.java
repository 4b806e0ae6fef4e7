// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import org.intrpath.emulator.nativelib.NativeLibraries;
import org.intrpath.emulator.nativelib.NativeLibrary;
import org.intrpath.emulator.unicorn.CounterKind;
import org.intrpath.emulator.unicorn.CpuModel;
import org.intrpath.emulator.unicorn.Engine;
import org.intrpath.kernel.dispatch.ScenarioRunner;
import org.intrpath.kernel.dispatch.StubRunner;
import org.intrpath.kernel.model.KernelImage;
import org.intrpath.kernel.report.EngineVersions;

/** Counts on this host's engines. */
final class EngineCounting {
    private EngineCounting() {}

    /** What the command {@code count} calls outside tests. */
    static Counting counting() {
        return new Counting(
                () -> new ScenarioRunner(KernelImage.i386(), CounterKind.NATIVE)::run,
                () -> new StubRunner(KernelImage.i386(), CounterKind.NATIVE)::run,
                EngineCounting::versions);
    }

    private static EngineVersions versions() {
        return new EngineVersions(
                Engine.version(),
                version(NativeLibrary.KEYSTONE),
                version(NativeLibrary.CAPSTONE),
                CpuModel.STANDARD.name());
    }

    private static String version(NativeLibrary library) {
        return NativeLibraries.load(library).version().toString();
    }
}
