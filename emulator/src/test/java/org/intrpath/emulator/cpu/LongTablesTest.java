// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intrpath.emulator.memory.PhysicalMemory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Encodings of IA-32e mode: Intel SDM 3A, "64-Bit Mode IDT", "TSS Descriptor in 64-bit mode", "Task Management in
 * 64-bit Mode", "4-Level Paging and 5-Level Paging".
 */
class LongTablesTest {

    private static final long HIGH = 0xffff_8012_3456_7000L;

    private final PhysicalMemory memory = new PhysicalMemory(0x10_0000);

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void aGateSplitsItsOffsetInThreeAndHoldsItsStack() {
        LongGateDescriptor gate =
                LongGateDescriptor.interrupt(0x08, 0xffff_8012_3456_789aL, 3).onStack(5);
        assertThat(gate.encodeLow()).isEqualTo(0x3456_ee05_0008_789aL);
        assertThat(gate.encodeHigh()).isEqualTo(0xffff_8012L);
        assertThat(LongGateDescriptor.decode(gate.encodeLow(), gate.encodeHigh()))
                .isEqualTo(gate);
    }

    @Test
    void aTaskDescriptorHoldsABaseOf64Bits() {
        LongSystemDescriptor task = LongSystemDescriptor.taskState(HIGH, 0x67);
        assertThat(task.encodeLow()).isEqualTo(0x3400_8956_7000_0067L);
        assertThat(task.encodeHigh()).isEqualTo(0xffff_8012L);
        assertThat(LongSystemDescriptor.decode(task.encodeLow(), task.encodeHigh()))
                .isEqualTo(task);
    }

    @Test
    void aLocalTableDescriptorIsOfItsType() {
        assertThat(LongSystemDescriptor.localTable(HIGH, 0xf).encodeLow()).isEqualTo(0x3400_8256_7000_000fL);
        assertThat(SegmentDescriptor.localTable(0x1234_5678, 0xf).encode()).isEqualTo(0x1200_8234_5678_000fL);
    }

    @Test
    void codeOf64BitsHasItsFlagAndNoD() {
        assertThat(SegmentDescriptor.longCode(0).encode()).isEqualTo(0x00af_9b00_0000_ffffL);
        assertThat(SegmentDescriptor.decode(0x00af_fb00_0000_ffffL)).isEqualTo(SegmentDescriptor.longCode(3));
    }

    @Test
    void theTaskStateHasItsStacksAtOddPlaces() {
        new LongTaskStateSegment(memory, 0x1000)
                .rsp(0, HIGH)
                .rsp(2, HIGH + 2)
                .ist(1, HIGH + 3)
                .ist(7, HIGH + 4);
        assertThat(memory.read64(0x1004)).isEqualTo(HIGH);
        assertThat(memory.read64(0x1014)).isEqualTo(HIGH + 2);
        assertThat(memory.read64(0x1024)).isEqualTo(HIGH + 3);
        assertThat(memory.read64(0x1054)).isEqualTo(HIGH + 4);
        assertThat(LongTaskStateSegment.IO_MAP_BASE_OFFSET).isEqualTo(102);
        assertThat(LongTaskStateSegment.LENGTH).isEqualTo(104);
    }

    @Test
    void pageTablesMapTheHighHalf() {
        LongPageTables tables =
                new LongPageTables(memory, 0x1_0000, 0x1_0000).map(HIGH, 0x5000, 0x2000, PageAccess.USER_CODE);
        PageWalk walk = new PageWalk(memory, 40, false);
        walk.follow(
                ControlRegister.CR0_PE | ControlRegister.CR0_PG,
                tables.cr3(),
                ControlRegister.CR4_PAE,
                Efer.LME | Efer.LMA | Efer.NXE);
        assertThat(walk.translate(HIGH + 0x1234, PageWalk.USER | PageWalk.FETCH))
                .isEqualTo(0x6234);
        assertThat(walk.translate(HIGH + 0x2000, 0)).isEqualTo(LinearMemory.NOT_MAPPED);
        assertThat(tables.usedTo()).isEqualTo(0x1_4000);
    }

    @Test
    void whatCannotBeMappedIsRefused() {
        LongPageTables tables = new LongPageTables(memory, 0x1_0000, 0x4000).guard(0x1000);
        assertThatThrownBy(() -> tables.map(0x1000, 0, 0x1000, PageAccess.KERNEL_DATA))
                .hasMessageContaining("is a guard page already");
        assertThatThrownBy(() -> tables.map(0x0000_8000_0000_0000L, 0, 0x1000, PageAccess.KERNEL_DATA))
                .hasMessageContaining("is not canonical");
        assertThatThrownBy(() -> tables.map(0x4000_0000, 0, 0x1000, PageAccess.KERNEL_DATA))
                .hasMessageContaining("need more room");
        assertThatThrownBy(() -> tables.map(0x2001, 0, 0x1000, PageAccess.KERNEL_DATA))
                .hasMessageContaining("must be a multiple of 0x1000");
    }
}
