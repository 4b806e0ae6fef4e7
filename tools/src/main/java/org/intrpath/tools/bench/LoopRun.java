// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

import org.intrpath.emulator.unicorn.X86Register;

/** A guest, ready to run, under one kind of hook. */
sealed interface LoopRun extends AutoCloseable permits BareLoopRun, CountedLoopRun {

    /** Stands for "this kind does not count". */
    long NOT_COUNTED = -1;

    /** Reads a register. */
    int get(X86Register register);

    /** Writes a register. */
    void set(X86Register register, int value);

    /** Runs from an address to the next {@code hlt} and returns where the processor stands, behind it. */
    long run(long from);

    /** Returns how often the instruction at an address retired since the guest started, or {@link #NOT_COUNTED}. */
    long retired(long guestLinear);

    /** Returns how many instructions retired since the guest started, or {@link #NOT_COUNTED}. */
    long retired();

    @Override
    void close();
}
