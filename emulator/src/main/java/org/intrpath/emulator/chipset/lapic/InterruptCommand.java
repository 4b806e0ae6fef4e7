// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.lapic;

import org.intrpath.emulator.chipset.DeliveryMode;
import org.intrpath.emulator.chipset.Destination;
import org.intrpath.emulator.chipset.DestinationMode;
import org.intrpath.emulator.chipset.InterruptMessage;
import org.intrpath.emulator.chipset.TriggerMode;

/**
 * The interrupt command register: Intel SDM 3A (253668), "Interrupt Command Register (ICR)".
 *
 * <pre>
 *  63       56 55        20 19 18 17 16 15 14 13 12 11 10  8 7      0
 * +-----------+------------+-----+-----+--+--+--+--+--+-----+--------+
 * |destination|  reserved  |short| res |tr|lv|r |ds|dm|deliv| vector |
 * +-----------+------------+-----+-----+--+--+--+--+--+-----+--------+
 * </pre>
 *
 * <p>The delivery status (ds, read-only) is not part of it: sending takes no time here, so it always reads idle.
 *
 * @param vector 0 to 255.
 * @param deliveryMode how the destination acts.
 * @param destinationMode how {@code destination} selects.
 * @param assertLevel the level bit: assert; clear only in INIT level de-assert.
 * @param trigger edge or level.
 * @param shorthand who receives it, if not the destination.
 * @param destination 8 bits: a local APIC ID, or a set of logical IDs.
 */
public record InterruptCommand(
        int vector,
        DeliveryMode deliveryMode,
        DestinationMode destinationMode,
        boolean assertLevel,
        TriggerMode trigger,
        Shorthand shorthand,
        int destination) {

    private static final String EDGE_ONLY = "only edge-triggered IPIs (bit 15 = 0) are modelled, INIT apart";
    private static final String FIXED_ONLY =
            "the shorthands self and all including self (bits 19:18 = 01, 10) are valid for fixed delivery only";

    /** The destination shorthand, bits 19:18. */
    public enum Shorthand {
        /** 00: the destination field decides. */
        NONE,
        /** 01: the sender. */
        SELF,
        /** 10: all, the sender included. */
        ALL,
        /** 11: all but the sender. */
        ALL_BUT_SELF;

        private static final Shorthand[] BY_CODE = values();
    }

    /**
     * Decodes the two halves of the register.
     *
     * @param high bits 63:32.
     * @param low bits 31:0.
     */
    public static InterruptCommand decode(int high, int low) {
        return new InterruptCommand(
                low & 0xff,
                DeliveryMode.decode(low >>> 8),
                DestinationMode.decode(low >>> 11),
                (low & 1 << 14) != 0,
                TriggerMode.decode(low >>> 15),
                Shorthand.BY_CODE[low >>> 18 & 3],
                high >>> 24);
    }

    /** Tells whether this is INIT level de-assert, which only sets arbitration IDs that software cannot see. */
    public boolean isInitLevelDeassert() {
        return deliveryMode == DeliveryMode.INIT && trigger == TriggerMode.LEVEL && !assertLevel;
    }

    /**
     * Tells why the command cannot be sent: "Interrupt Command Register (ICR)", table of valid combinations.
     *
     * @return the reason and what would be right, or null if it can be.
     */
    public String refusal() {
        boolean reachesSelf = shorthand == Shorthand.SELF || shorthand == Shorthand.ALL;
        return switch (deliveryMode) {
            case SMI -> "there is no system management mode; delivery mode 010 is not modelled";
            case RESERVED, EXT_INT -> "delivery modes 011 and 111 are reserved in the ICR";
            case FIXED -> trigger == TriggerMode.LEVEL ? EDGE_ONLY : null;
            case LOWEST_PRIORITY, NMI, START_UP -> {
                String notToSelf = reachesSelf ? FIXED_ONLY : null;
                yield trigger == TriggerMode.LEVEL ? EDGE_ONLY : notToSelf;
            }
            case INIT -> {
                boolean valid = isInitLevelDeassert() ? shorthand != Shorthand.SELF : !reachesSelf;
                yield valid ? null : FIXED_ONLY;
            }
        };
    }

    /** Tells whether the vector is one that is delivered, so that 0 to 15 are illegal. */
    public boolean deliversVector() {
        return deliveryMode == DeliveryMode.FIXED || deliveryMode == DeliveryMode.LOWEST_PRIORITY;
    }

    /**
     * Returns who receives what the command sends.
     *
     * @param mode the sender's mode: an x2APIC's destination has 32 bits.
     * @param sender the ID that the sender is wired with.
     * @param high bits 63:32 of the register.
     */
    Destination receivers(ApicMode mode, int sender, int high) {
        return switch (shorthand) {
            case NONE ->
                mode == ApicMode.X2APIC
                        ? new Destination.Wide(destinationMode, high)
                        : new Destination.Narrow(destinationMode, destination);
            case SELF -> new Destination.Narrow(DestinationMode.PHYSICAL, sender);
            case ALL -> new Destination.All();
            case ALL_BUT_SELF -> new Destination.AllBut(sender);
        };
    }

    /**
     * Returns the message that the command sends.
     *
     * @param receivers who receives it.
     * @throws IllegalStateException if it cannot be sent, or sends nothing.
     */
    public InterruptMessage message(Destination receivers) {
        return switch (deliveryMode) {
            case FIXED -> new InterruptMessage.Fixed(vector, TriggerMode.EDGE, receivers);
            case LOWEST_PRIORITY -> new InterruptMessage.LowestPriority(vector, TriggerMode.EDGE, receivers);
            case NMI -> new InterruptMessage.NonMaskable(receivers);
            case INIT -> new InterruptMessage.Init(receivers);
            case START_UP -> new InterruptMessage.StartUp(vector, receivers);
            case SMI, RESERVED, EXT_INT -> throw new IllegalStateException("not sent: " + this);
        };
    }

    /** Returns bits 31:0. */
    public int low() {
        return vector
                | deliveryMode.code() << 8
                | destinationMode.code() << 11
                | (assertLevel ? 1 << 14 : 0)
                | trigger.code() << 15
                | shorthand.ordinal() << 18;
    }

    /** Returns bits 63:32. */
    public int high() {
        return destination << 24;
    }
}
