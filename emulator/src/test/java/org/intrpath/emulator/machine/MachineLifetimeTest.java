// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What machines leave behind in their process when they are closed: nothing. */
class MachineLifetimeTest {

    private static final int MACHINES = 1000;
    private static final int SETTLED = 400;
    private static final long KIB = 1024;
    private static final long MIB = 1024 * KIB;

    /**
     * A process of its own, in which nothing but the machines should make a difference: one collector without threads,
     * a heap that is there in full from the start, one compiler, one arena of the C library.
     */
    private static List<MachineLives.Held> held(Path directory) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xms64m",
                "-Xmx64m",
                "-XX:+AlwaysPreTouch",
                "-XX:TieredStopAtLevel=1",
                "-XX:+SegmentedCodeCache",
                "--enable-native-access=ALL-UNNAMED",
                "-Dintrpath.engines.dir=" + System.getProperty("intrpath.engines.dir"),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                MachineLives.class.getName(),
                String.valueOf(MACHINES)));
        Path out = directory.resolve("out");
        Path err = directory.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().put("MALLOC_ARENA_MAX", "1");
        int code = builder.start().waitFor();
        assertThat(code).as(Files.readString(err)).isZero();
        return Files.readAllLines(out).stream().map(MachineLives.Held::parse).toList();
    }

    /**
     * The margins are for what the virtual machine does by itself; a run stays well below half of each. From the
     * 400th machine to the 1,000th there are 1,050 CPUs, so that a page, a kilobyte of objects or a single entry stub,
     * left behind by each, is beyond them.
     */
    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux tells in /proc/self what a process holds")
    void aThousandMachinesLeaveNothingBehind(@TempDir Path directory) throws IOException, InterruptedException {
        assumeTrue(Files.isReadable(Path.of("/proc/self/maps")), "/proc/self/maps cannot be read here");

        List<MachineLives.Held> all = held(directory);

        assertThat(all).hasSize(MACHINES / MachineLives.STEP);
        MachineLives.Held early = all.get(SETTLED / MachineLives.STEP - 1);
        MachineLives.Held late = all.getLast();
        SoftAssertions flat = new SoftAssertions();
        flat.assertThat(late.files() - early.files()).as("more open files").isLessThan(8);
        flat.assertThat(late.mappings() - early.mappings()).as("more mappings").isLessThan(40);
        flat.assertThat(late.virtualBytes() - early.virtualBytes())
                .as("more address space, in bytes")
                .isLessThan(3 * MIB);
        flat.assertThat(late.residentBytes() - early.residentBytes())
                .as("more resident memory, in bytes")
                .isLessThan(3 * MIB);
        flat.assertThat(late.heapBytes() - early.heapBytes())
                .as("more heap in use, in bytes")
                .isLessThan(MIB);
        flat.assertThat(late.stubBytes() - early.stubBytes())
                .as("more entry stubs, in bytes")
                .isLessThan(128 * KIB);
        flat.assertAll();
    }
}
