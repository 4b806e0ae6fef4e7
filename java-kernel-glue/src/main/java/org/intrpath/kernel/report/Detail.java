// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.report;

/** How far a report of counts goes into single instructions. */
public enum Detail {
    /** Counts by phase only. */
    PHASES,
    /** Also the instructions that give the handler the context of an LWP and take it away. */
    ADDED,
    /** Also every instruction of the path. */
    LISTING
}
