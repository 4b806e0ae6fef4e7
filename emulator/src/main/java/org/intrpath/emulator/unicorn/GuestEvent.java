// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

/** Tells what the guest did that ended a run and that the engine cannot carry out by itself. */
public sealed interface GuestEvent {

    /**
     * A software interrupt, a trap or a fault.
     *
     * @param vector 0 to 255.
     * @param errorCode what the processor pushes, where the vector has an error code; else meaningless.
     * @param address the linear address of a page fault, as for CR2; else meaningless.
     */
    record Interrupt(int vector, int errorCode, long address) implements GuestEvent {

        @Override
        public String toString() {
            return "Interrupt[vector=" + vector + "]";
        }
    }

    /** An instruction that does not decode, or is {@code ud2}. */
    record InvalidInstruction() implements GuestEvent {}

    /**
     * An access to physical memory that is not mapped or not allowed: a hole of the machine, not a page fault.
     *
     * @param access what was tried.
     * @param address as the engine reports it.
     * @param sizeBytes width of the access.
     */
    record BadAccess(Access access, long address, int sizeBytes) implements GuestEvent {}

    /** The kinds of access. */
    enum Access {
        READ,
        WRITE,
        FETCH
    }
}
