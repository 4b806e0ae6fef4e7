// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

/**
 * The processor's microcode for an interrupt or exception: finds the handler in the table of the current mode, checks
 * everything, then switches the stack, pushes the frame and goes to the handler. What is specific to a mode stands in
 * {@link RealModeDelivery}, {@link ProtectedModeDelivery} and {@link LongModeDelivery}. Source: Intel SDM 3A,
 * "Exception- or Interrupt-Handler Procedures" and "Protection of Exception- and Interrupt-Handler Procedures".
 *
 * <p>If a check fails, nothing has changed but accessed flags in the page tables.
 */
public final class InterruptDelivery {

    /** Stands for "pushes no error code". */
    public static final int NO_ERROR_CODE = -1;

    private final ProcessorState state;
    private final PushedFrame frame;
    private final Arrival arrival = new Arrival();
    private final RealModeDelivery realMode;
    private final ProtectedModeDelivery protectedMode;
    private final LongModeDelivery longMode;

    InterruptDelivery(ProcessorState state) {
        this.frame = new PushedFrame(state.linear());
        this.state = state;
        this.realMode = new RealModeDelivery(state, frame);
        this.protectedMode = new ProtectedModeDelivery(state, frame);
        this.longMode = new LongModeDelivery(state, frame);
    }

    /**
     * Delivers an interrupt to the processor whose registers are loaded.
     *
     * @param vector 0 to 255.
     * @param source decides the checks.
     * @param errorCode pushed last, unless it is {@link #NO_ERROR_CODE} or the mode pushes none.
     * @param betweenIterations whether it comes between two iterations of a repeated string instruction.
     * @return the new instruction pointer.
     * @throws DeliveryFailedException if the processor would raise an exception instead.
     */
    long deliver(int vector, InterruptSource source, int errorCode, boolean betweenIterations) {
        state.capture();
        arrival.begin(vector, source, errorCode, betweenIterations);
        if (!state.isProtected()) {
            return realMode.deliver(arrival);
        }
        return state.isLong() ? longMode.deliver(arrival) : protectedMode.deliver(arrival);
    }

    /** Returns the frame that was pushed last. */
    PushedFrame lastFrame() {
        return frame;
    }

    /** Returns the base of the code segment after a delivery. */
    long codeBase() {
        return state.codeBase();
    }
}
