// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

import java.util.ArrayList;
import java.util.List;
import org.intrpath.emulator.unicorn.CounterKind;

/** Measures interrupts end to end on whole machines, of one CPU and of four. */
public final class MachineBench {

    private static final String INTERRUPTS = "interrupts";
    private static final List<Integer> CPUS = List.of(1, 4);

    private MachineBench() {}

    /** How the machine counts its instructions. */
    private enum Counting {
        NATIVE(LoopVariant.NATIVE, CounterKind.NATIVE, 200_000, "our native counting hook"),
        REFERENCE(
                LoopVariant.REFERENCE,
                CounterKind.REFERENCE,
                100_000,
                "a Java upcall for each instruction: our reference counter");

        final LoopVariant loop;
        final CounterKind kind;
        final int interrupts;
        final String meaning;

        Counting(LoopVariant loop, CounterKind kind, int interrupts, String meaning) {
            this.loop = loop;
            this.kind = kind;
            this.interrupts = interrupts;
            this.meaning = meaning;
        }
    }

    /**
     * Measures all machines.
     *
     * @param settings how much.
     * @throws WrongCountException if a machine counts, or does, anything but what arithmetic says.
     */
    public static BenchReport run(BenchSettings settings) {
        GuestCode code = GuestCode.assemble();
        try (BenchTable table = new BenchTable()) {
            for (int cpus : CPUS) {
                for (Counting counting : Counting.values()) {
                    add(table, code, cpus, counting, settings);
                }
            }
            table.measure(settings);
            List<BenchReport.Ratio> ratios = new ArrayList<>();
            for (int cpus : CPUS) {
                ratios.add(table.ratio(
                        group(cpus), Counting.NATIVE.loop.title(), Counting.REFERENCE.loop.title(), BenchTable.NO_AIM));
            }
            return new BenchReport(HostDescription.here(""), settings, table.rows(), ratios);
        }
    }

    private static void add(BenchTable table, GuestCode code, int cpus, Counting counting, BenchSettings settings) {
        String title = counting.loop.title();
        String reason = counting.loop.missing();
        if (reason.isEmpty()) {
            MachineInterrupts side = new MachineInterrupts(code, cpus, counting.kind);
            table.add(
                    group(cpus),
                    title,
                    counting.meaning,
                    INTERRUPTS,
                    new InterruptBench(group(cpus) + " " + title, side, settings.scaled(counting.interrupts)));
        } else {
            table.addMissing(group(cpus), title, counting.meaning, INTERRUPTS, reason);
        }
    }

    private static String group(int cpus) {
        return cpus == 1 ? "1 CPU" : cpus + " CPUs";
    }
}
