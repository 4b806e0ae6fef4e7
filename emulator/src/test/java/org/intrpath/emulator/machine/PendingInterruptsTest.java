// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.intrpath.emulator.chipset.Destination;
import org.intrpath.emulator.chipset.InterruptMessage;
import org.intrpath.emulator.chipset.TriggerMode;
import org.intrpath.emulator.unicorn.CounterKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Interrupts that wait while IF is 0: Intel SDM 3A, "Masking Maskable Hardware Interrupts", "Interrupt, Task, and
 * Processor Priority", "Spurious Interrupt".
 */
class PendingInterruptsTest {
    private static final long PLENTY = 100_000;

    private static final String HANDLERS = """
        low:	incl	data
        	movl	data+4,%eax
        	movl	%eax,data+8
        	movl	$0,LAPIC+0xb0
        	iret
        high:	incl	data+4
        	movl	$0,LAPIC+0xb0
        	iret
        spurious:
        	incl	data+12
        	iret
        """;

    private static SmpGuest guest(CounterKind kind, String source) {
        SmpGuest guest = new SmpGuest(SmpGuest.cpus(1).counting(kind), source + HANDLERS);
        return guest.gate(0x51, "low")
                .gate(0x52, "low")
                .gate(0x71, "high")
                .gate(0xff, "spurious")
                .start(0, "main", 0);
    }

    private static void request(SmpGuest guest, int vector) {
        guest.machine.localApic().accept(new InterruptMessage.Fixed(vector, TriggerMode.EDGE, new Destination.All()));
    }

    @ParameterizedTest
    @EnumSource
    void twoEdgesPendedUnderCliAreTakenByPriorityWithNoInstructionBetween(CounterKind kind) {
        try (SmpGuest guest = guest(kind, "main:\tcli\n\tnop\n\tsti\n\tnop\nback:\tnop\n\tcli\n\thlt\n")) {
            guest.machine.run(2);
            request(guest, 0x51);
            request(guest, 0x71);

            guest.machine.run(PLENTY);

            assertThat(guest.machine.events())
                    .extracting(DeliveredInterrupt::vector)
                    .containsExactly(0x71, 0x51);
            assertThat(guest.machine.events())
                    .extracting(DeliveredInterrupt::interruptedEip)
                    .containsOnly((long) guest.address("back"));
            assertThat(guest.machine.events().get(1).clock()
                            - guest.machine.events().get(0).clock())
                    .as("instructions of the first handler")
                    .isEqualTo(3);
            assertThat(guest.word(2))
                    .as("runs of the higher one before the lower")
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoOfOneClassAreTakenByVectorOneBehindTheOther(CounterKind kind) {
        try (SmpGuest guest = guest(kind, "main:\tcli\n\tnop\n\tsti\n\tnop\n\tnop\n\tcli\n\thlt\n")) {
            guest.machine.run(2);
            request(guest, 0x51);
            request(guest, 0x52);

            guest.machine.run(PLENTY);

            assertThat(guest.machine.events())
                    .extracting(DeliveredInterrupt::vector)
                    .containsExactly(0x52, 0x51);
            assertThat(guest.word(0)).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void allPendingVectorsGoThroughAWindowOfOneInstruction(CounterKind kind) {
        try (SmpGuest guest = guest(kind, "main:\tcli\n\tnop\n\tsti\n\tnop\n\tcli\nclosed:\tnop\n\thlt\n")) {
            guest.machine.run(2);
            request(guest, 0x51);
            request(guest, 0x71);

            guest.machine.run(PLENTY);

            assertThat(guest.word(0) + guest.word(1)).isEqualTo(2);
            assertThat(guest.machine.events())
                    .extracting(DeliveredInterrupt::interruptedEip)
                    .containsOnly((long) guest.address("closed") - 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingGoesThroughStiThatCliFollows(CounterKind kind) {
        try (SmpGuest guest = guest(kind, "main:\tcli\n\tnop\n\tsti\n\tcli\n\tnop\n\thlt\n")) {
            guest.machine.run(2);
            request(guest, 0x71);

            guest.machine.run(PLENTY);

            assertThat(guest.machine.events()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void levelThatFallsWhileItWaitsIsTakenAllTheSame(CounterKind kind) {
        try (SmpGuest guest = guest(kind, "main:\tcli\n\tnop\n\tsti\n\tnop\n\tnop\n\tcli\n\thlt\n")) {
            InterruptLine line = guest.machine.line(6);
            guest.machine.bus().write(Machine.IO_APIC, 4, 0x10 + 2 * 6);
            guest.machine.bus().write(Machine.IO_APIC + 0x10, 4, 0x8071);
            guest.machine.run(2);
            line.raise();
            line.lower();

            guest.machine.run(PLENTY);

            assertThat(guest.machine.events())
                    .extracting(DeliveredInterrupt::vector)
                    .containsExactly(0x71);
            assertThat(guest.machine.ioApic().redirectionEntry(6).remoteIrr()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void taskPriorityOfTheClassHoldsItBackUntilItIsLowered(CounterKind kind) {
        String source = """
            main:	movl	$0x70,LAPIC+0x80
            	sti
            	nop
            	nop
            	movl	$0x6f,LAPIC+0x80
            back:	nop
            	cli
            	hlt
            """;
        try (SmpGuest guest = guest(kind, source)) {
            guest.machine.run(2);
            request(guest, 0x71);

            guest.machine.run(PLENTY);

            assertThat(guest.machine.events())
                    .singleElement()
                    .satisfies(taken -> assertThat(taken.interruptedEip()).isEqualTo(guest.address("back")));
        }
    }

    /** A long stretch under cli, then IF set in each way that there is. */
    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("waysToSetTheFlag")
    void itIsTakenAtOnceWhereTheFlagIsSetAtLast(CounterKind kind, String way, String code, String at) {
        String source = """
            main:	cli
            	nop
            	movl	$1000,%%ecx
            1:	loop	1b
            %s
            	cli
            	hlt
            """.formatted(code);
        try (SmpGuest guest = guest(kind, source)) {
            guest.machine.run(2);
            request(guest, 0x71);

            guest.machine.run(PLENTY);

            assertThat(guest.machine.events())
                    .singleElement()
                    .satisfies(taken -> assertThat(taken.interruptedEip()).isEqualTo(guest.address(at)));
        }
    }

    static Stream<Arguments> waysToSetTheFlag() {
        String popf = "\tpushl\t$0x202\n\tpopfl\nafter:\tnop\n";
        String iret = "\tpushl\t$0x202\n\tpushl\t%cs\n\tpushl\t$after\n\tiret\n\tud2\nafter:\tnop\n";
        String sti = "\tsti\n\tnop\nafter:\tnop\n";
        return Stream.of(CounterKind.values())
                .flatMap(kind -> Stream.of(
                        Arguments.of(kind, "popf", popf, "after"),
                        Arguments.of(kind, "iret", iret, "after"),
                        Arguments.of(kind, "sti", sti, "after")));
    }
}
