// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import org.intrpath.emulator.unicorn.CountedWindow;
import org.intrpath.emulator.unicorn.CounterKind;
import org.intrpath.emulator.unicorn.CpuModel;

/**
 * Says what a processor is.
 *
 * @param model the CPU model, which decides its features.
 * @param counter how to count.
 * @param window what to count, and the only code that may run.
 * @param topology how many processors the machine has.
 * @param apic what kind of local APIC the processor has.
 */
public record CpuConfig(
        CpuModel model,
        CounterKind counter,
        CountedWindow window,
        CpuIdentification.Topology topology,
        CpuIdentification.ApicFeatures apic) {

    /** The only processor of its machine, of the standard model, without a local APIC. */
    public static CpuConfig alone(CounterKind counter, CountedWindow window) {
        return new CpuConfig(
                CpuModel.STANDARD,
                counter,
                window,
                new CpuIdentification.Topology(1),
                CpuIdentification.ApicFeatures.NONE);
    }
}
