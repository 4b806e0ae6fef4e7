// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.intrpath.emulator.chipset.Destination;
import org.intrpath.emulator.chipset.InterruptMessage;
import org.intrpath.emulator.chipset.TriggerMode;
import org.intrpath.emulator.cpu.ExceptionVector;
import org.intrpath.emulator.unicorn.CounterKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Intel SDM 3A, "Nonmaskable Interrupt (NMI)", "Handling Multiple NMIs", "Prioritization of Concurrent Events". */
class NonMaskableTest {
    private static final long PLENTY = 100_000;

    /** NMI handler: counts in the first word; the second word is its count at its last instruction but one. */
    private static final String HANDLERS = """
        nmi:	incl	data
        in_nmi:	nop
        	movl	data,%eax
        	movl	%eax,data+4
        	iret
        after:	nop
        	nop
        	cli
        	hlt
        vector:	incl	data+8
        	movl	data,%eax
        	movl	%eax,data+12
        	movl	$0,LAPIC+0xb0
        	iret
        """;

    private static SmpGuest guest(CounterKind kind, String source) {
        return new SmpGuest(SmpGuest.cpus(1).counting(kind), source + HANDLERS)
                .gate(ExceptionVector.NON_MASKABLE_INTERRUPT.vector(), "nmi")
                .gate(0x61, "vector");
    }

    private static void raise(SmpGuest guest) {
        guest.machine.localApic().accept(new InterruptMessage.NonMaskable(new Destination.All()));
    }

    @ParameterizedTest
    @EnumSource
    void itIsTakenWithInterruptsOff(CounterKind kind) {
        try (SmpGuest guest = guest(kind, "main:\tnop\n\tjmp after\n")) {
            guest.start(0, "main", 0);
            raise(guest);

            guest.machine.run(PLENTY);

            assertThat(guest.word(0)).isEqualTo(1);
            assertThat(guest.machine.events()).singleElement().satisfies(taken -> {
                assertThat(taken.vector()).isEqualTo(2);
                assertThat(taken.clock()).isZero();
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void itWakesAHaltedCpu(CounterKind kind) {
        try (SmpGuest guest = guest(kind, "main:\tcli\n\thlt\n\tjmp after\n")) {
            guest.start(0, "main", 0);
            guest.machine.run(PLENTY);
            raise(guest);

            guest.machine.run(PLENTY);

            assertThat(guest.word(0)).isEqualTo(1);
            assertThat(guest.machine.cpu().eip()).isEqualTo(guest.address("vector"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSecondOneWaitsForTheReturnFromTheFirst(CounterKind kind) {
        try (SmpGuest guest = guest(kind, "main:\tnop\n\tjmp after\n")) {
            guest.start(0, "main", 0);
            raise(guest);
            guest.machine.setBreakpoint(guest.address("in_nmi"));
            guest.machine.run(PLENTY);
            raise(guest);

            guest.machine.run(3);
            assertThat(guest.machine.events()).hasSize(1);
            guest.machine.clearBreakpoint(guest.address("in_nmi"));
            guest.machine.run(PLENTY);

            assertThat(guest.machine.events()).hasSize(2);
            assertThat(guest.machine.events().get(1).clock()).isEqualTo(5);
            assertThat(guest.word(0)).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoThatComeMeanwhileAreOne(CounterKind kind) {
        try (SmpGuest guest = guest(kind, "main:\tnop\n\tjmp after\n")) {
            guest.start(0, "main", 0);
            raise(guest);
            guest.machine.run(2);
            raise(guest);
            raise(guest);

            guest.machine.run(PLENTY);

            assertThat(guest.word(0)).isEqualTo(2);
        }
    }

    // "Masking Exceptions and Interrupts When Switching Stacks".
    @ParameterizedTest
    @EnumSource
    void itIsNotTakenBehindALoadOfTheStackSegment(CounterKind kind) {
        try (SmpGuest guest = guest(kind, "main:\tmovl\t%ss,%eax\n\tmovl\t%eax,%ss\n\tnop\n\tjmp after\n")) {
            guest.start(0, "main", 0);
            guest.machine.run(2);
            raise(guest);

            guest.machine.run(PLENTY);

            assertThat(guest.machine.events().getFirst().clock()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void itComesBeforeAMaskableInterrupt(CounterKind kind) {
        try (SmpGuest guest = guest(kind, "main:\tsti\n\tnop\n\tnop\n\tjmp after\n")) {
            guest.start(0, "main", 0);
            guest.machine.run(2);
            guest.machine.localApic().accept(new InterruptMessage.Fixed(0x61, TriggerMode.EDGE, new Destination.All()));
            raise(guest);

            guest.machine.run(PLENTY);

            assertThat(guest.word(3)).as("NMIs taken before the vector").isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void maskableInterruptsStayOffInItsHandler(CounterKind kind) {
        try (SmpGuest guest = guest(kind, "main:\tsti\n\tnop\n\tnop\n\tjmp after\n")) {
            guest.start(0, "main", 0);
            guest.machine.run(2);
            raise(guest);
            guest.machine.run(1);
            guest.machine.localApic().accept(new InterruptMessage.Fixed(0x61, TriggerMode.EDGE, new Destination.All()));

            guest.machine.run(PLENTY);

            assertThat(guest.machine.events())
                    .extracting(DeliveredInterrupt::vector)
                    .containsExactly(2, 0x61);
            assertThat(guest.machine.events().get(1).clock()).isEqualTo(2 + 5);
        }
    }
}
