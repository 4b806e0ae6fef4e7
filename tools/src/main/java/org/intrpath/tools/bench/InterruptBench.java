// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

/** Times one way of injecting interrupts, and checks what it counted by arithmetic. */
final class InterruptBench implements Measurement {

    private final String title;
    private final InterruptSide side;
    private final int interrupts;
    private final TimeSeries times;

    InterruptBench(String title, InterruptSide side, int interrupts) {
        this.title = title;
        this.side = side;
        this.interrupts = interrupts;
        this.times = new TimeSeries(interrupts);
    }

    @Override
    public void warmUp() {
        timed();
    }

    @Override
    public void measure() {
        times.add(timed());
    }

    @Override
    public BenchReport.Measured result() {
        return new BenchReport.Measured.Rates(times.rate(), side.instructions() * (long) interrupts);
    }

    private long timed() {
        InterruptSide.Outcome outcome = side.inject(interrupts);
        require("instructions", side.instructions() * (long) interrupts, outcome.instructions());
        require("ticks of the guest", interrupts, outcome.ticks());
        return outcome.elapsedNs();
    }

    private void require(String what, long wanted, long found) {
        if (wanted != found) {
            throw new WrongCountException(String.format(
                    "%s, %d interrupts: %s are %d; by arithmetic they should be %d",
                    title, interrupts, what, found, wanted));
        }
    }

    @Override
    public void close() {
        side.close();
    }
}
