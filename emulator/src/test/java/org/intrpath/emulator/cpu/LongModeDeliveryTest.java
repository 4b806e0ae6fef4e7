// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.intrpath.emulator.memory.PhysicalMemory;
import org.intrpath.emulator.unicorn.CounterKind;
import org.intrpath.emulator.unicorn.ProcessorMode;
import org.intrpath.emulator.unicorn.SegmentRegister;
import org.intrpath.emulator.unicorn.X86Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Intel SDM 3A, "Exception and Interrupt Handling in 64-bit Mode"; SDM 2A, "INT n/INTO/INT3/INT1", "Operation". */
class LongModeDeliveryTest {

    private static final int VECTOR = 0x60;
    private static final long NON_CANONICAL = 0x0000_8000_0000_0000L;
    private static final int PUSHED = 5 * Long.BYTES;

    private final PhysicalMemory memory = new PhysicalMemory(LongTestImage.MEMORY_BYTES);
    private final LongTestImage image = new LongTestImage(memory).gate(VECTOR, LongTestImage.HANDLER);
    private final Cpu cpu = new Cpu(0, memory, CounterKind.NATIVE, LongTestImage.WINDOW, new NoPorts());

    @AfterEach
    void close() {
        cpu.close();
        memory.close();
    }

    private void external() {
        cpu.deliver(VECTOR, InterruptSource.EXTERNAL, InterruptDelivery.NO_ERROR_CODE);
    }

    private DeliveryFailedException failure(InterruptSource source) {
        return catchThrowableOfType(
                DeliveryFailedException.class, () -> cpu.deliver(VECTOR, source, InterruptDelivery.NO_ERROR_CODE));
    }

    private void requireFailure(ExceptionVector exception, int errorCode) {
        long rsp = cpu.get64(X86Register.RSP);
        DeliveryFailedException failure = failure(InterruptSource.EXTERNAL);
        assertThat(failure.exception()).isEqualTo(exception);
        assertThat(failure.errorCode()).isEqualTo(errorCode);
        assertThat(cpu.get64(X86Register.RSP)).isEqualTo(rsp);
        assertThat(cpu.segment(SegmentRegister.CS).selector()).isNotZero();
    }

    private long stacked(int item) {
        return memory.read64((cpu.get64(X86Register.RSP) & 0xff_ffff) + (long) Long.BYTES * item);
    }

    private void run(int instructions) {
        cpu.counter().deadline(cpu.counter().clock() + instructions);
        cpu.run(false);
    }

    @Nested
    class Frame {

        @Test
        void theOldStackIsPushedWithoutChangeOfRingToo() {
            cpu.start(image.kernelStart(LongTestImage.CODE, Eflags.IF | Eflags.CF));
            external();
            assertThat(cpu.rip()).isEqualTo(LongTestImage.HANDLER);
            assertThat(cpu.get64(X86Register.RSP)).isEqualTo(LongTestImage.STACK - PUSHED);
            assertThat(stacked(0)).isEqualTo(LongTestImage.CODE);
            assertThat(stacked(1)).isEqualTo(LongTestImage.KERNEL_CS);
            assertThat(stacked(2)).isEqualTo(Eflags.IF | Eflags.CF | Eflags.FIXED);
            assertThat(stacked(3)).isEqualTo(LongTestImage.STACK);
            assertThat(stacked(4)).isEqualTo(LongTestImage.KERNEL_DS);
            assertThat(cpu.interruptFlag()).isFalse();
        }

        @ParameterizedTest
        @ValueSource(longs = {0, 1, 8, 15})
        void theStackIsAlignedTo16BytesFirst(long below) {
            cpu.start(image.kernelStart(LongTestImage.CODE, 0));
            cpu.set64(X86Register.RSP, LongTestImage.STACK - below);
            external();
            assertThat(cpu.get64(X86Register.RSP)).isEqualTo((LongTestImage.STACK - below & -16) - PUSHED);
            assertThat(stacked(3)).isEqualTo(LongTestImage.STACK - below);
        }

        @Test
        void theErrorCodeIsPushedLastAndTakes8Bytes() {
            image.gate(13, LongTestImage.HANDLER);
            cpu.start(image.kernelStart(LongTestImage.CODE, 0));
            cpu.deliver(13, InterruptSource.EXCEPTION, 0x1234);
            assertThat(cpu.get64(X86Register.RSP)).isEqualTo(LongTestImage.STACK - PUSHED - Long.BYTES);
            assertThat(stacked(0)).isEqualTo(0x1234);
            assertThat(stacked(1)).isEqualTo(LongTestImage.CODE);
            assertThat(stacked(3)).isEqualTo(Eflags.RF | Eflags.FIXED);
        }

        @Test
        void addressesOfTheHighHalfArePushedWhole() {
            image.gate(VECTOR, LongTestImage.HIGH + LongTestImage.HANDLER);
            cpu.start(image.kernelStart(LongTestImage.HIGH + LongTestImage.CODE, 0));
            cpu.set64(X86Register.RSP, LongTestImage.HIGH + LongTestImage.STACK);
            external();
            assertThat(cpu.rip()).isEqualTo(LongTestImage.HIGH + LongTestImage.HANDLER);
            assertThat(stacked(0)).isEqualTo(LongTestImage.HIGH + LongTestImage.CODE);
            assertThat(stacked(3)).isEqualTo(LongTestImage.HIGH + LongTestImage.STACK);
        }

        @Test
        void aTrapGateLeavesIfAndClearsTheFlagsOfTheInterruptedProgram() {
            image.gate(VECTOR, LongGateDescriptor.trap(LongTestImage.KERNEL_CS, LongTestImage.HANDLER, 0));
            cpu.start(image.kernelStart(LongTestImage.CODE, Eflags.IF | Eflags.NT | Eflags.TF));
            external();
            assertThat(cpu.get64(X86Register.RFLAGS)).isEqualTo(Eflags.IF | Eflags.FIXED);
        }
    }

    @Nested
    class Stacks {

        @Test
        void anInnerRingTakesItsPointerFromTheTssAndANullSs() {
            cpu.start(image.userStart(LongTestImage.USER_CODE, Eflags.IF));
            external();
            assertThat(cpu.get64(X86Register.RSP)).isEqualTo(LongTestImage.TSS_STACK - PUSHED);
            assertThat(cpu.get(X86Register.SS)).isZero();
            assertThat(cpu.get(X86Register.CS)).isEqualTo(LongTestImage.KERNEL_CS);
            assertThat(cpu.ring()).isZero();
            assertThat(stacked(3)).isEqualTo(LongTestImage.USER_STACK);
            assertThat(stacked(4)).isEqualTo(LongTestImage.USER_DS);
        }

        @Test
        void ring1TakesRsp1AndANullSsOfItsRing() {
            image.gate(VECTOR, LongGateDescriptor.interrupt(LongTestImage.RING_1_CS, LongTestImage.HANDLER, 0));
            image.taskState().rsp(1, LongTestImage.IST_STACK);
            cpu.start(image.userStart(LongTestImage.USER_CODE, 0));
            external();
            assertThat(cpu.get64(X86Register.RSP)).isEqualTo(LongTestImage.IST_STACK - PUSHED);
            assertThat(cpu.get(X86Register.CS)).isEqualTo(LongTestImage.RING_1_CS | 1);
            assertThat(cpu.get(X86Register.SS)).isEqualTo(1);
            assertThat(cpu.ring()).isEqualTo(1);
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
        void theGateMayNameAStackOfTheTable(int number) {
            image.taskState().ist(number, LongTestImage.IST_STACK - 8);
            image.gate(
                    VECTOR,
                    LongGateDescriptor.interrupt(LongTestImage.KERNEL_CS, LongTestImage.HANDLER, 0)
                            .onStack(number));
            cpu.start(image.userStart(LongTestImage.USER_CODE, 0));
            external();
            assertThat(cpu.get64(X86Register.RSP)).isEqualTo(LongTestImage.IST_STACK - 16 - PUSHED);
        }

        @Test
        void aStackOfTheTableIsTakenInTheSameRingTooAndSsStays() {
            image.taskState().ist(1, LongTestImage.IST_STACK);
            image.gate(
                    VECTOR,
                    LongGateDescriptor.interrupt(LongTestImage.KERNEL_CS, LongTestImage.HANDLER, 0)
                            .onStack(1));
            cpu.start(image.kernelStart(LongTestImage.CODE, 0));
            external();
            assertThat(cpu.get64(X86Register.RSP)).isEqualTo(LongTestImage.IST_STACK - PUSHED);
            assertThat(cpu.get(X86Register.SS)).isEqualTo(LongTestImage.KERNEL_DS);
        }

        @Test
        void conformingCodeRunsInTheInterruptedRingOnItsStack() {
            image.gate(VECTOR, LongGateDescriptor.interrupt(LongTestImage.CONFORMING_CS, LongTestImage.USER_CODE, 0));
            cpu.start(image.userStart(LongTestImage.USER_CODE, 0));
            external();
            assertThat(cpu.ring()).isEqualTo(3);
            assertThat(cpu.get(X86Register.CS)).isEqualTo(LongTestImage.CONFORMING_CS | 3);
            assertThat(cpu.get64(X86Register.RSP)).isEqualTo(LongTestImage.USER_STACK - PUSHED);
        }
    }

    @Nested
    class WithTheGuest {

        @Test
        void iretqReturnsToRing3() {
            image.code(LongTestImage.USER_CODE, "nop\nnop\n");
            image.code(LongTestImage.HANDLER, "movq %rsp,0x18000\niretq\n");
            cpu.start(image.userStart(LongTestImage.USER_CODE, Eflags.IF));
            run(1);
            external();
            run(3);
            assertThat(cpu.ring()).isEqualTo(3);
            assertThat(cpu.rip()).isEqualTo(LongTestImage.USER_CODE + 2);
            assertThat(cpu.get64(X86Register.RSP)).isEqualTo(LongTestImage.USER_STACK);
            assertThat(memory.read64(LongTestImage.DATA)).isEqualTo(LongTestImage.TSS_STACK - PUSHED);
            assertThat(cpu.counter().clock()).isEqualTo(4);
        }

        @Test
        void compatibilityModeIsInterruptedBy64BitCodeAndReturnedTo() {
            image.code32(LongTestImage.USER_CODE, "movl $0x1234,%eax\nnop\n");
            image.code(LongTestImage.HANDLER, "movabs $0x123456789a,%rbx\niretq\n");
            cpu.start(image.start(
                    LongTestImage.USER_CS_32,
                    LongTestImage.USER_DS,
                    LongTestImage.USER_CODE,
                    LongTestImage.USER_STACK,
                    Eflags.IF));
            run(1);
            assertThat(cpu.mode()).isEqualTo(ProcessorMode.COMPATIBILITY_32);
            external();
            assertThat(cpu.mode()).isEqualTo(ProcessorMode.LONG_64);
            assertThat(stacked(1)).isEqualTo(LongTestImage.USER_CS_32);
            run(2);
            assertThat(cpu.mode()).isEqualTo(ProcessorMode.COMPATIBILITY_32);
            assertThat(cpu.get64(X86Register.RBX)).isEqualTo(0x12_3456_789aL);
            assertThat(cpu.get(X86Register.EAX)).isEqualTo(0x1234);
            assertThat(cpu.rip()).isEqualTo(LongTestImage.USER_CODE + 5);
        }

        @Test
        void compatibilityCodeOfRing0IsInterruptedOnItsOwnStack() {
            image.code32(LongTestImage.CODE, "nop\nnop\n");
            cpu.start(image.start(
                    LongTestImage.KERNEL_CS_32,
                    LongTestImage.KERNEL_DS,
                    LongTestImage.CODE,
                    LongTestImage.STACK,
                    Eflags.IF));
            run(1);
            external();
            assertThat(cpu.get(X86Register.CS)).isEqualTo(LongTestImage.KERNEL_CS);
            assertThat(cpu.mode()).isEqualTo(ProcessorMode.LONG_64);
            assertThat(cpu.get64(X86Register.RSP)).isEqualTo(LongTestImage.STACK - PUSHED);
            assertThat(stacked(4)).isEqualTo(LongTestImage.KERNEL_DS);
        }
    }

    @Nested
    class Failures {

        private static final int GATE_ERROR = VECTOR << 3 | 0b11;

        private void kernel() {
            cpu.start(image.kernelStart(LongTestImage.CODE, 0));
        }

        @Test
        void anEmptyGateIsAGeneralProtectionFault() {
            image.gate(VECTOR, new LongGateDescriptor(0, 0, 0, 0, 0, false));
            kernel();
            requireFailure(ExceptionVector.GENERAL_PROTECTION, GATE_ERROR);
        }

        @ParameterizedTest
        @ValueSource(ints = {0x5, 0x6, 0x7, 0xc})
        void gatesOf16BitsAndTaskGatesAreNoneHere(int type) {
            image.gate(
                    VECTOR, new LongGateDescriptor(LongTestImage.KERNEL_CS, LongTestImage.HANDLER, 0, type, 0, true));
            kernel();
            requireFailure(ExceptionVector.GENERAL_PROTECTION, GATE_ERROR);
        }

        @Test
        void aVectorBeyondTheLimitIsAGeneralProtectionFault() {
            kernel();
            memory.write16(LongTestImage.DATA, VECTOR * LongGateDescriptor.LENGTH + LongGateDescriptor.LENGTH - 2);
            memory.write64(LongTestImage.DATA + 2, LongTestImage.IDT);
            image.code(LongTestImage.CODE, "lidt 0x18000\n");
            run(1);
            requireFailure(ExceptionVector.GENERAL_PROTECTION, GATE_ERROR);
        }

        @Test
        void aGateThatIsNotPresentIsASegmentNotPresentFault() {
            image.gate(
                    VECTOR,
                    new LongGateDescriptor(
                            LongTestImage.KERNEL_CS,
                            LongTestImage.HANDLER,
                            0,
                            GateDescriptor.TYPE_INTERRUPT,
                            0,
                            false));
            kernel();
            requireFailure(ExceptionVector.SEGMENT_NOT_PRESENT, GATE_ERROR);
        }

        @Test
        void aSoftwareInterruptNeedsTheGatesPermissionAndSetsNoExternalBit() {
            cpu.start(image.userStart(LongTestImage.USER_CODE, 0));
            DeliveryFailedException failure = failure(InterruptSource.SOFTWARE);
            assertThat(failure.exception()).isEqualTo(ExceptionVector.GENERAL_PROTECTION);
            assertThat(failure.errorCode()).isEqualTo(VECTOR << 3 | 0b10);
        }

        @Test
        void aNullSelectorIsAGeneralProtectionFaultThatNamesNothing() {
            image.gate(VECTOR, LongGateDescriptor.interrupt(0, LongTestImage.HANDLER, 0));
            kernel();
            requireFailure(ExceptionVector.GENERAL_PROTECTION, 1);
        }

        @ParameterizedTest
        @ValueSource(ints = {LongTestImage.KERNEL_DS, LongTestImage.KERNEL_CS_32, LongTestImage.TASK, 0x58, 0x0c})
        void theHandlersSegmentMustBe64BitCodeOfATableInUse(int selector) {
            image.gate(VECTOR, LongGateDescriptor.interrupt(selector, LongTestImage.HANDLER, 0));
            kernel();
            requireFailure(ExceptionVector.GENERAL_PROTECTION, selector | 1);
        }

        @Test
        void theHandlersSegmentMustNotBeOfAnOuterRing() {
            image.gate(VECTOR, LongGateDescriptor.interrupt(LongTestImage.USER_CS, LongTestImage.USER_CODE, 0));
            kernel();
            requireFailure(ExceptionVector.GENERAL_PROTECTION, LongTestImage.USER_CS & ~3 | 1);
        }

        @Test
        void aSegmentOf64And32BitsIsNeither() {
            image.descriptor(10, new SegmentDescriptor(0, -1, 0xb, true, 0, true, true, true));
            image.gate(VECTOR, LongGateDescriptor.interrupt(LongTestImage.RING_1_CS, LongTestImage.HANDLER, 0));
            kernel();
            requireFailure(ExceptionVector.GENERAL_PROTECTION, LongTestImage.RING_1_CS | 1);
        }

        @Test
        void aSegmentThatIsNotPresentIsASegmentNotPresentFault() {
            image.descriptor(10, new SegmentDescriptor(0, -1, 0xb, true, 0, false, false, true));
            image.gate(VECTOR, LongGateDescriptor.interrupt(LongTestImage.RING_1_CS, LongTestImage.HANDLER, 0));
            kernel();
            requireFailure(ExceptionVector.SEGMENT_NOT_PRESENT, LongTestImage.RING_1_CS | 1);
        }

        @Test
        void anAddressOfTheHandlerThatIsNotCanonicalIsAGeneralProtectionFault() {
            image.gate(VECTOR, NON_CANONICAL);
            kernel();
            requireFailure(ExceptionVector.GENERAL_PROTECTION, 1);
        }

        @Test
        void aStackThatIsNotCanonicalIsAStackFault() {
            image.taskState().rsp(0, NON_CANONICAL + 0x100);
            cpu.start(image.userStart(LongTestImage.USER_CODE, 0));
            requireFailure(ExceptionVector.STACK_FAULT, 1);
        }

        @Test
        void aTssTooShortForTheStackIsAnInvalidTssThatNamesIt() {
            image.task(LongTaskStateSegment.RSP0_OFFSET + Long.BYTES - 2);
            cpu.start(image.userStart(LongTestImage.USER_CODE, 0));
            requireFailure(ExceptionVector.INVALID_TSS, LongTestImage.TASK | 1);
        }

        @Test
        void aTssTooShortForTheTableOfStacksIsAnInvalidTssThatNamesIt() {
            image.task(LongTaskStateSegment.IST1_OFFSET + 6 * Long.BYTES + Long.BYTES - 2);
            image.gate(
                    VECTOR,
                    LongGateDescriptor.interrupt(LongTestImage.KERNEL_CS, LongTestImage.HANDLER, 0)
                            .onStack(7));
            kernel();
            requireFailure(ExceptionVector.INVALID_TSS, LongTestImage.TASK | 1);
        }

        @Test
        void aFrameOnAGuardPageIsAPageFaultOfTheSupervisorAndWritesNothing() {
            image.taskState().rsp(0, LongTestImage.TSS_STACK_GUARD + 0x1010);
            cpu.start(image.userStart(LongTestImage.USER_CODE, 0));
            requireFailure(ExceptionVector.PAGE_FAULT, 0b10);
            DeliveryFailedException failure = failure(InterruptSource.EXTERNAL);
            assertThat(failure.address()).isEqualTo(LongTestImage.TSS_STACK_GUARD + 0xff8);
            assertThat(memory.read64(LongTestImage.TSS_STACK_GUARD + 0x1008)).isZero();
        }

        @Test
        void theHandlersOfTheGuestAreNotAskedForATaskOf32Bits() {
            memory.write64(
                    LongTestImage.GDT + LongTestImage.TASK,
                    SegmentDescriptor.flatData(0).encode());
            assertThatThrownBy(this::kernel)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("TR needs a present 64-bit TSS");
        }
    }
}
