// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.lapic;

import static org.assertj.core.api.Assertions.assertThat;

import org.intrpath.emulator.chipset.Destination;
import org.intrpath.emulator.chipset.InterruptMessage;
import org.intrpath.emulator.time.VirtualClock;
import org.junit.jupiter.api.Test;

/** Intel SDM 3A, "Local Vector Table": LINT0, LINT1, and the 8259 behind them. */
class LocalPinTest {
    private static final int MASKED = 0x1_0000;
    private static final int LEVEL = 0x8000;
    private static final int ACTIVE_LOW = 0x2000;
    private static final int NMI = 0x400;
    private static final int INIT = 0x500;
    private static final int EXT_INT = 0x700;

    private final LocalApic apic = new LocalApic(0, new VirtualClock());

    LocalPinTest() {
        apic.write(LapicRegister.SPURIOUS_INTERRUPT_VECTOR.offset(), 0x1ff);
    }

    @Test
    void edgeInterruptsOnce() {
        apic.write(LapicRegister.LVT_LINT0.offset(), 0x41);

        apic.setPin(LocalPin.LINT0, true);

        assertThat(apic.acknowledge()).isEqualTo(0x41);
        assertThat(apic.write(LapicRegister.EOI.offset(), 0)).isEmpty();
        apic.setPin(LocalPin.LINT0, true);
        assertThat(apic.highestDeliverable()).isEqualTo(VectorBitmap.NONE);
    }

    @Test
    void maskedEdgeIsLost() {
        apic.write(LapicRegister.LVT_LINT1.offset(), 0x41 | MASKED);
        apic.setPin(LocalPin.LINT1, true);

        apic.write(LapicRegister.LVT_LINT1.offset(), 0x41);

        assertThat(apic.highestDeliverable()).isEqualTo(VectorBitmap.NONE);
    }

    // "Local Vector Table", remote IRR flag and trigger mode.
    @Test
    void levelSetsRemoteIrrUntilItsEoi() {
        apic.write(LapicRegister.LVT_LINT0.offset(), 0x41 | LEVEL);

        apic.setPin(LocalPin.LINT0, true);
        assertThat(apic.read(LapicRegister.LVT_LINT0.offset())).isEqualTo(0x41 | LEVEL | 1 << 14);
        assertThat(apic.acknowledge()).isEqualTo(0x41);
        apic.setPin(LocalPin.LINT0, false);
        apic.write(LapicRegister.EOI.offset(), 0);

        assertThat(apic.read(LapicRegister.LVT_LINT0.offset())).isEqualTo(0x41 | LEVEL);
        assertThat(apic.highestDeliverable()).isEqualTo(VectorBitmap.NONE);
    }

    @Test
    void levelThatIsStillActiveAtItsEoiInterruptsAgain() {
        apic.write(LapicRegister.LVT_LINT0.offset(), 0x41 | LEVEL);
        apic.setPin(LocalPin.LINT0, true);
        apic.acknowledge();

        apic.write(LapicRegister.EOI.offset(), 0);

        assertThat(apic.acknowledge()).isEqualTo(0x41);
    }

    @Test
    void edgeTriggerClearsRemoteIrr() {
        apic.write(LapicRegister.LVT_LINT0.offset(), 0x41 | LEVEL);
        apic.setPin(LocalPin.LINT0, true);

        apic.write(LapicRegister.LVT_LINT0.offset(), 0x41);

        assertThat(apic.read(LapicRegister.LVT_LINT0.offset())).isEqualTo(0x41);
    }

    @Test
    void maskedLevelIsDeliveredOnUnmask() {
        apic.write(LapicRegister.LVT_LINT0.offset(), 0x41 | LEVEL | MASKED);
        apic.setPin(LocalPin.LINT0, true);
        assertThat(apic.highestDeliverable()).isEqualTo(VectorBitmap.NONE);

        apic.write(LapicRegister.LVT_LINT0.offset(), 0x41 | LEVEL);

        assertThat(apic.highestDeliverable()).isEqualTo(0x41);
    }

    @Test
    void activeLowInvertsThePin() {
        apic.setPin(LocalPin.LINT0, true);
        apic.write(LapicRegister.LVT_LINT0.offset(), 0x41 | ACTIVE_LOW);

        apic.setPin(LocalPin.LINT0, false);

        assertThat(apic.highestDeliverable()).isEqualTo(0x41);
    }

    // "Local Vector Table", delivery mode NMI: whatever the trigger mode, an edge; the vector means nothing.
    @Test
    void nmiPinSignalsOncePerEdge() {
        apic.write(LapicRegister.LVT_LINT1.offset(), NMI | LEVEL);

        apic.setPin(LocalPin.LINT1, true);
        assertThat(apic.signals().takeNonMaskable()).isTrue();
        apic.setPin(LocalPin.LINT1, true);
        assertThat(apic.signals().takeNonMaskable()).isFalse();
        assertThat(apic.highestDeliverable()).isEqualTo(VectorBitmap.NONE);
    }

    @Test
    void initPinResetsTheLocalApic() {
        apic.write(LapicRegister.LVT_LINT1.offset(), INIT);
        apic.write(LapicRegister.TASK_PRIORITY.offset(), 0x20);

        apic.setPin(LocalPin.LINT1, true);

        assertThat(apic.signals().takeInit()).isTrue();
        assertThat(apic.read(LapicRegister.TASK_PRIORITY.offset())).isZero();
    }

    // "Local Vector Table", delivery mode ExtINT: by level, past all priorities, and without a bit in ISR or IRR.
    @Test
    void externalRequestFollowsThePinAndNoPriority() {
        apic.write(LapicRegister.LVT_LINT0.offset(), EXT_INT);
        apic.write(LapicRegister.TASK_PRIORITY.offset(), 0xff);

        apic.setPin(LocalPin.LINT0, true);
        assertThat(apic.isExternalRequested()).isTrue();
        apic.acknowledgeExternal();
        assertThat(apic.isExternalRequested()).isTrue();
        apic.setPin(LocalPin.LINT0, false);

        assertThat(apic.isExternalRequested()).isFalse();
        assertThat(apic.processorPriority()).isEqualTo(0xff);
    }

    @Test
    void externalRequestWaitsBehindTheMask() {
        apic.write(LapicRegister.LVT_LINT0.offset(), EXT_INT | MASKED);
        apic.setPin(LocalPin.LINT0, true);
        assertThat(apic.isExternalRequested()).isFalse();

        apic.write(LapicRegister.LVT_LINT0.offset(), EXT_INT);

        assertThat(apic.isExternalRequested()).isTrue();
    }

    @Test
    void externalRequestByMessageIsForgottenWhenAcknowledged() {
        apic.accept(new InterruptMessage.External(new Destination.All()));

        assertThat(apic.isExternalRequested()).isTrue();
        apic.acknowledgeExternal();
        assertThat(apic.isExternalRequested()).isFalse();
    }

    // "Local APIC State After It Has Been Software Disabled": the mask bits are set, LINT entries included.
    @Test
    void softwareDisablingClosesThePins() {
        apic.write(LapicRegister.LVT_LINT0.offset(), EXT_INT);

        apic.write(LapicRegister.SPURIOUS_INTERRUPT_VECTOR.offset(), 0xff);
        apic.setPin(LocalPin.LINT0, true);

        assertThat(apic.isExternalRequested()).isFalse();
        assertThat(apic.read(LapicRegister.LVT_LINT0.offset())).isEqualTo(EXT_INT | MASKED);
    }
}
