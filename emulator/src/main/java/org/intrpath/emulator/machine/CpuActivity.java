// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

/** What a CPU does at a time. */
public enum CpuActivity {
    /** Executes instructions. */
    RUNNING,
    /** Executed {@code hlt} and waits for an interrupt. */
    HALTED,
    /** Waits for a start-up message after INIT: Intel SDM 3A, "MP Initialization Protocol Algorithm". */
    WAITING_FOR_START_UP
}
