// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intel SDM 3A, "Message Address Register Format" and "Message Data Register Format". Destination 3. */
class MessageSignalledInterruptTest {
    private static final long PHYSICAL = 0xfee0_3000L;
    private static final Destination TO_3 = new Destination.Narrow(DestinationMode.PHYSICAL, 3);

    @Test
    void fixedInterruptGoesToItsDestination() {
        assertThat(new MessageSignalledInterrupt(PHYSICAL, 0x61).message())
                .isEqualTo(new InterruptMessage.Fixed(0x61, TriggerMode.EDGE, TO_3));
    }

    @Test
    void destinationModeIsBit2OfTheAddress() {
        assertThat(new MessageSignalledInterrupt(PHYSICAL | 4, 0x61).message())
                .isEqualTo(new InterruptMessage.Fixed(0x61, TriggerMode.EDGE, DestinationMode.LOGICAL, 3));
    }

    @ParameterizedTest(name = "address 0x{0}, data 0x{1}")
    @CsvSource({"fee03008, 061", "fee03000, 161", "fee03008, 161"})
    void redirectionHintAndLowestPriorityChooseOneReceiver(String address, String data) {
        MessageSignalledInterrupt msi =
                new MessageSignalledInterrupt(Long.parseLong(address, 16), Integer.parseInt(data, 16));

        assertThat(msi.message()).isEqualTo(new InterruptMessage.LowestPriority(0x61, TriggerMode.EDGE, TO_3));
    }

    @Test
    void nmiInitAndExtIntHaveNoVector() {
        assertThat(new MessageSignalledInterrupt(PHYSICAL, 0x400).message())
                .isEqualTo(new InterruptMessage.NonMaskable(TO_3));
        assertThat(new MessageSignalledInterrupt(PHYSICAL, 0x500).message()).isEqualTo(new InterruptMessage.Init(TO_3));
        assertThat(new MessageSignalledInterrupt(PHYSICAL, 0x700).message())
                .isEqualTo(new InterruptMessage.External(TO_3));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "fed03000, 61, another address",
        "1fee03000, 61, an address above 4 GiB",
        "fee03010, 61, a reserved bit of the address",
        "fee03000, 8061, level trigger",
        "fee03000, 0861, a reserved bit of the data",
        "fee03000, 10061, an upper half of the data",
        "fee03000, 0261, SMI",
        "fee03000, 0361, reserved mode 011",
        "fee03000, 0661, reserved mode 110"
    })
    void notModelledIsRefused(String address, String data, String what) {
        MessageSignalledInterrupt msi =
                new MessageSignalledInterrupt(Long.parseLong(address, 16), Integer.parseInt(data, 16));

        assertThatThrownBy(msi::message)
                .as(what)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MSI of 0x");
    }
}
