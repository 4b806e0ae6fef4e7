// SPDX-License-Identifier: GPL-2.0-or-later
/**
 * The command line: one class a command, thin, over the kernel's glue and, for {@code
 * boot}, over the emulator's PC. A command reads its options, makes plain values
 * of them, calls what it was given, hands the result to a writer of {@code kernel.report} and names the exit code.
 * Nothing depends on it but the tests.
 */
package org.intrpath.tools.cli;
