// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * The clock of the measurements: processor time of the thread that runs the guest, so that a busy host disturbs little;
 * where there is none such, the time of day.
 */
final class HostClock {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final boolean SUPPORTED = THREADS.isCurrentThreadCpuTimeSupported();

    private HostClock() {}

    /** Returns the time in nanoseconds since some moment. */
    static long ns() {
        return SUPPORTED ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }
}
