// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.intrpath.emulator.memory.PhysicalMemory;
import org.intrpath.emulator.unicorn.CounterKind;
import org.intrpath.emulator.unicorn.ProcessorMode;
import org.intrpath.emulator.unicorn.SegmentRegister;
import org.intrpath.emulator.unicorn.TableRegister;
import org.intrpath.emulator.unicorn.X86Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What {@link CpuTest} and {@link FaultDuringDeliveryTest} leave out of Intel SDM 2A, "INT n/INTO/INT3/INT1",
 * "Operation", and of Intel SDM 3A, "Exception- or Interrupt-Handler Procedures".
 */
class ProtectedModeDeliveryTest {

    private static final int VECTOR = 0x60;
    private static final int HANDLER = 0x11000;
    private static final int EXTRA = 0x30;
    private static final int EXTRA_STACK = 0x38;
    private static final int ACCESSED = 1;

    private final PhysicalMemory memory = new PhysicalMemory(TestImage.MEMORY_BYTES);
    private final TestImage image = new TestImage(memory).gate(VECTOR, HANDLER);
    private final Cpu cpu = new Cpu(0, memory, CounterKind.NATIVE, TestImage.WINDOW, new NoPorts());

    @AfterEach
    void close() {
        cpu.close();
        memory.close();
    }

    private void external() {
        cpu.deliver(VECTOR, InterruptSource.EXTERNAL, InterruptDelivery.NO_ERROR_CODE);
    }

    private DeliveryFailedException failure() {
        return catchThrowableOfType(DeliveryFailedException.class, this::external);
    }

    private int esp() {
        return cpu.get(X86Register.ESP);
    }

    private void gate(int selector, int type) {
        image.gate(VECTOR, new GateDescriptor(selector, HANDLER, type, 0, true));
    }

    private void extra(int type, int dpl, boolean wide) {
        image.descriptor(EXTRA >> 3, new SegmentDescriptor(0, -1, type, true, dpl, true, wide, false));
    }

    /** Gates of 16 bits push words. */
    @Nested
    class NarrowGates {

        @Test
        void pushWordsInTheSameRing() {
            gate(TestImage.KERNEL_CS, GateDescriptor.TYPE_INTERRUPT_16);
            image.gate(VECTOR, new GateDescriptor(TestImage.KERNEL_CS, 0x1234_5678, 0x6, 0, true));
            cpu.start(image.kernelStart(TestImage.CODE, Eflags.IF | Eflags.CF));
            external();
            assertThat(cpu.eip()).isEqualTo(0x5678);
            assertThat(esp()).isEqualTo(TestImage.STACK - 6);
            assertThat(memory.read16(TestImage.STACK - 2)).isEqualTo(Eflags.IF | Eflags.CF | Eflags.FIXED);
            assertThat(memory.read16(TestImage.STACK - 4)).isEqualTo(TestImage.KERNEL_CS);
            assertThat(memory.read16(TestImage.STACK - 6)).isEqualTo(TestImage.CODE & 0xffff);
            assertThat(cpu.interruptFlag()).isFalse();
        }

        @Test
        void pushTheOldStackAsWordsFromAnOuterRing() {
            gate(TestImage.KERNEL_CS, GateDescriptor.TYPE_TRAP_16);
            cpu.start(image.userStart(TestImage.USER_CODE, Eflags.IF));
            external();
            assertThat(esp()).isEqualTo(TestImage.TSS_STACK - 10);
            assertThat(memory.read16(TestImage.TSS_STACK - 2)).isEqualTo(TestImage.USER_DS);
            assertThat(memory.read16(TestImage.TSS_STACK - 4)).isEqualTo(TestImage.USER_STACK & 0xffff);
            assertThat(cpu.interruptFlag()).isTrue();
        }
    }

    @Nested
    class Rings {

        @Test
        void ring1TakesItsOwnStackOfTheTss() {
            extra(SegmentDescriptor.TYPE_CODE, 1, true);
            image.descriptor(
                    EXTRA_STACK >> 3,
                    new SegmentDescriptor(0, -1, SegmentDescriptor.TYPE_DATA, true, 1, true, true, false));
            memory.write32(TestImage.TSS + TaskStateSegment.ESP0_OFFSET + 8, TestImage.STACK);
            memory.write32(TestImage.TSS + TaskStateSegment.SS0_OFFSET + 8, EXTRA_STACK | 1);
            gate(EXTRA, GateDescriptor.TYPE_INTERRUPT);
            cpu.start(image.userStart(TestImage.USER_CODE, 0));
            external();
            assertThat(cpu.ring()).isEqualTo(1);
            assertThat(cpu.get(X86Register.CS)).isEqualTo(EXTRA | 1);
            assertThat(cpu.get(X86Register.SS)).isEqualTo(EXTRA_STACK | 1);
            assertThat(esp()).isEqualTo(TestImage.STACK - 20);
        }

        @Test
        void conformingCodeRunsInTheInterruptedRing() {
            extra(0xf, 0, true);
            gate(EXTRA, GateDescriptor.TYPE_INTERRUPT);
            cpu.start(image.userStart(TestImage.USER_CODE, 0));
            external();
            assertThat(cpu.ring()).isEqualTo(3);
            assertThat(cpu.get(X86Register.CS)).isEqualTo(EXTRA | 3);
            assertThat(esp()).isEqualTo(TestImage.USER_STACK - 12);
        }

        @Test
        void codeOfAnOuterRingIsAGeneralProtectionFault() {
            gate(TestImage.USER_CS, GateDescriptor.TYPE_INTERRUPT);
            cpu.start(image.kernelStart(TestImage.CODE, 0));
            assertThat(failure()).hasMessageContaining("#GP(0x0019)");
        }

        @Test
        void aTssOf16BitsHasItsStacksElsewhere() {
            cpu.start(image.userStart(TestImage.USER_CODE, 0));
            memory.write16(TestImage.TSS + 2, 0x2000);
            memory.write16(TestImage.TSS + 4, EXTRA_STACK);
            image.descriptor(EXTRA_STACK >> 3, SegmentDescriptor.data(TestImage.TSS_STACK - 0x2000, 0xffff, 0));
            loadTask(TestImage.TSS, 0x2b, 0x8300);
            external();
            assertThat(esp()).isEqualTo(0x2000 - 20);
            assertThat(memory.read32(TestImage.TSS_STACK - 4)).isEqualTo(TestImage.USER_DS);
        }

        @Test
        void aTssOf16BitsTooShortForTheStackIsAnInvalidTss() {
            cpu.start(image.userStart(TestImage.USER_CODE, 0));
            loadTask(TestImage.TSS, 4, 0x8300);
            assertThat(failure()).hasMessageContaining("#TS(0x0029)");
        }

        private void loadTask(int base, int limit, int attributes) {
            cpu.setTable(X86Register.TR, new TableRegister(TestImage.TASK, base, limit, attributes));
        }
    }

    @Nested
    class Stacks {

        @Test
        void aNarrowStackWrapsAt64KibibytesAndKeepsTheUpperHalfOfEsp() {
            image.descriptor(
                    EXTRA_STACK >> 3,
                    new SegmentDescriptor(
                            TestImage.STACK - 0x1_0000,
                            0xffff,
                            SegmentDescriptor.TYPE_DATA,
                            true,
                            0,
                            true,
                            false,
                            false));
            cpu.start(image.kernelStart(TestImage.CODE, 0));
            cpu.set(X86Register.SS, EXTRA_STACK);
            cpu.set(X86Register.ESP, 0x7777_0000);
            external();
            assertThat(esp()).isEqualTo(0x7777_fff4);
            assertThat(memory.read32(TestImage.STACK - 8)).isEqualTo(TestImage.KERNEL_CS);
        }

        @Test
        void anExpandDownStackEndsAboveItsLimit() {
            int limit = TestImage.STACK - 12;
            image.descriptor(EXTRA_STACK >> 3, new SegmentDescriptor(0, limit - 1, 0x7, true, 0, true, true, false));
            cpu.start(image.kernelStart(TestImage.CODE, 0));
            cpu.set(X86Register.SS, EXTRA_STACK);
            external();
            assertThat(esp()).isEqualTo(limit);
            cpu.set(X86Register.ESP, TestImage.STACK - 4);
            assertThat(failure()).hasMessageContaining("#SS(0x0001)");
        }

        @Test
        void aFrameOverTwoPagesIsWrittenWhole() {
            image.map(TestImage.STACK, 0x1000, PageAccess.KERNEL_DATA);
            cpu.start(image.kernelStart(TestImage.CODE, 0));
            cpu.set(X86Register.ESP, TestImage.STACK + 6);
            external();
            assertThat(esp()).isEqualTo(TestImage.STACK - 6);
            assertThat(memory.read32(TestImage.STACK + 2)).isEqualTo(Eflags.FIXED);
            assertThat(memory.read32(TestImage.STACK - 2)).isEqualTo(TestImage.KERNEL_CS);
            assertThat(memory.read32(TestImage.STACK - 6)).isEqualTo(TestImage.CODE);
        }

        @Test
        void aReadOnlyStackIsAPageFaultOfAWrite() {
            image.map(0x4_0000, 0x1000, PageAccess.KERNEL_READ_ONLY);
            cpu.start(image.kernelStart(TestImage.CODE, 0));
            cpu.set(X86Register.ESP, 0x4_1000);
            DeliveryFailedException failure = failure();
            assertThat(failure.exception()).isEqualTo(ExceptionVector.PAGE_FAULT);
            assertThat(failure.errorCode()).isEqualTo(0b011);
            assertThat(failure.address()).isEqualTo(0x4_0ffc);
        }
    }

    @Nested
    class Tables {

        @Test
        void aGateMayNameCodeOfTheLocalTable() {
            memory.write64(TestImage.DATA + 8, SegmentDescriptor.flatCode(0).encode());
            gate(0x0c, GateDescriptor.TYPE_INTERRUPT);
            cpu.start(image.kernelStart(TestImage.CODE, 0));
            cpu.setTable(X86Register.LDTR, new TableRegister(0x40, TestImage.DATA, 0xf, 0x8200));
            external();
            assertThat(cpu.get(X86Register.CS)).isEqualTo(0x0c);
        }

        @Test
        void withoutALocalTableSuchAGateIsAGeneralProtectionFault() {
            gate(0x0c, GateDescriptor.TYPE_INTERRUPT);
            cpu.start(image.kernelStart(TestImage.CODE, 0));
            assertThat(failure()).hasMessageContaining("#GP(0x000d)");
        }

        @Test
        void aSegmentThatIsLoadedIsMarkedAsAccessed() {
            extra(SegmentDescriptor.TYPE_CODE & ~ACCESSED, 0, true);
            gate(EXTRA, GateDescriptor.TYPE_INTERRUPT);
            cpu.start(image.kernelStart(TestImage.CODE, 0));
            external();
            assertThat(SegmentDescriptor.decode(memory.read64(TestImage.GDT + EXTRA))
                            .type())
                    .isEqualTo(SegmentDescriptor.TYPE_CODE);
        }

        @Test
        void aTaskGateIsRefused() {
            gate(TestImage.TASK, GateDescriptor.TYPE_TASK);
            cpu.start(image.kernelStart(TestImage.CODE, 0));
            assertThatThrownBy(ProtectedModeDeliveryTest.this::external)
                    .isInstanceOf(UnmodelledStateException.class)
                    .hasMessageContaining("task gate");
        }

        @Test
        void aHandlerBeyondItsSegmentIsAGeneralProtectionFaultThatNamesNothing() {
            image.descriptor(
                    EXTRA >> 3,
                    new SegmentDescriptor(0, HANDLER - 1, SegmentDescriptor.TYPE_CODE, true, 0, true, true, false));
            gate(EXTRA, GateDescriptor.TYPE_INTERRUPT);
            cpu.start(image.kernelStart(TestImage.CODE, 0));
            assertThat(failure()).hasMessageContaining("#GP(0x0001)");
        }

        @Test
        void aTableThatIsNotMappedIsAPageFaultOfARead() {
            cpu.start(image.kernelStart(TestImage.CODE, 0));
            cpu.setTable(X86Register.IDTR, TableRegister.of(0x7_0000, 0x7ff));
            DeliveryFailedException failure = failure();
            assertThat(failure.exception()).isEqualTo(ExceptionVector.PAGE_FAULT);
            assertThat(failure.errorCode()).isZero();
            assertThat(failure.address()).isEqualTo(0x7_0000 + VECTOR * 8);
        }
    }

    /** Intel SDM 3B, "Instruction-Breakpoint Exception Condition", on RF. */
    @Nested
    class ResumeFlag {

        @ParameterizedTest
        @EnumSource(
                value = ExceptionVector.class,
                names = {"DEBUG", "NON_MASKABLE_INTERRUPT", "BREAKPOINT", "OVERFLOW", "DOUBLE_FAULT", "MACHINE_CHECK"},
                mode = EnumSource.Mode.EXCLUDE)
        void everyFaultPushesItSet(ExceptionVector fault) {
            image.gate(fault.vector(), HANDLER);
            cpu.start(image.kernelStart(TestImage.CODE, 0));
            cpu.deliver(fault.vector(), InterruptSource.EXCEPTION, InterruptDelivery.NO_ERROR_CODE);
            assertThat(memory.read32(TestImage.STACK - 4)).isEqualTo(Eflags.RF | Eflags.FIXED);
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 8, 18})
        void trapsAndAbortsPushItAsItIs(int vector) {
            image.gate(vector, HANDLER);
            cpu.start(image.kernelStart(TestImage.CODE, 0));
            cpu.deliver(vector, InterruptSource.EXCEPTION, InterruptDelivery.NO_ERROR_CODE);
            assertThat(memory.read32(TestImage.STACK - 4)).isEqualTo(Eflags.FIXED);
        }

        @Test
        void anInterruptBetweenIterationsPushesItSet() {
            Cpu stopping = stoppedInside("""
                10000: b9 04 00 00 00                  mov $0x4,%ecx
                10005: be 00 00 04 00                  mov $0x40000,%esi
                1000a: f3 ad                           rep lods (%esi),%eax
                1000c: f4                              hlt
                """);
            stopping.deliver(VECTOR, InterruptSource.EXTERNAL, InterruptDelivery.NO_ERROR_CODE);
            assertThat(memory.read32(TestImage.STACK - 4)).isEqualTo(Eflags.RF | Eflags.FIXED);
            assertThat(memory.read32(TestImage.STACK - 12)).isEqualTo(0x1000a);
            stopping.close();
        }

        @Test
        void anInterruptAfterAnInstructionPushesItAsItIs() {
            Cpu stopping = stoppedInside("""
                10000: 90                              nop
                10001: be 00 00 04 00                  mov $0x40000,%esi
                10006: ad                              lods (%esi),%eax
                10007: f4                              hlt
                """);
            stopping.deliver(VECTOR, InterruptSource.EXTERNAL, InterruptDelivery.NO_ERROR_CODE);
            assertThat(memory.read32(TestImage.STACK - 4)).isEqualTo(Eflags.FIXED);
            assertThat(memory.read32(TestImage.STACK - 12)).isEqualTo(0x10007);
            stopping.close();
        }

        /** The device at 0x40000 asks for a stop at its first access. */
        private Cpu stoppedInside(String listing) {
            image.load(listing).remap(0x4_0000, 0x8000_0000L, 0x1000, PageAccess.DEVICE);
            Cpu stopping = new Cpu(0, memory, CounterKind.NATIVE, TestImage.WINDOW, new NoPorts());
            stopping.mapDevice(0x8000_0000L, 0x1000, new StoppingDevice(stopping));
            stopping.start(image.kernelStart(TestImage.CODE, 0));
            stopping.counter().deadline(100);
            stopping.run(false);
            return stopping;
        }
    }

    /** SDM 2A, "Operation", INTERRUPT-FROM-VIRTUAL-8086-MODE. */
    @Nested
    class Virtual8086 {

        private static final int FLAGS = Eflags.VM | Eflags.IF | Eflags.IOPL_MASK;

        /** Ring 0 code goes there by IRET with VM set: EIP, CS, EFLAGS, ESP, SS, ES, DS, FS, GS. */
        private void enter() {
            image.load("""
                10000: cf                              iret
                """).map(0x5_0000, 0x1000, PageAccess.USER_CODE);
            memory.write8(0x5_0000, 0x90);
            memory.write8(0x5_0001, 0x90);
            int[] frame = {0, 0x5000, FLAGS | Eflags.FIXED, 0x800, 0x3100, 0x11, 0x22, 0x33, 0x44};
            int esp = TestImage.STACK - frame.length * Integer.BYTES;
            for (int i = 0; i < frame.length; i++) {
                memory.write32(esp + 4L * i, frame[i]);
            }
            Cpu wide = cpu;
            wide.start(image.kernelStart(TestImage.CODE, 0));
            wide.set(X86Register.ESP, esp);
            wide.counter().deadline(1);
            wide.run(false);
        }

        @Test
        void isEnteredByTheGuest() {
            enter();
            assertThat(cpu.mode()).isEqualTo(ProcessorMode.VIRTUAL_8086);
            assertThat(cpu.linearPc()).isEqualTo(0x5_0000);
            assertThat(cpu.ring()).isEqualTo(3);
        }

        @Test
        void isLeftForRing0WithTheDataSegmentsPushedAndNull() {
            enter();
            external();
            assertThat(cpu.ring()).isZero();
            assertThat(cpu.mode()).isEqualTo(ProcessorMode.PROTECTED_32);
            assertThat(esp()).isEqualTo(TestImage.TSS_STACK - 36);
            assertThat(memory.read32(TestImage.TSS_STACK - 4)).isEqualTo(0x44);
            assertThat(memory.read32(TestImage.TSS_STACK - 16)).isEqualTo(0x11);
            assertThat(memory.read32(TestImage.TSS_STACK - 20)).isEqualTo(0x3100);
            assertThat(memory.read32(TestImage.TSS_STACK - 28) & Eflags.VM).isEqualTo(Eflags.VM);
            assertThat(memory.read32(TestImage.TSS_STACK - 32)).isEqualTo(0x5000);
            assertThat(cpu.get(X86Register.EFLAGS) & Eflags.VM).isZero();
            assertThat(cpu.segment(SegmentRegister.DS).selector()).isZero();
            assertThat(cpu.segment(SegmentRegister.GS).selector()).isZero();
        }

        @Test
        void isReturnedToByIret() {
            image.load("""
                11000: cf                              iret
                """);
            enter();
            external();
            cpu.counter().deadline(2);
            cpu.run(false);
            assertThat(cpu.mode()).isEqualTo(ProcessorMode.VIRTUAL_8086);
            assertThat(cpu.linearPc()).isEqualTo(0x5_0000);
            assertThat(cpu.get(X86Register.GS)).isEqualTo(0x44);
        }

        @Test
        void isNotLeftForConformingCode() {
            extra(0xf, 0, true);
            gate(EXTRA, GateDescriptor.TYPE_INTERRUPT);
            enter();
            assertThat(failure()).hasMessageContaining("#GP(0x0031)");
        }
    }
}
