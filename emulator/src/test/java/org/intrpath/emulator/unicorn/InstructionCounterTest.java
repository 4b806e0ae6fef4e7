// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same guest code under each counter; every address's count is spelled out. */
class InstructionCounterTest {

    private static final long PLENTY = 1000;

    @ParameterizedTest
    @EnumSource
    void straightCodeAndLoopsCountEachRetirement(CounterKind kind) {
        try (TestGuest guest = new TestGuest(kind)) {
            guest.load("""
                2000: b9 03 00 00 00                  mov $0x3,%ecx
                2005: 40                              inc %eax
                2006: 49                              dec %ecx
                2007: 75 fc                           jne 2005
                2009: f4                              hlt
                """);
            assertThat(guest.run(0x2000, PLENTY)).isEqualTo("halted at 200a clock 11");
            assertThat(guest.counts()).isEqualTo("2000=1 2005=3 2006=3 2007=3 2009=1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void repCountsOnceWithItsIterationsApart(CounterKind kind) {
        try (TestGuest guest = new TestGuest(kind)) {
            guest.load("""
                2000: b9 05 00 00 00                  mov $0x5,%ecx
                2005: bf 00 80 00 00                  mov $0x8000,%edi
                200a: f3 ab                           rep stos %eax,%es:(%edi)
                200c: f4                              hlt
                """);
            assertThat(guest.run(0x2000, PLENTY)).isEqualTo("halted at 200d clock 4");
            assertThat(guest.counts()).isEqualTo("2000=1 2005=1 200a=1+5 200c=1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void repOfOneAndOfNoIterationRetires(CounterKind kind) {
        try (TestGuest guest = new TestGuest(kind)) {
            guest.load("""
                2000: bf 00 80 00 00                  mov $0x8000,%edi
                2005: b9 01 00 00 00                  mov $0x1,%ecx
                200a: f3 ab                           rep stos %eax,%es:(%edi)
                200c: b9 00 00 00 00                  mov $0x0,%ecx
                2011: f2 ae                           repnz scas %es:(%edi),%al
                2013: f4                              hlt
                """);
            assertThat(guest.run(0x2000, PLENTY)).isEqualTo("halted at 2014 clock 6");
            assertThat(guest.counts()).isEqualTo("2000=1 2005=1 200a=1+1 200c=1 2011=1 2013=1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void repCountsInCxWithA16BitAddressSize(CounterKind kind) {
        try (TestGuest guest = new TestGuest(kind)) {
            guest.load("""
                2000: b9 03 00 05 00                  mov $0x50003,%ecx
                2005: bf 00 80 00 00                  mov $0x8000,%edi
                200a: 67 f3 aa                        rep stos %al,%es:(%di)
                200d: f4                              hlt
                """);
            assertThat(guest.run(0x2000, PLENTY)).isEqualTo("halted at 200e clock 4");
            assertThat(guest.counts()).isEqualTo("2000=1 2005=1 200a=1+3 200d=1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void compareEndedByItsConditionCountsTheIterationsMade(CounterKind kind) {
        try (TestGuest guest = new TestGuest(kind)) {
            guest.load("""
                2000: b9 09 00 00 00                  mov $0x9,%ecx
                2005: be 00 80 00 00                  mov $0x8000,%esi
                200a: bf 00 90 00 00                  mov $0x9000,%edi
                200f: f3 a6                           repz cmpsb %es:(%edi),%ds:(%esi)
                2011: f4                              hlt
                """);
            guest.poke(0x8003, 1);
            assertThat(guest.run(0x2000, PLENTY)).isEqualTo("halted at 2012 clock 5");
            assertThat(guest.counts()).isEqualTo("2000=1 2005=1 200a=1 200f=1+4 2011=1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void compareEndedByItsCountCountsAllIterations(CounterKind kind) {
        try (TestGuest guest = new TestGuest(kind)) {
            guest.load("""
                2000: b9 09 00 00 00                  mov $0x9,%ecx
                2005: be 00 80 00 00                  mov $0x8000,%esi
                200a: bf 00 90 00 00                  mov $0x9000,%edi
                200f: f3 a6                           repz cmpsb %es:(%edi),%ds:(%esi)
                2011: f4                              hlt
                """);
            assertThat(guest.run(0x2000, PLENTY)).isEqualTo("halted at 2012 clock 5");
            assertThat(guest.counts()).isEqualTo("2000=1 2005=1 200a=1 200f=1+9 2011=1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void compareEndedByItsConditionInTheLastIterationCountsThatToo(CounterKind kind) {
        try (TestGuest guest = new TestGuest(kind)) {
            guest.load("""
                2000: b9 04 00 00 00                  mov $0x4,%ecx
                2005: be 00 80 00 00                  mov $0x8000,%esi
                200a: bf 00 90 00 00                  mov $0x9000,%edi
                200f: f3 a6                           repz cmpsb %es:(%edi),%ds:(%esi)
                2011: f4                              hlt
                """);
            guest.poke(0x8003, 1);
            assertThat(guest.run(0x2000, PLENTY)).isEqualTo("halted at 2012 clock 5");
            assertThat(guest.counts()).isEqualTo("2000=1 2005=1 200a=1 200f=1+4 2011=1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFaultingInstructionCountsOnlyWhenItCompletes(CounterKind kind) {
        try (TestGuest guest = new TestGuest(kind)) {
            guest.load("""
                2000: 31 d2                           xor %edx,%edx
                2002: 31 c9                           xor %ecx,%ecx
                2004: f7 f1                           div %ecx
                2006: f4                              hlt
                """);
            assertThat(guest.run(0x2000, PLENTY)).isEqualTo("Interrupt[vector=0] at 2004 clock 2");
            assertThat(guest.counts()).isEqualTo("2000=1 2002=1");
            guest.hidden.forgetFault();
            guest.engine.write(X86Register.ECX, 1);
            assertThat(guest.run(0x2004, PLENTY)).isEqualTo("halted at 2007 clock 4");
            assertThat(guest.counts()).isEqualTo("2000=1 2002=1 2004=1 2006=1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRepThatFaultsKeepsItsIterationsAndRetiresOnceItCompletes(CounterKind kind) {
        try (TestGuest guest = new TestGuest(kind)) {
            guest.load("""
                2000: b9 05 00 00 00                  mov $0x5,%ecx
                2005: bf f8 ff 0f 00                  mov $0xffff8,%edi
                200a: f3 ab                           rep stos %eax,%es:(%edi)
                200c: f4                              hlt
                """);
            assertThat(guest.run(0x2000, PLENTY))
                    .isEqualTo("BadAccess[access=WRITE, address=1048576, sizeBytes=4] at 200a clock 2");
            assertThat(guest.counts()).isEqualTo("2000=1 2005=1 200a=0+2");
            guest.engine.write(X86Register.EDI, 0x8000);
            assertThat(guest.run(0x200a, PLENTY)).isEqualTo("halted at 200d clock 4");
            assertThat(guest.counts()).isEqualTo("2000=1 2005=1 200a=1+5 200c=1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRepThatFaultsInItsFirstIterationCountsNothing(CounterKind kind) {
        try (TestGuest guest = new TestGuest(kind)) {
            guest.load("""
                2000: b9 05 00 00 00                  mov $0x5,%ecx
                2005: bf 00 00 10 00                  mov $0x100000,%edi
                200a: f3 ab                           rep stos %eax,%es:(%edi)
                200c: f4                              hlt
                """);
            guest.run(0x2000, PLENTY);
            assertThat(guest.counts()).isEqualTo("2000=1 2005=1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aJumpToItselfCountsEachTimeAndStopsAtTheDeadline(CounterKind kind) {
        try (TestGuest guest = new TestGuest(kind)) {
            guest.load("""
                2000: 90                              nop
                2001: eb fe                           jmp 2001
                """);
            assertThat(guest.run(0x2000, 100)).isEqualTo("DEADLINE at 2001 clock 100");
            assertThat(guest.counts()).isEqualTo("2000=1 2001=99");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLoopInstructionOnItselfIsNotARep(CounterKind kind) {
        try (TestGuest guest = new TestGuest(kind)) {
            guest.load("""
                2000: b9 07 00 00 00                  mov $0x7,%ecx
                2005: e2 fe                           loop 2005
                2007: f4                              hlt
                """);
            assertThat(guest.run(0x2000, 100)).isEqualTo("halted at 2008 clock 9");
            assertThat(guest.counts()).isEqualTo("2000=1 2005=7 2007=1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCallToItselfCountsEachTime(CounterKind kind) {
        try (TestGuest guest = new TestGuest(kind)) {
            guest.load("""
                2000: 90                              nop
                2001: e8 fb ff ff ff                  call 2001
                """);
            assertThat(guest.run(0x2000, 50)).isEqualTo("DEADLINE at 2001 clock 50");
            assertThat(guest.counts()).isEqualTo("2000=1 2001=49");
            assertThat(guest.engine.read(X86Register.ESP)).isEqualTo(TestGuest.STACK - 49 * 4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStoreIntoItsOwnBlockCountsOnceEachTime(CounterKind kind) {
        try (TestGuest guest = new TestGuest(kind)) {
            guest.load("""
                2000: b9 03 00 00 00                  mov $0x3,%ecx
                2005: fe 05 0d 20 00 00               incb 0x200d
                200b: 90                              nop
                200c: b0 05                           mov $0x5,%al
                200e: 49                              dec %ecx
                200f: 75 f4                           jne 2005
                2011: f4                              hlt
                """);
            assertThat(guest.run(0x2000, PLENTY)).isEqualTo("halted at 2012 clock 17");
            assertThat(guest.counts()).isEqualTo("2000=1 2005=3 200b=3 200c=3 200e=3 200f=3 2011=1");
            assertThat(guest.engine.read(X86Register.EAX) & 0xff).isEqualTo(8);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPushIntoItsOwnBlockCountsOnce(CounterKind kind) {
        try (TestGuest guest = new TestGuest(kind)) {
            guest.load("""
                2000: bc 0f 20 00 00                  mov $0x200f,%esp
                2005: b8 90 90 90 90                  mov $0x90909090,%eax
                200a: 50                              push %eax
                200b: f8                              clc
                200c: f8                              clc
                200d: f8                              clc
                200e: f8                              clc
                200f: f4                              hlt
                """);
            assertThat(guest.run(0x2000, PLENTY)).isEqualTo("halted at 2010 clock 8");
            assertThat(guest.counts()).isEqualTo("2000=1 2005=1 200a=1 200b=1 200c=1 200d=1 200e=1 200f=1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRepThatStoresIntoItsOwnBlockCountsItsIterationsOnce(CounterKind kind) {
        try (TestGuest guest = new TestGuest(kind)) {
            guest.load("""
                2000: b9 04 00 00 00                  mov $0x4,%ecx
                2005: bf 0e 20 00 00                  mov $0x200e,%edi
                200a: b0 90                           mov $0x90,%al
                200c: f3 aa                           rep stos %al,%es:(%edi)
                200e: f8                              clc
                200f: f8                              clc
                2010: f8                              clc
                2011: f8                              clc
                2012: f4                              hlt
                """);
            assertThat(guest.run(0x2000, PLENTY)).isEqualTo("halted at 2013 clock 9");
            assertThat(guest.counts()).isEqualTo("2000=1 2005=1 200a=1 200c=1+4 200e=1 200f=1 2010=1 2011=1 2012=1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void codeThatTheGuestTurnsIntoARepIsCountedAsOne(CounterKind kind) {
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
            assertThat(guest.run(0x2000, PLENTY)).isEqualTo("halted at 201e clock 11");
            assertThat(guest.counts()).isEqualTo("2000=1 2005=1 200e=1 2013=1 2018=1 201d=1 3000=2+6 3001=1 3002=2");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRepThatTheGuestTurnsIntoPlainCodeIsCountedAsThat(CounterKind kind) {
        try (TestGuest guest = new TestGuest(kind)) {
            guest.load("""
                2000: b9 06 00 00 00                  mov $0x6,%ecx
                2005: bf 00 80 00 00                  mov $0x8000,%edi
                200a: e8 f1 0f 00 00                  call 3000
                200f: 66 c7 05 00 30 00 00 eb fe      movw $0xfeeb,0x3000
                2018: e8 e3 0f 00 00                  call 3000
                201d: f4                              hlt
                3000: f3 ab                           rep stos %eax,%es:(%edi)
                3002: c3                              ret
                """);
            assertThat(guest.run(0x2000, 20)).isEqualTo("DEADLINE at 3000 clock 20");
            assertThat(guest.counts()).isEqualTo("2000=1 2005=1 200a=1 200f=1 2018=1 3000=14+6 3002=1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void codeThatTheHostChangesIsCountedAnewOnceItIsForgotten(CounterKind kind) {
        try (TestGuest guest = new TestGuest(kind)) {
            guest.load("""
                2000: 90                              nop
                2001: 90                              nop
                2002: f4                              hlt
                """);
            guest.run(0x2000, PLENTY);
            guest.poke(0x2000, 0xf3, 0xab);
            guest.hooks.forgetCode(0x2000, 0x2003);
            guest.engine.write(X86Register.EDI, 0x8000);
            guest.engine.write(X86Register.ECX, 2);
            assertThat(guest.run(0x2000, PLENTY)).isEqualTo("halted at 2003 clock 5");
            assertThat(guest.counts()).isEqualTo("2000=2+2 2001=1 2002=2");
        }
    }
}
