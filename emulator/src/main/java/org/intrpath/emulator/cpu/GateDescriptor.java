// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

/**
 * A gate of the IDT. Source: Intel SDM 3A, "IDT Descriptors".
 *
 * <pre>
 *   63           48 47 46 45 44 43   40 39       32 31          16 15           0
 *  +---------------+--+-----+--+------+-----------+--------------+--------------+
 *  | offset 31:16  |P | DPL | 0| type |     0     |   selector   | offset 15:0  |
 *  +---------------+--+-----+--+------+-----------+--------------+--------------+
 * </pre>
 *
 * @param selector of the handler's code segment.
 * @param offset of the handler in that segment.
 * @param type {@link #TYPE_INTERRUPT} or {@link #TYPE_TRAP}, or one of those of 16 bits.
 * @param dpl the outermost ring that may use the gate by {@code int n}.
 * @param present whether the gate may be used.
 */
public record GateDescriptor(int selector, int offset, int type, int dpl, boolean present) {

    /** Type of a 32-bit interrupt gate, which clears IF. */
    public static final int TYPE_INTERRUPT = 0xe;
    /** Type of a 32-bit trap gate, which leaves IF. */
    public static final int TYPE_TRAP = 0xf;

    /** Type of a task gate. */
    public static final int TYPE_TASK = 0x5;
    /** Type of a 16-bit interrupt gate. */
    public static final int TYPE_INTERRUPT_16 = 0x6;
    /** Type of a 16-bit trap gate. */
    public static final int TYPE_TRAP_16 = 0x7;

    /** Length in bytes. */
    public static final int LENGTH = 8;

    /** Makes a present interrupt gate. */
    public static GateDescriptor interrupt(int selector, int offset, int dpl) {
        return new GateDescriptor(selector, offset, TYPE_INTERRUPT, dpl, true);
    }

    /** Makes a present trap gate. */
    public static GateDescriptor trap(int selector, int offset, int dpl) {
        return new GateDescriptor(selector, offset, TYPE_TRAP, dpl, true);
    }

    /** Decodes the 8 bytes of a gate. */
    public static GateDescriptor decode(long bits) {
        return new GateDescriptor(
                selector(bits),
                offset(bits),
                SegmentDescriptor.type(bits),
                SegmentDescriptor.dpl(bits),
                SegmentDescriptor.isPresent(bits));
    }

    /** Returns the 8 bytes of the gate. */
    public long encode() {
        long target = Integer.toUnsignedLong(offset);
        return target & 0xffff
                | (long) (selector & 0xffff) << 16
                | (long) type << 40
                | (long) dpl << 45
                | (present ? 1L << 47 : 0)
                | target >>> 16 << 48;
    }

    static int selector(long bits) {
        return (int) (bits >>> 16 & 0xffff);
    }

    static int offset(long bits) {
        return (int) (bits & 0xffff | bits >>> 32 & 0xffff_0000L);
    }

    /** Tells whether a type of 32-bit or IA-32e mode is one of 32 or 64 bits rather than 16. */
    static boolean isWide(int type) {
        return (type | 1) == TYPE_TRAP;
    }

    static boolean isNarrow(int type) {
        return (type | 1) == TYPE_TRAP_16;
    }

    /** Tells whether the type is that of a gate that clears IF. */
    static boolean isInterrupt(int type) {
        return type == TYPE_INTERRUPT || type == TYPE_INTERRUPT_16;
    }
}
