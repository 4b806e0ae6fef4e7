// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intrpath.emulator.memory.PhysicalMemory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Intel SDM 3A, "Paging"; titles of its sections stand at the tests. */
class PageWalkTest {

    private static final long PAGING = ControlRegister.CR0_PE | ControlRegister.CR0_PG;
    private static final long PROTECTING = PAGING | ControlRegister.CR0_WP;
    private static final long LONG = Efer.LME | Efer.LMA | Efer.NXE;
    private static final long ROOT = 0x1000;
    private static final long TABLE_1 = 0x2000;
    private static final long TABLE_2 = 0x3000;
    private static final long TABLE_3 = 0x4000;
    private static final long ALL = 0b111;
    private static final long LARGE = 1 << 7;
    private static final long ACCESSED = 1 << 5;
    private static final long DIRTY = 1 << 6;
    private static final int PHYSICAL_BITS = 40;

    private final PhysicalMemory memory = new PhysicalMemory(0x8000);
    private final PageWalk walk = new PageWalk(memory, PHYSICAL_BITS, true);

    @AfterEach
    void close() {
        memory.close();
    }

    private void fourLevels(long cr0, long cr4) {
        memory.write64(ROOT, TABLE_1 | ALL);
        memory.write64(TABLE_1, TABLE_2 | ALL);
        memory.write64(TABLE_2, TABLE_3 | ALL);
        walk.follow(cr0, ROOT, cr4 | ControlRegister.CR4_PAE, LONG);
    }

    private void page(long entry) {
        memory.write64(TABLE_3, entry);
    }

    private int fault(int access) {
        assertThat(walk.translate(0x123, access)).isEqualTo(LinearMemory.NOT_MAPPED);
        return walk.errorCode();
    }

    /** "Paging Modes and Control Bits". */
    @Nested
    class Modes {

        @Test
        void withoutPagingTheLow32BitsAreThePhysicalAddress() {
            walk.follow(ControlRegister.CR0_PE, ROOT, 0, 0);
            assertThat(walk.translate(0x1_fee0_0010L, PageWalk.WRITE)).isEqualTo(0xfee0_0010L);
        }

        @Test
        void paging32BitHasTwoLevelsOf4ByteEntries() {
            memory.write32(ROOT + 3 * 4, (int) (TABLE_1 | ALL));
            memory.write32(TABLE_1 + 5 * 4, 0xabcd_e007);
            walk.follow(PAGING, ROOT, 0, 0);
            assertThat(walk.translate(3L << 22 | 5 << 12 | 0x678, 0)).isEqualTo(0xabcd_e678L);
        }

        @Test
        void pageSizeExtensionsGive4MebibytePagesWithTheirHighBits() {
            memory.write32(ROOT + 3 * 4, 0xc040_0000 | 0x2 << 13 | (int) (LARGE | ALL));
            walk.follow(PAGING, ROOT, ControlRegister.CR4_PSE, 0);
            assertThat(walk.translate(3L << 22 | 0x12_3456, 0)).isEqualTo(0x2_c052_3456L);
        }

        @Test
        void withoutPageSizeExtensionsTheFlagIsIgnored() {
            memory.write32(ROOT, (int) (TABLE_1 | LARGE | ALL));
            memory.write32(TABLE_1, 0x5007);
            walk.follow(PAGING, ROOT, 0, 0);
            assertThat(walk.translate(0x678, 0)).isEqualTo(0x5678);
        }

        @Test
        void paeHasFourPointersAndPagesOf4Kibibytes() {
            memory.write64(ROOT + 3 * 8, TABLE_1 | 1);
            memory.write64(TABLE_1 + 8, TABLE_2 | ALL);
            memory.write64(TABLE_2 + 2 * 8, 0x5_6789_a007L);
            walk.follow(PAGING, ROOT, ControlRegister.CR4_PAE, 0);
            assertThat(walk.translate(0xc020_2123L, 0)).isEqualTo(0x5_6789_a123L);
        }

        @Test
        void paeHasPagesOf2Mebibytes() {
            memory.write64(ROOT, TABLE_1 | 1);
            memory.write64(TABLE_1, 0x5_6780_0000L | LARGE | ALL);
            walk.follow(PAGING, ROOT, ControlRegister.CR4_PAE, 0);
            assertThat(walk.translate(0x1f_1234, 0)).isEqualTo(0x5_679f_1234L);
        }

        @Test
        void fourLevelsLeadToPagesOf4Kibibytes() {
            memory.write64(ROOT + 511 * 8, TABLE_1 | ALL);
            memory.write64(TABLE_1 + 2 * 8, TABLE_2 | ALL);
            memory.write64(TABLE_2 + 3 * 8, TABLE_3 | ALL);
            memory.write64(TABLE_3 + 4 * 8, 0x77_0000_0007L);
            walk.follow(PAGING, ROOT, ControlRegister.CR4_PAE, LONG);
            assertThat(walk.translate(0xffff_ff80_8060_4567L, 0)).isEqualTo(0x77_0000_0567L);
        }

        @Test
        void fourLevelsEndAtPagesOf1Gibibyte() {
            fourLevels(PAGING, 0);
            memory.write64(TABLE_1, 0x7_4000_0000L | LARGE | ALL);
            assertThat(walk.translate(0x3fff_ffff, 0)).isEqualTo(0x7_7fff_ffffL);
        }

        @Test
        void addressesThatAreNotCanonicalLeadNowhere() {
            fourLevels(PAGING, 0);
            assertThat(walk.translate(0x0000_8000_0000_0000L, 0)).isEqualTo(LinearMemory.NOT_MAPPED);
            assertThatThrownBy(() -> walk.translate(0x0000_8000_0000_0000L, PageWalk.MARK))
                    .isInstanceOf(UnmodelledStateException.class)
                    .hasMessageContaining("non-canonical address 0x0000800000000000");
        }

        @Test
        void fiveLevelsAreRefused() {
            assertThatThrownBy(() -> walk.follow(PAGING, ROOT, ControlRegister.CR4_PAE | 1 << 12, LONG))
                    .isInstanceOf(UnmodelledStateException.class)
                    .hasMessageContaining("5-level paging");
        }

        @Test
        void tablesOutsideRamAreRefusedToTheProcessorAndLeadNowhereForALook() {
            walk.follow(PAGING, 0x10_0000, ControlRegister.CR4_PAE, LONG);
            assertThat(walk.translate(0, 0)).isEqualTo(LinearMemory.NOT_MAPPED);
            assertThatThrownBy(() -> walk.translate(0, PageWalk.MARK))
                    .isInstanceOf(UnmodelledStateException.class)
                    .hasMessageContaining("0x00100000");
        }
    }

    /** "Determination of Access Rights" and "Page-Fault Exceptions", error codes. */
    @Nested
    class Rights {

        @ParameterizedTest(name = "page {0}, CR0.WP {1}, access {2}: fault {3}")
        @CsvSource({
            // rights of the page   WP     access                       error code, - for none
            "supervisor-read-only,  false, supervisor write,            -",
            "supervisor-read-only,  true,  supervisor write,            3",
            "supervisor-read-only,  true,  supervisor read,             -",
            "supervisor-writable,   true,  supervisor write,            -",
            "supervisor-writable,   true,  user read,                   5",
            "supervisor-writable,   true,  user write,                  7",
            "user-read-only,        false, user read,                   -",
            "user-read-only,        false, user write,                  7",
            "user-read-only,        false, supervisor write,            -",
            "user-read-only,        true,  supervisor write,            3",
            "user-writable,         true,  user write,                  -",
        })
        void decideByRingAndWriteProtection(String rights, boolean protects, String access, String error) {
            fourLevels(protects ? PROTECTING : PAGING, 0);
            page(0x5000 | 1 | (rights.contains("writable") ? 2 : 0) | (rights.contains("user") ? 4 : 0));
            int kind = (access.contains("write") ? PageWalk.WRITE : 0) | (access.contains("user") ? PageWalk.USER : 0);
            long physical = walk.translate(0x123, kind);
            assertThat(physical == LinearMemory.NOT_MAPPED ? Integer.toString(walk.errorCode()) : "-")
                    .isEqualTo(error);
        }

        @ParameterizedTest
        @ValueSource(longs = {ROOT, TABLE_1, TABLE_2, TABLE_3})
        void areThoseOfAllLevelsTogether(long level) {
            fourLevels(PROTECTING, 0);
            page(0x5000 | ALL);
            memory.write64(level, memory.read64(level) & ~0b110);
            assertThat(fault(PageWalk.WRITE)).isEqualTo(0b00011);
            assertThat(fault(PageWalk.USER)).isEqualTo(0b00101);
        }

        @ParameterizedTest
        @ValueSource(longs = {ROOT, TABLE_1, TABLE_2, TABLE_3})
        void executionIsForbiddenByAnyLevel(long level) {
            fourLevels(PAGING, 0);
            page(0x5000 | ALL);
            memory.write64(level, memory.read64(level) | 1L << 63);
            assertThat(fault(PageWalk.FETCH)).isEqualTo(0b10001);
            assertThat(walk.translate(0x123, 0)).isEqualTo(0x5123);
        }

        @Test
        void supervisorModeExecutionPreventionKeepsRing0FromUserPages() {
            fourLevels(PAGING, ControlRegister.CR4_SMEP);
            page(0x5000 | ALL);
            assertThat(fault(PageWalk.FETCH)).isEqualTo(0b10001);
            assertThat(walk.translate(0x123, PageWalk.FETCH | PageWalk.USER)).isEqualTo(0x5123);
        }

        @Test
        void supervisorModeAccessPreventionKeepsTheProcessorsOwnAccessesFromUserPages() {
            fourLevels(PAGING, ControlRegister.CR4_SMAP);
            page(0x5000 | ALL);
            assertThat(fault(0)).isEqualTo(0b00001);
            assertThat(walk.translate(0x123, PageWalk.USER)).isEqualTo(0x5123);
        }

        @ParameterizedTest
        @ValueSource(longs = {ROOT, TABLE_1, TABLE_2, TABLE_3})
        void aPageThatIsNotPresentAtAnyLevelLeavesThePresentBitClear(long level) {
            fourLevels(PAGING, 0);
            page(0x5000 | ALL);
            memory.write64(level, memory.read64(level) & ~1L);
            assertThat(fault(PageWalk.WRITE | PageWalk.USER)).isEqualTo(0b00110);
        }

        @Test
        void aFetchIsToldOnlyWhereExecutionCanBeForbidden() {
            memory.write64(ROOT, 0);
            walk.follow(PAGING, ROOT, ControlRegister.CR4_PAE, 0);
            assertThat(fault(PageWalk.FETCH)).isZero();
            walk.follow(PAGING, ROOT, ControlRegister.CR4_PAE, Efer.NXE);
            assertThat(fault(PageWalk.FETCH)).isEqualTo(0b10000);
        }
    }

    /** "Page-Fault Exceptions", RSVD; the formats of entries. */
    @Nested
    class Reserved {

        @ParameterizedTest(name = "entry at {0} with {1}")
        @CsvSource({
            "0x1000, 0x80",
            "0x1000, 0x10000000000",
            "0x2000, 0x10000000000",
            "0x3000, 0x10000000000",
            "0x4000, 0x10000000000",
            "0x3000, 0x2080",
            "0x2000, 0x2080"
        })
        void bitsFault(long place, long bits) {
            fourLevels(PAGING, 0);
            page(0x5000 | ALL);
            memory.write64(place, memory.read64(place) | bits);
            assertThat(fault(PageWalk.USER)).isEqualTo(0b01101);
        }

        @Test
        void noExecuteIsReservedWhileItIsOff() {
            fourLevels(PAGING, 0);
            walk.follow(PAGING, ROOT, ControlRegister.CR4_PAE, Efer.LME | Efer.LMA);
            page(0x5000 | ALL | 1L << 63);
            assertThat(fault(0)).isEqualTo(0b01001);
        }

        @Test
        void bits52To62AreIgnoredIn4LevelPagingAndReservedInPae() {
            fourLevels(PAGING, 0);
            page(0x5000 | ALL | 1L << 55);
            assertThat(walk.translate(0x123, 0)).isEqualTo(0x5123);
            memory.write64(ROOT, TABLE_2 | 1);
            walk.follow(PAGING, ROOT, ControlRegister.CR4_PAE, Efer.NXE);
            assertThat(fault(0)).isEqualTo(0b01001);
        }

        @Test
        void bit21OfA4MebibytePageIsReserved() {
            memory.write32(ROOT, (int) (1 << 21 | LARGE | ALL));
            walk.follow(PAGING, ROOT, ControlRegister.CR4_PSE, 0);
            assertThat(fault(0)).isEqualTo(0b01001);
        }

        @Test
        void pagesOf1GibibyteAreReservedWhereTheProcessorHasNone() {
            fourLevels(PAGING, 0);
            memory.write64(TABLE_1, 0x4000_0000 | LARGE | ALL);
            PageWalk without = new PageWalk(memory, PHYSICAL_BITS, false);
            without.follow(PAGING, ROOT, ControlRegister.CR4_PAE, LONG);
            assertThat(without.translate(0, 0)).isEqualTo(LinearMemory.NOT_MAPPED);
            assertThat(without.errorCode()).isEqualTo(0b01001);
        }
    }

    /** "Accessed and Dirty Flags". */
    @Nested
    class Flags {

        @Test
        void aReadSetsAccessedAtAllLevels() {
            fourLevels(PAGING, 0);
            page(0x5000 | ALL);
            walk.translate(0x123, PageWalk.MARK);
            assertThat(memory.read64(ROOT)).isEqualTo(TABLE_1 | ALL | ACCESSED);
            assertThat(memory.read64(TABLE_1)).isEqualTo(TABLE_2 | ALL | ACCESSED);
            assertThat(memory.read64(TABLE_2)).isEqualTo(TABLE_3 | ALL | ACCESSED);
            assertThat(memory.read64(TABLE_3)).isEqualTo(0x5000 | ALL | ACCESSED);
        }

        @Test
        void aWriteSetsDirtyInTheEntryOfThePageAlone() {
            fourLevels(PAGING, 0);
            page(0x5000 | ALL);
            walk.translate(0x123, PageWalk.MARK | PageWalk.WRITE | PageWalk.DIRTY);
            assertThat(memory.read64(TABLE_2)).isEqualTo(TABLE_3 | ALL | ACCESSED);
            assertThat(memory.read64(TABLE_3)).isEqualTo(0x5000 | ALL | ACCESSED | DIRTY);
        }

        @Test
        void aCheckBeforeAWriteSetsNoDirtyUntilTheWriteIsCertain() {
            fourLevels(PAGING, 0);
            page(0x5000 | ALL);
            walk.translate(0x123, PageWalk.MARK | PageWalk.WRITE);
            assertThat(memory.read64(TABLE_3)).isEqualTo(0x5000 | ALL | ACCESSED);
            walk.dirtyLast();
            assertThat(memory.read64(TABLE_3)).isEqualTo(0x5000 | ALL | ACCESSED | DIRTY);
        }

        @Test
        void aLookSetsNothing() {
            fourLevels(PAGING, 0);
            page(0x5000 | ALL);
            walk.translate(0x123, PageWalk.WRITE);
            assertThat(memory.read64(ROOT)).isEqualTo(TABLE_1 | ALL);
            assertThat(memory.read64(TABLE_3)).isEqualTo(0x5000 | ALL);
        }

        @Test
        void aRefusedAccessSetsNothingInTheEntryOfThePage() {
            fourLevels(PROTECTING, 0);
            page(0x5001);
            assertThat(fault(PageWalk.MARK | PageWalk.WRITE | PageWalk.DIRTY)).isEqualTo(0b00011);
            assertThat(memory.read64(TABLE_3)).isEqualTo(0x5001);
        }

        @Test
        void a32BitEntryIsMarkedWithoutTouchingItsNeighbour() {
            memory.write32(ROOT, (int) (TABLE_1 | ALL));
            memory.write32(TABLE_1 + 4, 0x5007);
            memory.write32(TABLE_1 + 8, 0x6007);
            walk.follow(PAGING, ROOT, 0, 0);
            assertThat(walk.translate(0x1123, PageWalk.MARK | PageWalk.WRITE | PageWalk.DIRTY))
                    .isEqualTo(0x5123);
            assertThat(memory.read32(TABLE_1 + 4)).isEqualTo(0x5067);
            assertThat(memory.read32(TABLE_1 + 8)).isEqualTo(0x6007);
            assertThat(memory.read32(ROOT)).isEqualTo((int) (TABLE_1 | ALL | ACCESSED));
        }

        @Test
        void paeDirectoryPointersHaveNoAccessedFlag() {
            memory.write64(ROOT, TABLE_2 | 1);
            memory.write64(TABLE_2, TABLE_3 | ALL);
            page(0x5000 | ALL);
            walk.follow(PAGING, ROOT, ControlRegister.CR4_PAE, 0);
            walk.translate(0x123, PageWalk.MARK);
            assertThat(memory.read64(ROOT)).isEqualTo(TABLE_2 | 1);
        }
    }
}
