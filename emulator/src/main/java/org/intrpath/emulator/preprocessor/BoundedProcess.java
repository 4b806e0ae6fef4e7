// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.preprocessor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * Runs a program without input, and ends it when it takes too long or writes too much. Time decides only whether there
 * is a result at all, never what it is.
 */
final class BoundedProcess {

    private static final int CHUNK_BYTES = 1 << 16;

    /**
     * What a program may take.
     *
     * @param timeoutMs milliseconds until it is ended.
     * @param outputBytes on standard output until it is ended.
     * @param errorBytes kept of standard error; the rest is read and dropped.
     */
    record Limits(long timeoutMs, int outputBytes, int errorBytes) {}

    /** How a program ended. */
    enum Ending {
        /** By itself. */
        EXITED,
        /** It took too long. */
        TIMED_OUT,
        /** It wrote too much. */
        OVERFLOWED
    }

    /**
     * What came of it.
     *
     * @param ending how it ended.
     * @param code of its exit; meaningless unless it ended by itself.
     * @param output on standard output.
     * @param errors on standard error, its beginning.
     */
    record Result(Ending ending, int code, String output, String errors) {}

    private BoundedProcess() {}

    /**
     * Run what {@code builder} describes.
     *
     * @throws IOException if it cannot be started.
     */
    static Result run(ProcessBuilder builder, Limits limits) throws IOException {
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            Drain output = new Drain(process.getInputStream(), limits.outputBytes(), () -> end(process));
            Drain errors = new Drain(process.getErrorStream(), limits.errorBytes(), () -> {});
            boolean inTime = process.waitFor(limits.timeoutMs(), TimeUnit.MILLISECONDS);
            if (!inTime) {
                end(process);
            }
            int code = process.waitFor();
            String all = output.text();
            String told = errors.text();
            Ending ending = output.isFull() ? Ending.OVERFLOWED : inTime ? Ending.EXITED : Ending.TIMED_OUT;
            return new Result(ending, code, all, told);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(
                    "interrupted while running " + builder.command().getFirst(), interrupted);
        } finally {
            end(process);
        }
    }

    /**
     * End the program with all that it started; a compiler's driver starts others, which hold the pipes open. What was
     * not read yet is lost.
     */
    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Reads a stream to its end on a thread of its own, so that the program never waits for a full pipe. */
    private static final class Drain {

        private static final long JOIN_MS = 5_000;

        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final Thread thread;
        private volatile boolean isFull;

        Drain(InputStream stream, int mostBytes, Runnable whenFull) {
            thread = Thread.ofPlatform().daemon().start(() -> drain(stream, mostBytes, whenFull));
        }

        private void drain(InputStream stream, int mostBytes, Runnable whenFull) {
            byte[] chunk = new byte[CHUNK_BYTES];
            try (stream) {
                for (int count = stream.read(chunk); count >= 0; count = stream.read(chunk)) {
                    keep(chunk, count, mostBytes);
                    if (isFull) {
                        whenFull.run();
                    }
                }
            } catch (IOException ended) {
                // The program was ended while its output was being read: what came before counts.
            }
        }

        private synchronized void keep(byte[] chunk, int count, int mostBytes) {
            int room = mostBytes - kept.size();
            kept.write(chunk, 0, Math.min(room, count));
            isFull |= count > room;
        }

        boolean isFull() {
            return isFull;
        }

        String text() throws InterruptedException {
            thread.join(JOIN_MS);
            synchronized (this) {
                return kept.toString(StandardCharsets.UTF_8);
            }
        }
    }
}
