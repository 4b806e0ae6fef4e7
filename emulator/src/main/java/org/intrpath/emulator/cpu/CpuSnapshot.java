// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.intrpath.emulator.unicorn.X86Register;

/**
 * Holds the values of a processor's registers at one moment.
 *
 * @param cpu number of the processor, from 0.
 * @param registers the values, as unsigned 32-bit numbers in an int.
 */
public record CpuSnapshot(int cpu, Map<X86Register, Integer> registers) {

    /** Copies the map. */
    public CpuSnapshot {
        registers = Map.copyOf(registers);
    }

    /** The registers that a snapshot holds. */
    static final X86Register[] HELD = {
        X86Register.EAX,
        X86Register.EBX,
        X86Register.ECX,
        X86Register.EDX,
        X86Register.ESI,
        X86Register.EDI,
        X86Register.EBP,
        X86Register.ESP,
        X86Register.EIP,
        X86Register.EFLAGS,
        X86Register.CS,
        X86Register.SS,
        X86Register.DS,
        X86Register.ES,
        X86Register.FS,
        X86Register.GS,
        X86Register.CR0,
        X86Register.CR2,
        X86Register.CR3,
        X86Register.CR4
    };

    static CpuSnapshot of(Cpu cpu) {
        Map<X86Register, Integer> values = new EnumMap<>(X86Register.class);
        for (X86Register register : HELD) {
            values.put(register, cpu.get(register));
        }
        return new CpuSnapshot(cpu.number(), values);
    }

    /** Returns one register's value. */
    public int get(X86Register register) {
        Integer value = registers.get(register);
        if (value == null) {
            throw new IllegalArgumentException("a snapshot does not hold " + register);
        }
        return value;
    }

    /** Returns the values, one line for each four registers. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("CPU " + cpu);
        for (int i = 0; i < HELD.length; i++) {
            text.append(i % 4 == 0 ? "\n " : "")
                    .append(String.format(Locale.ROOT, " %-6s 0x%08x", HELD[i], get(HELD[i])));
        }
        return text.toString();
    }
}
