// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.intrpath.emulator.bus.MmioDevice;
import org.intrpath.emulator.chipset.i8259.I8259Pair;
import org.intrpath.emulator.chipset.ioapic.IoApic;
import org.intrpath.emulator.chipset.lapic.LapicRegister;
import org.intrpath.emulator.chipset.lapic.LocalApic;
import org.intrpath.emulator.chipset.lapic.LocalApicFeatures;
import org.intrpath.emulator.chipset.lapic.LocalApicMsrs;
import org.intrpath.emulator.chipset.lapic.LocalPin;
import org.intrpath.emulator.chipset.lapic.VectorBitmap;
import org.intrpath.emulator.time.VirtualClock;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Four local APICs, wired as 0 to 3, and two I/O APICs on one bus: Intel SDM 3A, "Determining IPI Destination". */
class ApicBusRoutingTest {
    private static final int VECTOR = 0x61;

    private final VirtualClock clock = new VirtualClock();
    private final LocalApic cpu0 = enabled(0);
    private final LocalApic cpu1 = enabled(1);
    private final LocalApic cpu2 = enabled(2);
    private final LocalApic cpu3 = enabled(3);
    private final IoApic first = new IoApic();
    private final IoApic second = new IoApic();
    private final ApicBus bus = new ApicBus(List.of(cpu0, cpu1, cpu2, cpu3), List.of(first, second));

    /** From CPU 0; the receivers are written as the set of CPUs that took it. */
    @Nested
    class Commands {
        @ParameterizedTest(name = "destination 0x{0}, ICR 0x{1}: {2}")
        @CsvSource({
            "02, 04061, '2'",
            "00, 04061, '0'",
            "ff, 04061, '0123'",
            "05, 04861, '02'",
            "0f, 04861, '0123'",
            "00, 84061, '0123'",
            "00, c4061, '123'",
            "00, 44061, '0'"
        })
        void eachReceiverTakesItOnce(String destination, String low, String receivers) {
            flatLogicalIds();

            send(Integer.parseInt(destination, 16) << 24, Integer.parseInt(low, 16));

            assertThat(requesters()).isEqualTo(receivers);
        }

        @ParameterizedTest(name = "destination 0x{0}: {1}")
        @CsvSource({"11, '0'", "13, '01'", "21, '2'", "23, '23'", "ff, '0123'"})
        void clustersAreAddressedApart(String destination, String receivers) {
            clusterLogicalIds();

            send(Integer.parseInt(destination, 16) << 24, 0x4861);

            assertThat(requesters()).isEqualTo(receivers);
        }

        @Test
        void nmiToOthersReachesEachOfThem() {
            send(0, 0xc_4400);

            assertThat(cpu0.signals().isPending()).isFalse();
            assertThat(cpu1.signals().takeNonMaskable()).isTrue();
            assertThat(cpu2.signals().takeNonMaskable()).isTrue();
            assertThat(cpu3.signals().takeNonMaskable()).isTrue();
        }

        // "MP Initialization Protocol": INIT, then start-up, to all but the sender.
        @Test
        void initAndStartUpReachTheOthers() {
            send(0, 0xc_4500);
            send(0, 0xc_4608);

            assertThat(cpu0.isSoftwareEnabled()).isTrue();
            assertThat(cpu2.isSoftwareEnabled()).isFalse();
            assertThat(cpu2.signals().takeInit()).isTrue();
            assertThat(cpu2.signals().takeStartUp()).isEqualTo(8);
        }

        @Test
        void wideLogicalDestinationSelectsWithinItsCluster() {
            LocalApicMsrs sender = toX2apic(cpu0);
            toX2apic(cpu1);
            toX2apic(cpu2);
            toX2apic(cpu3);

            bus.writeMsr(sender, 0x830, 0x0000_000a_0000_4861L);

            assertThat(requesters()).isEqualTo("13");
        }

        @Test
        void commandThatNamesNobodyIsReported() {
            assertThatThrownBy(() -> send(0x09 << 24, 0x4400))
                    .isInstanceOf(UndeliverableMessageException.class)
                    .hasMessageContaining("NonMaskable");
        }

        @Test
        void commandToOthersWhereThereAreNoneIsNothing() {
            ApicBus alone = new ApicBus(List.of(cpu0), List.of(first));

            alone.localApicPage(cpu0).write(LapicRegister.INTERRUPT_COMMAND_LOW.offset(), 0xc_4500);

            assertThat(cpu0.signals().isPending()).isFalse();
        }
    }

    /** "Lowest Priority Delivery Mode". */
    @Nested
    class LowestPriority {
        @Test
        void lowestTaskPriorityTakesItAlone() {
            flatLogicalIds();
            taskPriorities(0x30, 0x20, 0x10, 0x40);

            send(0x0f << 24, 0x4961);

            assertThat(requesters()).isEqualTo("2");
        }

        @Test
        void onlyThoseAddressedCompete() {
            flatLogicalIds();
            taskPriorities(0x30, 0x20, 0x10, 0x40);

            send(0x09 << 24, 0x4961);

            assertThat(requesters()).isEqualTo("0");
        }

        @Test
        void softwareDisabledCpuDoesNotCompete() {
            flatLogicalIds();
            taskPriorities(0x30, 0x20, 0x10, 0x40);
            cpu2.write(LapicRegister.SPURIOUS_INTERRUPT_VECTOR.offset(), 0xff);

            send(0x0f << 24, 0x4961);

            assertThat(requesters()).isEqualTo("1");
        }

        @Test
        void equalsTakeTurns() {
            flatLogicalIds();

            send(0x0f << 24, 0x4941);
            cpu0.acknowledge();
            cpu0.write(LapicRegister.EOI.offset(), 0);
            send(0x0f << 24, 0x4961);

            assertThat(requesters()).isEqualTo("1");
        }

        @Test
        void focusProcessorTakesItWhateverItsPriority() {
            flatLogicalIds();
            taskPriorities(0x30, 0x20, 0x10, 0xf0);
            send(0x03 << 24, 0x4061);

            send(0x0f << 24, 0x4961);

            assertThat(requesters()).isEqualTo("3");
        }

        @Test
        void withFocusCheckingOffPriorityDecides() {
            flatLogicalIds();
            taskPriorities(0x30, 0x20, 0x10, 0xf0);
            cpu3.write(LapicRegister.SPURIOUS_INTERRUPT_VECTOR.offset(), 0x3ff);
            send(0x03 << 24, 0x4061);

            send(0x0f << 24, 0x4961);

            assertThat(requesters()).isEqualTo("23");
        }

        @Test
        void messageWithoutCandidateIsReported() {
            assertThatThrownBy(() -> send(0x0f << 24, 0x4961)).isInstanceOf(UndeliverableMessageException.class);
        }
    }

    /** Intel 82093AA (290566): several I/O APICs, each with pins of its own. */
    @Nested
    class SeveralIoApics {
        @Test
        void samePinOfEachIsItsOwn() {
            boolean[] lines = new boolean[2];
            bus.wire(first, 9, () -> lines[0]);
            bus.wire(second, 9, () -> lines[1]);
            redirect(first, 9, 1, 0x0061);
            redirect(second, 9, 2, 0x0061);

            lines[1] = true;
            bus.sampleLines();

            assertThat(requesters()).isEqualTo("2");
        }

        @Test
        void eoiReachesThemAll() {
            boolean[] lines = {true, true};
            bus.wire(first, 9, () -> lines[0]);
            bus.wire(second, 9, () -> lines[1]);
            redirect(first, 9, 1, 0x8061);
            redirect(second, 9, 1, 0x8061);
            bus.sampleLines();
            cpu1.acknowledge();
            lines[0] = false;
            lines[1] = false;
            bus.sampleLines();

            bus.localApicPage(cpu1).write(LapicRegister.EOI.offset(), 0);

            assertThat(first.redirectionEntry(9).remoteIrr()).isFalse();
            assertThat(second.redirectionEntry(9).remoteIrr()).isFalse();
        }

        @Test
        void ioApicOfAnotherBusIsRefused() {
            IoApic stranger = new IoApic();

            assertThatThrownBy(() -> bus.wire(stranger, 0, () -> true)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> bus.ioApicWindow(stranger)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** Intel MP Specification 1.4 (242016), "Virtual Wire Mode": the 8259's interrupt through LINT0 or an I/O APIC. */
    @Nested
    class VirtualWire {
        private final I8259Pair pair = new I8259Pair();

        VirtualWire() {
            pair.masterPorts().write(0, 0x11);
            pair.masterPorts().write(1, 0x20);
            pair.masterPorts().write(1, 0x04);
            pair.masterPorts().write(1, 0x01);
            pair.setLine(1, true);
        }

        @Test
        void vectorComesFromThe8259ThroughLint0() {
            cpu0.write(LapicRegister.LVT_LINT0.offset(), 0x700);

            cpu0.setPin(LocalPin.LINT0, pair.isInterruptOutput());
            assertThat(cpu0.isExternalRequested()).isTrue();
            assertThat(pair.acknowledge()).isEqualTo(0x21);
            cpu0.setPin(LocalPin.LINT0, pair.isInterruptOutput());

            assertThat(cpu0.isExternalRequested()).isFalse();
            assertThat(cpu0.isInService(0x21)).isFalse();
            assertThat(cpu0.highestDeliverable()).isEqualTo(VectorBitmap.NONE);
        }

        @Test
        void vectorComesFromThe8259ThroughTheIoApic() {
            bus.wire(first, 0, pair::isInterruptOutput);
            redirect(first, 0, 3, 0x0700);

            bus.sampleLines();

            assertThat(cpu3.isExternalRequested()).isTrue();
            assertThat(cpu0.isExternalRequested()).isFalse();
            assertThat(pair.acknowledge()).isEqualTo(0x21);
            cpu3.acknowledgeExternal();
            assertThat(cpu3.isExternalRequested()).isFalse();
        }
    }

    @Test
    void twoLocalApicsWithOneIdAreRefused() {
        List<LocalApic> twins = List.of(enabled(1), enabled(1));

        assertThatThrownBy(() -> new ApicBus(twins, first))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ID 1");
    }

    private LocalApic enabled(int id) {
        LocalApic apic = new LocalApic(id, clock, 1, LocalApicFeatures.ALL);
        apic.write(LapicRegister.SPURIOUS_INTERRUPT_VECTOR.offset(), 0x1ff);
        return apic;
    }

    private LocalApicMsrs toX2apic(LocalApic apic) {
        LocalApicMsrs msrs = new LocalApicMsrs(apic, false);
        msrs.write(LocalApicMsrs.APIC_BASE, 0xfee0_0c00L);
        return msrs;
    }

    private void send(int high, int low) {
        MmioDevice page = bus.localApicPage(cpu0);
        page.write(LapicRegister.INTERRUPT_COMMAND_HIGH.offset(), high);
        page.write(LapicRegister.INTERRUPT_COMMAND_LOW.offset(), low);
    }

    private void redirect(IoApic ioApic, int pin, int destination, int low) {
        MmioDevice window = bus.ioApicWindow(ioApic);
        window.write(0x00, 0x11 + 2 * pin);
        window.write(0x10, destination << 24);
        window.write(0x00, 0x10 + 2 * pin);
        window.write(0x10, low);
    }

    private void flatLogicalIds() {
        cpu0.write(LapicRegister.LOGICAL_DESTINATION.offset(), 0x01 << 24);
        cpu1.write(LapicRegister.LOGICAL_DESTINATION.offset(), 0x02 << 24);
        cpu2.write(LapicRegister.LOGICAL_DESTINATION.offset(), 0x04 << 24);
        cpu3.write(LapicRegister.LOGICAL_DESTINATION.offset(), 0x08 << 24);
    }

    private void clusterLogicalIds() {
        clusterLogicalId(cpu0, 0x11);
        clusterLogicalId(cpu1, 0x12);
        clusterLogicalId(cpu2, 0x21);
        clusterLogicalId(cpu3, 0x22);
    }

    private static void clusterLogicalId(LocalApic apic, int id) {
        apic.write(LapicRegister.DESTINATION_FORMAT.offset(), 0x0fff_ffff);
        apic.write(LapicRegister.LOGICAL_DESTINATION.offset(), id << 24);
    }

    private void taskPriorities(int zero, int one, int two, int three) {
        cpu0.write(LapicRegister.TASK_PRIORITY.offset(), zero);
        cpu1.write(LapicRegister.TASK_PRIORITY.offset(), one);
        cpu2.write(LapicRegister.TASK_PRIORITY.offset(), two);
        cpu3.write(LapicRegister.TASK_PRIORITY.offset(), three);
    }

    private String requesters() {
        return requester(cpu0) + requester(cpu1) + requester(cpu2) + requester(cpu3);
    }

    private static String requester(LocalApic apic) {
        return apic.isRequested(VECTOR) ? Integer.toString(apic.wiredId()) : "";
    }
}
