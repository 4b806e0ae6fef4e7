// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Standard output that remembers whether all of it arrived: a result that a full disk cut short must not look like
 * success. A reader that has gone away, as {@code head} does, is no reason for a message, but no success either.
 */
final class StandardOutput extends OutputStream {
    private final OutputStream target;
    private IOException failure;

    /** Writes to a target; outside tests, {@link #ofProcess}. */
    StandardOutput(OutputStream target) {
        this.target = target;
    }

    /** Writes to the process's standard output. */
    static StandardOutput ofProcess() {
        return new StandardOutput(new FileOutputStream(FileDescriptor.out));
    }

    /** Makes the writer that commands print to. */
    PrintWriter writer() {
        return new PrintWriter(this, true, StandardCharsets.UTF_8);
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        if (failure == null) {
            try {
                target.write(bytes, offset, length);
            } catch (IOException refused) {
                failure = refused;
            }
        }
    }

    /**
     * Push on what was written, and fail if something of it did not arrive. {@code write} does not: a writer of text
     * goes on, and its loss is told by {@link #settle}.
     */
    @Override
    public void flush() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    /**
     * Turn a command's exit code into the process's.
     *
     * @param code of the command
     * @param err where a failure is told
     * @return the code, or {@link ExitCode#ENVIRONMENT} if not all of the output arrived
     */
    int settle(int code, PrintWriter err) {
        if (failure == null) {
            return code;
        }
        String why = String.valueOf(failure.getMessage());
        if (!why.contains("Broken pipe")) {
            err.println("intrpath: standard output: " + why + "; what was printed is not whole");
            err.flush();
        }
        return code == ExitCode.OK ? ExitCode.ENVIRONMENT : code;
    }
}
