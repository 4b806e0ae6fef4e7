// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset;

import java.util.Locale;

/**
 * A device's write to memory that is an interrupt (MSI): Intel SDM 3A, "Message Signalled Interrupts".
 *
 * <pre>
 *  address  31       20 19         12 11       4  3   2  1 0     data  15 14 13 11 10  8 7      0
 *          +-----------+-------------+----------+---+---+---+         +--+--+-----+-----+--------+
 *          |   0xfee   | destination | reserved |rh |dm | x |         |tr|lv| res |deliv| vector |
 *          +-----------+-------------+----------+---+---+---+         +--+--+-----+-----+--------+
 * </pre>
 *
 * <p>The redirection hint (rh) sends the message to the one receiver that runs at the lowest priority.
 *
 * <p><b>Not modelled</b>, each refused by {@link #message()}: level trigger, delivery as SMI and the two reserved
 * modes, reserved bits, an address outside 0xfee00000 to 0xfeefffff.
 *
 * @param address the guest-physical address written.
 * @param data the 32 bits written.
 */
public record MessageSignalledInterrupt(long address, int data) {
    private static final long REGION = 0xfee;
    private static final long ADDRESS_RESERVED = 0xff0;
    private static final long REDIRECTION_HINT = 1 << 3;
    private static final int DATA_RESERVED = 0xffff_3800;
    private static final int LEVEL_TRIGGER = 1 << 15;

    /**
     * Returns the message that the write is on the system bus.
     *
     * @throws IllegalArgumentException if the write is no interrupt, or not modelled.
     */
    public InterruptMessage message() {
        if (address >>> 20 != REGION || (address & ADDRESS_RESERVED) != 0) {
            throw refused("the address must be 0xfeeXX000 plus bits 3:2");
        }
        if ((data & DATA_RESERVED) != 0 || (data & LEVEL_TRIGGER) != 0) {
            throw refused("the data must be edge-triggered (bit 15 = 0), with bits 31:16 and 13:11 clear");
        }
        DestinationMode mode = DestinationMode.decode((int) address >>> 2);
        Destination destination = new Destination.Narrow(mode, (int) address >>> 12 & 0xff);
        int vector = data & 0xff;
        return switch (DeliveryMode.decode(data >>> 8)) {
            case FIXED ->
                (address & REDIRECTION_HINT) == 0
                        ? new InterruptMessage.Fixed(vector, TriggerMode.EDGE, destination)
                        : new InterruptMessage.LowestPriority(vector, TriggerMode.EDGE, destination);
            case LOWEST_PRIORITY -> new InterruptMessage.LowestPriority(vector, TriggerMode.EDGE, destination);
            case NMI -> new InterruptMessage.NonMaskable(destination);
            case INIT -> new InterruptMessage.Init(destination);
            case EXT_INT -> new InterruptMessage.External(destination);
            case SMI, RESERVED, START_UP -> throw refused("delivery modes 010, 011 and 110 are not modelled");
        };
    }

    private IllegalArgumentException refused(String reason) {
        return new IllegalArgumentException(this + ": " + reason);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "MSI of 0x%08x to 0x%08x", data, address);
    }
}
