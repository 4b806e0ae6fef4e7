// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import org.intrpath.emulator.memory.PhysicalMemory;
import org.intrpath.emulator.unicorn.CounterKind;
import org.intrpath.emulator.unicorn.GuestEvent;
import org.intrpath.emulator.unicorn.X86Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exceptions that 64-bit code raises: Intel SDM 3A, "Exception and Interrupt Reference". */
class GuestExceptionTest {

    private final PhysicalMemory memory = new PhysicalMemory(LongTestImage.MEMORY_BYTES);
    private final LongTestImage image = new LongTestImage(memory);
    private final Cpu cpu = new Cpu(0, memory, CounterKind.NATIVE, LongTestImage.WINDOW, new NoPorts());

    @AfterEach
    void close() {
        cpu.close();
        memory.close();
    }

    private GuestEvent run(String code) {
        image.code(LongTestImage.CODE, code);
        cpu.start(image.kernelStart(LongTestImage.CODE, 0));
        return resume();
    }

    private GuestEvent resume() {
        cpu.counter().deadline(cpu.counter().clock() + 100);
        cpu.run(false);
        return cpu.event();
    }

    private long stacked(int item) {
        return memory.read64(cpu.get64(X86Register.RSP) + (long) Long.BYTES * item);
    }

    private static void require(GuestEvent event, int vector, int errorCode) {
        assertThat(event).isInstanceOf(GuestEvent.Interrupt.class);
        assertThat(((GuestEvent.Interrupt) event).vector()).isEqualTo(vector);
        assertThat(((GuestEvent.Interrupt) event).errorCode()).isEqualTo(errorCode);
    }

    @Test
    void threeInARowKeepTheirVectorsErrorCodesAndAddress() {
        GuestEvent first = run("""
            movw $0xab8,%ax
            movw %ax,%ds
            movq %rax,0x20010
            xorl %ecx,%ecx
            divl %ecx
            """);
        require(first, 13, 0xab8);
        cpu.settleException();
        cpu.set64(X86Register.RIP, LongTestImage.CODE + 6);
        GuestEvent second = resume();
        require(second, 14, 0b10);
        assertThat(((GuestEvent.Interrupt) second).address()).isEqualTo(0x20010);
        assertThat(cpu.get64(X86Register.CR2)).isEqualTo(0x20010);
        cpu.settleException();
        cpu.set64(X86Register.RIP, LongTestImage.CODE + 14);
        GuestEvent third = resume();
        assertThat(((GuestEvent.Interrupt) third).vector()).isZero();
    }

    @Test
    void aFaultOfRing3IsDeliveredToItsHandlerWhichReturnsToTheInstruction() {
        image.gate(14, LongTestImage.HANDLER);
        image.code(LongTestImage.HANDLER, "popq %rax\nmovq %cr2,%rbx\nmovl $0x31ff0,%ecx\niretq\n");
        image.code(LongTestImage.USER_CODE, "movl $0x18008,%ecx\nmovq %rdx,(%rcx)\nnop\n");
        cpu.start(image.userStart(LongTestImage.USER_CODE, Eflags.IF));
        require(resume(), 14, 0b111);
        cpu.settleException();
        GuestEvent.Interrupt fault = (GuestEvent.Interrupt) cpu.event();
        cpu.deliver(RaisedEvent.exception(ExceptionVector.PAGE_FAULT, fault.errorCode(), fault.address(), ""));
        assertThat(stacked(1)).isEqualTo(LongTestImage.USER_CODE + 5);
        cpu.counter().deadline(cpu.counter().clock() + 6);
        cpu.run(false);
        assertThat(cpu.get64(X86Register.RAX)).isEqualTo(0b111);
        assertThat(cpu.get64(X86Register.RBX)).isEqualTo(0x18008);
        assertThat(cpu.rip()).isEqualTo(LongTestImage.USER_CODE + 9);
        assertThat(cpu.ring()).isEqualTo(3);
        assertThat(cpu.counter().clock()).isEqualTo(7);
    }

    @Test
    void aFetchOfDataIsAPageFaultOfAFetch() {
        require(run("movl $0x18000,%eax\njmp *%rax\n"), 14, 0b10001);
        assertThat(cpu.rip()).isEqualTo(LongTestImage.DATA);
    }

    @Test
    void aNonCanonicalAddressIsAGeneralProtectionFault() {
        require(run("movabs $0x800000000000,%rax\nmovq (%rax),%rbx\n"), 13, 0);
    }

    @Test
    void undefinedInstructionsCountNothing() {
        assertThat(run("nop\nud2\n")).isInstanceOf(GuestEvent.InvalidInstruction.class);
        assertThat(cpu.rip()).isEqualTo(LongTestImage.CODE + 1);
        assertThat(cpu.counter().clock()).isEqualTo(1);
    }

    /** Told from exceptions by decoding what retired last. */
    @Nested
    class SoftwareInterrupts {

        @ParameterizedTest(name = "{0}: vector {1}")
        @CsvSource({
            "'int $0x60',                0x60",
            "'int3',                     3",
            "'.byte 0x48,0xcd,0x60',     0x60",
            "'.byte 0x66,0xf3,0x4f,0xcd,0x60', 0x60",
            "'.byte 0x66,0xcc',          3",
            "'int $0x0e',                0x0e"
        })
        void areRecognisedWithAnyPrefix(String code, int vector) {
            GuestEvent event = run("nop\n" + code + "\n");
            assertThat(((GuestEvent.Interrupt) event).vector()).isEqualTo(vector);
            assertThat(cpu.isSoftwareInterrupt(vector)).isTrue();
            assertThat(cpu.counter().clock()).isEqualTo(2);
        }

        @Test
        void aSingleStepOverAnImmediateThatLooksLikeOneIsNone() {
            image.code(LongTestImage.CODE, "movl $0x01cd0000,%eax\nnop\n");
            cpu.start(image.kernelStart(LongTestImage.CODE, Eflags.TF));
            GuestEvent event = resume();
            assertThat(((GuestEvent.Interrupt) event).vector()).isEqualTo(1);
            assertThat(cpu.isSoftwareInterrupt(1)).isFalse();
            assertThat(cpu.rip()).isEqualTo(LongTestImage.CODE + 5);
        }

        @Test
        void aFaultIsNone() {
            run("xorl %ecx,%ecx\ndivl %ecx\nint $0\n");
            assertThat(cpu.isSoftwareInterrupt(0)).isFalse();
        }

        @Test
        void oneWhoseDeliveryFailsIsTakenBackWithItsCount() {
            run("nop\nint $0x60\n");
            cpu.takeBackSoftwareInterrupt();
            assertThat(cpu.rip()).isEqualTo(LongTestImage.CODE + 1);
            assertThat(cpu.counter().clock()).isEqualTo(1);
            assertThat(cpu.counter().retired(LongTestImage.CODE + 1)).isZero();
        }
    }
}
