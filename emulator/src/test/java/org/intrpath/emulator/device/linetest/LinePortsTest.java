// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.linetest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intrpath.emulator.bus.PortBus;
import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinePortsTest {
    private final LinePorts lines = new LinePorts();
    private final PortBus ports = new PortBus();

    LinePortsTest() {
        ports.attach(LinePorts.PORT, LinePorts.PORTS, lines);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 8, 14, 15})
    void lineIsHighUntilAZeroIsWritten(int line) {
        ports.write(0x2000 + line, 1, 0x80);
        assertThat(lines.isHigh(line)).isTrue();

        ports.write(0x2000 + line, 1, 0);
        assertThat(lines.isHigh(line)).isFalse();
    }

    @Test
    void linesAreIndependent() {
        ports.write(0x200e, 1, 1);
        ports.write(0x200f, 1, 1);

        ports.write(0x200e, 1, 0);

        assertThat(lines.isHigh(14)).isFalse();
        assertThat(lines.isHigh(15)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 16, 23})
    void lineThatSomethingElseDrivesIsRefused(int line) {
        assertThatThrownBy(() -> ports.write(0x2000 + line, 1, 1))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("LINE" + line);
    }

    @Test
    void portCannotBeRead() {
        assertThatThrownBy(() -> ports.read(0x200e, 1))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("write-only");
    }
}
