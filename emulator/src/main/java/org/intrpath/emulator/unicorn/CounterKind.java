// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

/** Chooses how instructions are counted. */
public enum CounterKind {
    /** By machine code in the engine; where the host cannot do that, as {@link #REFERENCE}, which then says so. */
    NATIVE,
    /** By a call into Java for each instruction. */
    REFERENCE,
    /** As {@link #REFERENCE}, and keeps the address of each retired instruction in order. */
    RECORDING
}
