// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.nativelib.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Python's pip, as a command. It keeps its own configuration: index, proxy, certificates.
 *
 * @param command the words that start it
 */
record PipClient(List<String> command) {
    /** How pip may be called, in the order of trying. */
    static final List<List<String>> CANDIDATES = List.of(
            List.of("python3", "-m", "pip"),
            List.of("python", "-m", "pip"),
            List.of("py", "-3", "-m", "pip"),
            List.of("pip3"),
            List.of("pip"));

    private static final long PROBE_LIMIT_SECONDS = 60;
    private static final long DOWNLOAD_LIMIT_SECONDS = 900;

    /** The first of the candidates that runs. */
    static Optional<PipClient> find(List<List<String>> candidates) throws IOException, InterruptedException {
        for (List<String> candidate : candidates) {
            if (answersVersion(candidate)) {
                return Optional.of(new PipClient(candidate));
            }
        }
        return Optional.empty();
    }

    /**
     * Downloads the one wheel that a requirements file pins by hash.
     *
     * @param requirements for {@code pip download --require-hashes -r}
     * @param scratch an empty directory
     * @return the wheel, in {@code scratch}
     * @throws IOException if pip fails; the message ends with what it said
     */
    Path download(Path requirements, Path scratch) throws IOException, InterruptedException {
        Path log = scratch.resolve("pip.log");
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of("download", "--no-deps", "--only-binary=:all:", "--require-hashes"));
        words.addAll(List.of("--disable-pip-version-check", "--retries", "2", "--timeout", "60"));
        words.addAll(List.of("-r", requirements.toString(), "-d", scratch.toString()));
        Optional<Integer> exit = run(words, log, DOWNLOAD_LIMIT_SECONDS);
        if (exit.isEmpty()) {
            throw new IOException("%s did not end within %d s".formatted(this, DOWNLOAD_LIMIT_SECONDS));
        }
        if (exit.get() != 0) {
            throw new IOException("%s download failed:%n%s".formatted(this, errors(log)));
        }
        try (Stream<Path> files = Files.list(scratch)) {
            return files.filter(file -> file.toString().endsWith(".whl"))
                    .findFirst()
                    .orElseThrow(() -> new IOException(this + " download left no wheel"));
        }
    }

    @Override
    public String toString() {
        return String.join(" ", command);
    }

    private static boolean answersVersion(List<String> candidate) throws IOException, InterruptedException {
        Path log = Files.createTempFile("intrpath-pip", ".log");
        try {
            List<String> words = new ArrayList<>(candidate);
            words.add("--version");
            return run(words, log, PROBE_LIMIT_SECONDS)
                    .filter(exit -> exit == 0)
                    .isPresent();
        } catch (IOException e) {
            return false; // no such program
        } finally {
            Files.deleteIfExists(log);
        }
    }

    /** Runs a command to its end; its exit code, or nothing if it took too long and was ended. */
    private static Optional<Integer> run(List<String> words, Path log, long limitSeconds)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process.getOutputStream().close();
        if (!process.waitFor(limitSeconds, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            return Optional.empty();
        }
        return Optional.of(process.exitValue());
    }

    private static String errors(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        List<String> errors =
                lines.stream().filter(line -> line.contains("ERROR")).toList();
        List<String> shown = errors.isEmpty() ? lines : errors;
        return "      "
                + String.join("%n      ".formatted(), shown.subList(Math.max(0, shown.size() - 6), shown.size()));
    }
}
