// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.intrpath.emulator.bus.SystemBus;
import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.intrpath.emulator.chipset.ioapic.IoApic;
import org.intrpath.emulator.chipset.ioapic.IoApicRegister;
import org.intrpath.emulator.chipset.lapic.LapicRegister;
import org.intrpath.emulator.chipset.lapic.LocalApic;
import org.intrpath.emulator.chipset.lapic.VectorBitmap;
import org.intrpath.emulator.device.nic.Nic;
import org.intrpath.emulator.device.nic.NicCause;
import org.intrpath.emulator.device.nic.NicRegister;
import org.intrpath.emulator.time.VirtualClock;
import org.junit.jupiter.api.Test;

/** The chips of one CPU together, as the guest reaches them: two devices share pin 9, a third is alone on pin 10. */
class ApicBusTest {
    private static final long LAPIC = 0xfee0_0000L;
    private static final long IOAPIC = 0xfec0_0000L;
    private static final long NIC = 0xfeb0_0000L;

    private static final int EDGE = 0;
    private static final int LEVEL = 0x8000;
    private static final int MASKED = 0x1_0000;

    private final LocalApic localApic = new LocalApic(0, new VirtualClock());
    private final IoApic ioApic = new IoApic();
    private final Nic nic = new Nic();
    private final Nic sharing = new Nic();
    private final Nic alone = new Nic();
    private final ApicBus apicBus = new ApicBus(List.of(localApic), ioApic);
    private final SystemBus bus = new SystemBus();

    ApicBusTest() {
        bus.attach(LAPIC, LapicRegister.REGION_BYTES, apicBus.localApicPage(localApic));
        bus.attach(IOAPIC, IoApicRegister.REGION_BYTES, apicBus.ioApicWindow());
        bus.attach(NIC, NicRegister.REGION_BYTES, nic);
        apicBus.wire(9, () -> nic.isLineActive() || sharing.isLineActive());
        apicBus.wire(10, alone::isLineActive);
        bus.write(LAPIC + LapicRegister.SPURIOUS_INTERRUPT_VECTOR.offset(), 4, 0x1ff);
        nic.write(NicRegister.MASK_SET.offset(), 0b111);
        sharing.write(NicRegister.MASK_SET.offset(), 0b111);
        alone.write(NicRegister.MASK_SET.offset(), 0b111);
    }

    @Test
    void edgeReachesTheCpuOnce() {
        redirect(9, EDGE | 0x61);

        receive(nic);

        assertThat(localApic.acknowledge()).isEqualTo(0x61);
        clearCauses();
        endOfInterrupt();
        assertThat(localApic.highestDeliverable()).isEqualTo(VectorBitmap.NONE);
    }

    @Test
    void newEdgeDuringServiceIsTakenAfterwards() {
        redirect(9, EDGE | 0x61);
        receive(nic);
        localApic.acknowledge();
        clearCauses();

        receive(nic);

        assertThat(localApic.highestDeliverable()).isEqualTo(VectorBitmap.NONE);
        endOfInterrupt();
        assertThat(localApic.acknowledge()).isEqualTo(0x61);
    }

    @Test
    void levelComesBackUntilTheCauseIsCleared() {
        redirect(9, LEVEL | 0x61);
        receive(nic);
        localApic.acknowledge();

        endOfInterrupt();

        assertThat(localApic.acknowledge()).isEqualTo(0x61);
        clearCauses();
        endOfInterrupt();
        assertThat(localApic.highestDeliverable()).isEqualTo(VectorBitmap.NONE);
        assertThat(ioApic.redirectionEntry(9).remoteIrr()).isFalse();
    }

    @Test
    void sharedLevelLineStaysHighForTheSecondDevice() {
        redirect(9, LEVEL | 0x61);
        receive(nic);
        receive(sharing);
        localApic.acknowledge();

        clearCauses();
        endOfInterrupt();

        assertThat(localApic.acknowledge()).isEqualTo(0x61);
    }

    @Test
    void simultaneousInterruptsGoByPriority() {
        redirect(9, EDGE | 0x61);
        redirect(10, EDGE | 0x71);
        nic.receiveFrame();
        alone.receiveFrame();

        apicBus.sampleLines();

        assertThat(localApic.acknowledge()).isEqualTo(0x71);
        assertThat(localApic.highestDeliverable()).isEqualTo(VectorBitmap.NONE);
        endOfInterrupt();
        assertThat(localApic.acknowledge()).isEqualTo(0x61);
    }

    // What a kernel does when it defers a level-triggered source: mask, EOI, run the handler later, unmask.
    @Test
    void deferredLevelSourceIsQuietUntilUnmasked() {
        redirect(9, LEVEL | 0x61);
        receive(nic);
        localApic.acknowledge();

        bus.write(IOAPIC + 0x10, 4, bus.read(IOAPIC + 0x10, 4) | MASKED);
        endOfInterrupt();
        assertThat(localApic.highestDeliverable()).isEqualTo(VectorBitmap.NONE);

        bus.write(IOAPIC + 0x10, 4, bus.read(IOAPIC + 0x10, 4) & ~MASKED);
        assertThat(localApic.highestDeliverable()).isEqualTo(0x61);
    }

    @Test
    void clearedBeforeUnmaskStaysQuiet() {
        redirect(9, LEVEL | 0x61);
        receive(nic);
        localApic.acknowledge();
        bus.write(IOAPIC + 0x10, 4, bus.read(IOAPIC + 0x10, 4) | MASKED);
        endOfInterrupt();

        clearCauses();
        bus.write(IOAPIC + 0x10, 4, bus.read(IOAPIC + 0x10, 4) & ~MASKED);

        assertThat(localApic.highestDeliverable()).isEqualTo(VectorBitmap.NONE);
    }

    @Test
    void commandToItsOwnIdComesBackOverTheBus() {
        bus.write(LAPIC + LapicRegister.INTERRUPT_COMMAND_HIGH.offset(), 4, 0);
        bus.write(LAPIC + LapicRegister.INTERRUPT_COMMAND_LOW.offset(), 4, 0x4041);

        assertThat(localApic.acknowledge()).isEqualTo(0x41);
    }

    @Test
    void messageThatNobodyTakesIsReported() {
        redirect(9, EDGE | 0x61);
        bus.write(LAPIC + LapicRegister.SPURIOUS_INTERRUPT_VECTOR.offset(), 4, 0xff);

        assertThatThrownBy(() -> receive(nic))
                .isInstanceOf(UndeliverableMessageException.class)
                .hasMessageContaining("vector 0x61")
                .hasMessageContaining("disabled");
    }

    @Test
    void refusalsOnTheBusNameChipAndRegister() {
        assertThatThrownBy(() -> bus.read(LAPIC + LapicRegister.TASK_PRIORITY.offset(), 1))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageStartingWith("local APIC: 1-byte read of TASK_PRIORITY at offset 0x80");
        assertThatThrownBy(() -> bus.write(IOAPIC, 2, 0))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageStartingWith("IOAPIC: 2-byte write of 0x00000000 to IOREGSEL at offset 0x0");
        assertThatThrownBy(() -> bus.read(NIC + 1, 4))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageStartingWith("NIC: 4-byte read of CAUSE at offset 0x1");
    }

    private void redirect(int pin, int low) {
        bus.write(IOAPIC, 4, 0x10 + 2 * pin);
        bus.write(IOAPIC + 0x10, 4, low);
    }

    private void receive(Nic device) {
        device.raise(NicCause.RECEIVE);
        apicBus.sampleLines();
    }

    private void clearCauses() {
        bus.read(NIC + NicRegister.CAUSE_READ_CLEAR.offset(), 4);
        apicBus.sampleLines();
    }

    private void endOfInterrupt() {
        bus.write(LAPIC + LapicRegister.EOI.offset(), 4, 0);
    }
}
