// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

import org.intrpath.emulator.unicorn.TableRegister;

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
 * @param longCode the {@code L} flag: 64-bit code, if IA-32e mode is active.
 */
public record SegmentDescriptor(
        int base, int limit, int type, boolean application, int dpl, boolean present, boolean wide, boolean longCode) {

    /** Type of a data segment that may be written, accessed. */
    public static final int TYPE_DATA = 0x3;
    /** Type of a code segment that may be read, accessed, not conforming. */
    public static final int TYPE_CODE = 0xb;
    /** Type of an LDT. */
    public static final int TYPE_LDT = 0x2;
    /** Type of an available 32-bit TSS, and of a 64-bit one in IA-32e mode. */
    public static final int TYPE_TSS = 0x9;
    /** Type of a 32-bit TSS that is loaded in TR. */
    public static final int TYPE_TSS_BUSY = 0xb;

    /** Length in bytes. */
    public static final int LENGTH = 8;

    /** The bits of the second word that a descriptor cache holds: type to P, AVL to G. */
    static final int ATTRIBUTES = 0x00f0_ff00;

    /** What a null selector leaves in a descriptor cache. */
    static final TableRegister NULL_CACHE = new TableRegister(0, 0, 0, 0);

    /** The accessed bit of the type. */
    static final long ACCESSED = 1L << 40;

    private static final long LONG_CODE = 1L << 53;
    private static final long WIDE = 1L << 54;
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
        return new SegmentDescriptor(0, -1, TYPE_CODE, true, dpl, true, true, false);
    }

    /** A segment of 64-bit code, which has no base and no limit. */
    public static SegmentDescriptor longCode(int dpl) {
        return new SegmentDescriptor(0, -1, TYPE_CODE, true, dpl, true, false, true);
    }

    /** A data segment over all linear addresses. */
    public static SegmentDescriptor flatData(int dpl) {
        return new SegmentDescriptor(0, -1, TYPE_DATA, true, dpl, true, true, false);
    }

    /** A data segment from a base address. */
    public static SegmentDescriptor data(int base, int limit, int dpl) {
        return new SegmentDescriptor(base, limit, TYPE_DATA, true, dpl, true, true, false);
    }

    /** An available 32-bit TSS. */
    public static SegmentDescriptor taskState(int base, int limit) {
        return new SegmentDescriptor(base, limit, TYPE_TSS, false, 0, true, false, false);
    }

    /** An LDT of 32-bit mode. */
    public static SegmentDescriptor localTable(int base, int limit) {
        return new SegmentDescriptor(base, limit, TYPE_LDT, false, 0, true, false, false);
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
                isWide(bits),
                isLongCode(bits));
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
                | (longCode ? LONG_CODE : 0)
                | (wide ? WIDE : 0)
                | (large ? 1L << 55 : 0)
                | address >>> 24 << 56;
    }

    /** Returns what a segment register's descriptor cache holds after this is loaded by a selector. */
    static TableRegister cache(int selector, long bits) {
        return new TableRegister(selector, Integer.toUnsignedLong(base(bits)), limit(bits), attributes(bits));
    }

    /** Returns type to P and AVL to G in their places in the second word. */
    static int attributes(long bits) {
        return (int) (bits >>> Integer.SIZE) & ATTRIBUTES;
    }

    static boolean isWide(long bits) {
        return (bits & WIDE) != 0;
    }

    static boolean isLongCode(long bits) {
        return (bits & LONG_CODE) != 0;
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

    static boolean isData(long bits) {
        return isApplication(bits) && (type(bits) & CODE_BIT) == 0;
    }

    /** Tells whether it may be loaded into DS, ES, FS or GS as to its type: data, or code that may be read. */
    static boolean isReadable(long bits) {
        return isApplication(bits) && (type(bits) & (CODE_BIT | WRITABLE_BIT)) != CODE_BIT;
    }

    static boolean isExpandDown(long bits) {
        return (type(bits) & EXPAND_DOWN_BIT) != 0;
    }
}
