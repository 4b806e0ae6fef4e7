// SPDX-License-Identifier: GPL-2.0-or-later
/** Dispatch paths, end to end on the real engines: scenarios, counts, and what each instruction is there for. */
package org.intrpath.dispatch;
