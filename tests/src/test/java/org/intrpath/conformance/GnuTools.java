// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the installed GNU as, ld and objcopy. */
final class GnuTools {

    /** The version whose bytes ours are. */
    static final String VERSION = "2.40";

    private GnuTools() {}

    /** Skip the test where binutils 2.40 is not installed; with the environment's CI set, no binutils is a failure. */
    static void assumeInstalled() {
        String version = version();
        if (version.isEmpty() && System.getenv("CI") != null) {
            fail("GNU binutils is not installed: apt-get install binutils");
        }
        assumeTrue(!version.isEmpty(), "GNU binutils is not installed");
        assumeTrue(version.contains(" " + VERSION), "installed is \"" + version + "\", not binutils " + VERSION);
    }

    private static String version() {
        try {
            return run(Path.of("."), List.of("as", "--version"))
                    .lines()
                    .findFirst()
                    .orElse("");
        } catch (IOException notInstalled) {
            return "";
        }
    }

    /** Return the image of {@code sources}, each a unit, found in and including from {@code directory}. */
    static byte[] image(Target target, Path directory, List<String> sources, Path script, Path work)
            throws IOException {
        List<String> link = new ArrayList<>(List.of("ld", "-m", target.linkerEmulation(), "-T", script.toString()));
        for (String source : sources) {
            Path object = work.resolve(source.replace('/', '-') + ".o");
            run(directory, List.of("as", target.assemblerOption(), "-I", ".", source, "-o", object.toString()));
            link.add(object.toString());
        }
        Path linked = work.resolve("image.elf");
        Path flat = work.resolve("image.bin");
        link.addAll(List.of("-o", linked.toString()));
        run(directory, link);
        run(directory, List.of("objcopy", "-O", "binary", linked.toString(), flat.toString()));
        return Files.readAllBytes(flat);
    }

    private static String run(Path directory, List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes());
        try {
            assertThat(process.waitFor()).as("%s:%n%s", command, output).isZero();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted: " + command, interrupted);
        }
        return output;
    }
}
