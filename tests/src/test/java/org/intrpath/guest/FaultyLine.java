// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.guest;

import java.util.function.BooleanSupplier;
import org.intrpath.emulator.device.fault.PulsedLine;
import org.intrpath.emulator.device.fault.StuckLine;
import org.intrpath.emulator.time.Intervals;

/** What happens to a device's interrupt line on its way to the pin. */
@FunctionalInterface
interface FaultyLine {
    /** Nothing. */
    FaultyLine SOUND = (guest, line) -> line;

    /** Returns the line as the pin sees it. */
    BooleanSupplier on(GuestMachine guest, BooleanSupplier line);

    /** Pulses of two units that no device makes. */
    static FaultyLine pulses(long count, Intervals gaps) {
        return (guest, line) -> {
            PulsedLine pulsed = new PulsedLine(guest.clock(), line, new PulsedLine.Pulses(0, 2, count), gaps);
            guest.add(pulsed);
            return pulsed;
        };
    }

    /** A line that is high for a stretch of time. */
    static FaultyLine stuck(long from, long until) {
        return (guest, line) -> {
            StuckLine stuck = new StuckLine(guest.clock(), line, from, until);
            guest.add(stuck);
            return stuck;
        };
    }
}
