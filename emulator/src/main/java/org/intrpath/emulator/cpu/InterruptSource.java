// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

/** Says where an interrupt comes from, which decides how its gate is checked. */
public enum InterruptSource {
    /** From an interrupt controller. */
    EXTERNAL,
    /** From {@code int n}, {@code int3} or {@code into}: the gate's privilege level is checked. */
    SOFTWARE,
    /** A fault, trap or abort of the processor. */
    EXCEPTION
}
