// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import java.io.Console;
import java.io.PrintWriter;

/** A line on a terminal that says what takes so long, from the third second on; it is gone when the work is done. */
final class Progress implements AutoCloseable {
    private static final long QUIET_MS = 2000;
    private static final long PERIOD_MS = 1000;

    private final PrintWriter terminal;
    private final String what;
    private final Thread ticker;
    private boolean shown;
    private boolean closed;

    private Progress(PrintWriter terminal, String what, boolean silent) {
        this.terminal = terminal;
        this.what = what;
        this.ticker = silent ? null : Thread.ofPlatform().daemon().unstarted(this::tick);
    }

    /** Progress that is shown if the process has a terminal; in scripts and pipes it stays silent. */
    static Progress onTerminal(PrintWriter err, String what) {
        Console console = System.console();
        return new Progress(err, what, console == null || !console.isTerminal());
    }

    /** Begin to wait for the third second. */
    void begin() {
        if (ticker != null) {
            ticker.start();
        }
    }

    private void tick() {
        try {
            Thread.sleep(QUIET_MS);
            for (long seconds = QUIET_MS / 1000; show(seconds); seconds++) {
                Thread.sleep(PERIOD_MS);
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }

    /** Write the line, unless the work is done: then false. */
    synchronized boolean show(long seconds) {
        if (closed) {
            return false;
        }
        shown = true;
        terminal.print("\rintrpath: " + what + ", " + seconds + " s");
        terminal.flush();
        return true;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (ticker != null) {
            ticker.interrupt();
        }
        if (shown) {
            terminal.print("\r\033[K");
            terminal.flush();
        }
    }
}
