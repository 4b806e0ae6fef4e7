// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

/**
 * Repairs and reads the part of the processor's state that Unicorn has no call for, by editing a context that was saved
 * a moment before, so that nothing else rolls back.
 *
 * <p>Four words matter. The <em>pending exception</em>: after one contributory fault the engine believes that it was
 * never delivered and turns the next into a double fault; {@link #forgetFault()} sets the word back to -1. The
 * <em>privilege level</em>: selectors are loaded with the checks of the current ring, so the ring cannot be changed
 * by writing registers; {@link #enterRing} sets the two bits that hold it. The <em>error code</em> of the
 * last fault is read by {@link #errorCode()}. Of
 * <em>EFER</em>, {@link #enableNoExecute()} sets the NXE bit.
 *
 * <p>The places differ between versions of the engine, so they are found at first use by comparing saved contexts of an
 * engine in which these words, and no others, changed in a known manner.
 */
public final class HiddenState implements AutoCloseable {

    private static final class Found {
        static final HiddenStatePlaces PLACES = HiddenStateSearch.run();
    }

    /** NXE in EFER. */
    static final int NO_EXECUTE_ENABLE = 1 << 11;

    private static final int NO_EXCEPTION = -1;
    private static final int RING_MASK = 0b11;

    private final HiddenStatePlaces places = Found.PLACES;
    private final EngineContext context;

    /** Prepares for an engine; closed before the engine is. */
    HiddenState(Engine engine) {
        this.context = engine.newContext();
    }

    /** Makes the engine forget that a fault is in delivery. To be called after each fault, before the next run. */
    public void forgetFault() {
        context.save();
        if (context.word(places.pendingException()) != NO_EXCEPTION) {
            context.word(places.pendingException(), NO_EXCEPTION);
            context.restore();
        }
    }

    /** Returns the error code of the fault that is being reported; only valid inside the interrupt hook. */
    int errorCode() {
        context.save();
        return context.word(places.errorCode());
    }

    /**
     * Sets the current privilege level. SS and CS still hold the old ring's selectors and are to be loaded next.
     *
     * @param ring 0 to 3.
     */
    public void enterRing(int ring) {
        context.save();
        context.word(places.privilege(), context.word(places.privilege()) & ~RING_MASK | ring & RING_MASK);
        context.restore();
    }

    /**
     * Tells whether the engine's CPU can forbid the execution of pages. Unicorn 2.0.1 has no such CPU in 32-bit mode,
     * whatever the model.
     */
    public static boolean hasNoExecute() {
        return Found.PLACES.extendedFeatures() != HiddenStatePlaces.NONE;
    }

    /** Sets EFER.NXE, so that page tables may forbid execution; does nothing on a CPU without NX. */
    public void enableNoExecute() {
        if (hasNoExecute()) {
            context.save();
            context.word(places.extendedFeatures(), context.word(places.extendedFeatures()) | NO_EXECUTE_ENABLE);
            context.restore();
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
