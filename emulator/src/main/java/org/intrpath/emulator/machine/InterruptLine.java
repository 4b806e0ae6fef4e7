// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

/** An interrupt line that the host moves by hand, wired to a pin of the I/O APIC. */
public final class InterruptLine {

    private final Runnable moved;
    private boolean high;

    InterruptLine(Runnable moved) {
        this.moved = moved;
    }

    /** Brings the line up, as a device does that wants attention. */
    public void raise() {
        high = true;
        moved.run();
    }

    /** Brings the line down. */
    public void lower() {
        high = false;
        moved.run();
    }

    /** Tells whether the line is up. */
    public boolean isHigh() {
        return high;
    }
}
