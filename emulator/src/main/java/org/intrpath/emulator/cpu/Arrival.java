// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

/**
 * An interrupt or exception on its way in: what it is, and how its failures are numbered. One object is used again for
 * each. Source: Intel SDM 3A, "Error Code".
 *
 * <pre>
 *   31            16 15                    3  2   1   0
 *  +----------------+------------------------+---+---+---+
 *  |       0        |     selector index     |TI |IDT|EXT|
 *  +----------------+------------------------+---+---+---+
 * </pre>
 */
final class Arrival {

    private static final int SELECTOR_MASK = 0xfffc;
    private static final int VECTOR_SHIFT = 3;
    private static final int IDT_BIT = 0b10;
    private static final int EXT_BIT = 0b01;

    private int vector;
    private boolean software;
    private int external;
    private int errorCode;
    private boolean resumes;

    /**
     * Begins another one.
     *
     * @param betweenIterations whether it comes between two iterations of a repeated string instruction.
     */
    void begin(int atVector, InterruptSource source, int withErrorCode, boolean betweenIterations) {
        vector = atVector;
        software = source == InterruptSource.SOFTWARE;
        external = software ? 0 : EXT_BIT;
        errorCode = withErrorCode;
        resumes = betweenIterations || source == InterruptSource.EXCEPTION && ExceptionVector.isFault(atVector);
    }

    int vector() {
        return vector;
    }

    /** Tells whether an instruction asks for it, so that the gate's privilege level is checked. */
    boolean isSoftware() {
        return software;
    }

    boolean hasErrorCode() {
        return errorCode != InterruptDelivery.NO_ERROR_CODE;
    }

    int errorCode() {
        return errorCode;
    }

    /**
     * Returns the flags to push. Intel SDM 3B, "Instruction-Breakpoint Exception Condition": "for any fault-class
     * exception except a debug exception generated in response to an instruction breakpoint, the value pushed for RF is
     * 1", and so for an interrupt "arriving after any iteration of a repeated string instruction but the last".
     */
    long pushedFlags(long rflags) {
        return resumes ? rflags | Eflags.RF : rflags;
    }

    /** Returns an error code that names nothing. */
    int external() {
        return external;
    }

    /** Returns the error code that names the gate. */
    int gateError() {
        return vector << VECTOR_SHIFT | IDT_BIT | external;
    }

    /** Returns the error code that names a selector. */
    int selectorError(int selector) {
        return selector & SELECTOR_MASK | external;
    }

    DeliveryFailedException fails(ExceptionVector exception, int code, String why) {
        return new DeliveryFailedException(vector, exception, code, 0, why);
    }

    DeliveryFailedException generalProtection(int code, String why) {
        return fails(ExceptionVector.GENERAL_PROTECTION, code, why);
    }

    DeliveryFailedException pageFault(PageFaultException fault, String what) {
        return new DeliveryFailedException(
                vector,
                ExceptionVector.PAGE_FAULT,
                fault.errorCode(),
                fault.address(),
                what + " (" + fault.getMessage() + ")");
    }
}
