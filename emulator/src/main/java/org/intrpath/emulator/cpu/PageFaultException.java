// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import java.util.Locale;

/** Reports that an access of the processor's own raises a page fault. */
final class PageFaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long address;
    private final int errorCode;

    PageFaultException(long address, int errorCode) {
        super(String.format(Locale.ROOT, "linear 0x%08x, error code 0x%x", address, errorCode));
        this.address = address;
        this.errorCode = errorCode;
    }

    /** Returns the linear address, for CR2. */
    long address() {
        return address;
    }

    int errorCode() {
        return errorCode;
    }
}
