// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import java.util.Locale;

/**
 * An interrupt or exception to be delivered.
 *
 * @param vector 0 to 255.
 * @param source where it comes from.
 * @param errorCode to push, or {@link InterruptDelivery#NO_ERROR_CODE}.
 * @param address the linear address of a page fault, which goes to CR2; 0 for all others.
 * @param why what happened, in words; empty if nothing is to be said.
 */
public record RaisedEvent(int vector, InterruptSource source, int errorCode, long address, String why) {

    /** An interrupt from a controller. */
    public static RaisedEvent external(int vector) {
        return new RaisedEvent(vector, InterruptSource.EXTERNAL, InterruptDelivery.NO_ERROR_CODE, 0, "");
    }

    /** An interrupt that an instruction asks for. */
    public static RaisedEvent software(int vector) {
        return new RaisedEvent(vector, InterruptSource.SOFTWARE, InterruptDelivery.NO_ERROR_CODE, 0, "");
    }

    /**
     * An exception.
     *
     * @param errorCode is ignored where the exception has none.
     */
    public static RaisedEvent exception(ExceptionVector exception, int errorCode, long address, String why) {
        int code = exception.pushesErrorCode() ? errorCode : InterruptDelivery.NO_ERROR_CODE;
        return new RaisedEvent(exception.vector(), InterruptSource.EXCEPTION, code, address, why);
    }

    /** Returns the exception, null if it is an interrupt. */
    public ExceptionVector exception() {
        return source == InterruptSource.EXCEPTION ? ExceptionVector.of(vector) : null;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        ExceptionVector exception = exception();
        text.append(exception == null ? String.format(Locale.ROOT, "vector 0x%02x", vector) : exception.mnemonic());
        if (errorCode != InterruptDelivery.NO_ERROR_CODE) {
            text.append(String.format(Locale.ROOT, "(0x%04x)", errorCode));
        }
        if (exception == ExceptionVector.PAGE_FAULT) {
            text.append(String.format(Locale.ROOT, " on 0x%08x", address));
        }
        return why.isEmpty() ? text.toString() : text.append(": ").append(why).toString();
    }
}
