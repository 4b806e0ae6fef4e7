// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.dispatch;

import java.util.Locale;
import org.intrpath.kernel.layout.InterruptLevel;
import org.intrpath.kernel.model.Trigger;

/**
 * Everything about a run that the path itself does not fix. One CPU, one MP-safe handler that reads
 * and clears its device's cause register, nothing pending and no contention unless the arrival says so.
 *
 * @param arrival in which state of the kernel the interrupt comes
 * @param trigger of the IOAPIC pin
 * @param from the ring that is interrupted
 * @param level of the handler
 */
public record Scenario(Arrival arrival, Trigger trigger, Ring from, InterruptLevel level) {
    /** The typical chain: unmasked, IOAPIC edge, from ring 0 at IPL_NONE, handler at IPL_VM. */
    public static final Scenario TYPICAL = new Scenario(Arrival.UNMASKED, Trigger.EDGE, Ring.KERNEL, InterruptLevel.VM);

    /**
     * Tells the scenario's name: what differs from the typical chain.
     *
     * @return {@code typical}, or parts in a fixed order joined by commas
     */
    public String name() {
        StringBuilder name = new StringBuilder();
        append(name, arrival != TYPICAL.arrival, arrival.id());
        append(name, trigger != TYPICAL.trigger, trigger.id());
        append(name, from != TYPICAL.from, "from-" + from.id());
        append(name, level != TYPICAL.level, "ipl-" + level.name().toLowerCase(Locale.ROOT));
        return name.isEmpty() ? "typical" : name.toString();
    }

    private static void append(StringBuilder name, boolean differs, String part) {
        if (differs) {
            name.append(name.isEmpty() ? "" : ",").append(part);
        }
    }
}
