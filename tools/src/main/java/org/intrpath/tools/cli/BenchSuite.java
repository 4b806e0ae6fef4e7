// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

/** What the command {@code bench} can measure. */
enum BenchSuite {
    /** Emulating, counting and interrupting, beside their peers. */
    ENGINE,

    /** Interrupts end to end on whole machines. */
    MACHINE,

    /** Time and memory of assembling. */
    ASSEMBLER;

    /** Its name on the command line. */
    String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
