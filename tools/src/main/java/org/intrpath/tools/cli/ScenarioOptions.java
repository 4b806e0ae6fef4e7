// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import java.util.Objects;
import java.util.stream.Stream;
import org.intrpath.kernel.dispatch.Arrival;
import org.intrpath.kernel.dispatch.Ring;
import org.intrpath.kernel.dispatch.Scenario;
import org.intrpath.kernel.layout.InterruptLevel;
import org.intrpath.kernel.model.Trigger;
import picocli.CommandLine.Option;

/** Options that say what arrives when, and in which state; without any of them it is the typical chain. */
final class ScenarioOptions {
    @Option(
            names = "--trigger",
            paramLabel = "TRIGGER",
            converter = Choice.OfTrigger.class,
            description = "How the IOAPIC pin is triggered: edge (default) or level.")
    private Trigger trigger;

    @Option(
            names = "--from",
            paramLabel = "RING",
            converter = Choice.OfRing.class,
            description = "What is interrupted: kernel (ring 0, default) or user (ring 3).")
    private Ring from;

    @Option(
            names = "--ipl",
            paramLabel = "LEVEL",
            converter = Choice.OfLevel.class,
            description =
                    "The handler's level: softclock, softbio (or bio), softnet (or net), softserial, vm (default),"
                            + " sched or high.")
    private InterruptLevel level;

    @Option(
            names = "--arrival",
            paramLabel = "NAME",
            converter = Choice.OfArrival.class,
            description = "The kernel's state when the interrupt comes: unmasked (default), masked, nested, shared,"
                    + " stray, ast or blocked; \"intrpath list\" describes them.")
    private Arrival arrival;

    /** Tells whether any option was given. */
    boolean isGiven() {
        return Stream.of(trigger, from, level, arrival).anyMatch(Objects::nonNull);
    }

    /** The scenario that the options make of the typical chain. */
    Scenario scenario() {
        return new Scenario(
                Objects.requireNonNullElse(arrival, Scenario.TYPICAL.arrival()),
                Objects.requireNonNullElse(trigger, Scenario.TYPICAL.trigger()),
                Objects.requireNonNullElse(from, Scenario.TYPICAL.from()),
                Objects.requireNonNullElse(level, Scenario.TYPICAL.level()));
    }
}
