// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

/** Says why an {@link InstructionCounter} stopped a run. */
public enum CounterStop {
    /** It did not: the run ended by a halt or an event of the guest. */
    NONE,
    /** The clock reached the deadline. */
    DEADLINE,
    /** The guest was about to execute outside the counted window. */
    OUTSIDE_WINDOW,
    /** The guest was about to execute an instruction with a breakpoint. */
    BREAKPOINT,
    /** The guest is about to execute an instruction that is not the engine's to carry out. */
    EMULATED,
    /** The guest is about to reach for a port from a ring beyond its I/O privilege level. */
    PORT_PERMISSION,
    /** The guest is about to write CR0, CR3 or CR4. */
    CONTROL_REGISTER,
    /** {@link InstructionCounter#requestStop()}. */
    REQUESTED
}
