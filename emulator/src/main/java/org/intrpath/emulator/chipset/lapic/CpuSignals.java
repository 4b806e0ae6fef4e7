// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.lapic;

/**
 * What a local APIC has for its CPU besides vectors: NMI, INIT, start-up, and the 8259's interrupt sent by message.
 * Each waits until the CPU takes it at an instruction boundary; a second one of a kind joins the first.
 *
 * <p>Source: Intel SDM 3A (253668), "Local Vector Table", delivery modes; "Interrupt Command Register (ICR)"; "MP
 * Initialization Protocol".
 */
public final class CpuSignals {
    private boolean nonMaskable;
    private boolean init;
    private int startUp = VectorBitmap.NONE;
    private boolean external;

    CpuSignals() {}

    /** Tells whether anything waits to be taken. */
    public boolean isPending() {
        return nonMaskable || init || startUp != VectorBitmap.NONE || external;
    }

    /** Tells whether an NMI waits. */
    public boolean isNonMaskablePending() {
        return nonMaskable;
    }

    /** Tells whether an INIT or a start-up waits, which the CPU takes whatever it does. */
    public boolean isInitOrStartUpPending() {
        return init || startUp != VectorBitmap.NONE;
    }

    /** Takes the NMI. Returns whether there was one. */
    public boolean takeNonMaskable() {
        boolean taken = nonMaskable;
        nonMaskable = false;
        return taken;
    }

    /** Takes the INIT, after which the CPU waits for a start-up. Returns whether there was one. */
    public boolean takeInit() {
        boolean taken = init;
        init = false;
        return taken;
    }

    /**
     * Takes the start-up. A CPU that does not wait for one ignores it.
     *
     * @return the vector, 0 to 255, of the first that came, or {@link VectorBitmap#NONE}.
     */
    public int takeStartUp() {
        int taken = startUp;
        startUp = VectorBitmap.NONE;
        return taken;
    }

    boolean isExternalPending() {
        return external;
    }

    void takeExternal() {
        external = false;
    }

    void raiseNonMaskable() {
        nonMaskable = true;
    }

    /** An INIT outdoes what waits: the CPU is reset. */
    void raiseInit() {
        clear();
        init = true;
    }

    void raiseStartUp(int vector) {
        startUp = startUp == VectorBitmap.NONE ? vector : startUp;
    }

    void raiseExternal() {
        external = true;
    }

    void clear() {
        nonMaskable = false;
        init = false;
        startUp = VectorBitmap.NONE;
        external = false;
    }
}
