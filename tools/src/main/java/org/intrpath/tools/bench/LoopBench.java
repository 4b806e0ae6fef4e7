// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

import java.util.List;
import org.intrpath.emulator.unicorn.X86Register;

/** Times one loop in one variant, and checks each run's instructions and results by arithmetic. */
final class LoopBench implements Measurement {

    private final GuestLoop loop;
    private final LoopVariant variant;
    private final int passes;
    private final GuestCode code;
    private final List<Long> repeated;
    private final LoopRun run;
    private final Registers expected;
    private final TimeSeries times;

    LoopBench(GuestCode code, GuestLoop loop, LoopVariant variant, int passes) {
        this.loop = loop;
        this.variant = variant;
        this.passes = passes;
        this.code = code;
        this.repeated = loop.repeated(code);
        this.expected = loop.after(Registers.SEEDS, passes);
        this.times = new TimeSeries(loop.instructions(passes));
        this.run = variant.open(code);
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
        return new BenchReport.Measured.Rates(times.rate(), loop.instructions(passes));
    }

    private long timed() {
        Registers.SEEDS.write(run);
        run.set(X86Register.ECX, passes);
        long from = code.address(loop.label());
        long retiredBefore = run.retired();
        long[] countsBefore = counts();

        long start = HostClock.ns();
        long end = run.run(from);
        long elapsedNs = HostClock.ns() - start;

        require("eip", loop.last(code) + 1, end);
        require("ecx", 0, run.get(X86Register.ECX));
        require("esp", BenchGuest.STACK_TOP, run.get(X86Register.ESP));
        require("registers", expected, Registers.read(run));
        requireCounts(retiredBefore, countsBefore);
        return elapsedNs;
    }

    /** Returns the counts of the repeated instructions, in order, and last that of the hlt. */
    private long[] counts() {
        long[] counts = new long[repeated.size() + 1];
        for (int i = 0; i < repeated.size(); i++) {
            counts[i] = run.retired(repeated.get(i));
        }
        counts[repeated.size()] = run.retired(loop.last(code));
        return counts;
    }

    private void requireCounts(long retiredBefore, long[] before) {
        if (retiredBefore == LoopRun.NOT_COUNTED) {
            return;
        }
        require("instructions", loop.instructions(passes), run.retired() - retiredBefore);
        long[] after = counts();
        for (int i = 0; i < repeated.size(); i++) {
            require("count at " + Long.toHexString(repeated.get(i)), (long) passes, after[i] - before[i]);
        }
        require("count of hlt", 1L, after[repeated.size()] - before[repeated.size()]);
    }

    private void require(String what, Object wanted, Object found) {
        if (!String.valueOf(wanted).equals(String.valueOf(found))) {
            throw new WrongCountException(String.format(
                    "%s, loop %s, %d passes: %s is %s; by arithmetic it should be %s",
                    variant.title(), loop.title(), passes, what, found, wanted));
        }
    }

    @Override
    public void close() {
        run.close();
    }
}
