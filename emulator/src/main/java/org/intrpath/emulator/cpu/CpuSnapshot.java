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
 * @param registers the values, as unsigned 32-bit numbers in an int; the low halves in IA-32e mode.
 * @param wide the whole values of the 64-bit registers in IA-32e mode; empty in other modes.
 */
public record CpuSnapshot(int cpu, Map<X86Register, Integer> registers, Map<X86Register, Long> wide) {

    /** Copies the maps. */
    public CpuSnapshot {
        registers = Map.copyOf(registers);
        wide = Map.copyOf(wide);
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

    /** The registers of 64 bits that a snapshot holds in IA-32e mode. */
    static final X86Register[] HELD_WIDE = {
        X86Register.RAX,
        X86Register.RBX,
        X86Register.RCX,
        X86Register.RDX,
        X86Register.RSI,
        X86Register.RDI,
        X86Register.RBP,
        X86Register.RSP,
        X86Register.R8,
        X86Register.R9,
        X86Register.R10,
        X86Register.R11,
        X86Register.R12,
        X86Register.R13,
        X86Register.R14,
        X86Register.R15,
        X86Register.RIP,
        X86Register.RFLAGS,
        X86Register.CR2,
        X86Register.CR3
    };

    static CpuSnapshot of(Cpu cpu) {
        Map<X86Register, Integer> values = new EnumMap<>(X86Register.class);
        for (X86Register register : HELD) {
            values.put(register, cpu.get(register));
        }
        Map<X86Register, Long> wide = new EnumMap<>(X86Register.class);
        if (cpu.mode().isLong()) {
            for (X86Register register : HELD_WIDE) {
                wide.put(register, cpu.get64(register));
            }
        }
        return new CpuSnapshot(cpu.number(), values, wide);
    }

    /** Returns one register's value. */
    public int get(X86Register register) {
        Integer value = registers.get(register);
        if (value == null) {
            throw new IllegalArgumentException("a snapshot does not hold " + register);
        }
        return value;
    }

    /** Returns the whole value of a 64-bit register, held in IA-32e mode. */
    public long get64(X86Register register) {
        Long value = wide.get(register);
        if (value == null) {
            throw new IllegalArgumentException("a snapshot does not hold " + register);
        }
        return value;
    }

    /** Returns the values, one line for each four registers, and in IA-32e mode the wide ones by two. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("CPU " + cpu);
        for (int i = 0; i < HELD.length; i++) {
            text.append(i % 4 == 0 ? "\n " : "")
                    .append(String.format(Locale.ROOT, " %-6s 0x%08x", HELD[i], get(HELD[i])));
        }
        for (int i = 0; i < HELD_WIDE.length && !wide.isEmpty(); i++) {
            text.append(i % 2 == 0 ? "\n " : "")
                    .append(String.format(Locale.ROOT, " %-6s 0x%016x", HELD_WIDE[i], get64(HELD_WIDE[i])));
        }
        return text.toString();
    }
}
