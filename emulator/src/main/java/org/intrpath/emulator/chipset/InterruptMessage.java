// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset;

import java.util.Locale;

/**
 * What interrupt controllers send to each other over the system bus: Intel SDM 3A, "System Bus Vs. APIC Bus". A chip
 * returns its messages; the machine carries them.
 */
public sealed interface InterruptMessage {

    /** A message to local APICs. */
    sealed interface Addressed extends InterruptMessage {
        /** Returns which local APICs it is for. */
        Destination destination();
    }

    /**
     * Delivers a vector to every local APIC that the destination names (delivery mode Fixed).
     *
     * @param vector 0 to 255; the receiver reports 0 to 15 as an error.
     * @param trigger edge, or level when the sender waits for an EOI.
     * @param destination who receives it.
     */
    record Fixed(int vector, TriggerMode trigger, Destination destination) implements Addressed {
        /** Refuses a vector of more than 8 bits. */
        public Fixed {
            requireVector(vector);
        }

        /** Makes a message with an 8-bit destination. */
        public Fixed(int vector, TriggerMode trigger, DestinationMode destinationMode, int destination) {
            this(vector, trigger, new Destination.Narrow(destinationMode, destination));
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "Fixed[vector 0x%02x, %s, %s]", vector, trigger, destination);
        }
    }

    /**
     * Delivers a vector to one of the local APICs that the destination names, the one that runs at the lowest priority.
     *
     * @param vector 0 to 255; the receiver reports 0 to 15 as an error.
     * @param trigger edge, or level when the sender waits for an EOI.
     * @param destination who may receive it.
     */
    record LowestPriority(int vector, TriggerMode trigger, Destination destination) implements Addressed {
        /** Refuses a vector of more than 8 bits. */
        public LowestPriority {
            requireVector(vector);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "LowestPriority[vector 0x%02x, %s, %s]", vector, trigger, destination);
        }
    }

    /**
     * Delivers an NMI.
     *
     * @param destination who receives it.
     */
    record NonMaskable(Destination destination) implements Addressed {}

    /**
     * Resets the local APIC and its CPU, which then waits for a start-up message.
     *
     * @param destination who receives it.
     */
    record Init(Destination destination) implements Addressed {}

    /**
     * Starts a CPU that waits after INIT (SIPI).
     *
     * @param vector the page of the start address, 0 to 255: it starts at {@code vector * 4096}.
     * @param destination who receives it.
     */
    record StartUp(int vector, Destination destination) implements Addressed {
        /** Refuses a vector of more than 8 bits. */
        public StartUp {
            requireVector(vector);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "StartUp[vector 0x%02x, %s]", vector, destination);
        }
    }

    /**
     * Delivers an interrupt whose vector comes from an 8259 (delivery mode ExtINT).
     *
     * @param destination who receives it.
     */
    record External(Destination destination) implements Addressed {}

    /**
     * Tells every I/O APIC that a level-triggered interrupt has been serviced.
     *
     * @param vector the vector serviced, 0 to 255.
     */
    record EoiBroadcast(int vector) implements InterruptMessage {
        /** Refuses a vector of more than 8 bits. */
        public EoiBroadcast {
            requireVector(vector);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "EoiBroadcast[vector 0x%02x]", vector);
        }
    }

    private static void requireVector(int vector) {
        if ((vector & ~0xff) != 0) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "vector 0x%x of an interrupt message is not within 0 to 0xff", vector));
        }
    }
}
