// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import org.intrpath.emulator.chipset.lapic.BaseAddresses;
import org.intrpath.emulator.chipset.lapic.LocalApic;
import org.intrpath.emulator.chipset.lapic.LocalApicMsrs;
import org.intrpath.emulator.chipset.lapic.MsrResult;
import org.intrpath.emulator.cpu.ProcessorFaultException;
import org.intrpath.emulator.cpu.ProcessorPlatform;
import org.intrpath.emulator.time.VirtualClock;

/** What a CPU's instructions reach by no address: its local APIC's registers, its task priority, and the time. */
final class LocalPlatform implements ProcessorPlatform {

    private final LocalApic localApic;
    private final LocalApicMsrs registers;
    private final ApicBus bus;
    private final VirtualClock clock;

    LocalPlatform(LocalApic localApic, BaseAddresses addresses, ApicBus bus, VirtualClock clock) {
        this.localApic = localApic;
        this.registers = new LocalApicMsrs(localApic, localApic.wiredId() == 0, addresses);
        this.bus = bus;
        this.clock = clock;
    }

    @Override
    public long readApicRegister(int msr) {
        return switch (registers.read(msr)) {
            case MsrResult.Read read -> read.value();
            case MsrResult.GeneralProtection refused -> throw fault(refused);
            case MsrResult.Written impossible -> throw new AssertionError(impossible);
        };
    }

    @Override
    public void writeApicRegister(int msr, long value) {
        if (bus.writeMsr(registers, msr, value) instanceof MsrResult.GeneralProtection refused) {
            throw fault(refused);
        }
    }

    private static ProcessorFaultException fault(MsrResult.GeneralProtection refused) {
        return ProcessorFaultException.generalProtection(refused.reason());
    }

    @Override
    public int taskPriorityClass() {
        return localApic.cr8();
    }

    @Override
    public void taskPriorityClass(int value) {
        localApic.writeCr8(value);
    }

    @Override
    public long time() {
        return clock.now();
    }
}
