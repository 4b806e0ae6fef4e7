// SPDX-License-Identifier: GPL-2.0-or-later
/** The command line on the real engines, from arguments to output. */
package org.intrpath.report;
