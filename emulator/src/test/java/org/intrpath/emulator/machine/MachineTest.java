// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.intrpath.emulator.cpu.Eflags;
import org.intrpath.emulator.cpu.GateDescriptor;
import org.intrpath.emulator.cpu.InterruptSource;
import org.intrpath.emulator.cpu.TestImage;
import org.intrpath.emulator.unicorn.CounterKind;
import org.intrpath.emulator.unicorn.X86Register;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MachineTest extends WiredMachine {

    @Nested
    class ExternalInterrupts {

        @Test
        void anEdgeIsTakenAtOnceCountedAndReturnedFrom() {
            image.load(NOPS).load(EOI_HANDLER).gate(VECTOR, HANDLER);
            redirect(PIN, VECTOR);
            InterruptLine line = machine.line(PIN);
            start(Eflags.IF);
            assertThat(machine.run(2)).isEqualTo(new StopReason.Deadline(2, 0x10002));
            line.raise();
            assertThat(machine.run(PLENTY)).isEqualTo(new StopReason.Halted(0x10008));
            assertThat(machine.counts().total()).isEqualTo(11);
            assertThat(machine.counts().retired(0x11000)).isEqualTo(1);
            assertThat(machine.events())
                    .containsExactly(new DeliveredInterrupt(0, VECTOR, InterruptSource.EXTERNAL, 2, 0x10002));
            assertThat(machine.cpu().get(X86Register.EBX)).isEqualTo(1);
            assertThat(machine.localApic().isInService(VECTOR)).isFalse();
        }

        @Test
        void aLevelThatStaysHighInterruptsAgainAfterEoi() {
            image.load(NOPS).load(EOI_HANDLER).gate(VECTOR, HANDLER);
            redirect(PIN, VECTOR | LEVEL);
            InterruptLine line = machine.line(PIN);
            start(Eflags.IF);
            line.raise();
            machine.setBreakpoint(0x11001);
            assertThat(machine.run(PLENTY)).isEqualTo(new StopReason.Breakpoint(0x11001));
            assertThat(machine.run(PLENTY)).isEqualTo(new StopReason.Breakpoint(0x11001));
            line.lower();
            assertThat(machine.run(PLENTY)).isEqualTo(new StopReason.Halted(0x10008));
            assertThat(machine.cpu().get(X86Register.EBX)).isEqualTo(2);
            assertThat(machine.events()).hasSize(2);
        }

        @Test
        void aDeviceClearedByItsHandlerInterruptsOnce() {
            image.load(NOPS).load("""
                11000: a1 00 00 b0 fe                  mov 0xfeb00000,%eax
                11005: a3 00 00 b0 fe                  mov %eax,0xfeb00000
                1100a: c7 05 b0 00 e0 fe 00 00 00 00   movl $0x0,0xfee000b0
                11014: cf                              iret
                """).gate(VECTOR, HANDLER);
            redirect(NIC_PIN, VECTOR | LEVEL);
            machine.bus().write(NIC + 8, 4, 1);
            start(Eflags.IF);
            nic.receiveFrame();
            machine.devicesChanged();
            assertThat(machine.run(PLENTY)).isEqualTo(new StopReason.Halted(0x10008));
            assertThat(machine.events()).hasSize(1);
            assertThat(machine.cpu().get(X86Register.EAX)).isEqualTo(1);
            assertThat(nic.isLineActive()).isFalse();
        }

        @Test
        void itIsTakenFromRing3AndReturnsThere() {
            image.load("""
                14000: 90                              nop
                14001: 90                              nop
                14002: 90                              nop
                14003: cd 80                           int $0x80
                """)
                    .load(EOI_HANDLER)
                    .load("""
                        12000: f4                              hlt
                        """)
                    .gate(VECTOR, HANDLER)
                    .gate(0x80, GateDescriptor.interrupt(TestImage.KERNEL_CS, OTHER_HANDLER, 3));
            redirect(PIN, VECTOR);
            InterruptLine line = machine.line(PIN);
            machine.start(image.userStart(TestImage.USER_CODE, Eflags.IF));
            machine.run(1);
            line.raise();
            assertThat(machine.run(PLENTY)).isEqualTo(new StopReason.Halted(0x12001));
            assertThat(machine.events())
                    .containsExactly(
                            new DeliveredInterrupt(0, VECTOR, InterruptSource.EXTERNAL, 1, 0x14001),
                            new DeliveredInterrupt(0, 0x80, InterruptSource.SOFTWARE, 7, 0x14005));
            assertThat(machine.counts().total()).isEqualTo(8);
        }

        @Test
        void aMaskedOneWaitsForStiAndItsShadow() {
            image.load("""
                10000: 90                              nop
                10001: 90                              nop
                10002: fb                              sti
                10003: 90                              nop
                10004: 90                              nop
                10005: fa                              cli
                10006: f4                              hlt
                """).load(EOI_HANDLER).gate(VECTOR, HANDLER);
            redirect(PIN, VECTOR);
            InterruptLine line = machine.line(PIN);
            start(0);
            line.raise();
            machine.run(PLENTY);
            assertThat(machine.events())
                    .containsExactly(new DeliveredInterrupt(0, VECTOR, InterruptSource.EXTERNAL, 4, 0x10004));
        }

        @Test
        void itIsNotTakenBetweenStiAndTheNextInstruction() {
            image.load("""
                10000: fb                              sti
                10001: fa                              cli
                10002: 90                              nop
                10003: f4                              hlt
                """).gate(VECTOR, HANDLER);
            redirect(PIN, VECTOR);
            InterruptLine line = machine.line(PIN);
            start(0);
            line.raise();
            assertThat(machine.run(PLENTY)).isEqualTo(new StopReason.Halted(0x10004));
            assertThat(machine.events()).isEmpty();
        }

        @Test
        void popfLetsItInAtOnce() {
            image.load("""
                10000: 68 02 02 00 00                  push $0x202
                10005: 9d                              popf
                10006: 90                              nop
                10007: fa                              cli
                10008: f4                              hlt
                """).load(EOI_HANDLER).gate(VECTOR, HANDLER);
            redirect(PIN, VECTOR);
            InterruptLine line = machine.line(PIN);
            start(0);
            line.raise();
            machine.run(PLENTY);
            assertThat(machine.events().getFirst().interruptedEip()).isEqualTo(0x10006);
        }

        @Test
        void aHigherOneNestsInATrapGateHandler() {
            image.load(NOPS)
                    .load("""
                        12000: 90                              nop
                        12001: c7 05 b0 00 e0 fe 00 00 00 00   movl $0x0,0xfee000b0
                        1200b: cf                              iret
                        """)
                    .load(EOI_HANDLER)
                    .gate(0x50, GateDescriptor.trap(TestImage.KERNEL_CS, OTHER_HANDLER, 0))
                    .gate(VECTOR, HANDLER);
            redirect(PIN, 0x50);
            redirect(PIN + 2, VECTOR);
            InterruptLine low = machine.line(PIN);
            InterruptLine high = machine.line(PIN + 2);
            start(Eflags.IF);
            low.raise();
            machine.run(1);
            high.raise();
            assertThat(machine.run(PLENTY)).isEqualTo(new StopReason.Halted(0x10008));
            assertThat(machine.events())
                    .extracting(DeliveredInterrupt::vector, DeliveredInterrupt::interruptedEip)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(0x50, 0x10000L),
                            org.assertj.core.groups.Tuple.tuple(VECTOR, 0x12001L));
        }

        @Test
        void loweringTheTaskPriorityLetsItInAfterTheStore() {
            image.load("""
                10000: c7 05 80 00 e0 fe 70 00 00 00   movl $0x70,0xfee00080
                1000a: 90                              nop
                1000b: 90                              nop
                1000c: c7 05 80 00 e0 fe 00 00 00 00   movl $0x0,0xfee00080
                10016: 90                              nop
                10017: fa                              cli
                10018: f4                              hlt
                """).load(EOI_HANDLER).gate(VECTOR, HANDLER);
            redirect(PIN, VECTOR);
            InterruptLine line = machine.line(PIN);
            start(Eflags.IF);
            machine.run(1);
            line.raise();
            machine.run(PLENTY);
            assertThat(machine.events())
                    .containsExactly(new DeliveredInterrupt(0, VECTOR, InterruptSource.EXTERNAL, 4, 0x10016));
        }

        @Test
        void itIsTakenBetweenTheIterationsOfARepWhichRetiresOnce() {
            image.load("""
                10000: b8 01 00 00 00                 mov $0x1,%eax
                10005: b9 02 00 00 00                 mov $0x2,%ecx
                1000a: bf 08 00 b0 fe                 mov $0xfeb00008,%edi
                1000f: f3 ab                          rep stos %eax,%es:(%edi)
                10011: fa                             cli
                10012: f4                             hlt
                """).load(EOI_HANDLER).gate(VECTOR, HANDLER);
            redirect(NIC_PIN, VECTOR);
            nic.receiveFrame();
            start(Eflags.IF);
            assertThat(machine.run(PLENTY)).isEqualTo(new StopReason.Halted(0x10013));
            assertThat(machine.events())
                    .containsExactly(new DeliveredInterrupt(0, VECTOR, InterruptSource.EXTERNAL, 3, 0x1000f));
            assertThat(machine.counts().retired(0x1000f)).isEqualTo(1);
            assertThat(machine.counts().iterations(0x1000f)).isEqualTo(2);
            assertThat(machine.counts().total()).isEqualTo(9);
        }

        @Test
        void aMissingGateStopsTheRun() {
            image.load(NOPS);
            redirect(PIN, VECTOR);
            InterruptLine line = machine.line(PIN);
            start(Eflags.IF);
            line.raise();
            assertThat(machine.run(PLENTY)).isInstanceOfSatisfying(StopReason.GuestFault.class, fault -> {
                assertThat(fault.name()).isEqualTo("#GP");
                assertThat(fault.how()).contains("delivering vector 0x60");
            });
        }
    }

    @Nested
    class Halting {

        @Test
        void hltWithInterruptsOffStops() {
            image.load(IDLE_LOOP);
            start(0);
            assertThat(machine.run(PLENTY)).isEqualTo(new StopReason.Halted(0x10001));
            assertThat(machine.run(PLENTY)).isEqualTo(new StopReason.Halted(0x10001));
            assertThat(machine.counts().total()).isEqualTo(1);
        }

        @Test
        void anInterruptWakesIt() {
            image.load(IDLE_LOOP).load(EOI_HANDLER).gate(VECTOR, HANDLER);
            redirect(PIN, VECTOR);
            InterruptLine line = machine.line(PIN);
            start(Eflags.IF);
            assertThat(machine.run(PLENTY)).isEqualTo(new StopReason.Halted(0x10001));
            line.raise();
            assertThat(machine.run(PLENTY)).isEqualTo(new StopReason.Halted(0x10001));
            assertThat(machine.counts().retired(0x10000)).isEqualTo(2);
            assertThat(machine.counts().retired(0x10001)).isEqualTo(1);
            assertThat(machine.cpu().get(X86Register.EBX)).isEqualTo(1);
        }

        @Test
        void idleTimeMovesTheClockButRetiresNothing() {
            image.load(IDLE_LOOP).load(EOI_HANDLER).gate(VECTOR, HANDLER);
            timer(VECTOR, 1000);
            start(Eflags.IF);
            assertThat(machine.run(PLENTY)).isEqualTo(new StopReason.Halted(0x10001));
            assertThat(machine.events())
                    .containsExactly(new DeliveredInterrupt(0, VECTOR, InterruptSource.EXTERNAL, 1000, 0x10001));
            assertThat(machine.clock().now()).isEqualTo(1005);
            assertThat(machine.counts().total()).isEqualTo(6);
        }

        @Test
        void aTimerThatThePriorityHoldsBackDoesNotWakeIt() {
            image.load(IDLE_LOOP);
            writeLocalApic(0x80, 0xf0);
            timer(VECTOR | 1 << 17, 100);
            start(Eflags.IF);
            assertThat(machine.run(PLENTY)).isEqualTo(new StopReason.Halted(0x10001));
        }
    }

    @Nested
    class Timer {

        @Test
        void oneShotInterruptsOnceAtItsDeadline() {
            image.load(NOPS).load(EOI_HANDLER).gate(VECTOR, HANDLER);
            timer(VECTOR, 3);
            start(Eflags.IF);
            machine.run(PLENTY);
            assertThat(machine.events())
                    .containsExactly(new DeliveredInterrupt(0, VECTOR, InterruptSource.EXTERNAL, 3, 0x10003));
        }

        @Test
        void periodicInterruptsAgainAndAgain() {
            image.load("""
                10000: eb fe                           jmp 10000
                """).load(EOI_HANDLER).gate(VECTOR, HANDLER);
            timer(VECTOR | 1 << 17, 10);
            start(Eflags.IF);
            assertThat(machine.run(45)).isEqualTo(new StopReason.Deadline(45, 0x10000));
            assertThat(machine.events()).extracting(DeliveredInterrupt::clock).containsExactly(10L, 20L, 30L, 40L);
            assertThat(machine.counts().retired(0x10000)).isEqualTo(33);
        }

        @Test
        void theGuestArmsItByItself() {
            image.load("""
                10000: c7 05 e0 03 e0 fe 0b 00 00 00   movl $0xb,0xfee003e0
                1000a: c7 05 20 03 e0 fe 60 00 00 00   movl $0x60,0xfee00320
                10014: c7 05 80 03 e0 fe 05 00 00 00   movl $0x5,0xfee00380
                1001e: eb fe                           jmp 1001e
                """).load(EOI_HANDLER).gate(VECTOR, HANDLER);
            start(Eflags.IF);
            machine.run(20);
            assertThat(machine.events())
                    .containsExactly(new DeliveredInterrupt(0, VECTOR, InterruptSource.EXTERNAL, 7, 0x1001e));
        }

        @Test
        void aDeadlineThatFallsBehindStiWaitsForItsShadow() {
            image.load("""
                10000: 90                              nop
                10001: fb                              sti
                10002: 90                              nop
                10003: fa                              cli
                10004: f4                              hlt
                """).load(EOI_HANDLER).gate(VECTOR, HANDLER);
            timer(VECTOR, 2);
            start(0);
            machine.run(PLENTY);
            assertThat(machine.events())
                    .containsExactly(new DeliveredInterrupt(0, VECTOR, InterruptSource.EXTERNAL, 3, 0x10003));
        }
    }

    @Test
    void aRecordingMachineKeepsItsTrace() {
        rebuild(config.counting(CounterKind.RECORDING));
        image.load(NOPS).load(EOI_HANDLER).gate(VECTOR, HANDLER);
        timer(VECTOR, 2);
        start(Eflags.IF);
        machine.run(6);
        assertThat(machine.trace()).containsExactly(0x10000, 0x10001, 0x11000, 0x11001, 0x1100b, 0x10002);
    }

    @Test
    void countsAreComparedByTheirDifference() {
        image.load("""
            10000: 90                              nop
            10001: b9 03 00 00 00                  mov $0x3,%ecx
            10006: bf 00 80 01 00                  mov $0x18000,%edi
            1000b: f3 ab                           rep stos %eax,%es:(%edi)
            1000d: eb fe                           jmp 1000d
            """);
        start(0);
        machine.run(2);
        RawCounts before = machine.counts();
        machine.run(4);
        RawCounts difference = machine.counts().minus(before);
        assertThat(difference.entries())
                .containsExactly(
                        new RawCounts.Entry(0x10006, 1, 0),
                        new RawCounts.Entry(0x1000b, 1, 3),
                        new RawCounts.Entry(0x1000d, 2, 0));
    }

    @Test
    void changedCodeRunsOnceItIsForgotten() {
        image.load(NOPS);
        start(0);
        machine.run(2);
        machine.memory().write8(0x10002, 0xf4);
        machine.cpu().forgetCode(0x10000, 0x10010);
        assertThat(machine.run(PLENTY)).isEqualTo(new StopReason.Halted(0x10003));
    }
}
