// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

import org.intrpath.emulator.cpu.Cpu;
import org.intrpath.emulator.memory.PhysicalMemory;
import org.intrpath.emulator.unicorn.Engine;
import org.intrpath.emulator.unicorn.Protection;
import org.intrpath.emulator.unicorn.X86Register;
import org.intrpath.emulator.unicorn.Yardstick;

/** Runs the guest under the least of hooks. */
final class BareLoopRun implements LoopRun {

    private final PhysicalMemory memory;
    private final Engine engine;
    private final Yardstick yardstick;
    private final boolean counts;

    BareLoopRun(GuestCode code, Yardstick.Hook hook) {
        memory = BenchGuest.memory(code);
        engine = Engine.open(Cpu.MODEL);
        engine.map(0, memory.host(), Protection.ALL);
        yardstick = new Yardstick(engine, hook, BenchGuest.WINDOW);
        counts = hook == Yardstick.Hook.JAVA;
        BenchGuest.start(engine, yardstick);
    }

    @Override
    public int get(X86Register register) {
        return (int) engine.read(register);
    }

    @Override
    public void set(X86Register register, int value) {
        engine.write(register, Integer.toUnsignedLong(value));
    }

    @Override
    public long run(long from) {
        return yardstick.run(from);
    }

    @Override
    public long retired(long guestLinear) {
        return counts ? yardstick.counted(guestLinear) : NOT_COUNTED;
    }

    @Override
    public long retired() {
        if (!counts) {
            return NOT_COUNTED;
        }
        long sum = 0;
        for (int i = 0; i < BenchGuest.WINDOW.sizeBytes(); i++) {
            sum += yardstick.counted(BenchGuest.WINDOW.linear() + i);
        }
        return sum;
    }

    @Override
    public void close() {
        yardstick.close();
        engine.close();
        memory.close();
    }
}
