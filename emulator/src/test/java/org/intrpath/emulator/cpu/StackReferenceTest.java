// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import org.intrpath.emulator.memory.PhysicalMemory;
import org.intrpath.emulator.unicorn.CountedWindow;
import org.intrpath.emulator.unicorn.CounterKind;
import org.intrpath.emulator.unicorn.X86Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Intel SDM 1, "Canonical Addressing" and "Default Segment Selection Rules". */
class StackReferenceTest {
    private static final long NON_CANONICAL = 0x8000_0000_0000_0000L;

    private final PhysicalMemory memory = new PhysicalMemory(LongTestImage.MEMORY_BYTES);
    private final LongTestImage image = new LongTestImage(memory);
    private final Cpu cpu = new Cpu(0, memory, CounterKind.NATIVE, CountedWindow.EVERYTHING, new NoPorts());

    @AfterEach
    void close() {
        cpu.close();
        memory.close();
    }

    private void standBefore(String code) {
        image.code(LongTestImage.CODE, code + "\n");
        cpu.start(image.start(
                LongTestImage.KERNEL_CS, LongTestImage.KERNEL_DS, LongTestImage.CODE, LongTestImage.STACK, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "push %rax",
                "push $1",
                "pushq (%rax)",
                "call .",
                "call *%rax",
                "pop %rax",
                "popq (%rax)",
                "ret",
                "pushfq",
                "popfq",
                "iretq",
                "push %fs",
                "pop %gs",
                "movq (%rsp),%rax",
                "movq %rax,8(%rsp)",
                "addl $1,0x1000(%rsp,%rax,2)",
                "xchg %rcx,(%rsp)",
                "movzbl (%rsp),%eax",
                "lock xaddq %rax,(%rsp)",
            })
    void whatGoesByTheStackPointerIs(String code) {
        standBefore(code);
        cpu.set64(X86Register.RSP, NON_CANONICAL);

        assertThat(StackReference.isNonCanonical(cpu)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"movq (%rbp),%rax", "movb $1,-8(%rbp)", "leave", "movq (%rbp,%rcx,8),%r9", "notl 0x200(%rbp)"})
    void whatGoesByTheFramePointerIs(String code) {
        standBefore(code);
        cpu.set64(X86Register.RBP, NON_CANONICAL);

        assertThat(StackReference.isNonCanonical(cpu)).isTrue();
    }

    @ParameterizedTest(name = "{0}, {1} non-canonical")
    @CsvSource(
            delimiter = ';',
            value = {
                "movq (%rax),%rcx; RAX",
                "movq (%r12),%rcx; R12",
                "movq (%r13),%rcx; R13",
                "movq (%rax,%rbp),%rcx; RBP",
                "movq %fs:(%rbp),%rcx; RBP",
                "movq 0(%rip),%rcx; RBP",
                "jmp *%rbp; RBP",
                "movq %rbp,%rcx; RBP",
                "wrmsr; RSP",
                "hlt; RSP",
            })
    void whatGoesByAnotherRegisterOrSegmentIsNot(String code, X86Register register) {
        standBefore(code);
        cpu.set64(register, NON_CANONICAL);

        assertThat(StackReference.isNonCanonical(cpu)).isFalse();
    }

    @Test
    void retToANonCanonicalAddressIsNot() {
        standBefore("ret");
        memory.write64(LongTestImage.STACK - 8, NON_CANONICAL);
        cpu.set64(X86Register.RSP, LongTestImage.STACK - 8);

        assertThat(StackReference.isNonCanonical(cpu)).isFalse();
    }
}
