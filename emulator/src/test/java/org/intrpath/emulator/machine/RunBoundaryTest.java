// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.intrpath.emulator.cpu.ExceptionVector;
import org.intrpath.emulator.cpu.TestImage;
import org.intrpath.emulator.unicorn.CountedWindow;
import org.intrpath.emulator.unicorn.CounterKind;
import org.intrpath.emulator.unicorn.X86Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the end of one run must not do to the next: the guest cannot tell where it was stopped. */
class RunBoundaryTest {
    private static final long WINDOW_BASE = 0x10000;
    private static final int WINDOW_BYTES = 0x10000;
    private static final long RAM_BYTES = 0x40_0000;

    private static final CountedWindow WINDOW = new CountedWindow(WINDOW_BASE, WINDOW_BYTES);

    private final Machine machine = new Machine(MachineConfig.of(RAM_BYTES, WINDOW));

    @BeforeEach
    void start() {
        TestImage image = new TestImage(machine.memory());
        image.load("""
            10000: 90                              nop
            10001: 90                              nop
            10002: a1 00 00 00 00                  mov 0x0,%eax
            """);
        machine.start(image.kernelStart(TestImage.CODE, 0));
        machine.cpu().set(X86Register.CR2, 0x1234);
    }

    @AfterEach
    void close() {
        machine.close();
    }

    @Test
    void aPageFaultAfterEarlierRunsIsAPageFault() {
        machine.run(1);
        machine.run(1);

        StopReason stop = machine.run(1);

        assertThat(stop).isInstanceOfSatisfying(StopReason.GuestFault.class, fault -> {
            assertThat(fault.exception()).isEqualTo(ExceptionVector.PAGE_FAULT);
            assertThat(fault.address()).isZero();
        });
    }

    @Test
    void aRunLeavesCr2Alone() {
        machine.run(1);

        assertThat(machine.cpu().get(X86Register.CR2)).isEqualTo(0x1234);
    }

    /** Intel SDM 3A, "Interrupt 13 - General Protection Exception (#GP)": a fault, so nothing has retired. */
    @ParameterizedTest
    @EnumSource
    void aSoftwareInterruptWithoutAGateFaultsAndDoesNotRetire(CounterKind kind) {
        try (Machine other = new Machine(MachineConfig.of(RAM_BYTES, WINDOW).counting(kind))) {
            TestImage image = new TestImage(other.memory());
            image.load("""
                10000: 90                              nop
                10001: cd 80                           int $0x80
                """);
            other.start(image.kernelStart(TestImage.CODE, 0));

            StopReason stop = other.run(10);

            assertThat(stop).isInstanceOfSatisfying(StopReason.GuestFault.class, fault -> {
                assertThat(fault.exception()).isEqualTo(ExceptionVector.GENERAL_PROTECTION);
                assertThat(fault.eip()).isEqualTo(0x10001);
            });
            assertThat(other.cpu().eip()).isEqualTo(0x10001);
            assertThat(other.counts().total()).isEqualTo(1);
            assertThat(other.clock().now()).isEqualTo(1);
        }
    }
}
