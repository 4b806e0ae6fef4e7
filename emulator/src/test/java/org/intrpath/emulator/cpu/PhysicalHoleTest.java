// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import org.intrpath.emulator.memory.PhysicalMemory;
import org.intrpath.emulator.unicorn.CounterKind;
import org.intrpath.emulator.unicorn.GuestEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Linear pages whose numbers are those of RAM, but which the page tables lead to physical addresses without RAM: only
 * the physical address may decide whether the failing access is seen.
 */
class PhysicalHoleTest {

    private static final long PAGE = PhysicalMemory.PAGE_BYTES;
    private static final int HOLE = 0x8000_0000;

    private final PhysicalMemory memory = new PhysicalMemory(TestImage.MEMORY_BYTES);
    private final TestImage image = new TestImage(memory);
    private final Cpu cpu = new Cpu(0, memory, CounterKind.NATIVE, TestImage.WINDOW, new NoPorts());

    @BeforeEach
    void start() {
        image.remap(0x5_0000, Integer.toUnsignedLong(HOLE), PAGE, PageAccess.KERNEL_DATA);
        image.remap(0x5_1000, Integer.toUnsignedLong(HOLE) + PAGE, PAGE, PageAccess.KERNEL_CODE);
    }

    @AfterEach
    void close() {
        cpu.close();
        memory.close();
    }

    private GuestEvent run(String listing) {
        image.load(listing);
        cpu.start(image.kernelStart(TestImage.CODE, 0));
        cpu.counter().deadline(1000);
        cpu.run(false);
        return cpu.event();
    }

    @Test
    void aReadIsSeen() {
        assertThat(run("""
            10000: a1 04 00 05 00                  mov 0x50004,%eax
            """))
                .isInstanceOfSatisfying(
                        GuestEvent.BadAccess.class,
                        access -> assertThat(access.access()).isEqualTo(GuestEvent.Access.READ));
    }

    @Test
    void aWriteIsSeen() {
        assertThat(run("""
            10000: a3 04 00 05 00                  mov %eax,0x50004
            """))
                .isInstanceOfSatisfying(
                        GuestEvent.BadAccess.class,
                        access -> assertThat(access.access()).isEqualTo(GuestEvent.Access.WRITE));
    }

    @Test
    void aFetchIsSeen() {
        assertThat(run("""
            10000: b8 00 10 05 00                  mov $0x51000,%eax
            10005: ff e0                           jmp *%eax
            """))
                .isInstanceOfSatisfying(
                        GuestEvent.BadAccess.class,
                        access -> assertThat(access.access()).isEqualTo(GuestEvent.Access.FETCH));
    }

    @Test
    void ramAtAnyLinearAddressIsNoHole() {
        image.remap(Integer.toUnsignedLong(HOLE), 0x5_0000, PAGE, PageAccess.KERNEL_DATA);
        memory.write32(0x5_0004, 0x1234);
        assertThat(run("""
            10000: a1 04 00 00 80                  mov 0x80000004,%eax
            10005: a3 08 00 00 80                  mov %eax,0x80000008
            1000a: f4                              hlt
            """)).isNull();
        assertThat(memory.read32(0x5_0008)).isEqualTo(0x1234);
    }
}
