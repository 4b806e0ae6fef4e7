// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.model;

import org.intrpath.kernel.layout.GuestStruct;
import org.intrpath.kernel.layout.IntrSourceLayout;

/**
 * An established source.
 *
 * @param spec what was asked for
 * @param struct its {@code struct intrsource}
 */
public record InterruptSource(SourceSpec spec, GuestStruct struct) {

    /**
     * Reads how often it was dispatched.
     *
     * @return the guest's counter
     */
    public long dispatched() {
        return struct.getQuad(IntrSourceLayout.EVCNT);
    }

    /**
     * Tells its bit in the CPU's pending word.
     *
     * @return one bit
     */
    public int pendingBit() {
        return 1 << spec.number();
    }
}
