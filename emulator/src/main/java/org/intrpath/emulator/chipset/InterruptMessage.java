// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset;

import java.util.Locale;

/**
 * What interrupt controllers send to each other over the system bus: Intel SDM 3A, "System Bus Vs. APIC Bus". A chip
 * returns its messages; the machine carries them.
 */
public sealed interface InterruptMessage {
    /** Returns the vector, 0 to 255. */
    int vector();

    /**
     * Delivers a vector to every local APIC that the destination names (delivery mode Fixed).
     *
     * @param vector 0 to 255; the receiver reports 0 to 15 as an error.
     * @param trigger edge, or level when the sender waits for an EOI.
     * @param destinationMode how the destination selects.
     * @param destination 8 bits: a local APIC ID, or a set of logical IDs.
     */
    record Fixed(int vector, TriggerMode trigger, DestinationMode destinationMode, int destination)
            implements InterruptMessage {
        /** Refuses a vector or destination of more than 8 bits. */
        public Fixed {
            requireEightBits("vector", vector);
            requireEightBits("destination", destination);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "Fixed[vector 0x%02x, %s, %s 0x%02x]", vector, trigger, destinationMode, destination);
        }
    }

    /**
     * Tells every I/O APIC that a level-triggered interrupt has been serviced.
     *
     * @param vector the vector serviced, 0 to 255.
     */
    record EoiBroadcast(int vector) implements InterruptMessage {
        /** Refuses a vector of more than 8 bits. */
        public EoiBroadcast {
            requireEightBits("vector", vector);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "EoiBroadcast[vector 0x%02x]", vector);
        }
    }

    private static void requireEightBits(String field, int value) {
        if ((value & ~0xff) != 0) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "%s 0x%x of an interrupt message is not within 0 to 0xff", field, value));
        }
    }
}
