// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

/** Lists the processor's exceptions. Source: Intel SDM 3A, "Exception and Interrupt Vectors". */
public enum ExceptionVector {
    DIVIDE_ERROR(0, "#DE", false),
    DEBUG(1, "#DB", false),
    NON_MASKABLE_INTERRUPT(2, "NMI", false),
    BREAKPOINT(3, "#BP", false),
    OVERFLOW(4, "#OF", false),
    BOUND_RANGE(5, "#BR", false),
    INVALID_OPCODE(6, "#UD", false),
    DEVICE_NOT_AVAILABLE(7, "#NM", false),
    DOUBLE_FAULT(8, "#DF", true),
    INVALID_TSS(10, "#TS", true),
    SEGMENT_NOT_PRESENT(11, "#NP", true),
    STACK_FAULT(12, "#SS", true),
    GENERAL_PROTECTION(13, "#GP", true),
    PAGE_FAULT(14, "#PF", true),
    FLOATING_POINT(16, "#MF", false),
    ALIGNMENT_CHECK(17, "#AC", true),
    MACHINE_CHECK(18, "#MC", false),
    SIMD_FLOATING_POINT(19, "#XM", false);

    /** Vectors below this are reserved to the processor. */
    public static final int FIRST_FREE = 32;

    private static final ExceptionVector[] BY_VECTOR = new ExceptionVector[FIRST_FREE];

    static {
        for (ExceptionVector exception : values()) {
            BY_VECTOR[exception.vector] = exception;
        }
    }

    private final int vector;
    private final String mnemonic;
    private final boolean pushesErrorCode;

    ExceptionVector(int vector, String mnemonic, boolean pushesErrorCode) {
        this.vector = vector;
        this.mnemonic = mnemonic;
        this.pushesErrorCode = pushesErrorCode;
    }

    /** Finds an exception; null if the vector is not one. */
    public static ExceptionVector of(int vector) {
        return vector >= 0 && vector < FIRST_FREE ? BY_VECTOR[vector] : null;
    }

    /**
     * Tells whether a vector is a fault in every case: not a trap, nor an abort, nor the debug exception, which may be
     * both.
     */
    static boolean isFault(int vector) {
        ExceptionVector exception = of(vector);
        return switch (exception) {
            case null -> false;
            case DEBUG, NON_MASKABLE_INTERRUPT, BREAKPOINT, OVERFLOW, DOUBLE_FAULT, MACHINE_CHECK -> false;
            case DIVIDE_ERROR,
                    BOUND_RANGE,
                    INVALID_OPCODE,
                    DEVICE_NOT_AVAILABLE,
                    INVALID_TSS,
                    SEGMENT_NOT_PRESENT,
                    STACK_FAULT,
                    GENERAL_PROTECTION,
                    PAGE_FAULT,
                    FLOATING_POINT,
                    ALIGNMENT_CHECK,
                    SIMD_FLOATING_POINT -> true;
        };
    }

    /** Returns the vector. */
    public int vector() {
        return vector;
    }

    /** Returns the manual's short name. */
    public String mnemonic() {
        return mnemonic;
    }

    /** Tells whether the processor pushes an error code. */
    public boolean pushesErrorCode() {
        return pushesErrorCode;
    }
}
