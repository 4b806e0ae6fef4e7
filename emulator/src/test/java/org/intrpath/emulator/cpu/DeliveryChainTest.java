// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import org.intrpath.emulator.memory.PhysicalMemory;
import org.intrpath.emulator.unicorn.CounterKind;
import org.intrpath.emulator.unicorn.X86Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Faults of deliveries one after the other: Intel SDM 3A, "Interrupt 8—Double Fault Exception (#DF)". */
class DeliveryChainTest {

    private static final int VECTOR = 0x60;
    private static final int HANDLER = 0x11000;
    private static final int DOUBLE_FAULT = 8;
    private static final int PAGE_FAULT = 14;

    private final PhysicalMemory memory = new PhysicalMemory(TestImage.MEMORY_BYTES);
    private final TestImage image = new TestImage(memory);
    private final Cpu cpu = new Cpu(0, memory, CounterKind.NATIVE, TestImage.WINDOW, new NoPorts());

    @AfterEach
    void close() {
        cpu.close();
        memory.close();
    }

    private void start() {
        cpu.start(image.kernelStart(TestImage.CODE, 0));
    }

    private int stacked(int word) {
        return memory.read32(Integer.toUnsignedLong(cpu.get(X86Register.ESP)) + 4L * word);
    }

    @Test
    void whatIsDeliveredAtOnceIsAlone() {
        image.gate(VECTOR, HANDLER);
        start();
        DeliveryChain chain = DeliveryChain.deliver(cpu, RaisedEvent.external(VECTOR));
        assertThat(chain.isPlain()).isTrue();
        assertThat(chain.delivered().vector()).isEqualTo(VECTOR);
        assertThat(cpu.eip()).isEqualTo(HANDLER);
    }

    @Test
    void aFaultOfAnInterruptIsDeliveredInItsSteadWithItsErrorCode() {
        image.gate(13, HANDLER);
        start();
        DeliveryChain chain = DeliveryChain.deliver(cpu, RaisedEvent.external(VECTOR));
        assertThat(chain.events()).extracting(RaisedEvent::vector).containsExactly(VECTOR, 13);
        assertThat(stacked(0)).isEqualTo(VECTOR << 3 | 0b11);
        assertThat(stacked(1)).isEqualTo(TestImage.CODE);
    }

    @Test
    void twoContributoryFaultsAreADoubleFaultWithTheErrorCode0() {
        image.gate(DOUBLE_FAULT, HANDLER);
        start();
        DeliveryChain chain = DeliveryChain.deliver(
                cpu, RaisedEvent.exception(ExceptionVector.GENERAL_PROTECTION, 0x18, 0, "the guest"));
        assertThat(chain.events()).extracting(RaisedEvent::vector).containsExactly(13, 13, DOUBLE_FAULT);
        assertThat(chain.delivered().exception()).isEqualTo(ExceptionVector.DOUBLE_FAULT);
        assertThat(stacked(0)).isZero();
        assertThat(cpu.eip()).isEqualTo(HANDLER);
    }

    @Test
    void aPageFaultOfADeliverySetsCr2() {
        image.gate(VECTOR, HANDLER);
        image.gate(PAGE_FAULT, GateDescriptor.interrupt(TestImage.KERNEL_CS, HANDLER, 0));
        cpu.start(image.userStart(TestImage.USER_CODE, 0));
        image.taskState().esp0(TestImage.TSS_STACK_GUARD + 0x1000);
        image.descriptor(6, SegmentDescriptor.flatCode(3));
        image.gate(PAGE_FAULT, GateDescriptor.interrupt(0x30, TestImage.USER_CODE, 0));
        DeliveryChain chain = DeliveryChain.deliver(cpu, RaisedEvent.external(VECTOR));
        assertThat(chain.events()).extracting(RaisedEvent::vector).containsExactly(VECTOR, PAGE_FAULT);
        assertThat(chain.delivered().address()).isEqualTo(TestImage.TSS_STACK_GUARD + 0xffc);
        assertThat(cpu.get(X86Register.CR2)).isEqualTo(TestImage.TSS_STACK_GUARD + 0xffc);
        assertThat(stacked(0)).isEqualTo(0b010);
    }

    @Test
    void aThirdFaultShutsTheProcessorDownAndTheWholeChainIsTold() {
        start();
        cpu.set(X86Register.ESP, TestImage.STACK_GUARD + 0x1000);
        image.gate(VECTOR, HANDLER).gate(PAGE_FAULT, HANDLER).gate(DOUBLE_FAULT, HANDLER);
        DeliveryChain chain = DeliveryChain.deliver(cpu, RaisedEvent.external(VECTOR));
        assertThat(chain.shutdown()).isTrue();
        assertThat(chain.delivered()).isNull();
        assertThat(chain.events())
                .extracting(RaisedEvent::vector)
                .containsExactly(VECTOR, PAGE_FAULT, PAGE_FAULT, DOUBLE_FAULT, PAGE_FAULT);
        assertThat(chain.toString())
                .startsWith(
                        "vector 0x60\n  then #PF(0x0002) on 0x00020ffc: delivering vector 0x60: no stack to push the")
                .contains("\n  then #DF(0x0000): ")
                .endsWith("\n  then shutdown");
        assertThat(cpu.eip()).isEqualTo(TestImage.CODE);
    }
}
