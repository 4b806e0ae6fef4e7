// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.i8254;

/** How a counter counts: Intel 8254 (231164), "Mode Definitions". */
public enum I8254Mode {
    /** Mode 0. */
    INTERRUPT_ON_TERMINAL_COUNT(GateUse.LEVEL, 1),
    /** Mode 1. */
    HARDWARE_RETRIGGERABLE_ONE_SHOT(GateUse.EDGE, 1),
    /** Mode 2. */
    RATE_GENERATOR(GateUse.LEVEL_AND_EDGE, 2),
    /** Mode 3. */
    SQUARE_WAVE(GateUse.LEVEL_AND_EDGE, 2),
    /** Mode 4. */
    SOFTWARE_TRIGGERED_STROBE(GateUse.LEVEL, 1),
    /** Mode 5. */
    HARDWARE_TRIGGERED_STROBE(GateUse.EDGE, 1);

    private enum GateUse {
        /** Low disables counting. */
        LEVEL,
        /** A rising edge starts counting anew. */
        EDGE,
        /** Both. */
        LEVEL_AND_EDGE
    }

    private final GateUse gateUse;
    private final int minimumCount;

    I8254Mode(GateUse gateUse, int minimumCount) {
        this.gateUse = gateUse;
        this.minimumCount = minimumCount;
    }

    /**
     * Returns the mode of a control word: bits 3:1; "x" in the data sheet's table, so 6 and 7 are modes 2 and 3.
     *
     * @param controlWord 8 bits.
     */
    public static I8254Mode decode(int controlWord) {
        int code = controlWord >>> 1 & 7;
        return values()[code > 5 ? code - 4 : code];
    }

    /** Returns the mode's number, 0 to 5. */
    public int number() {
        return ordinal();
    }

    /** Tells whether a low gate stops the count. */
    public boolean stopsAtLowGate() {
        return gateUse != GateUse.EDGE;
    }

    /** Tells whether a rising edge of the gate loads the count anew. */
    public boolean isTriggeredByGate() {
        return gateUse != GateUse.LEVEL;
    }

    /** Tells whether the count is loaded again whenever it has run down. */
    public boolean isPeriodic() {
        return gateUse == GateUse.LEVEL_AND_EDGE;
    }

    /** Returns the lowest initial count allowed, 0 (the highest count) apart: figure "Minimum and Maximum Counts". */
    public int minimumCount() {
        return minimumCount;
    }
}
