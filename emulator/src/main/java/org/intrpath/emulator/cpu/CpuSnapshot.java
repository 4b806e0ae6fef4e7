// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intrpath.emulator.unicorn.X86Register;

/**
 * Holds the values of a processor's registers at one moment: the 64-bit registers where IA-32e mode is active, else the
 * 32-bit ones.
 *
 * @param cpu number of the processor, from 0.
 * @param isWide whether the registers are the 64-bit ones.
 * @param registers the values, unsigned.
 */
public record CpuSnapshot(int cpu, boolean isWide, Map<X86Register, Long> registers) {

    private static final int NARROW_PER_LINE = 4;
    private static final int WIDE_PER_LINE = 3;

    private static final List<X86Register> NARROW = List.of(
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
            X86Register.CR4);

    private static final List<X86Register> WIDE = List.of(
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
            X86Register.CS,
            X86Register.SS,
            X86Register.DS,
            X86Register.ES,
            X86Register.FS,
            X86Register.GS,
            X86Register.FS_BASE,
            X86Register.GS_BASE,
            X86Register.CR0,
            X86Register.CR2,
            X86Register.CR3,
            X86Register.CR4);

    /** Copies the map. */
    public CpuSnapshot {
        registers = Map.copyOf(registers);
    }

    static CpuSnapshot of(Cpu cpu) {
        boolean isWide = cpu.mode().isLong();
        Map<X86Register, Long> values = new EnumMap<>(X86Register.class);
        for (X86Register register : isWide ? WIDE : NARROW) {
            values.put(register, isWide ? cpu.get64(register) : Integer.toUnsignedLong(cpu.get(register)));
        }
        return new CpuSnapshot(cpu.number(), isWide, values);
    }

    /** Returns the low half of one register's value. */
    public int get(X86Register register) {
        return (int) get64(register);
    }

    /** Returns one register's value. */
    public long get64(X86Register register) {
        Long value = registers.get(register);
        if (value == null) {
            throw new IllegalArgumentException("a snapshot %s IA-32e mode does not hold %s"
                    .formatted(isWide ? "taken in" : "taken outside of", register));
        }
        return value;
    }

    /** Returns the values, one line for each four registers, or three of 64 bits. */
    @Override
    public String toString() {
        List<X86Register> held = isWide ? WIDE : NARROW;
        int perLine = isWide ? WIDE_PER_LINE : NARROW_PER_LINE;
        String form = isWide ? " %-7s 0x%016x" : " %-6s 0x%08x";
        StringBuilder text = new StringBuilder("CPU " + cpu);
        for (int i = 0; i < held.size(); i++) {
            text.append(i % perLine == 0 ? "\n " : "")
                    .append(String.format(Locale.ROOT, form, held.get(i), get64(held.get(i))));
        }
        return text.toString();
    }
}
