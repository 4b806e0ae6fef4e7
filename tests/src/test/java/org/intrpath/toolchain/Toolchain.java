// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.toolchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs the host's compilers and binutils on the sources beside these tests. */
public final class Toolchain {
    static final Path SOURCES = Path.of(System.getProperty("intrpath.root.dir", ".."))
            .toAbsolutePath()
            .resolve("tests/src/test/resources/org/intrpath/toolchain");

    private static final List<String> C_OPTIONS = List.of(
            "-m32", "-O2", "-ffreestanding", "-fcommon", "-fno-asynchronous-unwind-tables", "-fcf-protection=none");

    private final Path directory;

    /** Work in {@code directory}. */
    public Toolchain(Path directory) {
        this.directory = directory;
    }

    /** Skip the test where {@code tools} are not installed; with the environment's CI set, that is a failure. */
    public static void assume(String... tools) {
        for (String tool : tools) {
            boolean isInstalled = isInstalled(tool);
            if (!isInstalled && System.getenv("CI") != null) {
                fail(tool + " is not installed: the README's table of prerequisites has the command");
            }
            assumeTrue(isInstalled, tool + " is not installed");
        }
    }

    /** Skip the test where {@code tool} is not installed: it is no prerequisite, not even an optional one. */
    public static void assumeHelpful(String tool) {
        assumeTrue(isInstalled(tool), tool + " is not installed");
    }

    private static boolean isInstalled(String tool) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(place -> Files.isExecutable(Path.of(place, tool)));
    }

    /** Run a command in the directory; return what it prints. */
    public String run(String... command) throws IOException {
        return run(List.of(command));
    }

    /** Run a command in the directory; return what it prints. */
    public String run(List<String> command) throws IOException {
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

    /** Compile handler.c by {@code compiler}, with the further {@code options}, into {@code output}. */
    Path compile(String compiler, String output, String... options) throws IOException {
        List<String> command = Stream.of(
                        Stream.of(compiler),
                        C_OPTIONS.stream(),
                        Stream.of(options),
                        Stream.of(SOURCES.resolve("handler.c").toString(), "-o", output))
                .flatMap(part -> part)
                .toList();
        run(command);
        return directory.resolve(output);
    }

    /** Assemble a source by {@code assembler}, such as {@code as --32}. */
    Path assemble(List<String> assembler, Path source, String output) throws IOException {
        run(Stream.concat(assembler.stream(), Stream.of(source.toString(), "-o", output))
                .toList());
        return directory.resolve(output);
    }

    /** Link objects by GNU ld for the addresses of a stub. */
    Path link(String output, Path... objects) throws IOException {
        Stream<String> head = Stream.of(
                "ld", "-m", "elf_i386", "-T", SOURCES.resolve("stub.ld").toString());
        Stream<String> tail = Stream.concat(Stream.of(objects).map(Path::toString), Stream.of("-o", output));
        run(Stream.concat(head, tail).toList());
        return directory.resolve(output);
    }
}
