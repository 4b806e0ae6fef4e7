// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

/** One way to inject interrupts into the idle guest and to count what they retire. */
sealed interface InterruptSide extends AutoCloseable permits JavaInterrupts, MachineInterrupts, PythonInterrupts {

    /** The instructions of one interrupt of {@code idle}: 8 of the handler, the jump back, the next {@code hlt}. */
    int INSTRUCTIONS = 10;

    /** Returns how many instructions one interrupt retires, up to the next {@code hlt}. */
    int instructions();

    /**
     * Injects interrupts one by one, each into the halted guest, which runs until it halts again.
     *
     * @param count how many.
     * @return what was counted, and how long it took.
     */
    Outcome inject(int count);

    @Override
    void close();

    /**
     * What a number of interrupts did.
     *
     * @param elapsedNs how long it took, in nanoseconds.
     * @param instructions retired, by this side's own count.
     * @param ticks that the guest's handler counted.
     */
    record Outcome(long elapsedNs, long instructions, long ticks) {}
}
