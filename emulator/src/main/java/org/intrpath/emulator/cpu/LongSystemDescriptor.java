// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

/**
 * A TSS or LDT descriptor in IA-32e mode: one of 32-bit mode, of which the following 8 bytes hold the upper half of the
 * base. Source: Intel SDM 3A, "TSS Descriptor in 64-bit mode" and "Segment Descriptor Tables in IA-32e Mode".
 *
 * @param base linear address of the segment's first byte.
 * @param limit last valid offset in bytes.
 * @param type {@link SegmentDescriptor#TYPE_TSS}, {@link SegmentDescriptor#TYPE_TSS_BUSY} or {@link
 *     SegmentDescriptor#TYPE_LDT}.
 * @param present whether it may be loaded.
 */
public record LongSystemDescriptor(long base, int limit, int type, boolean present) {

    /** Length in bytes. */
    public static final int LENGTH = 16;

    /** An available 64-bit TSS. */
    public static LongSystemDescriptor taskState(long base, int limit) {
        return new LongSystemDescriptor(base, limit, SegmentDescriptor.TYPE_TSS, true);
    }

    /** An LDT. */
    public static LongSystemDescriptor localTable(long base, int limit) {
        return new LongSystemDescriptor(base, limit, SegmentDescriptor.TYPE_LDT, true);
    }

    /** Decodes the two halves of a descriptor. */
    public static LongSystemDescriptor decode(long low, long high) {
        return new LongSystemDescriptor(
                base(low, high),
                SegmentDescriptor.limit(low),
                SegmentDescriptor.type(low),
                SegmentDescriptor.isPresent(low));
    }

    /** Returns the first 8 bytes. */
    public long encodeLow() {
        return new SegmentDescriptor((int) base, limit, type, false, 0, present, false, false).encode();
    }

    /** Returns the last 8 bytes. */
    public long encodeHigh() {
        return base >>> Integer.SIZE;
    }

    static long base(long low, long high) {
        return Integer.toUnsignedLong(SegmentDescriptor.base(low)) | high << Integer.SIZE;
    }
}
