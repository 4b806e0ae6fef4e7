// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import java.util.BitSet;
import java.util.List;
import org.intrpath.emulator.chipset.lapic.LocalApic;

/** Finds out what has come to wait in the IRR of each local APIC, while anybody wants to know. */
final class RequestWatch {

    private static final int VECTORS = 256;

    private final List<LocalApic> localApics;
    private final EventLog events;
    private final BitSet[] seen;
    private boolean watches;

    RequestWatch(List<LocalApic> localApics, EventLog events) {
        this.localApics = List.copyOf(localApics);
        this.events = events;
        this.seen = new BitSet[localApics.size()];
    }

    void begin() {
        for (int cpu = 0; cpu < seen.length; cpu++) {
            seen[cpu] = requested(localApics.get(cpu));
        }
        watches = true;
    }

    void report() {
        if (!watches) {
            return;
        }
        for (int cpu = 0; cpu < seen.length; cpu++) {
            BitSet now = requested(localApics.get(cpu));
            BitSet added = (BitSet) now.clone();
            added.andNot(seen[cpu]);
            for (int vector = added.nextSetBit(0); vector >= 0; vector = added.nextSetBit(vector + 1)) {
                events.tell(new HardwareEvent.Requested(events.now(), cpu, vector));
            }
            seen[cpu] = now;
        }
    }

    private static BitSet requested(LocalApic localApic) {
        BitSet vectors = new BitSet(VECTORS);
        for (int vector = 0; vector < VECTORS; vector++) {
            if (localApic.isRequested(vector)) {
                vectors.set(vector);
            }
        }
        return vectors;
    }

    /** Returns the vector that an end of interrupt is for, or -1. */
    static int highestInService(LocalApic localApic) {
        for (int vector = VECTORS - 1; vector >= 0; vector--) {
            if (localApic.isInService(vector)) {
                return vector;
            }
        }
        return -1;
    }
}
