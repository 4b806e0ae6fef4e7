// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import java.util.Locale;
import org.intrpath.emulator.cpu.InterruptSource;

/**
 * One interrupt or exception that a CPU took through its IDT. The delivery itself retires no instruction.
 *
 * @param cpu number of the CPU, from 0.
 * @param vector 0 to 255.
 * @param source where it came from.
 * @param clock the virtual clock at the delivery.
 * @param interruptedEip where the handler will return to.
 */
public record DeliveredInterrupt(int cpu, int vector, InterruptSource source, long clock, long interruptedEip) {

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "clock %d: CPU %d takes vector 0x%02x (%s) at 0x%08x",
                clock,
                cpu,
                vector,
                source,
                interruptedEip);
    }
}
