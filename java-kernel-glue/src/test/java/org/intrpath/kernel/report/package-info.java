// SPDX-License-Identifier: GPL-2.0-or-later
/** Tests of the reports: how values become text. Whole outputs are compared by the tests of the command line. */
package org.intrpath.kernel.report;
