// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.guest;

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

    /** Returns a set in which each trigger mode and delivery mode occurs on 2 and on 4 CPUs, of both widths. */
    static Stream<GuestSetup> all() {
        List<GuestSetup> all = new ArrayList<>();
        for (GuestWidth width : GuestWidth.values()) {
            all.add(oneCpu(width, Trigger.EDGE));
            all.add(oneCpu(width, Trigger.LEVEL));
            for (Trigger trigger : Trigger.values()) {
                boolean edge = trigger == Trigger.EDGE;
                SchedulePolicy one = edge ? FIXED_TURNS : RANDOM_TURNS;
                SchedulePolicy other = edge ? RANDOM_TURNS : FIXED_TURNS;
                all.add(new GuestSetup(width, 2, trigger, Delivery.FIXED, one));
                all.add(new GuestSetup(width, 2, trigger, Delivery.LOWEST_PRIORITY, other));
                all.add(new GuestSetup(width, 4, trigger, Delivery.FIXED, other));
                all.add(new GuestSetup(width, 4, trigger, Delivery.LOWEST_PRIORITY, one));
            }
        }
        return all.stream();
    }

    /** Returns one setup of each width and number of CPUs. */
    static Stream<GuestSetup> oneOfEachMachine() {
        return Stream.of(GuestWidth.values())
                .flatMap(width -> Stream.of(
                        oneCpu(width, Trigger.EDGE),
                        new GuestSetup(width, 2, Trigger.EDGE, Delivery.LOWEST_PRIORITY, RANDOM_TURNS),
                        new GuestSetup(width, 4, Trigger.EDGE, Delivery.LOWEST_PRIORITY, RANDOM_TURNS)));
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
