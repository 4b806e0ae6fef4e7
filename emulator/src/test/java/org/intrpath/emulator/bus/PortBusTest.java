// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortBusTest {
    private final PortBus bus = new PortBus();
    private final RecordingPortDevice narrow = new RecordingPortDevice("narrow", 1);
    private final RecordingPortDevice wide = new RecordingPortDevice("wide", 4);

    @Test
    void accessReachesTheDeviceAtItsOffset() {
        bus.attach(0x20, 2, narrow);
        bus.attach(0xf4, 4, wide);

        bus.write(0xf4, 4, 0x1234);
        int value = bus.read(0x21, 1);

        assertThat(wide.accesses).containsExactly("write 0x0 0x1234");
        assertThat(narrow.accesses).containsExactly("read 0x1");
        assertThat(value).isEqualTo(1);
    }

    @ParameterizedTest(name = "{1} ports from {0}")
    @CsvSource({"64, 4", "63, 2", "67, 1", "0, 65536", "65, 2"})
    void overlappingRangeIsRefused(int first, int ports) {
        bus.attach(0x40, 4, narrow);

        assertThatThrownBy(() -> bus.attach(first, ports, wide))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("narrow at ports 0x40 to 0x43")
                .hasMessageContaining("wide");
        assertThat(bus.ranges()).hasSize(1);
    }

    @Test
    void adjacentRangesAreAccepted() {
        bus.attach(0x40, 4, narrow);
        bus.attach(0x44, 1, wide);
        bus.attach(0xffff, 1, wide);

        assertThat(bus.ranges()).extracting(PortBus.Range::firstPort).containsExactly(0x40, 0x44, 0xffff);
        assertThat(bus.isAttached(0x43)).isTrue();
        assertThat(bus.isAttached(0x45)).isFalse();
    }

    @ParameterizedTest(name = "{1} ports from {0}")
    @CsvSource({"-1, 2", "0, 0", "65535, 2", "65536, 1"})
    void impossibleRangeIsRefused(int first, int ports) {
        assertThatThrownBy(() -> bus.attach(first, ports, narrow)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void onlyTheDevicesOwnWidthPasses(int widthBytes) {
        bus.attach(0x20, 2, narrow);

        UnmodelledAccessException read =
                catchThrowableOfType(UnmodelledAccessException.class, () -> bus.read(0x21, widthBytes));
        UnmodelledAccessException write =
                catchThrowableOfType(UnmodelledAccessException.class, () -> bus.write(0x21, widthBytes, 0x55));

        assertThat(read.access())
                .isEqualTo(new UnmodelledAccessException.Access("narrow", "R1", 1, widthBytes, false, 0));
        assertThat(write.access())
                .isEqualTo(new UnmodelledAccessException.Access("narrow", "R1", 1, widthBytes, true, 0x55));
        assertThat(narrow.accesses).isEmpty();
    }

    @Test
    void portWithoutDeviceIsRefusedAndNamed() {
        bus.attach(0x20, 2, narrow);

        assertThatThrownBy(() -> bus.read(0x22, 1))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("port bus")
                .hasMessageContaining("0x22")
                .hasMessageContaining("narrow at ports 0x20 to 0x21");
        assertThatThrownBy(() -> bus.write(0x22, 1, 0)).isInstanceOf(UnmodelledAccessException.class);
    }
}
