// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.debugexit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intrpath.emulator.bus.PortBus;
import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DebugExitTest {
    private final DebugExit exit = new DebugExit();
    private final PortBus ports = new PortBus();

    DebugExitTest() {
        ports.attach(DebugExit.PORT, DebugExit.PORTS, exit);
    }

    @Test
    void untilItIsWrittenThereIsNoValue() {
        assertThat(exit.isWritten()).isFalse();
        assertThat(exit.value()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, -1})
    void theValueIsTheThirtyTwoBitsWritten(int value) {
        ports.write(0xf4, 4, value);

        assertThat(exit.isWritten()).isTrue();
        assertThat(exit.value()).hasValue(value);
    }

    @Test
    void aSecondWriteIsRefused() {
        ports.write(0xf4, 4, 7);

        assertThatThrownBy(() -> ports.write(0xf4, 4, 8))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("ended already, with 7");
        assertThat(exit.value()).hasValue(7);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void otherWidthsAreRefused(int widthBytes) {
        assertThatThrownBy(() -> ports.write(0xf4, widthBytes, 0))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("debug exit");
        assertThat(exit.isWritten()).isFalse();
    }

    @Test
    void readingIsRefused() {
        assertThatThrownBy(() -> ports.read(0xf4, 4))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("write-only");
    }

    @Test
    void theOtherPortsHaveNoRegister() {
        assertThatThrownBy(() -> ports.write(0xf5, 4, 0))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("offset 0");
        assertThat(exit.isWritten()).isFalse();
    }
}
