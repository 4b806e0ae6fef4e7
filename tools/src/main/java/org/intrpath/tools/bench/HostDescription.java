// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.intrpath.emulator.cpu.Cpu;
import org.intrpath.emulator.unicorn.Engine;

/**
 * Where a run took place.
 *
 * @param processor of the host, as its operating system names it.
 * @param cores that the process may use.
 * @param system name and architecture.
 * @param java version of the virtual machine.
 * @param unicorn version of the engine.
 * @param guestModel the processor that is emulated.
 * @param python versions of the peer, or empty.
 */
public record HostDescription(
        String processor, int cores, String system, String java, String unicorn, String guestModel, String python) {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final String MODEL = "model name";

    static HostDescription here(String python) {
        return new HostDescription(
                processorName(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                System.getProperty("java.version") + ", " + System.getProperty("java.vm.info"),
                Engine.version(),
                Cpu.MODEL.name(),
                python);
    }

    private static String processorName() {
        if (!Files.isReadable(PROCESSORS)) {
            return "unknown";
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith(MODEL))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException unreadable) {
            return "unknown";
        }
    }
}
