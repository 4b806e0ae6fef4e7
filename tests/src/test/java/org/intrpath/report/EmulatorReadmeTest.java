// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The example in emulator/README.md compiles as it stands there, and counts what is said there. */
@Timeout(60)
final class EmulatorReadmeTest {
    private static final String BEGIN = "```java\n";

    @TempDir
    private Path directory;

    @Test
    void theExampleCompilesAndRuns() throws IOException, InterruptedException {
        String readme = Files.readString(Path.of(System.getProperty("intrpath.root.dir"), "emulator/README.md"));
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        Path source = Files.writeString(
                directory.resolve("Example.java"), readme.substring(begin, readme.indexOf("```", begin)));
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-cp", classes, "-d", directory.toString(), source.toString());

        assertThat(compiled).as("javac's exit code").isZero();
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dintrpath.engines.dir=" + System.getProperty("intrpath.engines.dir"),
                        "-cp",
                        classes + ":" + directory,
                        "Example"))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(new String(process.getInputStream().readAllBytes()))
                .isEqualToNormalizingNewlines("halted, next instruction at 0x00001009; instructions: 8\n");
        assertThat(process.waitFor()).isZero();
    }
}
