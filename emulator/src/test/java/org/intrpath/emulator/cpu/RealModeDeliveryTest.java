// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.intrpath.emulator.memory.PhysicalMemory;
import org.intrpath.emulator.unicorn.CountedWindow;
import org.intrpath.emulator.unicorn.CounterKind;
import org.intrpath.emulator.unicorn.ProcessorMode;
import org.intrpath.emulator.unicorn.TableRegister;
import org.intrpath.emulator.unicorn.X86Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Intel SDM 3B, "8086 Emulation", "Interrupt and Exception Handling"; SDM 2A, "INT n/INTO/INT3/INT1", "Operation",
 * REAL-ADDRESS-MODE.
 */
class RealModeDeliveryTest {

    private static final int VECTOR = 0x21;
    private static final int STACK_BASE = 0x2_0000;

    private final PhysicalMemory memory = new PhysicalMemory(0x10_0000);
    private final Cpu cpu = new Cpu(0, memory, CounterKind.NATIVE, CountedWindow.EVERYTHING, new NoPorts());

    @AfterEach
    void close() {
        cpu.close();
        memory.close();
    }

    @BeforeEach
    void start() {
        memory.write16(VECTOR * 4, 0x0100);
        memory.write16(VECTOR * 4 + 2, 0x3000);
        code(0x8000, 0x90, 0x90, 0xf4); // nop; nop; hlt
        code(0x3_0100, 0xcf); // iret
        cpu.init();
        cpu.startUp(8);
        cpu.set(X86Register.SS, STACK_BASE >> 4);
        cpu.set(X86Register.ESP, 0x1000);
        cpu.set(X86Register.EFLAGS, Eflags.IF | Eflags.CF);
    }

    private void code(int address, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            memory.write8(address + (long) i, bytes[i]);
        }
    }

    private void run(int instructions) {
        cpu.counter().deadline(cpu.counter().clock() + instructions);
        cpu.run(false);
    }

    private DeliveryFailedException failure() {
        return catchThrowableOfType(
                DeliveryFailedException.class,
                () -> cpu.deliver(VECTOR, InterruptSource.EXTERNAL, InterruptDelivery.NO_ERROR_CODE));
    }

    @Test
    void pushesFlagsCsAndIpAsWordsAndLoadsThePairOfTheTable() {
        run(1);
        cpu.deliver(VECTOR, InterruptSource.EXTERNAL, InterruptDelivery.NO_ERROR_CODE);
        assertThat(cpu.linearPc()).isEqualTo(0x3_0100);
        assertThat(cpu.get(X86Register.CS)).isEqualTo(0x3000);
        assertThat(cpu.get(X86Register.ESP)).isEqualTo(0x1000 - 6);
        assertThat(memory.read16(STACK_BASE + 0xffe)).isEqualTo(Eflags.IF | Eflags.CF | Eflags.FIXED);
        assertThat(memory.read16(STACK_BASE + 0xffc)).isEqualTo(0x0800);
        assertThat(memory.read16(STACK_BASE + 0xffa)).isEqualTo(1);
        assertThat(cpu.get(X86Register.EFLAGS)).isEqualTo(Eflags.CF | Eflags.FIXED);
        assertThat(cpu.mode()).isEqualTo(ProcessorMode.REAL);
    }

    @Test
    void iretGoesBack() {
        run(1);
        cpu.deliver(VECTOR, InterruptSource.EXTERNAL, InterruptDelivery.NO_ERROR_CODE);
        run(2);
        assertThat(cpu.linearPc()).isEqualTo(0x8002);
        assertThat(cpu.get(X86Register.ESP)).isEqualTo(0x1000);
        assertThat(cpu.interruptFlag()).isTrue();
        assertThat(cpu.counter().clock()).isEqualTo(3);
    }

    @Test
    void noErrorCodeIsPushed() {
        memory.write16(13 * 4, 0x0100);
        memory.write16(13 * 4 + 2, 0x3000);
        cpu.deliver(13, InterruptSource.EXCEPTION, 0);
        assertThat(cpu.get(X86Register.ESP)).isEqualTo(0x1000 - 6);
    }

    @Test
    void theTableIsWhereItsRegisterSays() {
        memory.write32(0x500 + VECTOR * 4, 0x3000_0100);
        memory.write32(VECTOR * 4, 0);
        cpu.setTable(X86Register.IDTR, TableRegister.of(0x500, 0x3ff));
        cpu.deliver(VECTOR, InterruptSource.EXTERNAL, InterruptDelivery.NO_ERROR_CODE);
        assertThat(cpu.linearPc()).isEqualTo(0x3_0100);
    }

    @Test
    void aVectorBeyondTheTableIsAGeneralProtectionFault() {
        cpu.setTable(X86Register.IDTR, TableRegister.of(0, VECTOR * 4 + 2));
        assertThat(failure().exception()).isEqualTo(ExceptionVector.GENERAL_PROTECTION);
        assertThat(cpu.get(X86Register.ESP)).isEqualTo(0x1000);
    }

    @Test
    void aWordOverTheEndOfTheStackIsAStackFault() {
        cpu.set(X86Register.ESP, 5);
        assertThat(failure().exception()).isEqualTo(ExceptionVector.STACK_FAULT);
        assertThat(cpu.get(X86Register.ESP)).isEqualTo(5);
    }

    @Test
    void anEvenStackPointerWrapsAround() {
        cpu.set(X86Register.ESP, 4);
        cpu.deliver(VECTOR, InterruptSource.EXTERNAL, InterruptDelivery.NO_ERROR_CODE);
        assertThat(cpu.get(X86Register.ESP)).isEqualTo(0xfffe);
        assertThat(memory.read16(STACK_BASE + 0xfffe)).isZero();
        assertThat(memory.read16(STACK_BASE + 2)).isEqualTo(Eflags.IF | Eflags.CF | Eflags.FIXED);
    }

    @Test
    void aSoftwareInterruptIsRecognised() {
        code(0x8000, 0xcd, VECTOR);
        run(1);
        assertThat(cpu.isSoftwareInterrupt(VECTOR)).isTrue();
        cpu.deliver(VECTOR, InterruptSource.SOFTWARE, InterruptDelivery.NO_ERROR_CODE);
        assertThat(cpu.linearPc()).isEqualTo(0x3_0100);
        assertThat(memory.read16(STACK_BASE + 0xffa)).isEqualTo(2);
    }

    @Test
    void aSoftwareInterruptThatFailsIsTakenBack() {
        code(0x8000, 0x90, 0xcd, VECTOR);
        run(2);
        cpu.takeBackSoftwareInterrupt();
        assertThat(cpu.linearPc()).isEqualTo(0x8001);
        assertThat(cpu.rip()).isEqualTo(1);
        assertThat(cpu.counter().clock()).isEqualTo(1);
    }
}
