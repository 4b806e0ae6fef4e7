// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.fwcfg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intrpath.emulator.bus.PortBus;
import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** QEMU, "QEMU Firmware Configuration (fw_cfg) Device". */
class FirmwareConfigurationTest {
    private static final int SELECTOR = 0x510;
    private static final int DATA = 0x511;

    private final PortBus ports = new PortBus();

    FirmwareConfigurationTest() {
        FirmwareConfiguration configuration = new FirmwareConfiguration(0xc000_0000L, 3);
        ports.attach(FirmwareConfiguration.SELECTOR_PORT, 1, configuration.selector());
        ports.attach(FirmwareConfiguration.DATA_PORT, 1, configuration.data());
    }

    private long next(int bytes) {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value |= (long) ports.read(DATA, 1) << 8 * i;
        }
        return value;
    }

    @ParameterizedTest(name = "key 0x{0}: 0x{1}")
    @CsvSource({"0, 554d4551", "1, 1", "3, c0000000", "5, 3", "f, 3", "19, 0", "2, 0", "20, 0", "8000, 0", "4005, 3"})
    void itemReadsAsItsBytesAndThenAsZero(String key, String value) {
        ports.write(SELECTOR, 2, Integer.parseInt(key, 16));

        assertThat(next(8)).isEqualTo(Long.parseLong(value, 16));
    }

    // "Initially following a write to the selector register, the data offset will be set to zero."
    @Test
    void selectingBeginsAnew() {
        ports.write(SELECTOR, 2, 0);
        next(2);

        ports.write(SELECTOR, 2, 0);

        assertThat(next(4)).isEqualTo(0x554d_4551);
    }

    // "The presence ... can be verified by selecting the signature"
    @Test
    void signatureIsSelectedAtFirst() {
        assertThat(next(4)).isEqualTo(0x554d_4551);
    }

    // "writes ignored as of QEMU v2.4"
    @Test
    void writeToTheDataIsIgnored() {
        ports.write(DATA, 1, 0xff);

        assertThat(next(1)).isEqualTo('Q');
    }

    @Test
    void selectorCannotBeRead() {
        assertThatThrownBy(() -> ports.read(SELECTOR, 2))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("write-only");
    }
}
