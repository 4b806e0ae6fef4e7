// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import org.intrpath.emulator.memory.PhysicalMemory;
import org.intrpath.emulator.unicorn.CountedWindow;
import org.intrpath.emulator.unicorn.CounterKind;
import org.intrpath.emulator.unicorn.CounterStop;
import org.intrpath.emulator.unicorn.InstructionCounter;
import org.intrpath.emulator.unicorn.X86Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Intel SDM 2B, "MOV—Move to/from Control Registers", 64-Bit Mode Exceptions. */
class ControlRegisterWritesTest {
    private final PhysicalMemory memory = new PhysicalMemory(LongTestImage.MEMORY_BYTES);
    private final LongTestImage image = new LongTestImage(memory);
    private Cpu cpu = new Cpu(0, memory, CounterKind.NATIVE, CountedWindow.EVERYTHING, new NoPorts());

    @AfterEach
    void close() {
        cpu.close();
        memory.close();
    }

    /** Stands before the write of RAX, which holds the register's value with some bits changed. */
    private RaisedEvent check(int register, long changed) {
        image.code(LongTestImage.CODE, "movq %rax,%cr" + register + "\nnop\n");
        cpu.start(image.start(
                LongTestImage.KERNEL_CS, LongTestImage.KERNEL_DS, LongTestImage.CODE, LongTestImage.STACK, 0));
        long now = cpu.get64(X86Register.valueOf("CR" + register));
        cpu.set64(X86Register.RAX, now ^ changed);
        cpu.counter().deadline(cpu.counter().clock() + 1);
        cpu.run(false);
        assertThat(cpu.counter().stop()).isEqualTo(CounterStop.CONTROL_REGISTER);
        return cpu.check();
    }

    @ParameterizedTest(name = "CR{0} ^ 0x{1}: {2}")
    @CsvSource({
        "0, 1,                    PG needs PE",
        "0, 20000000,             NW needs CD",
        "0, 80000000,             64-bit code cannot turn paging off",
        "0, 100000000,            the processor has no bits 0x100000000",
        "3, 10000000000,          the processor has no bits 0x10000000000",
        "4, 20,                   long mode needs PAE",
        "4, 1000,                 the processor has no bits 0x1000",
        "4, 20000,                the processor has no bits 0x20000",
        "4, 100000,               the processor has no bits 0x100000",
        "4, 80000000,             the processor has no bits 0x80000000",
        "4, 100000000,            the processor has no bits 0x100000000",
    })
    void whatTheProcessorHasNotIsAGeneralProtectionFault(int register, String changed, String why) {
        RaisedEvent event = check(register, Long.parseLong(changed, 16));

        assertThat(event.exception()).isEqualTo(ExceptionVector.GENERAL_PROTECTION);
        assertThat(event.errorCode()).isZero();
        assertThat(event.why()).contains("CR" + register + " cannot become").contains(why);
    }

    @ParameterizedTest(name = "CR{0} ^ 0x{1}")
    @CsvSource({"0, 10000", "0, 60000000", "0, 40000000", "3, 0", "3, 18", "4, 0", "4, 80", "4, 10", "4, 8", "4, 4"})
    void whatItHasIsTaken(int register, String changed) {
        assertThat(check(register, Long.parseLong(changed, 16))).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"NATIVE", "REFERENCE"})
    void whatWasCheckedExecutesAndCountsOnce(CounterKind kind) {
        cpu.close();
        cpu = new Cpu(0, memory, kind, CountedWindow.EVERYTHING, new NoPorts());
        assertThat(check(4, 0x80)).isNull();

        long before = cpu.counter().clock();
        cpu.run(InstructionCounter.Passes.CHECK);

        assertThat(cpu.get64(X86Register.CR4) & 0x80).isEqualTo(0x80);
        assertThat(cpu.counter().clock()).isEqualTo(before + 1);
    }
}
