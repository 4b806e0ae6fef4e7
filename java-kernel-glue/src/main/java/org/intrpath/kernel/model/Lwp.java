// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.model;

import org.intrpath.kernel.layout.GuestStruct;
import org.intrpath.kernel.layout.LwpLayout;
import org.intrpath.kernel.layout.LwpState;

/**
 * A thread of the guest's kernel, as the host knows it.
 *
 * @param name for messages
 * @param struct its {@code struct lwp}
 * @param pcb its {@code struct pcb}
 * @param stackTop the address above the first word of its kernel stack
 */
public record Lwp(String name, GuestStruct struct, GuestStruct pcb, long stackTop) {

    /**
     * Reads its state.
     *
     * @return what the guest's word says
     */
    public LwpState state() {
        return LwpState.of(struct.get(LwpLayout.STAT));
    }

    /**
     * Tells its address as the guest stores it.
     *
     * @return 32 bits
     */
    public int pointer() {
        return struct.pointer();
    }
}
