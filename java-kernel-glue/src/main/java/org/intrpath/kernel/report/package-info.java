// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * Reports: values in, text out. Implements the formats of the command line and of the golden files.
 *
 * <p>A report is a record of results; a {@link org.intrpath.kernel.report.ReportWriter} gives it a form. Nothing here
 * computes a count, reads a clock or knows a command: the same values give the same bytes. Depends on the results of
 * {@code counts} and {@code dispatch}; the command line and the tests depend on it.
 */
package org.intrpath.kernel.report;
