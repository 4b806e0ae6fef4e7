// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.dma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.intrpath.emulator.bus.UnmodelledAccessException;
import org.intrpath.emulator.memory.PhysicalMemory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BusMasterTest {
    private final PhysicalMemory memory = new PhysicalMemory(0x2000);
    private final BusMaster master = new BusMaster("NIC", memory);

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void writesAndReadsUpToTheLastByte() {
        master.write("BASE", 0x1ffe, new byte[] {1, 2});

        assertThat(memory.read16(0x1ffe)).isEqualTo(0x0201);
        assertThat(master.read("BASE", 0x1ffd, 3)).containsExactly(0, 1, 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {0x1fff, 0x2000, 0xfee0_0000L, -2, Long.MAX_VALUE})
    void outsideMemoryIsRefused(long address) {
        assertThatThrownBy(() -> master.read("BASE", address, 2)).isInstanceOf(UnmodelledAccessException.class);
        assertThatThrownBy(() -> master.write("BASE", address, new byte[2]))
                .isInstanceOf(UnmodelledAccessException.class);
    }

    @Test
    void refusalNamesDeviceRegisterAndAddress() {
        UnmodelledAccessException refusal = catchThrowableOfType(
                UnmodelledAccessException.class, () -> master.write("BASE", 0x1fff, new byte[] {7, 7}));

        assertThat(refusal)
                .hasMessage("NIC: DMA write of 2 bytes at guest-physical 0x00001fff by BASE: the memory ends at"
                        + " 0x00002000");
        assertThat(refusal.access()).isEqualTo(new UnmodelledAccessException.Access("NIC", "BASE", 0x1fff, 2, true, 0));
        assertThat(memory.read8(0x1fff)).isZero();
    }

    @Test
    void placeInTheGuestCanBeAdded() {
        UnmodelledAccessException refusal = catchThrowableOfType(
                UnmodelledAccessException.class, () -> master.requireMemory("BASE", 0x3000, 16, false));

        assertThat(refusal.at(1, 0x10_0000))
                .hasMessage(
                        "NIC: DMA read of 16 bytes at guest-physical 0x00003000 by BASE: the memory ends at 0x00002000"
                                + " (CPU 1, EIP 0x00100000)");
    }
}
