// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.lapic;

import java.util.List;
import org.intrpath.emulator.chipset.InterruptMessage;

/** What {@code rdmsr} or {@code wrmsr} of one of the local APIC's MSRs comes to, for the CPU to carry out. */
public sealed interface MsrResult {
    /**
     * The register was read.
     *
     * @param value 64 bits, for EDX:EAX.
     */
    record Read(long value) implements MsrResult {}

    /**
     * The register was written.
     *
     * @param messages what the write sends, for the machine to carry.
     */
    record Written(List<InterruptMessage> messages) implements MsrResult {
        /** Keeps a copy. */
        public Written {
            messages = List.copyOf(messages);
        }
    }

    /**
     * The instruction raises a general protection exception with error code 0, and nothing has changed.
     *
     * @param reason what is wrong with the access, for messages.
     */
    record GeneralProtection(String reason) implements MsrResult {}
}
