// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemBusTest {
    private final SystemBus bus = new SystemBus();
    private final RecordingDevice low = new RecordingDevice("low");
    private final RecordingDevice high = new RecordingDevice("high");

    @Test
    void accessReachesTheDeviceAtItsOffset() {
        bus.attach(0xfec0_0000L, 0x1000, low);
        bus.attach(0xfee0_0000L, 0x1000, high);

        bus.write(0xfee0_00b0L, 4, 0x1234);
        int value = bus.read(0xfec0_0010L, 4);

        assertThat(high.accesses).containsExactly("write 0xb0 0x1234");
        assertThat(low.accesses).containsExactly("read 0x10");
        assertThat(value).isEqualTo(0x10);
    }

    @Test
    void regionEndsAtItsLastRegister() {
        bus.attach(0x1000, 0x20, low);

        assertThat(bus.read(0x101c, 4)).isEqualTo(0x1c);
        assertThatThrownBy(() -> bus.read(0x1020, 4)).isInstanceOf(UnmodelledAccessException.class);
        assertThatThrownBy(() -> bus.read(0xffc, 4)).isInstanceOf(UnmodelledAccessException.class);
    }

    @ParameterizedTest(name = "0x{0} bytes at 0x{1}: {2}")
    @CsvSource({
        "1000, 4096, same",
        "1ffc, 4, last word",
        "ffc, 8, over the start",
        "0, 16384, around",
        "1800, 4, within"
    })
    void overlappingRegionIsRefused(String base, long lengthBytes, String where) {
        bus.attach(0x1000, 0x1000, low);

        assertThatThrownBy(() -> bus.attach(Long.parseLong(base, 16), lengthBytes, high))
                .as(where)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("low at 0x00001000 to 0x00001fff")
                .hasMessageContaining("high");
        assertThat(bus.regions()).hasSize(1);
    }

    @Test
    void adjacentRegionsAreAccepted() {
        bus.attach(0x1000, 0x1000, low);
        bus.attach(0x2000, 0x1000, high);
        bus.attach(0xffc, 4, high);

        assertThat(bus.regions()).extracting(SystemBus.Region::guestPhysical).containsExactly(0x1000L, 0x2000L, 0xffcL);
    }

    @ParameterizedTest(name = "{1} bytes at {0}")
    @CsvSource({"-4, 4", "0, 0", "2, 4", "0, 6", "4503599627370496, 4"})
    void impossibleRegionIsRefused(long base, long lengthBytes) {
        assertThatThrownBy(() -> bus.attach(base, lengthBytes, low)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{1} bytes at offset {0}")
    @CsvSource({"0, 1", "0, 2", "0, 8", "1, 4", "2, 4", "3, 1"})
    void onlyAlignedFourByteAccessesPass(int offset, int widthBytes) {
        bus.attach(0x1000, 0x1000, low);

        UnmodelledAccessException read =
                catchThrowableOfType(UnmodelledAccessException.class, () -> bus.read(0x1000 + offset, widthBytes));
        UnmodelledAccessException write = catchThrowableOfType(
                UnmodelledAccessException.class, () -> bus.write(0x1000 + offset, widthBytes, 0x55));

        assertThat(read.access())
                .isEqualTo(new UnmodelledAccessException.Access("low", "R0", offset, widthBytes, false, 0));
        assertThat(write.access())
                .isEqualTo(new UnmodelledAccessException.Access("low", "R0", offset, widthBytes, true, 0x55));
        assertThat(low.accesses).isEmpty();
    }

    @Test
    void addressWithoutDeviceIsRefusedAndNamed() {
        bus.attach(0x1000, 0x1000, low);

        assertThatThrownBy(() -> bus.write(0xfed0_0000L, 4, 1))
                .isInstanceOf(UnmodelledAccessException.class)
                .hasMessageContaining("system bus")
                .hasMessageContaining("0xfed00000")
                .hasMessageContaining("low at 0x00001000");
    }

    @Test
    void refusalNamesEverythingAndTakesThePlaceInTheGuest() {
        UnmodelledAccessException refused =
                UnmodelledAccessException.ofWrite("local APIC", "LVT_TIMER", 0x320, 4, 0x40020, "not modelled");

        UnmodelledAccessException placed = refused.at(3, 0xc010_0004L);

        assertThat(placed)
                .hasMessage("local APIC: 4-byte write of 0x00040020 to LVT_TIMER at offset 0x320: not modelled"
                        + " (CPU 3, EIP 0xc0100004)")
                .hasCause(refused);
        assertThat(placed.access()).isEqualTo(refused.access());
        assertThat(placed.reason()).isEqualTo("not modelled");
    }

    /** Answers each read with the offset and remembers what reached it. */
    private static final class RecordingDevice implements MmioDevice {
        private final String name;
        private final List<String> accesses = new ArrayList<>();

        RecordingDevice(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String registerAt(int offset) {
            return "R" + offset;
        }

        @Override
        public int read(int offset) {
            accesses.add("read 0x" + Integer.toHexString(offset));
            return offset;
        }

        @Override
        public void write(int offset, int value) {
            accesses.add("write 0x" + Integer.toHexString(offset) + " 0x" + Integer.toHexString(value));
        }
    }
}
