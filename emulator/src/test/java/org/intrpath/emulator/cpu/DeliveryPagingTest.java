// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.intrpath.emulator.memory.PhysicalMemory;
import org.intrpath.emulator.unicorn.CounterKind;
import org.intrpath.emulator.unicorn.TableRegister;
import org.intrpath.emulator.unicorn.X86Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What deliveries leave in page tables: Intel SDM 3A, "Accessed and Dirty Flags"; delivery under 32-bit paging. */
class DeliveryPagingTest {

    private static final int VECTOR = 0x60;
    private static final int HANDLER = 0x11000;
    private static final long ACCESSED = 1 << 5;
    private static final long DIRTY = 1 << 6;
    private static final int DIRECTORY = 0x18_0000;
    private static final int PAGE_TABLE = 0x18_1000;

    private final PhysicalMemory memory = new PhysicalMemory(TestImage.MEMORY_BYTES);
    private final TestImage image = new TestImage(memory).gate(VECTOR, HANDLER);
    private final Cpu cpu = new Cpu(0, memory, CounterKind.NATIVE, TestImage.WINDOW, new NoPorts());

    @AfterEach
    void close() {
        cpu.close();
        memory.close();
    }

    private void external() {
        cpu.deliver(VECTOR, InterruptSource.EXTERNAL, InterruptDelivery.NO_ERROR_CODE);
    }

    /** The entry of a page in the tables of PAE paging. */
    private long entry(int address) {
        long directory = memory.read64(Integer.toUnsignedLong(cpu.get(X86Register.CR3))) & -4096;
        long table = memory.read64(directory) & -4096;
        return memory.read64(table + 8L * (address >>> 12));
    }

    @Nested
    class Flags {

        @Test
        void tablesAreReadAndTheStackIsWritten() {
            cpu.start(image.userStart(TestImage.USER_CODE, 0));
            external();
            assertThat(entry(TestImage.IDT) & (ACCESSED | DIRTY)).isEqualTo(ACCESSED);
            assertThat(entry(TestImage.TSS) & (ACCESSED | DIRTY)).isEqualTo(ACCESSED);
            assertThat(entry(TestImage.TSS_STACK - 1) & (ACCESSED | DIRTY)).isEqualTo(ACCESSED | DIRTY);
            assertThat(entry(TestImage.USER_STACK - 1) & (ACCESSED | DIRTY)).isZero();
        }

        @Test
        void aDeliveryThatFailsSetsNoDirtyFlag() {
            cpu.start(image.kernelStart(TestImage.CODE, 0));
            cpu.set(X86Register.ESP, TestImage.STACK_GUARD + 0x1004);
            assertThat(catchThrowableOfType(DeliveryFailedException.class, DeliveryPagingTest.this::external))
                    .isNotNull();
            assertThat(entry(TestImage.STACK_GUARD + 0x1000) & (ACCESSED | DIRTY))
                    .isEqualTo(ACCESSED);
        }
    }

    /** The processor's own accesses are those of a supervisor: "Access Rights". */
    @Test
    void tablesOfTheSupervisorAreReadFromRing3() {
        cpu.start(image.userStart(TestImage.USER_CODE, 0));
        external();
        assertThat(cpu.ring()).isZero();
    }

    @Test
    void ring0WritesAReadOnlyStackWithoutWriteProtection() {
        image.map(0x4_0000, 0x1000, PageAccess.KERNEL_READ_ONLY);
        cpu.start(image.kernelStart(TestImage.CODE, 0));
        cpu.set64(X86Register.CR0, cpu.get64(X86Register.CR0) & ~ControlRegister.CR0_WP);
        cpu.set(X86Register.ESP, 0x4_1000);
        external();
        assertThat(memory.read32(0x4_0ff8)).isEqualTo(TestImage.KERNEL_CS);
    }

    @Test
    void paging32BitServesAsWell() {
        for (int i = 0; i < 512; i++) {
            memory.write32(PAGE_TABLE + 4L * i, i << 12 | 3);
        }
        memory.write32(DIRECTORY, PAGE_TABLE | 3);
        image.load("""
            10000: 90                              nop
            """).load("""
                11000: cf                              iret
                """);
        cpu.start(new FlatStart(TestImage.CODE, 0, 0));
        cpu.setTable(X86Register.GDTR, TableRegister.of(TestImage.GDT, 0x2f));
        cpu.setTable(X86Register.IDTR, TableRegister.of(TestImage.IDT, 0x7ff));
        cpu.set(X86Register.CR3, DIRECTORY);
        cpu.set64(X86Register.CR0, ControlRegister.CR0_ET | ControlRegister.CR0_PE | ControlRegister.CR0_PG);
        cpu.set(X86Register.ESP, TestImage.STACK);
        assertThat(cpu.linear().pagingMode()).isEqualTo(PagingMode.BITS_32);
        external();
        assertThat(memory.read32(PAGE_TABLE + 4L * (TestImage.STACK - 1 >>> 12)) & (ACCESSED | DIRTY))
                .isEqualTo(ACCESSED | DIRTY);
        cpu.counter().deadline(2);
        cpu.run(false);
        assertThat(cpu.eip()).isEqualTo(TestImage.CODE + 1);
    }
}
