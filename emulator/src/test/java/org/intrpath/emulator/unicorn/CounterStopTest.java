// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How both counters stop, and what they count then. */
class CounterStopTest {

    private static final long PLENTY = 1000;

    @ParameterizedTest
    @EnumSource
    void aDeadlineStopsExactlyAndTheRunGoesOnFromThere(CounterKind kind) {
        try (TestGuest guest = new TestGuest(kind)) {
            guest.load("""
                2000: 40                              inc %eax
                2001: 43                              inc %ebx
                2002: eb fc                           jmp 2000
                """);
            assertThat(guest.run(0x2000, 4)).isEqualTo("DEADLINE at 2001 clock 4");
            assertThat(guest.run(0x2001, 0)).isEqualTo("DEADLINE at 2001 clock 4");
            assertThat(guest.run(0x2001, 1)).isEqualTo("DEADLINE at 2002 clock 5");
            assertThat(guest.counts()).isEqualTo("2000=2 2001=2 2002=1");
            assertThat(guest.engine.read(X86Register.EBX)).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDeadlineThatFallsOnARepWaitsForItsLastIteration(CounterKind kind) {
        try (TestGuest guest = new TestGuest(kind)) {
            guest.load("""
                2000: b9 05 00 00 00                  mov $0x5,%ecx
                2005: bf 00 80 00 00                  mov $0x8000,%edi
                200a: f3 ab                           rep stos %eax,%es:(%edi)
                200c: f4                              hlt
                """);
            assertThat(guest.run(0x2000, 3)).isEqualTo("DEADLINE at 200c clock 3");
            assertThat(guest.counts()).isEqualTo("2000=1 2005=1 200a=1+5");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRequestedStopBetweenIterationsLeavesTheRepUncountedUntilItCompletes(CounterKind kind) {
        try (TestGuest guest = new TestGuest(kind)) {
            guest.load("""
                2000: b9 05 00 00 00                  mov $0x5,%ecx
                2005: bf 00 00 20 00                  mov $0x200000,%edi
                200a: f3 ab                           rep stos %eax,%es:(%edi)
                200c: f4                              hlt
                """);
            guest.onWrite = guest.counter::requestStop;
            assertThat(guest.run(0x2000, PLENTY)).isEqualTo("REQUESTED at 200a clock 2");
            assertThat(guest.counts()).isEqualTo("2000=1 2005=1 200a=0+1");
            assertThat(guest.run(0x200a, PLENTY)).isEqualTo("REQUESTED at 200a clock 2");
            guest.onWrite = () -> {};
            assertThat(guest.run(0x200a, PLENTY)).isEqualTo("halted at 200d clock 4");
            assertThat(guest.counts()).isEqualTo("2000=1 2005=1 200a=1+5 200c=1");
            assertThat(guest.accesses).hasSize(5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRequestFromADeviceStopsBeforeTheNextInstruction(CounterKind kind) {
        try (TestGuest guest = new TestGuest(kind)) {
            guest.load("""
                2000: c7 05 10 00 20 00 07 00 00 00   movl $0x7,0x200010
                200a: a1 20 00 20 00                  mov 0x200020,%eax
                200f: 90                              nop
                2010: f4                              hlt
                """);
            guest.onWrite = guest.counter::requestStop;
            assertThat(guest.run(0x2000, PLENTY)).isEqualTo("REQUESTED at 200a clock 1");
            assertThat(guest.run(0x200a, PLENTY)).isEqualTo("halted at 2011 clock 4");
            assertThat(guest.accesses).containsExactly("write 10 4 7 at 0", "read 20 4 at 1");
            assertThat(guest.counts()).isEqualTo("2000=1 200a=1 200f=1 2010=1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReadModifyWriteOfADeviceCountsOnce(CounterKind kind) {
        try (TestGuest guest = new TestGuest(kind)) {
            guest.load("""
                2000: ff 05 10 00 20 00               incl 0x200010
                2006: f4                              hlt
                """);
            assertThat(guest.run(0x2000, PLENTY)).isEqualTo("halted at 2007 clock 2");
            assertThat(guest.accesses).containsExactly("read 10 4 at 0", "write 10 4 56 at 0");
            assertThat(guest.counts()).isEqualTo("2000=1 2006=1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void portAccessesReachTheHost(CounterKind kind) {
        try (TestGuest guest = new TestGuest(kind)) {
            guest.load("""
                2000: 66 ba f8 03                     mov $0x3f8,%dx
                2004: ec                              in (%dx),%al
                2005: e7 80                           out %eax,$0x80
                2007: f4                              hlt
                """);
            assertThat(guest.run(0x2000, PLENTY)).isEqualTo("halted at 2008 clock 4");
            assertThat(guest.accesses).containsExactly("in 3f8 1", "out 80 4 77");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFailureInADeviceIsThrownByTheRun(CounterKind kind) {
        try (TestGuest guest = new TestGuest(kind)) {
            guest.load("""
                2000: 90                              nop
                2001: c7 05 10 00 20 00 07 00 00 00   movl $0x7,0x200010
                200b: 90                              nop
                200c: f4                              hlt
                """);
            guest.onWrite = () -> {
                throw new IllegalStateException("not modelled");
            };
            assertThatThrownBy(() -> guest.run(0x2000, PLENTY))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("not modelled");
            assertThat(guest.accesses).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSoftwareInterruptRetires(CounterKind kind) {
        try (TestGuest guest = new TestGuest(kind)) {
            guest.load("""
                2000: 90                              nop
                2001: cd 80                           int $0x80
                2003: cc                              int3
                2004: f4                              hlt
                """);
            assertThat(guest.run(0x2000, PLENTY)).isEqualTo("Interrupt[vector=128] at 2003 clock 2");
            assertThat(guest.run(0x2003, PLENTY)).isEqualTo("Interrupt[vector=3] at 2004 clock 3");
            assertThat(guest.counts()).isEqualTo("2000=1 2001=1 2003=1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anInvalidInstructionCountsNothing(CounterKind kind) {
        try (TestGuest guest = new TestGuest(kind)) {
            guest.load("""
                2000: 90                              nop
                2001: 0f 0b                           ud2
                """);
            assertThat(guest.run(0x2000, PLENTY)).isEqualTo("InvalidInstruction[] at 2001 clock 1");
            assertThat(guest.counts()).isEqualTo("2000=1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aJumpToNowhereRetiresAndTheFetchFails(CounterKind kind) {
        try (TestGuest guest = new TestGuest(kind)) {
            guest.load("""
                2000: b8 00 00 30 00                  mov $0x300000,%eax
                2005: ff e0                           jmp *%eax
                """);
            assertThat(guest.run(0x2000, PLENTY))
                    .startsWith("BadAccess[access=FETCH, address=3145728")
                    .endsWith("at 300000 clock 2");
            assertThat(guest.counts()).isEqualTo("2000=1 2005=1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void codeOutsideTheWindowIsNotExecuted(CounterKind kind) {
        try (TestGuest guest = new TestGuest(kind)) {
            guest.load("""
                2000: 31 c0                           xor %eax,%eax
                2002: ff e0                           jmp *%eax
                """);
            assertThat(guest.run(0x2000, PLENTY)).isEqualTo("OUTSIDE_WINDOW at 0 clock 2");
            assertThat(guest.counter.stopAddress()).isZero();
            assertThat(guest.counts()).isEqualTo("2000=1 2002=1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBreakpointStopsBeforeItsInstructionAndCanBePassed(CounterKind kind) {
        try (TestGuest guest = new TestGuest(kind)) {
            guest.load("""
                2000: b9 02 00 00 00                  mov $0x2,%ecx
                2005: 90                              nop
                2006: 49                              dec %ecx
                2007: 75 fc                           jne 2005
                2009: f4                              hlt
                """);
            guest.counter.setBreakpoint(0x2006);
            assertThat(guest.run(0x2000, PLENTY)).isEqualTo("BREAKPOINT at 2006 clock 2");
            assertThat(guest.run(0x2006, PLENTY)).isEqualTo("BREAKPOINT at 2006 clock 2");
            assertThat(guest.run(0x2006, PLENTY, true)).isEqualTo("BREAKPOINT at 2006 clock 5");
            guest.counter.clearBreakpoint(0x2006);
            assertThat(guest.run(0x2006, PLENTY)).isEqualTo("halted at 200a clock 8");
            assertThat(guest.counts()).isEqualTo("2000=1 2005=2 2006=2 2007=2 2009=1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBreakpointOnARepStopsOnceBeforeIt(CounterKind kind) {
        try (TestGuest guest = new TestGuest(kind)) {
            guest.load("""
                2000: b9 03 00 00 00                  mov $0x3,%ecx
                2005: bf 00 80 00 00                  mov $0x8000,%edi
                200a: f3 ab                           rep stos %eax,%es:(%edi)
                200c: f4                              hlt
                """);
            guest.counter.setBreakpoint(0x200a);
            assertThat(guest.run(0x2000, PLENTY)).isEqualTo("BREAKPOINT at 200a clock 2");
            assertThat(guest.run(0x200a, PLENTY, true)).isEqualTo("halted at 200d clock 4");
            assertThat(guest.counts()).isEqualTo("2000=1 2005=1 200a=1+3 200c=1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBreakpointOnAJumpToItselfStopsEachTime(CounterKind kind) {
        try (TestGuest guest = new TestGuest(kind)) {
            guest.load("""
                2000: 90                              nop
                2001: eb fe                           jmp 2001
                """);
            guest.counter.setBreakpoint(0x2001);
            assertThat(guest.run(0x2000, PLENTY)).isEqualTo("BREAKPOINT at 2001 clock 1");
            assertThat(guest.run(0x2001, PLENTY, true)).isEqualTo("BREAKPOINT at 2001 clock 2");
            assertThat(guest.counts()).isEqualTo("2000=1 2001=1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void changedCodeIsNoticedWhereverTheRunStopped(CounterKind kind) {
        try (TestGuest guest = new TestGuest(kind)) {
            guest.load("""
                2000: e8 fb 0f 00 00                  call 3000
                2005: 66 c7 05 00 30 00 00 f3 ab      movw $0xabf3,0x3000
                200e: b9 06 00 00 00                  mov $0x6,%ecx
                2013: bf 00 80 00 00                  mov $0x8000,%edi
                2018: e8 e3 0f 00 00                  call 3000
                201d: f4                              hlt
                3000: 90                              nop
                3001: 90                              nop
                3002: c3                              ret
                """);
            assertThat(guest.stepUntilHalted(0x2000)).isEqualTo("halted at 201e clock 11");
            assertThat(guest.counts()).isEqualTo("2000=1 2005=1 200e=1 2013=1 2018=1 201d=1 3000=2+6 3001=1 3002=2");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRepMadeByTheInstructionBeforeItIsNoticed(CounterKind kind) {
        try (TestGuest guest = new TestGuest(kind)) {
            guest.load("""
                2000: ba 02 00 00 00                  mov $0x2,%edx
                2005: bf 00 80 00 00                  mov $0x8000,%edi
                200a: b9 03 00 00 00                  mov $0x3,%ecx
                200f: 90                              nop
                2010: ab                              stos %eax,%es:(%edi)
                2011: c6 05 0f 20 00 00 f3            movb $0xf3,0x200f
                2018: 4a                              dec %edx
                2019: 75 ef                           jne 200a
                201b: f4                              hlt
                """);
            assertThat(guest.run(0x2000, PLENTY)).isEqualTo("halted at 201c clock 14");
            assertThat(guest.counts()).isEqualTo("2000=1 2005=1 200a=2 200f=2+3 2010=1 2011=2 2018=2 2019=2 201b=1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anInstructionThatIsNotModelledIsNotExecuted(CounterKind kind) {
        try (TestGuest guest = new TestGuest(kind)) {
            guest.load("""
                2000: 90                              nop
                2001: 0f 31                           rdtsc
                """);
            assertThat(guest.run(0x2000, PLENTY)).isEqualTo("EMULATED at 2001 clock 1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDeadlineInThePastIsRefused(CounterKind kind) {
        try (TestGuest guest = new TestGuest(kind)) {
            guest.load("""
                2000: 90                              nop
                2001: 90                              nop
                2002: f4                              hlt
                """);
            guest.run(0x2000, 2);
            assertThatThrownBy(() -> guest.counter.deadline(1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("before the clock, 2");
        }
    }
}
