// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.i8254;

import java.util.Locale;

/**
 * The counting part of one of the 8254's three counters: count register (CR), counting element (CE), GATE and OUT.
 * Intel 8254 (231164), "Internal Block Diagram of a Counter" and "Mode Definitions".
 *
 * <p>{@link #advance} carries out CLK pulses; between those at which something other than counting happens it does so
 * at once, however many they are.
 */
final class I8254Counter {
    /** What {@link #pulsesToEvent()} returns when nothing but counting lies ahead. */
    static final long NEVER = Long.MAX_VALUE;

    private static final int BINARY_MODULUS = 0x1_0000;
    private static final int BCD_MODULUS = 10_000;

    private I8254Mode mode = I8254Mode.INTERRUPT_ON_TERMINAL_COUNT;
    private int modulus = BINARY_MODULUS;
    private int countRegister;
    // The counting element, 0 to modulus - 1. The highest count, modulus, is loaded as 0.
    private int countingElement;
    // The count that the counting element was loaded from; in mode 3 odd ones have a longer high half.
    private int loadedCount;
    private boolean gate = true;
    private boolean out;

    // A count has been written since the control word.
    private boolean counted;
    // A count written has not reached the counting element: the status byte's null count.
    private boolean nullCount = true;
    private boolean loadsAtNextPulse;
    // The edge-sensitive flip-flop behind GATE: a rising edge since the last CLK pulse.
    private boolean triggered;
    private boolean counting;
    // OUT still has to change when the count runs down; modes 0, 1, 4 and 5 do that once, and then wrap around.
    private boolean armed;
    // OUT is in the one low pulse of modes 4 and 5.
    private boolean strobing;

    /** Takes a control word: OUT goes to the mode's initial state, and nothing counts before a count is written. */
    void program(I8254Mode newMode, boolean bcd) {
        mode = newMode;
        modulus = bcd ? BCD_MODULUS : BINARY_MODULUS;
        out = newMode != I8254Mode.INTERRUPT_ON_TERMINAL_COUNT;
        counted = false;
        nullCount = true;
        loadsAtNextPulse = false;
        triggered = false;
        counting = false;
        armed = false;
        strobing = false;
    }

    /** Takes the first of a count's two bytes. Mode 0: it "disables counting. OUT is set low immediately". */
    void writeFirstByte() {
        if (mode == I8254Mode.INTERRUPT_ON_TERMINAL_COUNT) {
            out = false;
            counting = false;
            armed = false;
        }
    }

    /**
     * Takes a new count. Modes 0 and 4: it "will be loaded on the next CLK pulse and counting will continue from the
     * new count"; modes 2 and 3: only the first one is, a later one "does not affect the current counting sequence";
     * modes 1 and 5 load at the trigger alone.
     *
     * @param count 0 to modulus - 1; 0 stands for the modulus.
     */
    void writeCount(int count) {
        countRegister = count;
        nullCount = true;
        boolean first = !counted;
        counted = true;
        switch (mode) {
            case INTERRUPT_ON_TERMINAL_COUNT -> {
                out = false;
                armed = false;
                loadsAtNextPulse = true;
            }
            case SOFTWARE_TRIGGERED_STROBE -> loadsAtNextPulse = true;
            case RATE_GENERATOR, SQUARE_WAVE -> loadsAtNextPulse |= first;
            case HARDWARE_RETRIGGERABLE_ONE_SHOT, HARDWARE_TRIGGERED_STROBE -> {}
        }
    }

    /** Sets GATE. Modes 2 and 3: when it falls, "OUT is set high immediately"; a rising edge is a trigger. */
    void setGate(boolean high) {
        if (mode.isTriggeredByGate() && high && !gate) {
            triggered = true;
        }
        if (mode.isPeriodic() && !high) {
            out = true;
        }
        gate = high;
    }

    boolean isOutputHigh() {
        return out;
    }

    boolean isNullCount() {
        return nullCount;
    }

    I8254Mode mode() {
        return mode;
    }

    /** Returns the counting element, 0 to 65535 or 9999. */
    int count() {
        return countingElement;
    }

    /** Carries out CLK pulses. */
    void advance(long pulses) {
        long left = pulses;
        while (left > 0) {
            long event = pulsesToEvent();
            if (event > left) {
                countDown(left);
                return;
            }
            countDown(event - 1);
            pulse();
            left = withoutWholePeriods(left - event);
        }
    }

    /** Returns the number of the next CLK pulse, from 1, at which OUT may change or a count is loaded, or NEVER. */
    long pulsesToEvent() {
        if (triggered || loadsAtNextPulse || strobing) {
            return 1;
        }
        if (!isCounting()) {
            return NEVER;
        }
        long full = fullCount(countingElement);
        return switch (mode) {
            case RATE_GENERATOR -> countingElement == 1 ? 1 : full - 1;
            case SQUARE_WAVE -> {
                boolean odd = (loadedCount & 1) != 0;
                yield odd && out ? countingElement / 2 + 1 : full / 2;
            }
            case INTERRUPT_ON_TERMINAL_COUNT,
                    HARDWARE_RETRIGGERABLE_ONE_SHOT,
                    SOFTWARE_TRIGGERED_STROBE,
                    HARDWARE_TRIGGERED_STROBE -> armed ? full : NEVER;
        };
    }

    private boolean isCounting() {
        return counting && (gate || !mode.stopsAtLowGate());
    }

    private long fullCount(int count) {
        return count == 0 ? modulus : count;
    }

    private long withoutWholePeriods(long pulses) {
        boolean steady = mode.isPeriodic() && !nullCount && !triggered && !loadsAtNextPulse && isCounting();
        return steady ? pulses % fullCount(countRegister) : pulses;
    }

    private void countDown(long pulses) {
        if (isCounting()) {
            long step = mode == I8254Mode.SQUARE_WAVE ? 2 : 1;
            countingElement = (int) Math.floorMod(countingElement - step * pulses, (long) modulus);
        }
    }

    private void pulse() {
        if (strobing) {
            strobing = false;
            out = true;
        }
        if (triggered && counted) {
            load();
            out = mode != I8254Mode.HARDWARE_RETRIGGERABLE_ONE_SHOT;
        } else if (loadsAtNextPulse) {
            load();
        } else if (isCounting()) {
            step();
        }
        triggered = false;
    }

    private void step() {
        switch (mode) {
            case INTERRUPT_ON_TERMINAL_COUNT, HARDWARE_RETRIGGERABLE_ONE_SHOT -> {
                countDown(1);
                if (armed && countingElement == 0) {
                    armed = false;
                    out = true;
                }
            }
            case SOFTWARE_TRIGGERED_STROBE, HARDWARE_TRIGGERED_STROBE -> {
                countDown(1);
                if (armed && countingElement == 0) {
                    armed = false;
                    strobing = true;
                    out = false;
                }
            }
            case RATE_GENERATOR -> stepRateGenerator();
            case SQUARE_WAVE -> stepSquareWave();
        }
    }

    // "Mode 2: Rate Generator": "When the initial count has decremented to 1, OUT goes low for one CLK pulse. OUT then
    // goes high again, the Counter reloads the initial count and the process is repeated."
    private void stepRateGenerator() {
        if (countingElement == 1) {
            load();
            out = true;
            return;
        }
        countDown(1);
        out = countingElement != 1;
    }

    // "Mode 3: Square Wave Mode": even counts are loaded whole, odd ones less one, and go down by two. An even count,
    // and the low half of an odd one, ends when it expires; the high half of an odd one "one CLK pulse after".
    private void stepSquareWave() {
        boolean odd = (loadedCount & 1) != 0;
        boolean expired = odd && out ? countingElement == 0 : countingElement == 2;
        if (expired) {
            load();
            out = !out;
        } else {
            countDown(1);
        }
    }

    private void load() {
        loadedCount = countRegister;
        boolean lessOne = mode == I8254Mode.SQUARE_WAVE && (countRegister & 1) != 0;
        countingElement = lessOne ? countRegister - 1 : countRegister;
        nullCount = false;
        loadsAtNextPulse = false;
        counting = true;
        armed = true;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "mode %d, %d/%d, gate %s, OUT %s",
                mode.number(),
                countingElement,
                countRegister,
                gate ? "high" : "low",
                out ? "high" : "low");
    }
}
