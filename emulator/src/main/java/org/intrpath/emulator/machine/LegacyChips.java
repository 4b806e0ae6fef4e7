// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.intrpath.emulator.bus.PortBus;
import org.intrpath.emulator.chipset.i8254.I8254;
import org.intrpath.emulator.chipset.i8259.I8259Pair;
import org.intrpath.emulator.chipset.lapic.LocalApic;
import org.intrpath.emulator.chipset.lapic.LocalPin;

/**
 * The 8259 pair and the 8254, wired as on a PC: the timer's counter 0 to line 0, the pair's output to LINT0 of every
 * local APIC, and each line also to a pin of the I/O APIC (line 0 to pin 2). Source: Intel MultiProcessor Specification
 * 1.4 (242016), "Virtual Wire Mode", "I/O Interrupt Assignment Entries".
 */
public final class LegacyChips implements ExternalController {

    /** Line of the 8254's counter 0. */
    public static final int TIMER_LINE = 0;

    private static final int TIMER_PIN = 2;

    private final I8259Pair pair = new I8259Pair();
    private final I8254 timer;
    private final List<LocalApic> localApics;
    private final List<Line> lines = new ArrayList<>();

    private record Line(int number, BooleanSupplier level) {}

    /**
     * Creates the chips and puts them on their ports.
     *
     * @param timer the 8254.
     * @param ports of the machine.
     * @param localApics of the CPUs.
     */
    LegacyChips(I8254 timer, PortBus ports, List<LocalApic> localApics) {
        this.timer = timer;
        this.localApics = localApics;
        ports.attach(I8259Pair.MASTER_PORT, I8259Pair.PORTS, pair.masterPorts());
        ports.attach(I8259Pair.SLAVE_PORT, I8259Pair.PORTS, pair.slavePorts());
        ports.attach(I8259Pair.ELCR_PORT, I8259Pair.PORTS, pair.elcrPorts());
        ports.attach(I8254.PORT, I8254.PORTS, timer);
    }

    /** Returns the 8259 pair. */
    public I8259Pair pair() {
        return pair;
    }

    /** Returns the 8254. */
    public I8254 timer() {
        return timer;
    }

    /** Returns the I/O APIC's pin that a line is wired to. */
    static int pinOf(int line) {
        return line == TIMER_LINE ? TIMER_PIN : line;
    }

    /** Wires a line of the pair. */
    void wire(int line, BooleanSupplier level) {
        for (Line other : lines) {
            if (other.number == line) {
                throw new IllegalArgumentException("line " + line + " of the 8259 pair is wired twice");
            }
        }
        lines.add(new Line(line, level));
    }

    /** Brings the pair's inputs and the LINT0 pins to the level of what is wired to them. */
    void sampleLines() {
        for (Line line : lines) {
            pair.setLine(line.number, line.level.getAsBoolean());
        }
        boolean output = pair.isInterruptOutput();
        for (LocalApic localApic : localApics) {
            localApic.setPin(LocalPin.LINT0, output);
        }
    }

    @Override
    public int acknowledge() {
        int vector = pair.acknowledge();
        sampleLines();
        return vector;
    }
}
