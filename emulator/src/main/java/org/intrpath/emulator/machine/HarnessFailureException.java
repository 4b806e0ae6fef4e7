// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import java.util.Locale;

/** A failure of the machine itself while a CPU executed an instruction; the cause says what. */
public final class HarnessFailureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long eip;

    HarnessFailureException(int cpu, long eip, RuntimeException cause) {
        super(String.format(Locale.ROOT, "%s (CPU %d, EIP 0x%08x)", cause.getMessage(), cpu, eip), cause);
        this.eip = eip;
    }

    /** Returns the guest-linear address of the instruction. */
    public long eip() {
        return eip;
    }
}
