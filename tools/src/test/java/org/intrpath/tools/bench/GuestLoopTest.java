// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The arithmetic of the loops, and each variant's runs against it. */
final class GuestLoopTest {

    private static final GuestCode CODE = GuestCode.assemble();

    @Test
    void callsRetireElevenInstructionsAPassAndTheHalt() {
        assertThat(GuestLoop.CALLS.repeated(CODE)).hasSize(11);
        assertThat(GuestLoop.CALLS.instructions(3)).isEqualTo(3 * 11 + 1);
    }

    @Test
    void aluRetiresTwelveInstructionsAPassAndTheHalt() {
        assertThat(GuestLoop.ALU.repeated(CODE)).hasSize(12);
        assertThat(GuestLoop.ALU.instructions(3)).isEqualTo(3 * 12 + 1);
    }

    @Test
    void totalsGoBeyond32Bits() {
        assertThat(GuestLoop.ALU.instructions(2_000_000_000L)).isEqualTo(24_000_000_001L);
    }

    @Test
    void callsAddOneAPass() {
        assertThat(GuestLoop.CALLS.after(new Registers(5, 1, 2, 3), 7)).isEqualTo(new Registers(12, 1, 2, 3));
    }

    @Test
    void onePassOfAluIsTheListingsArithmetic() {
        int eax = 10 + 1;
        int edx = (0x30 ^ eax) << 5;
        int ebx = 3 + eax + edx;
        int esi = 0x7000 - ebx;

        Registers expected = new Registers(eax ^ esi, ebx >>> 3, edx + (ebx >>> 3), esi & 0x7fff_ffff | 1);

        assertThat(GuestLoop.ALU.after(new Registers(10, 20, 0x30, 0x7000), 1)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void everyVariantRunsTheCallsToTheirArithmetic(LoopVariant variant) {
        try (LoopBench bench = new LoopBench(CODE, GuestLoop.CALLS, variant, 100)) {
            bench.measure();
            assertThat(bench.result())
                    .isInstanceOfSatisfying(
                            BenchReport.Measured.Rates.class,
                            rates -> assertThat(rates.instructionsPerRun()).isEqualTo(1101));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyVariantRunsTheAluToItsArithmeticTwice(LoopVariant variant) {
        try (LoopBench bench = new LoopBench(CODE, GuestLoop.ALU, variant, 100)) {
            bench.warmUp();
            bench.measure();
            assertThat(bench.result())
                    .isInstanceOfSatisfying(
                            BenchReport.Measured.Rates.class,
                            rates -> assertThat(rates.instructionsPerRun()).isEqualTo(1201));
        }
    }

    @Test
    void aCountingVariantTellsEachAddressesCount() {
        try (LoopRun run = LoopVariant.NATIVE.open(CODE)) {
            run.set(org.intrpath.emulator.unicorn.X86Register.ECX, 100);
            run.run(CODE.address("call_loop"));

            assertThat(run.retired(CODE.address("add_one"))).isEqualTo(100);
            assertThat(run.retired(GuestLoop.CALLS.last(CODE))).isEqualTo(1);
            assertThat(run.retired()).isEqualTo(1101);
        }
    }

    @Test
    void aRoutineWithoutItsEndIsRefused() {
        assertThatThrownBy(() -> CODE.routine("call_loop", "ud2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bench-guest.s has no ud2 after call_loop");
    }
}
