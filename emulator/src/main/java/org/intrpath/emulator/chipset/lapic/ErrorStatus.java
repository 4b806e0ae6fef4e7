// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.lapic;

/** The error status register and the errors on their way into it: Intel SDM 3A (253668), "Error Handling". */
final class ErrorStatus {
    /** Bit 5: a vector 0 to 15 in what software sends. */
    static final int SEND_ILLEGAL_VECTOR = 1 << 5;

    /** Bit 6: a vector 0 to 15 in what is received, or generated locally. */
    static final int RECEIVE_ILLEGAL_VECTOR = 1 << 6;

    /** Bit 7: an access to a reserved register in the page. */
    static final int ILLEGAL_REGISTER_ADDRESS = 1 << 7;

    private int register;
    // Errors since the last write to the register; they reach it by the next one.
    private int detected;

    void reset() {
        register = LapicRegister.ERROR_STATUS.resetValue();
        detected = 0;
    }

    int register() {
        return register;
    }

    /**
     * Takes note of an error.
     *
     * @return whether it interrupts: a write to the ESR "rearms the APIC error interrupt triggering mechanism", so the
     *     first error after each write does, and those that follow it do not.
     */
    boolean detect(int error) {
        boolean armed = detected == 0;
        detected |= error;
        return armed;
    }

    /**
     * Carries out a write: it "clears any previously logged errors and updates the ESR with any errors detected since
     * the last write to the ESR"; its value does not matter.
     */
    void update() {
        register = detected;
        detected = 0;
    }
}
