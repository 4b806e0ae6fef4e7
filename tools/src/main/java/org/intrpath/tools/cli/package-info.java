// SPDX-License-Identifier: GPL-2.0-or-later
/** The command line; nothing depends on it but the tests. */
package org.intrpath.tools.cli;
