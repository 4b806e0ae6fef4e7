// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.guest;

import static org.intrpath.guest.GuestConstants.INTERRUPTS;
import static org.intrpath.guest.GuestConstants.VECTOR_DEVICE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.intrpath.emulator.machine.SchedulePolicy;
import org.intrpath.emulator.machine.SchedulePolicy.FixedQuantum;
import org.intrpath.emulator.machine.SchedulePolicy.RandomQuantum;

/**
 * What a guest program runs on, and how its device's interrupts come to the CPUs.
 *
 * @param width of the CPUs.
 * @param cpus how many, up to {@link GuestConstants#CPUS}.
 * @param trigger of the device's pin.
 * @param delivery of the device's interrupts.
 * @param turns of the CPUs.
 */
record GuestSetup(GuestWidth width, int cpus, Trigger trigger, Delivery delivery, SchedulePolicy turns) {
    /** Long enough for a handler, so that turns end in all of its parts. */
    static final SchedulePolicy FIXED_TURNS = new FixedQuantum(97);

    static final SchedulePolicy RANDOM_TURNS = new RandomQuantum(17, 1, 400);

    // 82093AA data sheet, "I/O Redirection Table Registers".
    private static final int LEVEL_TRIGGERED = 1 << 15;
    private static final int LOGICAL = 1 << 11;
    private static final int LOWEST_PRIORITY_MODE = 0b001 << 8;
    private static final int DESTINATION_SHIFT = 24;

    /** How the pin is programmed. */
    enum Trigger {
        EDGE,
        LEVEL
    }

    /** To whom the pin's interrupts go. */
    enum Delivery {
        /** To the last CPU, by its physical ID. */
        FIXED,
        /** To one of all, by their logical IDs. */
        LOWEST_PRIORITY
    }

    /** One CPU, whose turns never end. */
    static GuestSetup oneCpu(GuestWidth width, Trigger trigger) {
        return new GuestSetup(width, 1, trigger, Delivery.FIXED, SchedulePolicy.STANDARD);
    }

    /** Returns setups of which each pair of trigger and delivery occurs on 2 and on 4 CPUs, here or in the others. */
    static Stream<GuestSetup> most() {
        List<GuestSetup> most = new ArrayList<>();
        for (GuestWidth width : GuestWidth.values()) {
            most.add(oneCpu(width, Trigger.LEVEL));
            most.add(new GuestSetup(width, 2, Trigger.EDGE, Delivery.FIXED, FIXED_TURNS));
            most.add(new GuestSetup(width, 2, Trigger.LEVEL, Delivery.FIXED, RANDOM_TURNS));
            most.add(new GuestSetup(width, 2, Trigger.LEVEL, Delivery.LOWEST_PRIORITY, FIXED_TURNS));
            most.add(new GuestSetup(width, 4, Trigger.EDGE, Delivery.FIXED, RANDOM_TURNS));
            most.add(new GuestSetup(width, 4, Trigger.LEVEL, Delivery.FIXED, FIXED_TURNS));
            most.add(new GuestSetup(width, 4, Trigger.LEVEL, Delivery.LOWEST_PRIORITY, RANDOM_TURNS));
        }
        return most.stream();
    }

    /** Returns the others: one setup of each width and number of CPUs. */
    static Stream<GuestSetup> oneOfEachMachine() {
        return Stream.of(GuestWidth.values())
                .flatMap(width -> Stream.of(
                        oneCpu(width, Trigger.EDGE),
                        new GuestSetup(width, 2, Trigger.EDGE, Delivery.LOWEST_PRIORITY, RANDOM_TURNS),
                        new GuestSetup(width, 4, Trigger.EDGE, Delivery.LOWEST_PRIORITY, RANDOM_TURNS)));
    }

    /**
     * Returns how many of the interrupts a CPU is to handle: all or none under fixed delivery; under lowest priority,
     * where equals take turns, each as many as the others.
     */
    long share(int cpu) {
        return switch (delivery) {
            case FIXED -> cpu == cpus - 1 ? INTERRUPTS : 0;
            case LOWEST_PRIORITY -> INTERRUPTS / cpus;
        };
    }

    /**
     * Returns by how much a CPU's part may differ from its share. An edge can come while a CPU has the one before in
     * service, which is then passed over; under level none has, when a message is sent.
     */
    long mostUnevenness() {
        return trigger == Trigger.EDGE && delivery == Delivery.LOWEST_PRIORITY ? INTERRUPTS / 500 : 0;
    }

    /** Returns the low half of the pin's redirection entry. */
    int redirectLow() {
        return VECTOR_DEVICE
                | (trigger == Trigger.LEVEL ? LEVEL_TRIGGERED : 0)
                | (delivery == Delivery.LOWEST_PRIORITY ? LOWEST_PRIORITY_MODE | LOGICAL : 0);
    }

    /** Returns the high half of the pin's redirection entry. */
    int redirectHigh() {
        return (delivery == Delivery.FIXED ? cpus - 1 : (1 << cpus) - 1) << DESTINATION_SHIFT;
    }

    @Override
    public String toString() {
        String name = String.format("%s, %d CPU, %s, %s, %s", width, cpus, trigger, delivery, turns);
        return name.replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
