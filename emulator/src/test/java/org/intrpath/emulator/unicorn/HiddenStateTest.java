// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Faults after faults, and the way to ring 0. */
class HiddenStateTest {

    private static final String DIVIDE = """
        2000: 31 c9                           xor %ecx,%ecx
        2002: f7 f1                           div %ecx
        2004: f4                              hlt
        """;
    private static final String BAD_SELECTOR = """
        2100: b8 bc 0a 00 00                  mov $0xabc,%eax
        2105: 8e d8                           mov %eax,%ds
        2107: f4                              hlt
        """;
    private static final String PROGRAMS = DIVIDE + BAD_SELECTOR;

    private final TestGuest guest = new TestGuest(CounterKind.NATIVE);

    @AfterEach
    void close() {
        guest.close();
    }

    @Test
    void withoutRepairASecondFaultIsADoubleFault() {
        guest.load(PROGRAMS);
        assertThat(guest.run(0x2000, 100)).startsWith("Interrupt[vector=0]");
        assertThat(guest.run(0x2000, 100)).startsWith("Interrupt[vector=8]");
    }

    @Test
    void afterRepairFaultsKeepTheirVectors() {
        guest.load(PROGRAMS);
        assertThat(guest.run(0x2000, 100)).startsWith("Interrupt[vector=0]");
        guest.hidden.forgetFault();
        assertThat(guest.run(0x2000, 100)).startsWith("Interrupt[vector=0]");
        guest.hidden.forgetFault();
        assertThat(guest.run(0x2100, 100)).startsWith("Interrupt[vector=13]");
        guest.hidden.forgetFault();
        assertThat(guest.run(0x2000, 100)).startsWith("Interrupt[vector=0]");
    }

    @Test
    void theErrorCodeOfAFaultIsFound() {
        guest.load(PROGRAMS);
        guest.run(0x2100, 100);
        assertThat(guest.hooks.event()).isEqualTo(new GuestEvent.Interrupt(13, 0x0abc, 0));
    }

    @Test
    void repairRollsNothingElseBack() {
        guest.load(PROGRAMS);
        guest.run(0x2000, 100);
        guest.engine.write(X86Register.EBX, 0x1234);
        guest.hidden.forgetFault();
        assertThat(guest.engine.read(X86Register.EBX)).isEqualTo(0x1234);
        assertThat(guest.engine.read(X86Register.EIP)).isEqualTo(0x2002);
    }

    @Test
    void ring0IsReachedFromRing3ByLoadingSelectors() {
        guest.load("""
            2000: cf                              iret
            2001: 9c                              pushf
            2002: f4                              hlt
            """);
        guest.engine.write(X86Register.ESP, 0x8000);
        guest.poke32(0x8000, 0x2001);
        guest.poke32(0x8004, 0x1b);
        guest.poke32(0x8008, 0x202);
        guest.poke32(0x800c, 0x9000);
        guest.poke32(0x8010, 0x23);
        assertThat(guest.run(0x2000, 100)).startsWith("Interrupt[vector=13] at 2002 clock 2");
        guest.hidden.forgetFault();
        guest.hidden.enterRing(0);
        guest.engine.write(X86Register.SS, 0x10);
        guest.engine.write(X86Register.CS, 0x08);
        assertThat(guest.run(0x2002, 100)).isEqualTo("halted at 2003 clock 3");
        assertThat(guest.engine.read(X86Register.CS)).isEqualTo(0x08);
    }
}
