// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

import org.intrpath.emulator.cpu.Cpu;
import org.intrpath.emulator.cpu.Eflags;
import org.intrpath.emulator.memory.PhysicalMemory;
import org.intrpath.emulator.unicorn.CounterKind;
import org.intrpath.emulator.unicorn.X86Register;

/** Runs the guest on a machine's own processor: all hooks installed, a deadline set, instructions counted. */
final class CountedLoopRun implements LoopRun {

    private final PhysicalMemory memory;
    private final Cpu cpu;

    CountedLoopRun(GuestCode code, CounterKind kind) {
        memory = BenchGuest.memory(code);
        cpu = new Cpu(0, memory, kind, BenchGuest.WINDOW, new NoPorts());
        cpu.start(BenchGuest.start((int) code.address("idle"), Eflags.FIXED));
    }

    @Override
    public int get(X86Register register) {
        return cpu.get(register);
    }

    @Override
    public void set(X86Register register, int value) {
        cpu.set(register, value);
    }

    @Override
    public long run(long from) {
        cpu.counter().deadline(cpu.counter().clock() + BenchGuest.BUDGET);
        cpu.set(X86Register.EIP, (int) from);
        cpu.run(false);
        BenchGuest.requireHalted(cpu);
        return cpu.eip();
    }

    @Override
    public long retired(long guestLinear) {
        return cpu.counter().retired(guestLinear);
    }

    @Override
    public long retired() {
        return cpu.counter().clock();
    }

    @Override
    public void close() {
        cpu.close();
        memory.close();
    }
}
