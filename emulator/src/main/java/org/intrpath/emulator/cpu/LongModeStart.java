// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

/**
 * Says in which state a processor starts: IA-32e mode with 4-level paging and NX, as a boot loader and the early kernel
 * would leave it. SYSCALL is off.
 *
 * @param tables what the table registers and CR3 hold.
 * @param segments the segment registers; the ring is the RPL of CS, whose descriptor chooses 64-bit or compatibility
 *     mode. SS may be null in an inner ring.
 * @param rip first instruction.
 * @param rsp stack pointer.
 * @param rflags flags; bit 1 is set in any case.
 */
public record LongModeStart(Tables tables, CpuStart.Segments segments, long rip, long rsp, long rflags) {

    /**
     * The table registers; addresses are linear.
     *
     * @param gdtBase first byte of the GDT.
     * @param gdtLimit its last valid offset.
     * @param idtBase first byte of the IDT.
     * @param idtLimit its last valid offset.
     * @param tr selector of the TSS in the GDT.
     * @param cr3 physical address of the top page table.
     */
    public record Tables(long gdtBase, int gdtLimit, long idtBase, int idtLimit, int tr, long cr3) {}
}
