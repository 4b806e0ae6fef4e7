// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intrpath.emulator.memory.PhysicalMemory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PaePageTablesTest {

    private static final long PAGING = ControlRegister.CR0_PG | ControlRegister.CR0_WP | ControlRegister.CR0_PE;
    private static final long PAE = ControlRegister.CR4_PAE;

    private final PhysicalMemory memory = new PhysicalMemory(0x10_0000);
    private final PaePageTables tables = new PaePageTables(memory, 0x8000, 0x8000, true);
    private final LinearMemory linear = new LinearMemory(memory, 40, false);

    @AfterEach
    void close() {
        memory.close();
    }

    private void follow() {
        linear.follow(PAGING, tables.cr3(), PAE, Efer.NXE);
    }

    @Test
    void aMappedPageTranslates() {
        tables.map(0xc010_0000L, 0x2000, 0x2000, PageAccess.KERNEL_DATA);
        follow();
        assertThat(linear.translate(0xc010_1234)).isEqualTo(0x3234);
    }

    @Test
    void whatIsNotMappedDoesNotTranslate() {
        tables.map(0xc010_0000L, 0x2000, 0x1000, PageAccess.KERNEL_DATA).guard(0xc010_1000L);
        follow();
        assertThat(linear.translate(0xc010_1000)).isEqualTo(LinearMemory.NOT_MAPPED);
        assertThat(linear.translate(0x1000)).isEqualTo(LinearMemory.NOT_MAPPED);
    }

    @Test
    void codeIsNotForWriting() {
        tables.map(0x1000, 0x1000, 0x1000, PageAccess.KERNEL_CODE);
        follow();
        assertThat(linear.translateForWrite(0x1000)).isEqualTo(LinearMemory.NOT_MAPPED);
        assertThat(linear.translate(0x1000)).isEqualTo(0x1000);
    }

    @Test
    void dataIsNotExecutable() {
        tables.map(0, 0x1000, 0x1000, PageAccess.KERNEL_DATA);
        long directory = memory.read64(0x8000) & -4096;
        long table = memory.read64(directory) & -4096;
        assertThat(memory.read64(table)).isEqualTo(0x8000_0000_0000_1003L);
    }

    @Test
    void aGuardPageIsNeverMapped() {
        tables.guard(0x1000);
        assertThatThrownBy(() -> tables.map(0x1000, 0x1000, 0x1000, PageAccess.KERNEL_DATA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0x00001000 is a guard page");
    }

    @Test
    void readingAcrossPagesFollowsBoth() {
        tables.map(0x1000, 0x3000, 0x1000, PageAccess.KERNEL_DATA);
        tables.map(0x2000, 0x1000, 0x1000, PageAccess.KERNEL_DATA);
        follow();
        memory.write16(0x3ffe, 0x2211);
        memory.write16(0x1000, 0x4433);
        assertThat(linear.read32(0x1ffe)).isEqualTo(0x4433_2211);
    }

    @Test
    void tooManyTablesAreRefused() {
        tables.map(0, 0, 0x1000, PageAccess.KERNEL_DATA).map(0x4000_0000L, 0, 0x1000, PageAccess.KERNEL_DATA);
        tables.map(0x8000_0000L, 0, 0x1000, PageAccess.KERNEL_DATA);
        assertThatThrownBy(() -> tables.map(0xc000_0000L, 0, 0x1000, PageAccess.KERNEL_DATA))
                .hasMessageContaining("need more room");
    }
}
