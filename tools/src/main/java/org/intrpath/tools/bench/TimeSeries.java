// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

import java.util.ArrayList;
import java.util.List;

/** The times of several runs that all did the same amount of work. */
final class TimeSeries {

    private static final double NS_PER_SECOND = 1e9;

    private final long workPerRun;
    private final List<Long> elapsedNs = new ArrayList<>();

    /**
     * Makes an empty series.
     *
     * @param workPerRun how many instructions, or interrupts, each run does.
     */
    TimeSeries(long workPerRun) {
        this.workPerRun = workPerRun;
    }

    /** Adds a run's time in nanoseconds, more than 0. */
    void add(long ns) {
        if (ns <= 0) {
            throw new IllegalArgumentException("a run took " + ns + " ns: the host's clock does not advance");
        }
        elapsedNs.add(ns);
    }

    /** Returns median, lowest and highest rate, in units of work per second. */
    Rate rate() {
        if (elapsedNs.isEmpty()) {
            throw new IllegalStateException("no run was measured");
        }
        List<Long> sorted = elapsedNs.stream().sorted().toList();
        return new Rate(perSecond(median(sorted)), perSecond(sorted.getLast()), perSecond(sorted.getFirst()));
    }

    private double perSecond(double ns) {
        return workPerRun * NS_PER_SECOND / ns;
    }

    /** Returns the middle of an ascending list, or the mean of the two in the middle. */
    static double median(List<Long> ascending) {
        int half = ascending.size() / 2;
        return ascending.size() % 2 == 1
                ? ascending.get(half)
                : (ascending.get(half - 1) + (double) ascending.get(half)) / 2;
    }

    /**
     * A rate in units of work per second.
     *
     * @param median of all runs.
     * @param low of the slowest run.
     * @param high of the fastest run.
     */
    record Rate(double median, double low, double high) {}
}
