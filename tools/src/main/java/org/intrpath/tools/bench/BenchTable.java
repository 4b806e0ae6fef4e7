// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a suite. They run side by side: every row once to warm up, then in each round every row once, so that
 * whatever the host does meanwhile falls on all of them.
 */
final class BenchTable implements AutoCloseable {

    /** A ratio at which nothing is aimed. */
    static final double NO_AIM = Double.NaN;

    private final List<Entry> entries = new ArrayList<>();

    /** A row to be: with a measurement, or with the reason why there is none. */
    private record Entry(
            String group, String title, String meaning, String unit, Measurement measurement, String reason) {

        BenchReport.Row row() {
            BenchReport.Measured measured =
                    measurement == null ? new BenchReport.Measured.NotRun(reason) : measurement.result();
            return new BenchReport.Row(group, title, meaning, unit, measured);
        }
    }

    /** Adds a row that runs; the table closes its measurement. */
    void add(String group, String title, String meaning, String unit, Measurement measurement) {
        entries.add(new Entry(group, title, meaning, unit, measurement, ""));
    }

    /** Adds a row that cannot run here. */
    void addMissing(String group, String title, String meaning, String unit, String reason) {
        entries.add(new Entry(group, title, meaning, unit, null, reason));
    }

    private List<Measurement> running() {
        return entries.stream()
                .map(Entry::measurement)
                .filter(measurement -> measurement != null)
                .toList();
    }

    /** Runs all rows: once, and then as many rounds as the settings say. */
    void measure(BenchSettings settings) {
        List<Measurement> running = running();
        running.forEach(Measurement::warmUp);
        for (int round = 0; round < settings.rounds(); round++) {
            running.forEach(Measurement::measure);
        }
    }

    /** Returns the measured rows, in the order in which they were added. */
    List<BenchReport.Row> rows() {
        return entries.stream().map(Entry::row).toList();
    }

    /** Returns the ratio of two rows' medians. */
    BenchReport.Ratio ratio(String group, String first, String second, double aim) {
        return new BenchReport.Ratio(group, first + "/" + second, median(group, first) / median(group, second), aim);
    }

    /** Returns a row's median rate, NaN if it did not run. */
    private double median(String group, String title) {
        return rows().stream()
                .filter(row -> row.group().equals(group) && row.title().equals(title))
                .mapToDouble(row -> switch (row.measured()) {
                    case BenchReport.Measured.Rates rates -> rates.rate().median();
                    case BenchReport.Measured.NotRun _ -> Double.NaN;
                })
                .sum();
    }

    @Override
    public void close() {
        running().forEach(Measurement::close);
    }
}
