// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterruptMessageTest {
    @ParameterizedTest
    @ValueSource(ints = {-1, 256})
    void moreThanEightBitsAreRefused(int value) {
        assertThatThrownBy(() -> new InterruptMessage.Fixed(value, TriggerMode.EDGE, DestinationMode.PHYSICAL, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("vector");
        assertThatThrownBy(() -> new InterruptMessage.Fixed(0x61, TriggerMode.EDGE, DestinationMode.PHYSICAL, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("destination");
        assertThatThrownBy(() -> new InterruptMessage.EoiBroadcast(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("vector");
    }

    @Test
    void messagesPrintTheirVectorInHex() {
        assertThat(new InterruptMessage.Fixed(0x61, TriggerMode.LEVEL, DestinationMode.LOGICAL, 3))
                .hasToString("Fixed[vector 0x61, LEVEL, LOGICAL 0x03]");
        assertThat(new InterruptMessage.EoiBroadcast(0x0f)).hasToString("EoiBroadcast[vector 0x0f]");
    }

    @ParameterizedTest
    @EnumSource
    void deliveryModeIsDecodedFromItsThreeBits(DeliveryMode mode) {
        assertThat(DeliveryMode.decode(0xffff_fff8 | mode.code())).isSameAs(mode);
    }

    @ParameterizedTest(name = "{0}, high {1}: active {2}")
    @CsvSource({
        "ACTIVE_HIGH, true, true",
        "ACTIVE_HIGH, false, false",
        "ACTIVE_LOW, true, false",
        "ACTIVE_LOW, false, true"
    })
    void polarityDecidesWhatIsActive(Polarity polarity, boolean high, boolean active) {
        assertThat(polarity.isActive(high)).isEqualTo(active);
        assertThat(Polarity.decode(polarity.code())).isSameAs(polarity);
    }
}
