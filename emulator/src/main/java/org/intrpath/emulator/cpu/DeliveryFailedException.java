// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import java.util.Locale;

/**
 * Reports that an interrupt could not be delivered: the processor would raise another exception instead. Nothing was
 * changed in registers or memory.
 */
public final class DeliveryFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExceptionVector exception;
    private final int errorCode;
    private final long address;
    private final String why;

    DeliveryFailedException(int vector, ExceptionVector exception, int errorCode, long address, String why) {
        super(String.format(
                Locale.ROOT,
                "delivering vector 0x%02x raises %s(0x%04x): %s",
                vector,
                exception.mnemonic(),
                errorCode,
                why));
        this.exception = exception;
        this.errorCode = errorCode;
        this.address = address;
        this.why = String.format(Locale.ROOT, "delivering vector 0x%02x: %s", vector, why);
    }

    /** Returns the exception that the processor would raise. */
    public ExceptionVector exception() {
        return exception;
    }

    /** Returns its error code. */
    public int errorCode() {
        return errorCode;
    }

    /** Returns the linear address for CR2, 0 unless the exception is a page fault. */
    public long address() {
        return address;
    }

    /** Returns the exception as an event to deliver. */
    public RaisedEvent raised() {
        return RaisedEvent.exception(exception, errorCode, address, why);
    }
}
