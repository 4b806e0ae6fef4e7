// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.lapic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.intrpath.emulator.chipset.DestinationMode;
import org.intrpath.emulator.chipset.InterruptMessage;
import org.intrpath.emulator.chipset.TriggerMode;
import org.intrpath.emulator.time.VirtualClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** IPIs, "Interrupt Command Register (ICR)", and what the local APIC's "Not modelled" list says. */
class LocalApicCommandTest {
    private final LocalApic apic = new LocalApic(0, new VirtualClock());

    LocalApicCommandTest() {
        apic.write(LapicRegister.SPURIOUS_INTERRUPT_VECTOR.offset(), 0x1ff);
    }

    @Test
    void fixedCommandIsReturnedAsMessage() {
        apic.write(LapicRegister.INTERRUPT_COMMAND_HIGH.offset(), 0x0300_0000);

        assertThat(apic.write(LapicRegister.INTERRUPT_COMMAND_LOW.offset(), 0x4841))
                .containsExactly(new InterruptMessage.Fixed(0x41, TriggerMode.EDGE, DestinationMode.LOGICAL, 3));
        assertThat(apic.isRequested(0x41)).isFalse();
    }

    @Test
    void selfCommandStaysInside() {
        assertThat(apic.write(LapicRegister.INTERRUPT_COMMAND_LOW.offset(), 0x4_0041))
                .isEmpty();

        assertThat(apic.acknowledge()).isEqualTo(0x41);
    }

    @Test
    void highHalfSendsNothing() {
        assertThat(apic.write(LapicRegister.INTERRUPT_COMMAND_HIGH.offset(), 0)).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "INTERRUPT_COMMAND_LOW, 0200, SMI",
        "INTERRUPT_COMMAND_LOW, 0341, remote read",
        "INTERRUPT_COMMAND_LOW, 48500, INIT level de-assert to self",
        "INTERRUPT_COMMAND_LOW, 44141, lowest priority to self",
        "INTERRUPT_COMMAND_LOW, 84400, NMI to all including self",
        "INTERRUPT_COMMAND_LOW, 44500, INIT to self",
        "INTERRUPT_COMMAND_LOW, 84608, start-up to all including self",
        "INTERRUPT_COMMAND_LOW, c400, level-triggered NMI",
        "INTERRUPT_COMMAND_LOW, 0741, reserved delivery mode",
        "INTERRUPT_COMMAND_LOW, c041, level-triggered",
        "LVT_TIMER, 40041, TSC-deadline mode",
        "LVT_TIMER, 60041, reserved timer mode",
        "LVT_LINT0, 0200, LINT0 unmasked as SMI",
        "LVT_LINT0, 0141, LINT0 unmasked as lowest priority",
        "LVT_LINT1, 0600, LINT1 unmasked as start-up",
        "LVT_LINT1, 8041, LINT1 unmasked by level",
        "LVT_LINT0, 2041, LINT0 made active by its polarity",
        "LVT_THERMAL_SENSOR, 0041, thermal sensor unmasked",
        "LVT_PERFORMANCE_COUNTERS, 0041, performance counters unmasked",
        "DESTINATION_FORMAT, 1fffffff, neither flat nor cluster",
        "DESTINATION_FORMAT, f0000000, reserved bits not set",
        "SPURIOUS_INTERRUPT_VECTOR, 3ff, focus processor checking",
        "SPURIOUS_INTERRUPT_VECTOR, 11ff, suppression of EOI broadcasts",
        "ARBITRATION_PRIORITY, 0, arbitration priority",
        "REMOTE_READ, 0, remote read register"
    })
    void notModelledIsRefusedAndChangesNothing(LapicRegister register, String value, String what) {
        String before = apic.toString();

        assertThatThrownBy(() -> apic.write(register.offset(), Integer.parseUnsignedInt(value, 16)))
                .as(what)
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("local APIC")
                .hasMessageContaining(register.name());
        assertThat(apic).hasToString(before);
    }

    @Test
    void selfCommandWhileSoftwareDisabledIsRefused() {
        apic.write(LapicRegister.SPURIOUS_INTERRUPT_VECTOR.offset(), 0xff);

        assertThatThrownBy(() -> apic.write(LapicRegister.INTERRUPT_COMMAND_LOW.offset(), 0x4_0041))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("SVR bit 8");
    }
}
