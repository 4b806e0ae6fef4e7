// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

import org.intrpath.emulator.cpu.Cpu;
import org.intrpath.emulator.cpu.Eflags;
import org.intrpath.emulator.cpu.InterruptDelivery;
import org.intrpath.emulator.cpu.InterruptSource;
import org.intrpath.emulator.memory.PhysicalMemory;
import org.intrpath.emulator.unicorn.CounterKind;

/** Interrupts by our processor: its delivery, its native counter. The count of each interrupt is checked at once. */
final class JavaInterrupts implements InterruptSide {

    private final PhysicalMemory memory;
    private final Cpu cpu;

    JavaInterrupts(GuestCode code) {
        memory = BenchGuest.memory(code);
        cpu = new Cpu(0, memory, CounterKind.NATIVE, BenchGuest.WINDOW, new NoPorts());
        cpu.start(BenchGuest.start((int) code.address("idle"), Eflags.IF));
        cpu.counter().deadline(BenchGuest.BUDGET);
        cpu.run(false);
        BenchGuest.requireHalted(cpu);
    }

    @Override
    public int instructions() {
        return INSTRUCTIONS;
    }

    @Override
    public Outcome inject(int count) {
        long retiredBefore = cpu.counter().clock();
        int ticksBefore = memory.read32(BenchGuest.TICKS);
        long start = HostClock.ns();
        long retired = retiredBefore;
        for (int i = 0; i < count; i++) {
            inject();
            long now = cpu.counter().clock();
            if (now - retired != INSTRUCTIONS) {
                throw new WrongCountException("interrupt " + i + " retired " + (now - retired)
                        + " instructions; it should be " + INSTRUCTIONS);
            }
            retired = now;
        }
        long elapsedNs = HostClock.ns() - start;
        return new Outcome(elapsedNs, retired - retiredBefore, memory.read32(BenchGuest.TICKS) - ticksBefore);
    }

    private void inject() {
        if (!cpu.takesInterrupts()) {
            throw new WrongCountException("the idle guest takes no interrupts: IF should be set");
        }
        cpu.deliver(BenchGuest.VECTOR, InterruptSource.EXTERNAL, InterruptDelivery.NO_ERROR_CODE);
        cpu.run(false);
        BenchGuest.requireHalted(cpu);
    }

    @Override
    public void close() {
        cpu.close();
        memory.close();
    }
}
