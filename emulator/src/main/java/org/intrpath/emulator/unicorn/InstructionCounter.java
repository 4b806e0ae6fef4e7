// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

/**
 * Counts the instructions that one engine retires, per address, and stops the engine at a deadline, at a breakpoint,
 * outside the counted window, or on request.
 *
 * <p>An instruction counts when it retires. One that faults, or that a stop came before, counts nothing. A {@code rep}
 * instruction counts once, when it is complete; its iterations stand in a column of their own. The clock is the number
 * of instructions retired; a {@code rep} moves it once, so a deadline never falls between its iterations, while a
 * requested stop may.
 *
 * <p>{@link #begin} and {@link #finish} bracket each run and are called by {@link EngineHooks} alone.
 */
public sealed interface InstructionCounter extends AutoCloseable, CodeMap.Listener
        permits NativeCounter, ReferenceCounter {

    /** Stands for "no address". */
    long NONE = -1;

    /** Receives one address with its counts. */
    @FunctionalInterface
    interface Visitor {
        /**
         * Takes one address.
         *
         * @param guestLinear address of the instruction.
         * @param retired how often it retired.
         * @param iterations how many iterations it made, 0 unless it is a {@code rep}.
         */
        void visit(long guestLinear, long retired, long iterations);
    }

    /** Says in words what counts, and, where that is not what was asked for, why. */
    String description();

    /** Returns the window that is counted. */
    CountedWindow window();

    /** Returns the number of instructions retired so far. */
    long clock();

    /**
     * Returns, from inside an instruction (in a device access), the number of instructions retired before it; equal to
     * {@link #clock()} between runs.
     */
    long clockBeforeCurrent();

    /**
     * Sets when the next run stops. To be set before each run.
     *
     * @param clock the run stops when {@link #clock()} has this value; not in the past.
     */
    void deadline(long clock);

    /** Asks the run in progress to stop at the next instruction boundary, or between two iterations of a rep. */
    void requestStop();

    /** Returns why the counter stopped the last run. */
    CounterStop stop();

    /** Returns the address of the instruction that the last run stopped before, {@link #NONE} if it ended by itself. */
    long stopAddress();

    /** Returns the address of the instruction entered last in this run, {@link #NONE} if there was none. */
    long current();

    /**
     * Tells whether the instruction retired last holds interrupts off at the boundary that follows it: an {@code sti}
     * that turned IF on, or a load of SS. Source: Intel SDM 3A, "Masking Maskable Hardware Interrupts" and "Masking
     * Exceptions and Interrupts When Switching Stacks".
     */
    boolean holdsInterruptsOff();

    /** Makes runs stop before the instruction at an address inside the window. */
    void setBreakpoint(long guestLinear);

    /** Removes a breakpoint. */
    void clearBreakpoint(long guestLinear);

    /** Returns how often the instruction at an address inside the window retired. */
    long retired(long guestLinear);

    /** Returns how many iterations the {@code rep} at an address inside the window made. */
    long iterations(long guestLinear);

    /** Visits the addresses with a count or iterations other than 0, in ascending order. */
    void forEach(Visitor visitor);

    /**
     * Makes the run stop behind the next IRET, while NMI is blocked.
     *
     * @param watched whether to look out for one.
     */
    void watchInterruptReturn(boolean watched);

    /**
     * Makes the run stop behind the next instruction that may set IF (STI, POPF, IRET), while an interrupt waits for
     * it.
     *
     * @param watched whether to look out for one.
     */
    void watchInterruptFlag(boolean watched);

    /** Tells whether an IRET was executed in the last run, while they were watched; it may have faulted. */
    boolean interruptReturned();

    /**
     * Prepares for a run.
     *
     * @param guestLinear where it begins.
     * @param passes what the very first instruction is not stopped for.
     */
    void begin(long guestLinear, Passes passes);

    /** What the first instruction of a run is not stopped for. */
    enum Passes {
        /** Nothing. */
        NOTHING,
        /** A breakpoint. */
        BREAKPOINT,
        /** A breakpoint, and the check of a port or of a control register's value, which was passed. */
        CHECK
    }

    /**
     * Settles the counts after a run.
     *
     * @param guestLinear where the processor stands.
     * @param faulted whether the run ended in a fault or an access that could not be carried out.
     */
    void finish(long guestLinear, boolean faulted);

    /**
     * Counts an instruction that was carried out for the engine, between runs.
     *
     * @param guestLinear address of the instruction, inside the window.
     */
    void countEmulated(long guestLinear);

    /**
     * Takes back one count of an instruction that the engine retired and a processor would not have: an {@code int n}
     * whose delivery faults. To be called between runs, for the instruction that retired last.
     *
     * @param guestLinear address of the instruction.
     */
    void takeBack(long guestLinear);

    @Override
    void close();
}
