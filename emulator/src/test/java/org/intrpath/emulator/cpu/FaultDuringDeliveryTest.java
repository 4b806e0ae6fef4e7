// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.intrpath.emulator.memory.PhysicalMemory;
import org.intrpath.emulator.unicorn.CounterKind;
import org.intrpath.emulator.unicorn.X86Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Faults of the delivery itself and their error codes: Intel SDM 2A, "INT n/INTO/INT3/INT1", "Operation". */
class FaultDuringDeliveryTest {

    private static final int VECTOR = 0x60;
    private static final int HANDLER = 0x11000;
    private static final int SMALL_LIMIT = TestImage.STACK_GUARD + 0x1007;

    private final PhysicalMemory memory = new PhysicalMemory(TestImage.MEMORY_BYTES);
    private final TestImage image = new TestImage(memory).gate(VECTOR, HANDLER);
    private final Cpu cpu = new Cpu(0, memory, CounterKind.NATIVE, TestImage.WINDOW, new NoPorts());

    @AfterEach
    void close() {
        cpu.close();
        memory.close();
    }

    private DeliveryFailedException failure(InterruptSource source) {
        return catchThrowableOfType(
                DeliveryFailedException.class, () -> cpu.deliver(VECTOR, source, InterruptDelivery.NO_ERROR_CODE));
    }

    @Test
    void aNewStackWithoutRoomIsAStackFaultThatNamesItsSelector() {
        cpu.start(image.userStart(TestImage.USER_CODE, 0));
        image.descriptor(2, SegmentDescriptor.data(0, SMALL_LIMIT, 0));
        DeliveryFailedException failure = failure(InterruptSource.EXTERNAL);
        assertThat(failure.exception()).isEqualTo(ExceptionVector.STACK_FAULT);
        assertThat(failure.errorCode()).isEqualTo(TestImage.KERNEL_DS | 1);
        assertThat(cpu.get(X86Register.CS)).isEqualTo(TestImage.USER_CS);
        assertThat(cpu.get(X86Register.ESP)).isEqualTo(TestImage.USER_STACK);
    }

    @Test
    void theStackInUseWithoutRoomIsAStackFaultThatNamesNoSelector() {
        image.descriptor(2, SegmentDescriptor.data(0, SMALL_LIMIT, 0));
        cpu.start(image.kernelStart(TestImage.CODE, 0));
        DeliveryFailedException failure = failure(InterruptSource.EXTERNAL);
        assertThat(failure.exception()).isEqualTo(ExceptionVector.STACK_FAULT);
        assertThat(failure.errorCode()).isEqualTo(1);
    }

    @Test
    void theStackInUseIsTheOneInTheDescriptorCacheWhateverTheTableSaysNow() {
        cpu.start(image.kernelStart(TestImage.CODE, 0));
        image.descriptor(2, SegmentDescriptor.data(0, SMALL_LIMIT, 0));
        cpu.deliver(VECTOR, InterruptSource.EXTERNAL, InterruptDelivery.NO_ERROR_CODE);
        assertThat(cpu.eip()).isEqualTo(HANDLER);
    }

    @Test
    void aNewStackSegmentThatIsNotPresentIsAStackFaultThatNamesIt() {
        cpu.start(image.userStart(TestImage.USER_CODE, 0));
        image.descriptor(2, new SegmentDescriptor(0, -1, SegmentDescriptor.TYPE_DATA, true, 0, false, true, false));
        DeliveryFailedException failure = failure(InterruptSource.EXTERNAL);
        assertThat(failure.exception()).isEqualTo(ExceptionVector.STACK_FAULT);
        assertThat(failure.errorCode()).isEqualTo(TestImage.KERNEL_DS | 1);
    }

    @Test
    void aHandlersSegmentThatIsNotPresentIsASegmentNotPresentFault() {
        cpu.start(image.userStart(TestImage.USER_CODE, 0));
        image.descriptor(1, new SegmentDescriptor(0, -1, SegmentDescriptor.TYPE_CODE, true, 0, false, true, false));
        DeliveryFailedException failure = failure(InterruptSource.EXTERNAL);
        assertThat(failure.exception()).isEqualTo(ExceptionVector.SEGMENT_NOT_PRESENT);
        assertThat(failure.errorCode()).isEqualTo(TestImage.KERNEL_CS | 1);
    }

    @Test
    void aStackOfTheWrongRingIsAnInvalidTss() {
        image.taskState().ss0(TestImage.USER_DS);
        cpu.start(image.userStart(TestImage.USER_CODE, 0));
        DeliveryFailedException failure = failure(InterruptSource.EXTERNAL);
        assertThat(failure.exception()).isEqualTo(ExceptionVector.INVALID_TSS);
        assertThat(failure.errorCode()).isEqualTo((TestImage.USER_DS & ~0b11) | 1);
    }

    @Test
    void aTaskStateTooShortForTheStackIsAnInvalidTssThatNamesIt() {
        image.descriptor(5, SegmentDescriptor.taskState(TestImage.TSS, 8));
        cpu.start(image.userStart(TestImage.USER_CODE, 0));
        DeliveryFailedException failure = failure(InterruptSource.EXTERNAL);
        assertThat(failure.exception()).isEqualTo(ExceptionVector.INVALID_TSS);
        assertThat(failure.errorCode()).isEqualTo(TestImage.TASK | 1);
    }
}
