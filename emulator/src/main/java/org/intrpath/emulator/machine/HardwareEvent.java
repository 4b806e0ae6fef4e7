// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import java.util.Locale;
import org.intrpath.emulator.chipset.InterruptMessage;
import org.intrpath.emulator.cpu.InterruptSource;

/** Something that happened to an interrupt on its way, at a time of the virtual clock. */
public sealed interface HardwareEvent {

    /** Returns the time, in units of the virtual clock. */
    long clock();

    /** Takes events as they happen. What it does must not reach back into the machine. */
    @FunctionalInterface
    interface Observer {
        /** Takes one event. */
        void event(HardwareEvent event);
    }

    /**
     * A line wired to an I/O APIC's pin moved.
     *
     * @param ioApic number of the I/O APIC, from 0.
     * @param pin its pin, 0 to 23.
     * @param high the line's new level.
     */
    record LineMoved(long clock, int ioApic, int pin, boolean high) implements HardwareEvent {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%d: line of IOAPIC %d pin %d %s", clock, ioApic, pin, high ? "raised" : "lowered");
        }
    }

    /**
     * A CPU sent an interprocessor interrupt.
     *
     * @param cpu the sender.
     * @param message what it sent.
     */
    record InterprocessorSent(long clock, int cpu, InterruptMessage message) implements HardwareEvent {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%d: CPU %d sends %s", clock, cpu, message);
        }
    }

    /**
     * A vector came to wait in a local APIC's IRR.
     *
     * @param cpu whose local APIC.
     * @param vector 0 to 255.
     */
    record Requested(long clock, int cpu, int vector) implements HardwareEvent {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%d: CPU %d has vector 0x%02x in its IRR", clock, cpu, vector);
        }
    }

    /**
     * A CPU acknowledged a vector: it went from the IRR to the ISR, or came from the 8259.
     *
     * @param cpu that took it.
     * @param vector 0 to 255.
     */
    record Accepted(long clock, int cpu, int vector) implements HardwareEvent {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%d: CPU %d accepts vector 0x%02x", clock, cpu, vector);
        }
    }

    /**
     * A CPU entered the handler of an interrupt or exception.
     *
     * @param cpu that did.
     * @param vector 0 to 255.
     * @param source what it came from.
     * @param interrupted the instruction pointer in the frame.
     */
    record Delivered(long clock, int cpu, int vector, InterruptSource source, long interrupted)
            implements HardwareEvent {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d: CPU %d takes vector 0x%02x (%s) at 0x%08x",
                    clock,
                    cpu,
                    vector,
                    source,
                    interrupted);
        }
    }

    /**
     * A CPU told its local APIC that an interrupt is serviced.
     *
     * @param cpu that did.
     * @param vector what leaves the ISR, -1 if it was empty.
     */
    record EndOfInterrupt(long clock, int cpu, int vector) implements HardwareEvent {
        @Override
        public String toString() {
            String what = vector < 0 ? "nothing" : String.format(Locale.ROOT, "vector 0x%02x", vector);
            return String.format(Locale.ROOT, "%d: CPU %d ends %s", clock, cpu, what);
        }
    }
}
