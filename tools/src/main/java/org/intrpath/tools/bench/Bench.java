// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs all rows side by side: every row once to warm up, then in each round every row once, so that whatever the host
 * does meanwhile falls on all of them.
 */
public final class Bench {

    private static final String INTERRUPTS = "interrupts";
    private static final String OURS = "ours";
    private static final String PYTHON = "python";
    private static final int OUR_INTERRUPTS = 200_000;
    private static final int PYTHON_INTERRUPTS = 10_000;

    private static final double NATIVE_OF_EMPTY = 0.90;
    private static final double NATIVE_OF_UPCALL = 1.8;
    private static final double OURS_OF_PYTHON = 10;
    private static final double NO_AIM = Double.NaN;

    private final BenchSettings settings;
    private final Path root;
    private final GuestCode code = GuestCode.assemble();
    private final Map<Key, Entry> entries = new LinkedHashMap<>();
    private String python = "";

    private Bench(BenchSettings settings, Path root) {
        this.settings = settings;
        this.root = root;
    }

    private record Key(String group, String title) {}

    /** A row to be: with a measurement, or with the reason why there is none. */
    private record Entry(String meaning, String unit, Measurement measurement, String reason) {}

    /**
     * Measures everything.
     *
     * @param settings how much.
     * @param root of the checkout, where the Python script lies.
     * @throws WrongCountException if a variant counts, or computes, anything but what arithmetic says.
     */
    public static BenchReport run(BenchSettings settings, Path root) {
        Bench bench = new Bench(settings, root);
        try {
            bench.addLoops();
            bench.addInterrupts();
            bench.measure();
            return bench.report();
        } finally {
            bench.running().forEach(Measurement::close);
        }
    }

    private void addLoops() {
        for (GuestLoop loop : GuestLoop.values()) {
            for (LoopVariant variant : LoopVariant.values()) {
                String reason = variant.missing();
                Measurement measurement =
                        reason.isEmpty() ? new LoopBench(code, loop, variant, variant.passes(settings)) : null;
                entries.put(
                        new Key(loop.title(), variant.title()),
                        new Entry(variant.meaning(), "instructions", measurement, reason));
            }
        }
    }

    private void addInterrupts() {
        entries.put(
                new Key(INTERRUPTS, OURS),
                new Entry(
                        "our delivery and native counter, from Java",
                        INTERRUPTS,
                        new InterruptBench(OURS, new JavaInterrupts(code), settings.scaled(OUR_INTERRUPTS)),
                        ""));
        String meaning = "the same in Python: tools/bench/interrupts.py";
        Key key = new Key(INTERRUPTS, PYTHON);
        try {
            PythonInterrupts side = PythonInterrupts.start(root, code);
            python = side.version();
            entries.put(
                    key,
                    new Entry(
                            meaning,
                            INTERRUPTS,
                            new InterruptBench(PYTHON, side, settings.scaled(PYTHON_INTERRUPTS)),
                            ""));
        } catch (PythonMissingException missing) {
            entries.put(key, new Entry(meaning, INTERRUPTS, null, missing.getMessage()));
        }
    }

    private List<Measurement> running() {
        return entries.values().stream()
                .map(Entry::measurement)
                .filter(measurement -> measurement != null)
                .toList();
    }

    private void measure() {
        List<Measurement> running = running();
        running.forEach(Measurement::warmUp);
        for (int round = 0; round < settings.rounds(); round++) {
            running.forEach(Measurement::measure);
        }
    }

    private BenchReport report() {
        List<BenchReport.Row> rows = new ArrayList<>();
        entries.forEach((key, entry) ->
                rows.add(new BenchReport.Row(key.group(), key.title(), entry.meaning(), entry.unit(), result(entry))));
        List<BenchReport.Ratio> ratios = new ArrayList<>();
        for (GuestLoop loop : GuestLoop.values()) {
            ratios.add(ratio(rows, loop.title(), LoopVariant.NATIVE, LoopVariant.EMPTY, NATIVE_OF_EMPTY));
            ratios.add(ratio(rows, loop.title(), LoopVariant.NATIVE, LoopVariant.UPCALL, NATIVE_OF_UPCALL));
            ratios.add(ratio(rows, loop.title(), LoopVariant.NATIVE, LoopVariant.RAW, NO_AIM));
        }
        ratios.add(ratio(rows, INTERRUPTS, OURS, PYTHON, OURS_OF_PYTHON));
        return new BenchReport(HostDescription.here(python), settings, rows, ratios);
    }

    private static BenchReport.Measured result(Entry entry) {
        return entry.measurement() == null
                ? new BenchReport.Measured.NotRun(entry.reason())
                : entry.measurement().result();
    }

    private static BenchReport.Ratio ratio(
            List<BenchReport.Row> rows, String group, LoopVariant first, LoopVariant second, double aim) {
        return ratio(rows, group, first.title(), second.title(), aim);
    }

    private static BenchReport.Ratio ratio(
            List<BenchReport.Row> rows, String group, String first, String second, double aim) {
        double value = median(rows, group, first) / median(rows, group, second);
        return new BenchReport.Ratio(group, first + "/" + second, value, aim);
    }

    /** Returns a row's median rate, NaN if it did not run. */
    private static double median(List<BenchReport.Row> rows, String group, String title) {
        return rows.stream()
                .filter(row -> row.group().equals(group) && row.title().equals(title))
                .mapToDouble(row -> switch (row.measured()) {
                    case BenchReport.Measured.Rates rates -> rates.rate().median();
                    case BenchReport.Measured.NotRun _ -> Double.NaN;
                })
                .sum();
    }
}
