// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

/** The controller whose vector a CPU fetches itself, where its local APIC says so (ExtINT): the 8259 pair. */
@FunctionalInterface
interface ExternalController {

    /** A machine without one. */
    ExternalController NONE = () -> {
        throw new IllegalStateException(
                "an ExtINT was delivered, and the machine has no 8259: attach one, or do not use"
                        + " the delivery mode ExtINT");
    };

    /** Carries out the interrupt acknowledge cycle; returns the vector, 0 to 255. */
    int acknowledge();
}
