// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.intrpath.emulator.bus.PortBus;
import org.intrpath.emulator.chipset.i8254.I8254;
import org.intrpath.emulator.chipset.i8259.I8259Pair;
import org.intrpath.emulator.chipset.lapic.LocalApic;
import org.intrpath.emulator.chipset.lapic.LocalPin;
import org.intrpath.emulator.device.uart.Uart;
import org.intrpath.emulator.time.VirtualClock;
import org.junit.jupiter.api.Test;

/** The firmware's writes, carried out on the chips. */
class FirmwareSetupTest {
    private final VirtualClock clock = new VirtualClock();
    private final StringBuilder sent = new StringBuilder();
    private final PortBus ports = new PortBus();
    private final I8259Pair pair = new I8259Pair();
    private final I8254 timer = new I8254(clock, 1);

    FirmwareSetupTest() {
        ports.attach(I8259Pair.MASTER_PORT, I8259Pair.PORTS, pair.masterPorts());
        ports.attach(I8259Pair.SLAVE_PORT, I8259Pair.PORTS, pair.slavePorts());
        ports.attach(I8254.PORT, I8254.PORTS, timer);
        ports.attach(Uart.PORT, Uart.PORTS, new Uart(clock, 1, character -> sent.append((char) character)));
        FirmwareSetup.portWrites().forEach(write -> ports.write(write.port(), 1, write.value()));
    }

    @Test
    void theInterruptControllersAreMasked() {
        assertThat(ports.read(0x21, 1)).isEqualTo(0xff);
        assertThat(ports.read(0xa1, 1)).isEqualTo(0xff);
    }

    @Test
    void anUnmaskedLineHasThePcsVector() {
        ports.write(0x21, 1, 0xfb);
        ports.write(0xa1, 1, 0xfe);

        pair.setLine(8, true);

        assertThat(pair.isInterruptOutput()).isTrue();
        assertThat(pair.acknowledge()).isEqualTo(0x70);
    }

    @Test
    void theTimerRunsAtItsLongestPeriod() {
        clock.advanceTo(3);
        ports.write(0x43, 1, 0);
        int low = ports.read(0x40, 1);

        assertThat(ports.read(0x40, 1) << 8 | low).isBetween(0xfffc, 0xffff);
    }

    @Test
    void allEightBitsOfACharacterAreSent() {
        ports.write(0x3f8, 1, 0xe9);

        assertThat(sent).hasToString("é");
        assertThat(ports.read(0x3fb, 1)).isEqualTo(3);
    }

    // Intel MultiProcessor Specification 1.4 (242016), "Virtual Wire Mode".
    @Test
    void theFirstProcessorTakesTheInterruptControllers() {
        LocalApic apic = new LocalApic(0, clock);
        FirmwareSetup.localApicWrites().forEach(write -> apic.write(write.offset(), write.value()));

        apic.setPin(LocalPin.LINT0, true);

        assertThat(apic.isSoftwareEnabled()).isTrue();
        assertThat(apic.isExternalRequested()).isTrue();
    }
}
