// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.intrpath.emulator.memory.PhysicalMemory;
import org.intrpath.emulator.unicorn.CounterKind;
import org.intrpath.emulator.unicorn.GuestEvent;
import org.intrpath.emulator.unicorn.X86Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CpuTest {

    private static final int VECTOR = 0x60;
    private static final int HANDLER = 0x11000;

    private final PhysicalMemory memory = new PhysicalMemory(TestImage.MEMORY_BYTES);
    private final TestImage image = new TestImage(memory);
    private final Cpu cpu = new Cpu(0, memory, CounterKind.NATIVE, TestImage.WINDOW, new NoPorts());

    @AfterEach
    void close() {
        cpu.close();
        memory.close();
    }

    private void run(int instructions) {
        cpu.counter().deadline(cpu.counter().clock() + instructions);
        cpu.run(false);
    }

    private void settle() {
        cpu.settleException();
    }

    private int stacked(int word) {
        return memory.read32(Integer.toUnsignedLong(cpu.get(X86Register.ESP)) + 4L * word);
    }

    @Nested
    class FromRing0 {

        @Test
        void pushesEflagsCsEipOnTheSameStackAndClearsIf() {
            image.load("""
                10000: 90                              nop
                10001: 90                              nop
                10002: f4                              hlt
                """).gate(VECTOR, HANDLER);
            cpu.start(image.kernelStart(TestImage.CODE, Eflags.IF | Eflags.CF));
            run(1);
            cpu.deliver(VECTOR, InterruptSource.EXTERNAL, InterruptDelivery.NO_ERROR_CODE);
            assertThat(cpu.eip()).isEqualTo(HANDLER);
            assertThat(cpu.get(X86Register.ESP)).isEqualTo(TestImage.STACK - 12);
            assertThat(stacked(0)).isEqualTo(0x10001);
            assertThat(stacked(1)).isEqualTo(TestImage.KERNEL_CS);
            assertThat(stacked(2)).isEqualTo(Eflags.IF | Eflags.CF | Eflags.FIXED);
            assertThat(cpu.get(X86Register.EFLAGS)).isEqualTo(Eflags.CF | Eflags.FIXED);
        }

        @Test
        void pushesAnErrorCodeLast() {
            image.gate(13, HANDLER);
            cpu.start(image.kernelStart(TestImage.CODE, 0));
            cpu.deliver(13, InterruptSource.EXCEPTION, 0x1234);
            assertThat(stacked(0)).isEqualTo(0x1234);
            assertThat(stacked(1)).isEqualTo(TestImage.CODE);
            assertThat(cpu.get(X86Register.ESP)).isEqualTo(TestImage.STACK - 16);
        }

        @Test
        void aFaultPushesTheResumeFlag() {
            image.gate(0, HANDLER);
            cpu.start(image.kernelStart(TestImage.CODE, 0));
            cpu.deliver(0, InterruptSource.EXCEPTION, InterruptDelivery.NO_ERROR_CODE);
            assertThat(stacked(2)).isEqualTo(Eflags.RF | Eflags.FIXED);
        }

        @Test
        void aTrapGateLeavesIf() {
            image.gate(VECTOR, GateDescriptor.trap(TestImage.KERNEL_CS, HANDLER, 0));
            cpu.start(image.kernelStart(TestImage.CODE, Eflags.IF | Eflags.NT));
            cpu.deliver(VECTOR, InterruptSource.EXTERNAL, InterruptDelivery.NO_ERROR_CODE);
            assertThat(cpu.get(X86Register.EFLAGS)).isEqualTo(Eflags.IF | Eflags.FIXED);
        }

        @Test
        void iretGoesBackAndCountsLikeAnyOther() {
            image.load("""
                10000: 90                              nop
                10001: 90                              nop
                10002: f4                              hlt
                """).load("""
                    11000: 40                              inc %eax
                    11001: cf                              iret
                    """).gate(VECTOR, HANDLER);
            cpu.start(image.kernelStart(TestImage.CODE, Eflags.IF));
            run(1);
            cpu.deliver(VECTOR, InterruptSource.EXTERNAL, InterruptDelivery.NO_ERROR_CODE);
            run(100);
            assertThat(cpu.halted()).isTrue();
            assertThat(cpu.eip()).isEqualTo(0x10003);
            assertThat(cpu.counter().clock()).isEqualTo(5);
            assertThat(cpu.get(X86Register.ESP)).isEqualTo(TestImage.STACK);
            assertThat(cpu.get(X86Register.EFLAGS) & Eflags.IF).isEqualTo(Eflags.IF);
        }
    }

    @Nested
    class FromRing3 {

        @Test
        void switchesToTheStackOfTheTaskStateAndPushesTheOldOne() {
            image.load("""
                14000: 90                              nop
                14001: 90                              nop
                """).gate(VECTOR, HANDLER);
            cpu.start(image.userStart(TestImage.USER_CODE, Eflags.IF));
            run(1);
            cpu.deliver(VECTOR, InterruptSource.EXTERNAL, InterruptDelivery.NO_ERROR_CODE);
            assertThat(cpu.get(X86Register.ESP)).isEqualTo(TestImage.TSS_STACK - 20);
            assertThat(cpu.get(X86Register.SS)).isEqualTo(TestImage.KERNEL_DS);
            assertThat(cpu.get(X86Register.CS)).isEqualTo(TestImage.KERNEL_CS);
            assertThat(stacked(0)).isEqualTo(0x14001);
            assertThat(stacked(1)).isEqualTo(TestImage.USER_CS);
            assertThat(stacked(2)).isEqualTo(Eflags.IF | Eflags.FIXED);
            assertThat(stacked(3)).isEqualTo(TestImage.USER_STACK);
            assertThat(stacked(4)).isEqualTo(TestImage.USER_DS);
        }

        @Test
        void theHandlerRunsInRing0AndIretReturnsToRing3() {
            image.load("""
                14000: 90                              nop
                14001: 90                              nop
                14002: f4                              hlt
                """).load("""
                    11000: 0f 20 d8                        mov %cr3,%eax
                    11003: a3 00 80 01 00                  mov %eax,0x18000
                    11008: cf                              iret
                    """).gate(VECTOR, HANDLER);
            cpu.start(image.userStart(TestImage.USER_CODE, Eflags.IF));
            run(1);
            cpu.deliver(VECTOR, InterruptSource.EXTERNAL, InterruptDelivery.NO_ERROR_CODE);
            run(4);
            assertThat(cpu.eip()).isEqualTo(0x14002);
            assertThat(cpu.ring()).isEqualTo(3);
            assertThat(cpu.get(X86Register.ESP)).isEqualTo(TestImage.USER_STACK);
            assertThat(memory.read32(TestImage.DATA)).isEqualTo(cpu.get(X86Register.CR3));
            assertThat(cpu.counter().clock()).isEqualTo(5);
        }

        @Test
        void floatingPointStateSurvivesTheWayUp() {
            image.load("""
                14000: d9 e8                           fld1
                14002: 90                              nop
                """).load("""
                    11000: d9 1d 00 80 01 00               fstps 0x18000
                    11006: f4                              hlt
                    """).gate(VECTOR, HANDLER);
            cpu.start(image.userStart(TestImage.USER_CODE, Eflags.IF));
            run(1);
            cpu.deliver(VECTOR, InterruptSource.EXTERNAL, InterruptDelivery.NO_ERROR_CODE);
            run(2);
            assertThat(Float.intBitsToFloat(memory.read32(TestImage.DATA))).isEqualTo(1.0f);
        }

        @Test
        void aSoftwareInterruptNeedsTheGatesPermission() {
            image.gate(VECTOR, HANDLER);
            cpu.start(image.userStart(TestImage.USER_CODE, 0));
            assertThatThrownBy(() -> cpu.deliver(VECTOR, InterruptSource.SOFTWARE, InterruptDelivery.NO_ERROR_CODE))
                    .isInstanceOf(DeliveryFailedException.class)
                    .hasMessageContaining("#GP(0x0302)")
                    .hasMessageContaining("DPL forbids");
        }

        @Test
        void aSoftwareInterruptPassesAGateOfItsRing() {
            image.gate(VECTOR, GateDescriptor.interrupt(TestImage.KERNEL_CS, HANDLER, 3));
            cpu.start(image.userStart(TestImage.USER_CODE, 0));
            cpu.deliver(VECTOR, InterruptSource.SOFTWARE, InterruptDelivery.NO_ERROR_CODE);
            assertThat(cpu.eip()).isEqualTo(HANDLER);
        }

        @Test
        void aNullStackSegmentInTheTaskStateIsAnInvalidTss() {
            image.gate(VECTOR, HANDLER).taskState().ss0(0);
            cpu.start(image.userStart(TestImage.USER_CODE, 0));
            assertThatThrownBy(() -> cpu.deliver(VECTOR, InterruptSource.EXTERNAL, InterruptDelivery.NO_ERROR_CODE))
                    .isInstanceOf(DeliveryFailedException.class)
                    .hasMessageContaining("#TS(0x0001)");
        }
    }

    @Nested
    class Refused {

        @Test
        void anEmptyGateIsAGeneralProtectionFault() {
            cpu.start(image.kernelStart(TestImage.CODE, 0));
            assertThatThrownBy(() -> cpu.deliver(VECTOR, InterruptSource.EXTERNAL, InterruptDelivery.NO_ERROR_CODE))
                    .isInstanceOf(DeliveryFailedException.class)
                    .hasMessageContaining("#GP(0x0303)");
        }

        @Test
        void aGateThatIsNotPresentIsASegmentNotPresentFault() {
            GateDescriptor absent =
                    new GateDescriptor(TestImage.KERNEL_CS, HANDLER, GateDescriptor.TYPE_INTERRUPT, 0, false);
            image.gate(VECTOR, absent);
            cpu.start(image.kernelStart(TestImage.CODE, 0));
            assertThatThrownBy(() -> cpu.deliver(VECTOR, InterruptSource.EXTERNAL, InterruptDelivery.NO_ERROR_CODE))
                    .hasMessageContaining("#NP(0x0303)");
        }

        @Test
        void aDataSelectorInAGateIsAGeneralProtectionFault() {
            image.gate(VECTOR, GateDescriptor.interrupt(TestImage.KERNEL_DS, HANDLER, 0));
            cpu.start(image.kernelStart(TestImage.CODE, 0));
            assertThatThrownBy(() -> cpu.deliver(VECTOR, InterruptSource.EXTERNAL, InterruptDelivery.NO_ERROR_CODE))
                    .hasMessageContaining("#GP(0x0011)");
        }

        @Test
        void aFrameOnAGuardPageIsAPageFaultAndChangesNothing() {
            image.gate(VECTOR, HANDLER);
            cpu.start(image.kernelStart(TestImage.CODE, 0));
            cpu.set(X86Register.ESP, TestImage.STACK_GUARD + 0x1004);
            assertThatThrownBy(() -> cpu.deliver(VECTOR, InterruptSource.EXTERNAL, InterruptDelivery.NO_ERROR_CODE))
                    .hasMessageContaining("#PF(0x0002)")
                    .hasMessageContaining("linear 0x00020ffc");
            assertThat(memory.read32(TestImage.STACK_GUARD + 0x1000)).isZero();
            assertThat(cpu.get(X86Register.ESP)).isEqualTo(TestImage.STACK_GUARD + 0x1004);
        }
    }

    @Nested
    class Faults {

        @Test
        void pageFaultAfterDivideErrorKeepsItsVectorErrorCodeAndAddress() {
            image.load("""
                10000: 31 c9                           xor %ecx,%ecx
                10002: f7 f1                           div %ecx
                10004: a3 10 00 02 00                  mov %eax,0x20010
                """);
            cpu.start(image.kernelStart(TestImage.CODE, 0));
            run(100);
            assertThat(cpu.event()).hasToString("Interrupt[vector=0]");
            settle();
            cpu.set(X86Register.EIP, 0x10004);
            run(100);
            assertThat(cpu.event()).isEqualTo(new GuestEvent.Interrupt(14, 0b10, 0x20010));
            settle();
            assertThat(cpu.get(X86Register.CR2)).isEqualTo(0x20010);
            assertThat(cpu.eip()).isEqualTo(0x10004);
        }

        @Test
        void dataPagesDoNotExecute() {
            assumeThat(Cpu.hasNoExecute()).isTrue();
            image.load("""
                10000: e9 fb 0f 00 00                  jmp 11000
                """).load("""
                    18000: 90                              nop
                    """);
            cpu.start(image.kernelStart(TestImage.CODE, 0));
            cpu.set(X86Register.EIP, TestImage.DATA);
            run(100);
            assertThat(cpu.event()).isEqualTo(new GuestEvent.Interrupt(14, 0b1_0001, TestImage.DATA));
            assertThat(cpu.counter().clock()).isZero();
        }

        @Test
        void jumpingToAddress0IsAPageFaultThere() {
            image.load("""
                10000: 31 c0                           xor %eax,%eax
                10002: ff e0                           jmp *%eax
                """);
            cpu.start(image.kernelStart(TestImage.CODE, 0));
            run(100);
            assertThat(cpu.event()).hasToString("Interrupt[vector=14]");
            assertThat(cpu.eip()).isZero();
            assertThat(cpu.counter().clock()).isEqualTo(2);
        }

        @Test
        void aGeneralProtectionFaultUnderPagingKeepsItsErrorCode() {
            image.load("""
                10000: b8 bc 0a 00 00                  mov $0xabc,%eax
                10005: 8e d8                           mov %eax,%ds
                10007: f4                              hlt
                """);
            cpu.start(image.kernelStart(TestImage.CODE, 0));
            run(100);
            assertThat(cpu.event()).isEqualTo(new GuestEvent.Interrupt(13, 0x0abc, 0));
        }

        @Test
        void theGuestReadsTheFaultAddressHoweverOftenTheRunStops() {
            image.load("""
                10000: a3 10 00 02 00                  mov %eax,0x20010
                """).load("""
                    11000: 90                              nop
                    11001: 90                              nop
                    11002: 0f 20 d3                        mov %cr2,%ebx
                    11005: f4                              hlt
                    """).gate(14, HANDLER);
            cpu.start(image.kernelStart(TestImage.CODE, 0));
            run(100);
            settle();
            cpu.deliver(14, InterruptSource.EXCEPTION, 0b10);
            run(1);
            run(100);
            assertThat(cpu.halted()).isTrue();
            assertThat(cpu.get(X86Register.EBX)).isEqualTo(0x20010);
        }

        @Test
        void aFaultInsideARepOnPagedMemoryKeepsItsIterations() {
            image.load("""
                10000: b9 08 00 00 00                  mov $0x8,%ecx
                10005: bf f0 8f 01 00                  mov $0x18ff0,%edi
                1000a: f3 ab                           rep stos %eax,%es:(%edi)
                1000c: f4                              hlt
                """);
            cpu.start(image.kernelStart(TestImage.CODE, 0));
            run(100);
            assertThat(cpu.event()).isEqualTo(new GuestEvent.Interrupt(14, 0b10, 0x19000));
            assertThat(cpu.counter().iterations(0x1000a)).isEqualTo(4);
            assertThat(cpu.counter().retired(0x1000a)).isZero();
            assertThat(cpu.get(X86Register.ECX)).isEqualTo(4);
        }
    }

    @Nested
    class Shadow {

        @Test
        void stiThatTurnsInterruptsOnHoldsThemOffForOneInstruction() {
            image.load("""
                10000: fb                              sti
                10001: 90                              nop
                10002: 90                              nop
                """);
            cpu.start(image.kernelStart(TestImage.CODE, 0));
            run(1);
            assertThat(cpu.takesInterrupts()).isFalse();
            run(1);
            assertThat(cpu.takesInterrupts()).isTrue();
        }

        @Test
        void stiWithInterruptsOnHoldsNothingOff() {
            image.load("""
                10000: fb                              sti
                10001: 90                              nop
                10002: 90                              nop
                """);
            cpu.start(image.kernelStart(TestImage.CODE, Eflags.IF));
            run(1);
            assertThat(cpu.takesInterrupts()).isTrue();
        }

        @Test
        void aSecondStiHoldsNothingOff() {
            image.load("""
                10000: fb                              sti
                10001: fb                              sti
                10002: 90                              nop
                """);
            cpu.start(image.kernelStart(TestImage.CODE, 0));
            run(2);
            assertThat(cpu.takesInterrupts()).isTrue();
        }

        @Test
        void loadingSsHoldsThemOffForOneInstruction() {
            image.load("""
                10000: 8c d0                           mov %ss,%eax
                10002: 8e d0                           mov %eax,%ss
                10004: 90                              nop
                """);
            cpu.start(image.kernelStart(TestImage.CODE, Eflags.IF));
            run(2);
            assertThat(cpu.takesInterrupts()).isFalse();
            run(1);
            assertThat(cpu.takesInterrupts()).isTrue();
        }

        @Test
        void aRunThatRetiresNothingKeepsTheShadow() {
            image.load("""
                10000: fb                              sti
                10001: 90                              nop
                10002: 90                              nop
                """);
            cpu.start(image.kernelStart(TestImage.CODE, 0));
            run(1);
            run(0);
            assertThat(cpu.takesInterrupts()).isFalse();
        }
    }

    @Test
    void aSnapshotNamesEveryRegister() {
        cpu.start(image.kernelStart(TestImage.CODE, 0));
        cpu.set(X86Register.EBX, 0x1234);
        assertThat(cpu.snapshot().toString())
                .startsWith("CPU 0\n  EAX    0x00000000 EBX    0x00001234")
                .contains("EIP    0x00010000");
    }

    @Test
    void aSelectorBeyondTheTableIsRefused() {
        cpu.start(image.kernelStart(TestImage.CODE, 0));
        assertThatThrownBy(() -> cpu.set(X86Register.FS, 0x100))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("FS = 0x0100: the selector must name a descriptor of the GDT");
    }

    @Test
    void aTableThatIsNotMappedIsRefused() {
        CpuStart start = image.kernelStart(TestImage.CODE, 0);
        CpuStart.Tables tables = start.tables();
        CpuStart elsewhere = new CpuStart(
                new CpuStart.Tables(0x70_0000, 0x2f, tables.idtBase(), tables.idtLimit(), tables.tr(), tables.cr3()),
                start.segments(),
                start.eip(),
                start.esp(),
                start.eflags());
        assertThatThrownBy(() -> cpu.start(elsewhere)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theTaskRegisterNeedsATaskState() {
        image.descriptor(5, SegmentDescriptor.flatData(0));
        assertThatThrownBy(() -> cpu.start(image.kernelStart(TestImage.CODE, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("TR needs a present 32-bit TSS");
    }
}
