// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import java.util.function.LongSupplier;

/** The surroundings of a processor that stands alone: no local APIC, and its own retired instructions as time. */
final class NoLocalApic implements ProcessorPlatform {

    private final LongSupplier clock;

    NoLocalApic(LongSupplier clock) {
        this.clock = clock;
    }

    @Override
    public long readApicRegister(int msr) {
        throw ProcessorFaultException.generalProtection("the processor has no local APIC");
    }

    @Override
    public void writeApicRegister(int msr, long value) {
        throw ProcessorFaultException.generalProtection("the processor has no local APIC");
    }

    @Override
    public int taskPriorityClass() {
        throw new UnmodelledStateException("CR8 of a processor without local APIC is not modelled");
    }

    @Override
    public void taskPriorityClass(int value) {
        throw new UnmodelledStateException("CR8 of a processor without local APIC is not modelled");
    }

    @Override
    public long time() {
        return clock.getAsLong();
    }
}
