// SPDX-License-Identifier: GPL-2.0-or-later
/** The command line: one class a command, thin, over the kernel's glue. Nothing depends on it but the tests. */
package org.intrpath.tools.cli;
