// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Memory beyond RAM as on a PC's bus. */
class OpenSystemBusTest {
    private static final OpenBus.Place FIRST = new OpenBus.Place(2, 0x10_0000);
    private static final OpenBus.Place LATER = new OpenBus.Place(1, 0x10_0100);

    private final SystemBus devices = new SystemBus();
    private final OpenBus open = new OpenBus();
    private final OpenSystemBus bus = new OpenSystemBus(devices, open);

    OpenSystemBusTest() {
        devices.attach(0xfec0_0000L, 0x20, new OneRegister());
    }

    @ParameterizedTest(name = "{0} bytes")
    @CsvSource({"1, 0xff", "2, 0xffff", "4, 0xffffffff", "8, -1"})
    void whereNothingIsAReadGivesAllOnes(int widthBytes, String value) {
        assertThat(bus.read(0xd000_0000L, widthBytes, FIRST)).isEqualTo(Long.decode(value));
    }

    @Test
    void aPageIsRememberedOnce() {
        bus.write(0xd000_0ffcL, 4, 1, FIRST);
        bus.read(0xd000_0000L, 1, LATER);
        bus.read(0xb8000, 2, LATER);
        bus.read(0xffff_ffff_ffff_f000L, 8, LATER);

        assertThat(open.touched())
                .containsExactly(
                        new OpenBus.Touched(OpenBus.Space.PAGE, 0xb8000, 1, 0, LATER),
                        new OpenBus.Touched(OpenBus.Space.PAGE, 0xd000_0000L, 1, 1, FIRST),
                        new OpenBus.Touched(OpenBus.Space.PAGE, 0xffff_ffff_ffff_f000L, 1, 0, LATER));
        assertThat(open.touched().get(1))
                .hasToString("page 0xd0000000: 1 read, 1 written, first by CPU 2 at 0x00100000");
    }

    @Test
    void portsComeBeforePages() {
        open.touchPage(0x1000, false, FIRST);
        open.touchPort(0xffff, false, FIRST);

        assertThat(open.touched())
                .extracting(OpenBus.Touched::space)
                .containsExactly(OpenBus.Space.PORT, OpenBus.Space.PAGE);
    }

    @Test
    void aDeviceAnswersWhereItIs() {
        bus.write(0xfec0_0010L, 4, 0x8000_0000L, FIRST);

        assertThat(bus.read(0xfec0_0010L, 4, FIRST)).isEqualTo(0x8000_0000L);
        assertThat(open.touched()).isEmpty();
    }

    @Test
    void beyondADeviceInItsPageNothingIs() {
        assertThat(bus.read(0xfec0_0020L, 4, FIRST)).isEqualTo(0xffff_ffffL);
        assertThat(open.touched()).extracting(OpenBus.Touched::address).containsExactly(0xfec0_0000L);
    }

    @Test
    void whatADeviceRefusesStaysRefused() {
        assertThatThrownBy(() -> bus.read(0xfec0_0010L, 1, FIRST)).isInstanceOf(UnmodelledAccessException.class);
        assertThat(open.touched()).isEmpty();
    }

    /** Keeps what was written. */
    private static final class OneRegister implements MmioDevice {
        private int value;

        @Override
        public String name() {
            return "one register";
        }

        @Override
        public String registerAt(int offset) {
            return "R";
        }

        @Override
        public int read(int offset) {
            return value;
        }

        @Override
        public void write(int offset, int written) {
            value = written;
        }
    }
}
