// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.cpu;

/**
 * A gate of the IDT in IA-32e mode. Source: Intel SDM 3A, "64-Bit Mode IDT".
 *
 * <pre>
 *   127                                           96 95                          64
 *  +------------------------------------------------+------------------------------+
 *  |                       0                        |        offset 63:32          |
 *  +------------------------------------------------+------------------------------+
 *   63           48 47 46 45 44 43   40 39  35 34 32 31          16 15           0
 *  +---------------+--+-----+--+------+-------+-----+--------------+--------------+
 *  | offset 31:16  |P | DPL | 0| type |   0   | IST |   selector   | offset 15:0  |
 *  +---------------+--+-----+--+------+-------+-----+--------------+--------------+
 * </pre>
 *
 * @param selector of the handler's code segment, which must be one of 64-bit code.
 * @param offset of the handler.
 * @param ist which stack of the interrupt stack table is taken, 1 to 7; 0 for none.
 * @param type {@link GateDescriptor#TYPE_INTERRUPT} or {@link GateDescriptor#TYPE_TRAP}.
 * @param dpl the outermost ring that may use the gate by {@code int n}.
 * @param present whether the gate may be used.
 */
public record LongGateDescriptor(int selector, long offset, int ist, int type, int dpl, boolean present) {

    /** Length in bytes. */
    public static final int LENGTH = 16;

    private static final int IST_SHIFT = 32;
    private static final long IST_MASK = 7;
    private static final int TYPE_SHIFT = 40;
    private static final int DPL_SHIFT = 45;
    private static final int SELECTOR_SHIFT = 16;
    private static final long PRESENT = 1L << 47;
    private static final long LOW_16 = 0xffff;
    private static final long HIGH_16 = 0xffff_0000L;

    /** Makes a present interrupt gate. */
    public static LongGateDescriptor interrupt(int selector, long offset, int dpl) {
        return new LongGateDescriptor(selector, offset, 0, GateDescriptor.TYPE_INTERRUPT, dpl, true);
    }

    /** Makes a present trap gate. */
    public static LongGateDescriptor trap(int selector, long offset, int dpl) {
        return new LongGateDescriptor(selector, offset, 0, GateDescriptor.TYPE_TRAP, dpl, true);
    }

    /** Returns this gate with a stack of the interrupt stack table. */
    public LongGateDescriptor onStack(int number) {
        return new LongGateDescriptor(selector, offset, number, type, dpl, present);
    }

    /** Decodes the two halves of a gate. */
    public static LongGateDescriptor decode(long low, long high) {
        return new LongGateDescriptor(
                GateDescriptor.selector(low),
                offset(low, high),
                ist(low),
                SegmentDescriptor.type(low),
                SegmentDescriptor.dpl(low),
                SegmentDescriptor.isPresent(low));
    }

    /** Returns the first 8 bytes. */
    public long encodeLow() {
        return offset & LOW_16
                | (long) (selector & 0xffff) << SELECTOR_SHIFT
                | (ist & IST_MASK) << IST_SHIFT
                | (long) type << TYPE_SHIFT
                | (long) dpl << DPL_SHIFT
                | (present ? PRESENT : 0)
                | (offset & HIGH_16) << Integer.SIZE;
    }

    /** Returns the last 8 bytes. */
    public long encodeHigh() {
        return offset >>> Integer.SIZE;
    }

    static int ist(long low) {
        return (int) (low >>> IST_SHIFT & IST_MASK);
    }

    static long offset(long low, long high) {
        return Integer.toUnsignedLong(GateDescriptor.offset(low)) | high << Integer.SIZE;
    }
}
