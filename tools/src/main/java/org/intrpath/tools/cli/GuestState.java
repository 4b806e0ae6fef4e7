// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.intrpath.emulator.capstone.CapstoneException;
import org.intrpath.emulator.capstone.Disassembler;
import org.intrpath.emulator.cpu.Cpu;
import org.intrpath.emulator.elf.SymbolNames;
import org.intrpath.emulator.machine.CpuActivity;
import org.intrpath.emulator.machine.Machine;
import org.intrpath.emulator.nativelib.NativeLibraryException;

/** Says what each processor of a machine that stopped does, the one that the stop is about first. */
final class GuestState {
    private static final int LONGEST_INSTRUCTION = 15;

    private final Machine machine;
    private final SymbolNames symbols;
    private final Stop stop;

    /**
     * Where the one processor that a stop is about stands.
     *
     * @param place linear address of its instruction.
     * @param isShutDown whether it shut down, by a triple fault.
     */
    record Stop(long place, boolean isShutDown) {}

    /** Looks at a machine whose guest has symbols, or has {@link SymbolNames#NONE}. */
    GuestState(Machine machine, SymbolNames symbols, Stop stop) {
        this.machine = machine;
        this.symbols = symbols;
        this.stop = stop;
    }

    /** Returns the state, in lines: for each processor what it does, the instruction at its place, its registers. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        int first = machine.stoppedCpu().number();
        for (int i = 0; i < machine.cpus(); i++) {
            add(machine.cpu((first + i) % machine.cpus()), i == 0, lines);
        }
        return lines;
    }

    private void add(Cpu cpu, boolean isTheOne, List<String> lines) {
        CpuActivity activity = machine.activity(cpu.number());
        if (activity == CpuActivity.WAITING_FOR_START_UP) {
            lines.add("CPU %d: waiting for start-up".formatted(cpu.number()));
            return;
        }
        boolean isHalted = activity == CpuActivity.HALTED;
        String does = isTheOne && stop.isShutDown() ? "shut down" : isHalted ? "halted" : "running";
        lines.add("CPU %d: %s, %s, ring %d, interrupts %s"
                .formatted(cpu.number(), does, mode(cpu), cpu.ring(), cpu.interruptFlag() ? "on" : "off"));
        lines.add((isHalted ? "  next " : "  at ") + instruction(cpu, isTheOne ? stop.place() : cpu.linearPc()));
        cpu.snapshot().toString().lines().skip(1).forEach(lines::add);
    }

    private static String mode(Cpu cpu) {
        return switch (cpu.mode()) {
            case REAL -> "real-address mode";
            case VIRTUAL_8086 -> "virtual-8086 mode";
            case PROTECTED_16 -> "16-bit protected mode";
            case PROTECTED_32 -> "32-bit protected mode";
            case COMPATIBILITY_16 -> "16-bit compatibility mode";
            case COMPATIBILITY_32 -> "32-bit compatibility mode";
            case LONG_64 -> "64-bit mode";
        };
    }

    /** The instruction at a linear address, as the disassembler's listings have it, with the nearest symbol. */
    private String instruction(Cpu cpu, long place) {
        byte[] code = new byte[LONGEST_INSTRUCTION];
        int length = cpu.linear().read(place, code);
        String symbol = symbols.at(place).map(name -> " <" + name + ">").orElse("");
        String where = String.format(Locale.ROOT, "0x%08x%s: ", place, symbol);
        return where + (length == 0 ? "no memory" : text(cpu, place, Arrays.copyOf(code, length)));
    }

    private static String text(Cpu cpu, long place, byte[] code) {
        try (Disassembler disassembler = open(cpu)) {
            return disassembler.one(code, 0, place).text();
        } catch (CapstoneException none) {
            return "no instruction, " + HexFormat.of().formatHex(code);
        } catch (NativeLibraryException missing) {
            return HexFormat.of().formatHex(code) + " (without Capstone it cannot be disassembled)";
        }
    }

    private static Disassembler open(Cpu cpu) {
        return switch (cpu.mode()) {
            case REAL, VIRTUAL_8086, PROTECTED_16, COMPATIBILITY_16 -> Disassembler.open16();
            case PROTECTED_32, COMPATIBILITY_32 -> Disassembler.open32();
            case LONG_64 -> Disassembler.open64();
        };
    }
}
