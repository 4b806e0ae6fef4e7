// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Tries inputs one after the other, each within a time limit, and keeps those with a forbidden outcome. */
final class FuzzRun implements AutoCloseable {

    /** What is done with an input: says what came of it, and throws what must not come. */
    @FunctionalInterface
    interface Target {
        String outcome(long number, Path file) throws IOException;
    }

    private static final long LIMIT_SECONDS = 20;
    private static final int MOST_FRAMES = 6;
    private static final int MOST_FAILURES = 20;

    private final Path directory;
    private final String suffix;
    private final Target target;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().daemon().name("fuzz").unstarted(task));
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();
    private long slowest;
    private long slowestMs;

    /**
     * Prepare to try inputs.
     *
     * @param name of the directory below {@code target/fuzz} that the inputs go to.
     * @param suffix of the inputs' files.
     * @param target what to do with each.
     */
    FuzzRun(String name, String suffix, Target target) throws IOException {
        this.directory = Files.createDirectories(Path.of("target/fuzz", name));
        this.suffix = suffix;
        this.target = target;
    }

    /** Try {@code input}; return whether it makes sense to go on. */
    boolean attempt(long number, byte[] input) throws IOException {
        Path file = directory.resolve("input" + suffix);
        Files.write(file, input);
        long start = System.nanoTime();
        Future<String> future = worker.submit(() -> target.outcome(number, file));
        String failure = "";
        boolean hangs = false;
        try {
            outcomes.merge(future.get(LIMIT_SECONDS, TimeUnit.SECONDS), 1, Integer::sum);
        } catch (TimeoutException endless) {
            failure = "no end after " + LIMIT_SECONDS + " s";
            hangs = true;
        } catch (ExecutionException forbidden) {
            failure = describe(forbidden.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
        long elapsedMs = (System.nanoTime() - start) / 1_000_000;
        if (elapsedMs > slowestMs) {
            slowestMs = elapsedMs;
            slowest = number;
        }
        if (!failure.isEmpty()) {
            Path kept = directory.resolve("failure-" + number + suffix);
            Files.write(kept, input);
            failures.add("input " + number + ", kept as " + kept + ": " + failure);
        }
        return !hangs && failures.size() < MOST_FAILURES;
    }

    /** Return what was thrown and the frames of our own that it came through, innermost first. */
    private static String describe(Throwable failure) {
        StringBuilder text = new StringBuilder(failure.toString());
        Stream.of(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.intrpath"))
                .limit(MOST_FRAMES)
                .forEach(frame -> text.append("\n        at ").append(frame));
        return text.toString();
    }

    /** Return the inputs with a forbidden outcome. */
    List<String> failures() {
        return failures;
    }

    /** Return how often each outcome came. */
    Map<String, Integer> outcomes() {
        return outcomes;
    }

    /** Return a line about the run. */
    String summary() {
        return "outcomes " + outcomes + ", forbidden " + failures.size() + ", slowest input " + slowest + " with "
                + slowestMs + " ms";
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
