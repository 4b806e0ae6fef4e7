// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures the engine: what counting costs on top of it, and how many interrupts can be injected one by one. */
public final class Bench {

    private static final String INTERRUPTS = "interrupts";
    private static final String OURS = "ours";
    private static final String PYTHON = "python";
    private static final int OUR_INTERRUPTS = 200_000;
    private static final int PYTHON_INTERRUPTS = 10_000;

    private static final double NATIVE_OF_EMPTY = 0.90;
    private static final double NATIVE_OF_UPCALL = 1.8;
    private static final double OURS_OF_PYTHON = 10;

    private final BenchSettings settings;
    private final Path root;
    private final GuestCode code = GuestCode.assemble();
    private final BenchTable table;
    private String python = "";

    private Bench(BenchSettings settings, Path root, BenchTable table) {
        this.settings = settings;
        this.root = root;
        this.table = table;
    }

    /**
     * Measures everything.
     *
     * @param settings how much.
     * @param root of the checkout, where the Python script lies.
     * @throws WrongCountException if a variant counts, or computes, anything but what arithmetic says.
     */
    public static BenchReport run(BenchSettings settings, Path root) {
        try (BenchTable table = new BenchTable()) {
            Bench bench = new Bench(settings, root, table);
            bench.addLoops();
            bench.addInterrupts();
            table.measure(settings);
            return bench.report();
        }
    }

    private void addLoops() {
        for (GuestLoop loop : GuestLoop.values()) {
            for (LoopVariant variant : LoopVariant.values()) {
                String reason = variant.missing();
                if (reason.isEmpty()) {
                    table.add(
                            loop.title(),
                            variant.title(),
                            variant.meaning(),
                            "instructions",
                            new LoopBench(code, loop, variant, variant.passes(settings)));
                } else {
                    table.addMissing(loop.title(), variant.title(), variant.meaning(), "instructions", reason);
                }
            }
        }
    }

    private void addInterrupts() {
        table.add(
                INTERRUPTS,
                OURS,
                "our delivery and native counter, from Java",
                INTERRUPTS,
                new InterruptBench(OURS, new JavaInterrupts(code), settings.scaled(OUR_INTERRUPTS)));
        String meaning = "the same in Python: tools/bench/interrupts.py";
        try {
            PythonInterrupts side = PythonInterrupts.start(root, code);
            python = side.version();
            table.add(
                    INTERRUPTS,
                    PYTHON,
                    meaning,
                    INTERRUPTS,
                    new InterruptBench(PYTHON, side, settings.scaled(PYTHON_INTERRUPTS)));
        } catch (PythonMissingException missing) {
            table.addMissing(INTERRUPTS, PYTHON, meaning, INTERRUPTS, missing.getMessage());
        }
    }

    private BenchReport report() {
        List<BenchReport.Ratio> ratios = new ArrayList<>();
        for (GuestLoop loop : GuestLoop.values()) {
            ratios.add(ratio(loop, LoopVariant.EMPTY, NATIVE_OF_EMPTY));
            ratios.add(ratio(loop, LoopVariant.UPCALL, NATIVE_OF_UPCALL));
            ratios.add(ratio(loop, LoopVariant.RAW, BenchTable.NO_AIM));
        }
        ratios.add(table.ratio(INTERRUPTS, OURS, PYTHON, OURS_OF_PYTHON));
        return new BenchReport(HostDescription.here(python), settings, table.rows(), ratios);
    }

    private BenchReport.Ratio ratio(GuestLoop loop, LoopVariant second, double aim) {
        return table.ratio(loop.title(), LoopVariant.NATIVE.title(), second.title(), aim);
    }
}
