// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intrpath.kernel.dispatch.Ring;
import org.intrpath.kernel.dispatch.Scenario;

/** The lines below a table of counts: what the numbers are true of. */
final class Legend {
    private Legend() {}

    /** Tell what arrives and what becomes of it. */
    static String scenario(Scenario scenario) {
        return scenario.name() + ": " + scenario.arrival().text();
    }

    /** Tell the rest of a scenario: the machine, and the form of the code. */
    static String machine(Scenario scenario) {
        return "%s, one CPU, lock prefixes in place; IOAPIC %s, from ring %s, handler at %s"
                .formatted(
                        CountReport.ARCHITECTURE,
                        scenario.trigger().id(),
                        scenario.from() == Ring.KERNEL ? "0" : "3",
                        scenario.level().symbol());
    }

    /** Tell what crossed from the guest into Java. */
    static String callouts(Map<String, Long> callouts) {
        if (callouts.isEmpty()) {
            return "nothing: no callout was used";
        }
        List<String> parts = new ArrayList<>();
        callouts.forEach((routine, count) ->
                parts.add(count == 1 ? routine + " once" : String.format(Locale.ROOT, "%s %d times", routine, count)));
        return String.join(", ", parts);
    }

    /** A line of the legend. */
    static String line(String subject, String text) {
        return "%-18s%s\n".formatted(subject, text);
    }

    /** What a count is, for every table. */
    static String definition() {
        return "instructions retired; rep is 1, what faults 0, the CPU's own delivery 0; lock is a prefix";
    }
}
