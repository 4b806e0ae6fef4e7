// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PhysicalMemoryTest {

    private final PhysicalMemory memory = new PhysicalMemory(0x2000);

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void valuesAreLittleEndianAtAnyAlignment() {
        memory.write64(0x101, 0x8877_6655_4433_2211L);
        assertThat(memory.read8(0x101)).isEqualTo(0x11);
        assertThat(memory.read16(0x102)).isEqualTo(0x3322);
        assertThat(memory.read32(0x105)).isEqualTo(0x8877_6655);
        assertThat(memory.read64(0x101)).isEqualTo(0x8877_6655_4433_2211L);
    }

    @Test
    void narrowReadsDoNotExtendTheSign() {
        memory.write32(0x10, -1);
        assertThat(memory.read8(0x10)).isEqualTo(0xff);
        assertThat(memory.read16(0x10)).isEqualTo(0xffff);
    }

    @Test
    void narrowWritesTouchNothingElse() {
        memory.write8(0x10, 0x1ff);
        memory.write16(0x20, 0x1_ffff);
        assertThat(memory.read32(0x10)).isEqualTo(0xff);
        assertThat(memory.read32(0x20)).isEqualTo(0xffff);
    }

    @Test
    void bytesAreCopiedInAndOut() {
        memory.write(0x1ffd, new byte[] {1, 2, 3});
        byte[] into = new byte[4];
        memory.read(0x1ffd, into, 1, 3);
        assertThat(into).containsExactly(0, 1, 2, 3);
    }

    @Test
    void anAccessAcrossTheEndIsRefused() {
        assertThatThrownBy(() -> memory.read32(0x1ffd))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("4 bytes at guest-physical 0x00001ffd: the memory ends at 0x00002000");
    }

    @Test
    void aSizeThatIsNoWholePageIsRefused() {
        assertThatThrownBy(() -> new PhysicalMemory(0x1001)).isInstanceOf(IllegalArgumentException.class);
    }
}
