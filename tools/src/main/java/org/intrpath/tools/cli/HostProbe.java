// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.intrpath.emulator.nativelib.LoadedLibrary;
import org.intrpath.emulator.nativelib.NativeLibraries;
import org.intrpath.emulator.nativelib.NativeLibrary;
import org.intrpath.emulator.unicorn.CountedWindow;
import org.intrpath.emulator.unicorn.CounterKind;
import org.intrpath.emulator.unicorn.CpuModel;
import org.intrpath.emulator.unicorn.Engine;
import org.intrpath.emulator.unicorn.EngineHooks;
import org.intrpath.emulator.unicorn.InstructionCounter;
import org.intrpath.emulator.unicorn.NativeCounter;
import org.intrpath.emulator.unicorn.PortAccess;

/** Looks at the host that the process runs on. */
final class HostProbe implements DoctorProbe {
    private static final long PATIENCE_SECONDS = 10;

    /** Nothing runs in it: to make the counter is to try the host. */
    private static final CountedWindow ONE_PAGE = new CountedWindow(0x1000, 0x1000);

    private static final PortAccess NO_PORTS = new PortAccess() {
        @Override
        public int in(int port, int widthBytes) {
            throw new AssertionError("no guest runs");
        }

        @Override
        public void out(int port, int widthBytes, int value) {
            throw new AssertionError("no guest runs");
        }
    };

    @Override
    public LoadedLibrary load(NativeLibrary library) {
        return NativeLibraries.load(library);
    }

    @Override
    public String version(LoadedLibrary library) {
        return switch (library.library()) {
            case UNICORN -> Engine.version();
            case KEYSTONE, CAPSTONE -> library.version().toString();
        };
    }

    @Override
    public CountingMethod counting() {
        try (Engine engine = Engine.open(CpuModel.STANDARD);
                EngineHooks hooks =
                        new EngineHooks(engine, CounterKind.NATIVE, ONE_PAGE, (linear, into) -> 0, NO_PORTS)) {
            InstructionCounter counter = hooks.counter();
            return new CountingMethod(counter instanceof NativeCounter, counter.description());
        }
    }

    @Override
    public String programVersion(String program) {
        try {
            Process process = new ProcessBuilder(program, "--version")
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return ended && process.exitValue() == 0 ? text.lines().findFirst().orElse("") : "";
        } catch (IOException absent) {
            return "";
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
