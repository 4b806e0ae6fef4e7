// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

/**
 * A segment descriptor, application or system. Source: Intel SDM 3A, "Segment Descriptors".
 *
 * <pre>
 *   63       56 55 54 53 52 51     48 47 46 45 44 43   40 39              16 15           0
 *  +-----------+--+--+--+--+---------+--+-----+--+------+------------------+--------------+
 *  | base 31:24|G |D |L |A | limit   |P | DPL |S | type |    base 23:0     |  limit 15:0  |
 *  +-----------+--+--+--+--+---------+--+-----+--+------+------------------+--------------+
 * </pre>
 *
 * @param base linear address of the segment's first byte.
 * @param limit last valid offset in bytes; beyond 0xfffff its low 12 bits are all ones.
 * @param type 4 bits, as the manual's tables of types list them.
 * @param application whether it is code or data ({@code S} set) rather than a system segment.
 * @param dpl privilege level, 0 to 3.
 * @param present whether it may be loaded.
 * @param wide the {@code D/B} flag: 32-bit.
 */
public record SegmentDescriptor(
        int base, int limit, int type, boolean application, int dpl, boolean present, boolean wide) {

    /** Type of a data segment that may be written, accessed. */
    public static final int TYPE_DATA = 0x3;
    /** Type of a code segment that may be read, accessed, not conforming. */
    public static final int TYPE_CODE = 0xb;
    /** Type of an available 32-bit TSS. */
    public static final int TYPE_TSS = 0x9;
    /** Type of a 32-bit TSS that is loaded in TR. */
    public static final int TYPE_TSS_BUSY = 0xb;

    /** Length in bytes. */
    public static final int LENGTH = 8;

    private static final int CODE_BIT = 0b1000;
    private static final int CONFORMING_BIT = 0b0100;
    private static final int WRITABLE_BIT = 0b0010;
    private static final int EXPAND_DOWN_BIT = 0b0100;
    private static final int LARGEST_BYTE_LIMIT = 0xf_ffff;
    private static final int PAGE_SHIFT = 12;

    /** Checks that the limit can be encoded. */
    public SegmentDescriptor {
        boolean large = Integer.compareUnsigned(limit, LARGEST_BYTE_LIMIT) > 0;
        if (large && (limit & 0xfff) != 0xfff) {
            throw new IllegalArgumentException(
                    "limit 0x" + Integer.toHexString(limit) + " beyond 0xfffff must end in 0xfff");
        }
    }

    /** A code segment over all linear addresses. */
    public static SegmentDescriptor flatCode(int dpl) {
        return new SegmentDescriptor(0, -1, TYPE_CODE, true, dpl, true, true);
    }

    /** A data segment over all linear addresses. */
    public static SegmentDescriptor flatData(int dpl) {
        return new SegmentDescriptor(0, -1, TYPE_DATA, true, dpl, true, true);
    }

    /** A data segment from a base address. */
    public static SegmentDescriptor data(int base, int limit, int dpl) {
        return new SegmentDescriptor(base, limit, TYPE_DATA, true, dpl, true, true);
    }

    /** An available 32-bit TSS. */
    public static SegmentDescriptor taskState(int base, int limit) {
        return new SegmentDescriptor(base, limit, TYPE_TSS, false, 0, true, false);
    }

    /** Decodes the 8 bytes of a descriptor. */
    public static SegmentDescriptor decode(long bits) {
        return new SegmentDescriptor(
                base(bits),
                limit(bits),
                type(bits),
                isApplication(bits),
                dpl(bits),
                isPresent(bits),
                (bits >>> 54 & 1) != 0);
    }

    /** Returns the 8 bytes of the descriptor. */
    public long encode() {
        boolean large = Integer.compareUnsigned(limit, LARGEST_BYTE_LIMIT) > 0;
        long units = large ? limit >>> PAGE_SHIFT : limit;
        long address = Integer.toUnsignedLong(base);
        return units & 0xffff
                | (address & 0xff_ffff) << 16
                | (long) type << 40
                | (application ? 1L << 44 : 0)
                | (long) dpl << 45
                | (present ? 1L << 47 : 0)
                | (units >>> 16 & 0xf) << 48
                | (wide ? 1L << 54 : 0)
                | (large ? 1L << 55 : 0)
                | address >>> 24 << 56;
    }

    static int base(long bits) {
        return (int) (bits >>> 16 & 0xff_ffff | bits >>> 56 << 24);
    }

    static int limit(long bits) {
        int units = (int) (bits & 0xffff | bits >>> 32 & 0xf_0000);
        return (bits >>> 55 & 1) != 0 ? units << PAGE_SHIFT | 0xfff : units;
    }

    static int type(long bits) {
        return (int) (bits >>> 40 & 0xf);
    }

    static boolean isApplication(long bits) {
        return (bits >>> 44 & 1) != 0;
    }

    static int dpl(long bits) {
        return (int) (bits >>> 45 & 0b11);
    }

    static boolean isPresent(long bits) {
        return (bits >>> 47 & 1) != 0;
    }

    static boolean isCode(long bits) {
        return isApplication(bits) && (type(bits) & CODE_BIT) != 0;
    }

    static boolean isConforming(long bits) {
        return (type(bits) & CONFORMING_BIT) != 0;
    }

    static boolean isWritableData(long bits) {
        return isApplication(bits) && (type(bits) & (CODE_BIT | WRITABLE_BIT)) == WRITABLE_BIT;
    }

    static boolean isExpandDown(long bits) {
        return (type(bits) & EXPAND_DOWN_BIT) != 0;
    }
}
