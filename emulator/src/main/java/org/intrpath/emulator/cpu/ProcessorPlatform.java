// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

/**
 * What a processor's instructions reach outside of it: its local APIC and the machine's time. Called between runs
 * only, for an instruction that is being carried out.
 */
public interface ProcessorPlatform {

    /**
     * Reads a model-specific register of the local APIC: IA32_APIC_BASE, IA32_TSC_DEADLINE, or one of 0x800 to 0x8ff.
     *
     * @throws ProcessorFaultException if the processor raises a general protection fault.
     */
    long readApicRegister(int msr);

    /**
     * Writes a model-specific register of the local APIC.
     *
     * @throws ProcessorFaultException if the processor raises a general protection fault.
     */
    void writeApicRegister(int msr, long value);

    /** Returns bits 7:4 of the local APIC's task priority, what CR8 reads as: 0 to 15. */
    int taskPriorityClass();

    /** Sets bits 7:4 of the local APIC's task priority and clears bits 3:0, as a write of CR8 does. */
    void taskPriorityClass(int value);

    /** Returns the time in ticks of the time stamp counter, one for each unit of the virtual clock. */
    long time();
}
