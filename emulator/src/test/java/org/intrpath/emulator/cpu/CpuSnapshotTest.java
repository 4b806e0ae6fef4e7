// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intrpath.emulator.memory.PhysicalMemory;
import org.intrpath.emulator.unicorn.CounterKind;
import org.intrpath.emulator.unicorn.X86Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** That it is narrow outside of IA-32e mode, {@link CpuTest} shows. */
final class CpuSnapshotTest {
    private final PhysicalMemory memory = new PhysicalMemory(LongTestImage.MEMORY_BYTES);
    private final LongTestImage image = new LongTestImage(memory);
    private final Cpu cpu = new Cpu(3, memory, CounterKind.NATIVE, LongTestImage.WINDOW, new NoPorts());

    @AfterEach
    void close() {
        cpu.close();
        memory.close();
    }

    @Test
    void inLongModeItHoldsTheWideRegisters() {
        cpu.start(image.kernelStart(LongTestImage.HIGH + LongTestImage.CODE, 0));
        cpu.set64(X86Register.R15, 0x8000_0000_0000_0001L);

        CpuSnapshot snapshot = cpu.snapshot();

        assertThat(snapshot.get64(X86Register.R15)).isEqualTo(0x8000_0000_0000_0001L);
        assertThat(snapshot.get(X86Register.R15)).isEqualTo(1);
        assertThat(snapshot.toString())
                .startsWith("CPU 3\n  RAX     0x0000000000000000 RBX     0x0000000000000000 RCX     0x")
                .contains("R15     0x8000000000000001")
                .contains("RIP     0xffff800000010000")
                .endsWith(" CR4     0x%016x".formatted(cpu.get64(X86Register.CR4)));
    }

    @Test
    void inCompatibilityModeToo() {
        cpu.start(image.start(
                LongTestImage.KERNEL_CS_32, LongTestImage.KERNEL_DS, LongTestImage.CODE, LongTestImage.STACK, 0));

        assertThat(cpu.snapshot().isWide()).isTrue();
    }

    @Test
    void aRegisterOfTheOtherWidthIsRefused() {
        cpu.start(image.kernelStart(LongTestImage.CODE, 0));

        assertThatThrownBy(() -> cpu.snapshot().get(X86Register.EAX))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a snapshot taken in IA-32e mode does not hold EAX");
    }
}
