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
    /** The guest was about to execute an instruction that the engine would carry out wrongly. */
    NOT_MODELLED,
    /** {@link InstructionCounter#requestStop()}. */
    REQUESTED
}
