// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.report;

import java.io.PrintWriter;

/**
 * Gives a report one form.
 *
 * @param <R> the report
 */
public interface ReportWriter<R> {
    /**
     * Write a report, every line ended by a line feed whatever the platform.
     *
     * @param report to be written
     * @param out gets the text; neither flushed nor closed
     */
    void write(R report, PrintWriter out);
}
