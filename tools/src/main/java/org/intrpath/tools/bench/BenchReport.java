// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

import java.util.List;

/**
 * What one run of the bench measured.
 *
 * @param host where.
 * @param settings how much.
 * @param rows what ran, in the order of each round.
 * @param ratios of medians, each with its aim if it has one.
 */
public record BenchReport(HostDescription host, BenchSettings settings, List<Row> rows, List<Ratio> ratios) {

    /** Copies the lists. */
    public BenchReport {
        rows = List.copyOf(rows);
        ratios = List.copyOf(ratios);
    }

    /**
     * One row.
     *
     * @param group what the guest did: a loop's title, or {@code interrupts}.
     * @param title of the variant.
     * @param meaning of the variant, in words.
     * @param unit of the rate, such as {@code instructions}.
     * @param measured the rates, or why there are none.
     */
    record Row(String group, String title, String meaning, String unit, Measured measured) {}

    /** What a row has to tell. */
    sealed interface Measured {

        /**
         * It ran.
         *
         * @param rate in units a second.
         * @param instructionsPerRun counted, or by arithmetic where the variant does not count.
         */
        record Rates(TimeSeries.Rate rate, long instructionsPerRun) implements Measured {}

        /**
         * It did not run.
         *
         * @param reason and, where there is a way, what to do about it.
         */
        record NotRun(String reason) implements Measured {}
    }

    /**
     * Two medians compared.
     *
     * @param group of both rows.
     * @param title such as {@code native/empty}.
     * @param value the first divided by the second; NaN if one of them did not run.
     * @param aim at least so much is aimed at; NaN if nothing is.
     */
    record Ratio(String group, String title, double value, double aim) {

        boolean isMeasured() {
            return !Double.isNaN(value);
        }

        boolean hasAim() {
            return !Double.isNaN(aim);
        }

        boolean isMet() {
            return value >= aim;
        }
    }
}
