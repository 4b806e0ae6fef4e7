// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ports as on a PC's bus: where nothing is, all ones; what is wider than a register, in pieces. */
class OpenPortBusTest {
    private static final OpenBus.Place FIRST = new OpenBus.Place(0, 0x10_0000);
    private static final OpenBus.Place LATER = new OpenBus.Place(1, 0x10_0100);

    private final PortBus devices = new PortBus();
    private final OpenBus open = new OpenBus();
    private final OpenPortBus bus = new OpenPortBus(devices, open);
    private final RecordingPortDevice narrow = new RecordingPortDevice("narrow", 1);
    private final RecordingPortDevice wide = new RecordingPortDevice("wide", 4);

    OpenPortBusTest() {
        devices.attach(0x3f8, 8, narrow);
        devices.attach(0xf4, 4, wide);
    }

    @ParameterizedTest(name = "{0} bytes")
    @CsvSource({"1, 0xff", "2, 0xffff", "4, 0xffffffff"})
    void whereNothingIsAReadGivesAllOnes(int widthBytes, String value) {
        assertThat(bus.read(0x80, widthBytes, FIRST))
                .isEqualTo(Long.decode(value).intValue());
    }

    @Test
    void whatIsNotThereIsRememberedOnceWithItsFirstInstruction() {
        bus.write(0x80, 1, 0x55, FIRST);
        bus.write(0x80, 1, 0x55, LATER);
        bus.read(0x80, 1, LATER);
        bus.read(0x70, 1, LATER);

        assertThat(open.touched())
                .containsExactly(
                        new OpenBus.Touched(OpenBus.Space.PORT, 0x70, 1, 0, LATER),
                        new OpenBus.Touched(OpenBus.Space.PORT, 0x80, 1, 2, FIRST));
        assertThat(open.touched().getLast())
                .hasToString("port 0x0080: 1 read, 2 written, first by CPU 0 at 0x00100000");
    }

    @Test
    void aWideAccessWhereNothingIsCountsOnce() {
        bus.read(0xcf8, 4, FIRST);

        assertThat(open.touched()).containsExactly(new OpenBus.Touched(OpenBus.Space.PORT, 0xcf8, 1, 0, FIRST));
    }

    @Test
    void anAccessOfARegistersWidthReachesItWhole() {
        bus.write(0xf4, 4, 0x8765_4321, FIRST);

        assertThat(wide.accesses).containsExactly("write 0x0 0x87654321");
        assertThat(open.touched()).isEmpty();
    }

    @Test
    void aWideWriteToNarrowRegistersIsSplitLowByteFirst() {
        bus.write(0x3f8, 2, 0x1234, FIRST);

        assertThat(narrow.accesses).containsExactly("write 0x0 0x34", "write 0x1 0x12");
    }

    @Test
    void aWideReadOfNarrowRegistersIsPutTogether() {
        assertThat(bus.read(0x3fa, 4, FIRST)).isEqualTo(0x0504_0302);
        assertThat(narrow.accesses).containsExactly("read 0x2", "read 0x3", "read 0x4", "read 0x5");
    }

    @Test
    void anAccessAcrossADevicesEndIsHalfOpen() {
        assertThat(bus.read(0x3ff, 2, FIRST)).isEqualTo(0xff07);
        assertThat(open.touched()).containsExactly(new OpenBus.Touched(OpenBus.Space.PORT, 0x400, 1, 0, FIRST));
    }

    @Test
    void anAccessAcrossTwoGapsNotesBoth() {
        devices.attach(0x100, 1, narrow);

        assertThat(bus.read(0xff, 4, FIRST)).isEqualTo(0xffff_00ff);
        assertThat(open.touched()).extracting(OpenBus.Touched::address).containsExactly(0xffL, 0x101L);
    }

    @Test
    void portsEndWhereTheyBegin() {
        devices.attach(0, 1, narrow);

        assertThat(bus.read(0xffff, 2, FIRST)).isEqualTo(0x00ff);
    }

    @ParameterizedTest(name = "{1} bytes at port {0}")
    @CsvSource({"0xf4, 1", "0xf4, 2", "0xf2, 4"})
    void lessThanARegisterIsRefused(String port, int widthBytes) {
        assertThatThrownBy(() -> bus.write(Integer.decode(port), widthBytes, 0, FIRST))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("4-byte accesses only");
        assertThat(wide.accesses).isEmpty();
    }

    @Test
    void withoutTheOpenBusAllIsRefusedAsBefore() {
        assertThatThrownBy(() -> devices.read(0x80, 1)).isInstanceOf(UnmodelledAccessException.class);
        assertThatThrownBy(() -> devices.write(0x3f8, 2, 0)).isInstanceOf(UnmodelledAccessException.class);
    }
}
