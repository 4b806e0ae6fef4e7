// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

/**
 * Reports that an instruction that Java carries out raises an exception instead. Nothing was changed. What a {@link
 * ProcessorPlatform} refuses is reported so too.
 */
public final class ProcessorFaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExceptionVector exception;
    private final long address;
    private final int errorCode;

    private ProcessorFaultException(ExceptionVector exception, int errorCode, long address, String why) {
        super(why);
        this.exception = exception;
        this.errorCode = errorCode;
        this.address = address;
    }

    /** A general protection fault with the error code 0. */
    public static ProcessorFaultException generalProtection(String why) {
        return new ProcessorFaultException(ExceptionVector.GENERAL_PROTECTION, 0, 0, why);
    }

    static ProcessorFaultException invalidOpcode(String why) {
        return new ProcessorFaultException(ExceptionVector.INVALID_OPCODE, InterruptDelivery.NO_ERROR_CODE, 0, why);
    }

    static ProcessorFaultException pageFault(PageFaultException fault, String what) {
        return new ProcessorFaultException(ExceptionVector.PAGE_FAULT, fault.errorCode(), fault.address(), what);
    }

    /** Returns the exception as an event to deliver. */
    public RaisedEvent raised() {
        return RaisedEvent.exception(exception, errorCode, address, getMessage());
    }
}
