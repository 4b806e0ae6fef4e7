// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset;

import java.util.Locale;

/** Which local APICs a message is for: Intel SDM 3A, "Determining IPI Destination". Each of them decides for itself. */
public sealed interface Destination {
    /** The broadcast of 8-bit destinations. */
    int NARROW_BROADCAST = 0xff;

    /** The broadcast of 32-bit destinations. */
    int WIDE_BROADCAST = 0xffff_ffff;

    /**
     * An 8-bit destination: of an xAPIC's ICR, of an I/O APIC, of an MSI.
     *
     * @param mode how the ID selects.
     * @param id a local APIC ID, or a message destination address, 0 to 0xff.
     */
    record Narrow(DestinationMode mode, int id) implements Destination {
        /** Refuses an ID of more than 8 bits. */
        public Narrow {
            if ((id & ~0xff) != 0) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT, "destination 0x%x of an interrupt message is not within 0 to 0xff", id));
            }
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s 0x%02x", mode, id);
        }
    }

    /**
     * A 32-bit destination: of an x2APIC's ICR.
     *
     * @param mode how the ID selects.
     * @param id an x2APIC ID, or a cluster (31:16) and a set of its members (15:0).
     */
    record Wide(DestinationMode mode, int id) implements Destination {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s 0x%08x", mode, id);
        }
    }

    /** All local APICs, the sender's included. */
    record All() implements Destination {
        @Override
        public String toString() {
            return "all";
        }
    }

    /**
     * All local APICs but the sender's.
     *
     * @param sender the ID that the sender is wired with.
     */
    record AllBut(int sender) implements Destination {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "all but 0x%02x", sender);
        }
    }
}
