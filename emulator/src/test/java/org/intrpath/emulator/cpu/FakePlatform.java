// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import java.util.HashMap;
import java.util.Map;

/** A local APIC that keeps what it is told, refuses MSR 0x802, and has a clock that is set by hand. */
final class FakePlatform implements ProcessorPlatform {

    static final int REFUSED = 0x802;

    final Map<Integer, Long> registers = new HashMap<>(Map.of(ModelSpecificRegister.APIC_BASE, 0xfee0_0900L));
    long now;
    private int priority;

    @Override
    public long readApicRegister(int msr) {
        requireAllowed(msr);
        return registers.getOrDefault(msr, 0L);
    }

    @Override
    public void writeApicRegister(int msr, long value) {
        requireAllowed(msr);
        registers.put(msr, value);
    }

    private static void requireAllowed(int msr) {
        if (msr == REFUSED) {
            throw ProcessorFaultException.generalProtection("refused");
        }
    }

    @Override
    public int taskPriorityClass() {
        return priority;
    }

    @Override
    public void taskPriorityClass(int value) {
        priority = value;
    }

    @Override
    public long time() {
        return now;
    }
}
