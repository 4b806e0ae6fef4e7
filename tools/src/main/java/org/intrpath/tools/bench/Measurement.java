// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

/** Something that is run once in each round. */
sealed interface Measurement extends AutoCloseable permits LoopBench, InterruptBench {

    /** Runs once, checks, and throws the time away. */
    void warmUp();

    /** Runs once, checks, and keeps the time. */
    void measure();

    /** Returns what was measured. */
    BenchReport.Measured result();

    @Override
    void close();
}
