// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import java.util.List;
import org.intrpath.emulator.chipset.InterruptMessage;
import org.intrpath.emulator.chipset.lapic.LocalApic;

/**
 * An interrupt that no local APIC takes: its destination names none, or one that is software-disabled. Hardware would
 * retry or lose it; here it stops the run, since an interrupt that is lost in silence makes a wrong result look right.
 */
public final class UndeliverableMessageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UndeliverableMessageException(InterruptMessage message, List<LocalApic> localApics) {
        super("no local APIC takes " + message + ": the destination must name one that is software-enabled, of "
                + localApics);
    }
}
