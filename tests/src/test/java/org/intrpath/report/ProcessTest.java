// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.intrpath.tools.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own shows: the environment, and the code that it ends with. */
@Timeout(60)
final class ProcessTest {
    @TempDir
    private Path directory;

    @Test
    void aMissingEngineEndsTheProcessWithOne() throws IOException, InterruptedException {
        String absent = directory.resolve("libunicorn.so.2").toString();

        int code = run(Map.of("INTRPATH_UNICORN_LIBRARY", absent), "count");

        assertThat(code).isEqualTo(1);
        assertThat(directory.resolve("out")).isEmptyFile();
        assertThat(directory.resolve("err"))
                .content()
                .startsWith("intrpath: The Unicorn library was asked for by environment INTRPATH_UNICORN_LIBRARY")
                .contains(absent)
                .doesNotContain("\tat ");
    }

    @Test
    void anotherProcessGivesTheSameBytes() throws IOException, InterruptedException {
        int code = run(Map.of("LC_ALL", "C"), "count", "--format", "json");

        assertThat(code).isZero();
        assertThat(directory.resolve("err")).isEmptyFile();
        assertThat(directory.resolve("out"))
                .content()
                .isEqualTo(CommandRun.of("count", "--format", "json").out());
    }

    @Test
    void noArgumentsEndTheProcessWithTwo() throws IOException, InterruptedException {
        assertThat(run(Map.of())).isEqualTo(2);
    }

    private int run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dintrpath.engines.dir=" + System.getProperty("intrpath.engines.dir"),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(directory.resolve("out").toFile())
                .redirectError(directory.resolve("err").toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        return process.waitFor();
    }
}
