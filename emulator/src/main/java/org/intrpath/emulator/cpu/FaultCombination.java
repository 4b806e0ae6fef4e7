// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

/**
 * Decides what becomes of an exception that is raised while another event is being delivered. Source: Intel SDM 3A,
 * "Interrupt 8—Double Fault Exception (#DF)", the tables of classes and of conditions:
 *
 * <pre>
 *   first          second: benign    contributory    page fault
 *   ------------   --------------   -------------   -------------
 *   benign         deliver second   deliver second  deliver second
 *   contributory   deliver second   double fault    deliver second
 *   page fault     deliver second   double fault    double fault
 *   double fault   deliver second   shutdown        shutdown
 * </pre>
 */
public enum FaultCombination {
    /** The first event is given up; the second exception is delivered in its stead. */
    DELIVER_SECOND,
    /** Both are given up; {@code #DF} is delivered, with the error code 0. */
    DOUBLE_FAULT,
    /** The processor shuts down (a triple fault). */
    SHUTDOWN;

    /** The classes of the manual. */
    private enum Severity {
        BENIGN,
        CONTRIBUTORY,
        PAGE_FAULT,
        DOUBLE_FAULT;

        /** A vector that is no exception, from outside or from {@code int n}, is benign. */
        static Severity of(int vector) {
            return switch (ExceptionVector.of(vector)) {
                case null -> BENIGN;
                case DIVIDE_ERROR, INVALID_TSS, SEGMENT_NOT_PRESENT, STACK_FAULT, GENERAL_PROTECTION -> CONTRIBUTORY;
                case PAGE_FAULT -> PAGE_FAULT;
                case DOUBLE_FAULT -> DOUBLE_FAULT;
                case DEBUG,
                        NON_MASKABLE_INTERRUPT,
                        BREAKPOINT,
                        OVERFLOW,
                        BOUND_RANGE,
                        INVALID_OPCODE,
                        DEVICE_NOT_AVAILABLE,
                        FLOATING_POINT,
                        ALIGNMENT_CHECK,
                        MACHINE_CHECK,
                        SIMD_FLOATING_POINT -> BENIGN;
            };
        }
    }

    /**
     * Combines two events.
     *
     * @param first the vector in delivery.
     * @param source where it comes from: an {@code int n} is benign whatever its vector.
     * @param second the exception that its delivery raised.
     */
    public static FaultCombination of(int first, InterruptSource source, ExceptionVector second) {
        Severity before = source == InterruptSource.EXCEPTION ? Severity.of(first) : Severity.BENIGN;
        Severity now = Severity.of(second.vector());
        return switch (before) {
            case BENIGN -> DELIVER_SECOND;
            case CONTRIBUTORY -> now == Severity.CONTRIBUTORY ? DOUBLE_FAULT : DELIVER_SECOND;
            case PAGE_FAULT -> now == Severity.BENIGN ? DELIVER_SECOND : DOUBLE_FAULT;
            case DOUBLE_FAULT -> now == Severity.BENIGN ? DELIVER_SECOND : SHUTDOWN;
        };
    }
}
