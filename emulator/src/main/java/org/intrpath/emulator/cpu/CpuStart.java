// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

/**
 * Says in which state a processor starts: 32-bit protected mode with PAE paging and NX, as a boot loader and the early
 * kernel would leave it.
 *
 * @param tables what the table registers and CR3 hold.
 * @param segments the segment registers; the ring is the RPL of CS.
 * @param eip first instruction.
 * @param esp stack pointer.
 * @param eflags flags; bit 1 is set in any case.
 */
public record CpuStart(Tables tables, Segments segments, int eip, int esp, int eflags) {

    /**
     * The table registers; addresses are linear.
     *
     * @param gdtBase first byte of the GDT.
     * @param gdtLimit its last valid offset.
     * @param idtBase first byte of the IDT.
     * @param idtLimit its last valid offset.
     * @param tr selector of the TSS in the GDT.
     * @param cr3 physical address of the PAE page directory pointers.
     */
    public record Tables(int gdtBase, int gdtLimit, int idtBase, int idtLimit, int tr, int cr3) {}

    /** The selectors. */
    public record Segments(int cs, int ss, int ds, int es, int fs, int gs) {

        /** One code selector, and one data selector for the rest but FS and GS, which are null. */
        public static Segments of(int code, int data) {
            return new Segments(code, data, data, data, 0, 0);
        }
    }
}
