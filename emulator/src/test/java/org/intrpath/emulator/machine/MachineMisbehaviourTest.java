// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.intrpath.emulator.cpu.ExceptionVector;
import org.intrpath.emulator.cpu.InterruptSource;
import org.intrpath.emulator.cpu.PageAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a guest may do wrong, and what the machine says of it. */
class MachineMisbehaviourTest extends WiredMachine {

    @Test
    void aStackOverflowHitsTheGuardPage() {
        image.load("""
            10000: 50                              push %eax
            10001: eb fd                           jmp 10000
            """);
        start(0);
        StopReason stop = machine.run(100_000);
        assertThat(stop).isInstanceOfSatisfying(StopReason.GuestFault.class, fault -> {
            assertThat(fault.name()).isEqualTo("#PF");
            assertThat(fault.address()).isEqualTo(0x20ffcL);
            assertThat(fault.eip()).isEqualTo(0x10000L);
        });
        assertThat(stop)
                .hasToString("#PF(0x0002) at 0x00010000 on address 0x00020ffc: "
                        + "raised by the guest, which has no handler for it");
    }

    @Test
    void aJumpToAddress0IsAFault() {
        image.load("""
            10000: 31 c0                           xor %eax,%eax
            10002: ff e0                           jmp *%eax
            """);
        start(0);
        assertThat(machine.run(PLENTY)).isInstanceOfSatisfying(StopReason.GuestFault.class, fault -> {
            assertThat(fault.exception()).isEqualTo(ExceptionVector.PAGE_FAULT);
            assertThat(fault.address()).isZero();
            assertThat(fault.eip()).isZero();
        });
    }

    @Test
    void aJumpToUnmappedMemoryIsAFault() {
        image.load("""
            10000: b8 00 00 70 00                  mov $0x700000,%eax
            10005: ff e0                           jmp *%eax
            """);
        start(0);
        assertThat(machine.run(PLENTY)).isInstanceOfSatisfying(StopReason.GuestFault.class, fault -> {
            assertThat(fault.eip()).isEqualTo(0x70_0000L);
            assertThat(fault.address()).isEqualTo(0x70_0000L);
        });
    }

    @Test
    void anEndlessLoopEndsAtItsLimit() {
        image.load("""
            10000: eb fe                           jmp 10000
            """);
        start(0);
        assertThat(machine.run(PLENTY)).isEqualTo(new StopReason.Deadline(PLENTY, 0x10000));
    }

    @Test
    void codeOutsideTheWindowStopsTheRun() {
        image.map(0x40000, 0x1000, PageAccess.KERNEL_CODE).load("""
            10000: b8 00 00 04 00                  mov $0x40000,%eax
            10005: ff e0                           jmp *%eax
            """);
        start(0);
        assertThat(machine.run(PLENTY)).isEqualTo(new StopReason.OutsideWindow(0x40000));
    }

    @Test
    void aHoleInPhysicalMemoryIsNamed() {
        image.map(0x80_0000, 0x1000, PageAccess.KERNEL_DATA).load("""
            10000: a1 00 00 80 00                  mov 0x800000,%eax
            """);
        start(0);
        assertThat(machine.run(PLENTY)).isInstanceOfSatisfying(StopReason.PhysicalHole.class, hole -> {
            assertThat(hole.access()).isEqualTo("read");
            assertThat(hole.eip()).isEqualTo(0x10000L);
        });
    }

    @Test
    void anInvalidInstructionStopsTheRun() {
        image.load("""
            10000: 90                              nop
            10001: 0f 0b                           ud2
            """);
        start(0);
        assertThat(machine.run(PLENTY)).isEqualTo(new StopReason.InvalidInstruction(0x10001));
    }

    @Test
    void anInstructionThatIsNotModelledStopsTheRunBeforeIt() {
        image.load("""
            10000: b8 01 00 00 00                  mov $0x1,%eax
            10005: 0f 23 f8                        mov %eax,%dr7
            """);
        start(0);

        StopReason stop = machine.run(PLENTY);

        assertThat(stop).isInstanceOfSatisfying(StopReason.UnmodelledInstruction.class, unmodelled -> {
            assertThat(unmodelled.eip()).isEqualTo(0x10005);
            assertThat(unmodelled.why()).contains("DR7");
        });
        assertThat(machine.counts().total()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "0f 05, syscall, INVALID_OPCODE",
        "0f 32, rdmsr, GENERAL_PROTECTION",
        "0f c7 f0, rdrand, INVALID_OPCODE",
        "0f 01 c8, monitor, INVALID_OPCODE"
    })
    void anInstructionThatIsCarriedOutInTheModelFaultsUncounted(String bytes, String name, ExceptionVector exception) {
        image.load("10000: b9 00 00 00 40  mov $0x40000000,%ecx\n10005: " + bytes + "  " + name);
        start(0);

        StopReason stop = machine.run(PLENTY);

        assertThat(stop).isInstanceOfSatisfying(StopReason.GuestFault.class, fault -> {
            assertThat(fault.exception()).isEqualTo(exception);
            assertThat(fault.eip()).isEqualTo(0x10005);
        });
        assertThat(machine.counts().total()).isEqualTo(1);
    }

    @Test
    void anUnmodelledRegisterNamesCpuAndEip() {
        image.load("""
            10000: 90                              nop
            10001: a1 14 00 e0 fe                  mov 0xfee00014,%eax
            """);
        start(0);
        assertThatThrownBy(() -> machine.run(PLENTY))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("local APIC")
                .hasMessageContaining("(CPU 0, EIP 0x00010001)");
    }

    @Test
    void aPortWithoutADeviceNamesCpuAndEip() {
        image.load("""
            10000: 90                              nop
            10001: e4 20                           in $0x20,%al
            """);
        start(0);
        assertThatThrownBy(() -> machine.run(PLENTY))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("port bus")
                .hasMessageContaining("(CPU 0, EIP 0x00010001)");
    }

    @Test
    void faultsCanBeDeliveredToTheGuest() {
        rebuild(config.delivering(Set.of(ExceptionVector.DIVIDE_ERROR, ExceptionVector.INVALID_OPCODE)));
        image.load("""
            10000: 31 c9                           xor %ecx,%ecx
            10002: f7 f1                           div %ecx
            10004: 0f 0b                           ud2
            10006: f4                              hlt
            """).load("""
                11000: 83 04 24 02                     addl $0x2,(%esp)
                11004: cf                              iret
                """).gate(0, HANDLER).gate(6, HANDLER);
        start(0);
        assertThat(machine.run(PLENTY)).isEqualTo(new StopReason.Halted(0x10007));
        assertThat(machine.events())
                .containsExactly(
                        new DeliveredInterrupt(0, 0, InterruptSource.EXCEPTION, 1, 0x10002),
                        new DeliveredInterrupt(0, 6, InterruptSource.EXCEPTION, 3, 0x10004));
        assertThat(machine.counts().total()).isEqualTo(6);
    }

    @Test
    void anInterruptInstructionWithAnExceptionsVectorIsASoftwareInterrupt() {
        image.load("""
            10000: cd 0d                           int $0xd
            10002: f4                              hlt
            """).load("""
                11000: cf                              iret
                """).gate(13, HANDLER);
        start(0);
        assertThat(machine.run(PLENTY)).isEqualTo(new StopReason.Halted(0x10003));
        assertThat(machine.events().getFirst().source()).isEqualTo(InterruptSource.SOFTWARE);
    }
}
