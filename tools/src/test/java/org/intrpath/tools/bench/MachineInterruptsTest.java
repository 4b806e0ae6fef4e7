// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.tools.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.intrpath.emulator.assembler.AsmSource;
import org.intrpath.emulator.assembler.Assembler;
import org.intrpath.emulator.assembler.SourceResolver;
import org.intrpath.emulator.machine.Machine;
import org.intrpath.emulator.unicorn.CounterKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Interrupts end to end: their arithmetic, and that a machine which strays from it is found out. */
final class MachineInterruptsTest {

    private static final GuestCode CODE = GuestCode.assemble();

    /** A guest of which {@code handler} is all that a test says. */
    private static GuestCode withHandler(String instructions) {
        String source = """
            cpu_idle:
            	movl	LAPIC+0x20,%ebx
            	shrl	$24,%ebx
            cpu_wait:
            	hlt
            	jmp	cpu_wait
            handler:
            cpu_handler:
            """ + instructions.indent(0);
        return new GuestCode(Assembler.i386(SourceResolver.none())
                .assemble(
                        List.of(new AsmSource("bench-guest.s", source)),
                        BenchGuest.CODE,
                        Map.of("TICKS", (long) BenchGuest.TICKS, "LAPIC", Machine.LOCAL_APIC)));
    }

    @Test
    void anInterruptIsTheHandlerTheJumpBackAndTheHalt() {
        assertThat(CODE.routine("cpu_handler", "iret")).hasSize(9);
        assertThat(MachineInterrupts.INSTRUCTIONS).isEqualTo(9 + 1 + 1);
    }

    @ParameterizedTest
    @CsvSource({"1, NATIVE", "1, REFERENCE", "4, NATIVE", "4, REFERENCE"})
    void interruptsRetireElevenInstructionsAndTickOnceEach(int cpus, CounterKind kind) {
        try (MachineInterrupts side = new MachineInterrupts(CODE, cpus, kind)) {
            InterruptSide.Outcome outcome = side.inject(12);

            assertThat(outcome.instructions()).isEqualTo(132);
            assertThat(outcome.ticks()).isEqualTo(12);
        }
    }

    @Test
    void aSecondRunIsCountedFromWhereTheFirstEnded() {
        try (MachineInterrupts side = new MachineInterrupts(CODE, 4, CounterKind.NATIVE)) {
            side.inject(8);

            InterruptSide.Outcome outcome = side.inject(20);

            assertThat(outcome.instructions()).isEqualTo(220);
            assertThat(outcome.ticks()).isEqualTo(20);
        }
    }

    @Test
    void interruptsThatDoNotGoRoundTheCpusAreRefused() {
        try (MachineInterrupts side = new MachineInterrupts(CODE, 4, CounterKind.NATIVE)) {
            assertThatThrownBy(() -> side.inject(10))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("10 interrupts on 4 CPUs: it must be a multiple");
        }
    }

    @Test
    void anInstructionTooManyIsFoundOut() {
        GuestCode longer = withHandler("""
            	pushl	%eax
            	pushl	%edx
            	movl	TICKS(,%ebx,4),%eax
            	addl	$1,%eax
            	movl	%eax,TICKS(,%ebx,4)
            	movl	$0,LAPIC+0xb0
            	nop
            	popl	%edx
            	popl	%eax
            	iret
            """);
        try (MachineInterrupts side = new MachineInterrupts(longer, 1, CounterKind.NATIVE)) {
            assertThatThrownBy(() -> side.inject(1))
                    .isInstanceOf(WrongCountException.class)
                    .hasMessage("instructions of a pass: 12; by arithmetic it should be 11");
        }
    }

    @Test
    void aTickTooFewIsFoundOut() {
        GuestCode forgetful = withHandler("""
            	pushl	%eax
            	pushl	%edx
            	movl	TICKS(,%ebx,4),%eax
            	addl	$0,%eax
            	movl	%eax,TICKS(,%ebx,4)
            	movl	$0,LAPIC+0xb0
            	popl	%edx
            	popl	%eax
            	iret
            """);
        try (MachineInterrupts side = new MachineInterrupts(forgetful, 4, CounterKind.NATIVE)) {
            assertThatThrownBy(() -> side.inject(4))
                    .isInstanceOf(WrongCountException.class)
                    .hasMessage("ticks of CPU 0: 0; by arithmetic it should be 1");
        }
    }

    @Test
    void anInterruptThatIsNeverEndedIsFoundOut() {
        GuestCode rude = withHandler("""
            	pushl	%eax
            	pushl	%edx
            	movl	TICKS(,%ebx,4),%eax
            	addl	$1,%eax
            	movl	%eax,TICKS(,%ebx,4)
            	nop
            	popl	%edx
            	popl	%eax
            	iret
            """);
        try (MachineInterrupts side = new MachineInterrupts(rude, 1, CounterKind.NATIVE)) {
            assertThatThrownBy(() -> side.inject(2))
                    .isInstanceOf(WrongCountException.class)
                    .hasMessage("instructions of a pass: 0; by arithmetic it should be 11");
        }
    }

    @Test
    void aQuickRunHasARowForEachMachineAndCounter() {
        BenchReport report = MachineBench.run(BenchSettings.quickly());

        assertThat(report.rows())
                .extracting(row -> row.group() + " " + row.title())
                .containsExactly("1 CPU native", "1 CPU reference", "4 CPUs native", "4 CPUs reference");
        assertThat(report.ratios())
                .extracting(ratio -> ratio.group() + " " + ratio.title())
                .containsExactly("1 CPU native/reference", "4 CPUs native/reference");
        assertThat(report.rows())
                .filteredOn(row -> row.title().equals("reference"))
                .allSatisfy(row -> assertThat(row.measured())
                        .isInstanceOfSatisfying(
                                BenchReport.Measured.Rates.class,
                                rates -> assertThat(rates.instructionsPerRun()).isEqualTo(11 * 5000)));
    }
}
