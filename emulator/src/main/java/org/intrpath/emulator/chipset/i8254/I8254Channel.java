// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.i8254;

/**
 * The programming side of one counter: control word, byte order, output latches. Intel 8254 (231164), "Programming the
 * 8254", "Read Operations".
 */
final class I8254Channel {
    private static final int LOW_BYTE = 1;
    private static final int HIGH_BYTE = 2;
    private static final int BCD = 1;
    private static final int STATUS_OUT = 1 << 7;
    private static final int STATUS_NULL_COUNT = 1 << 6;
    private static final int CONTROL_MASK = 0x3f;
    private static final int NOT_LATCHED = -1;

    private final I8254Counter counter = new I8254Counter();

    private boolean programmed;
    // Bits 5:0 of the control word, as the status byte shows them.
    private int control;
    private int latchedCount = NOT_LATCHED;
    private int latchedStatus = NOT_LATCHED;
    // Of a two-byte count: the low byte has been read, or written, and the high byte is next.
    private boolean highByteRead;
    private boolean highByteWritten;
    private int lowByte;

    I8254Counter counter() {
        return counter;
    }

    boolean isProgrammed() {
        return programmed;
    }

    /** Takes a control word of a counter; latched values are lost. */
    void program(int controlWord) {
        programmed = true;
        control = controlWord & CONTROL_MASK;
        latchedCount = NOT_LATCHED;
        latchedStatus = NOT_LATCHED;
        highByteRead = false;
        highByteWritten = false;
        counter.program(I8254Mode.decode(controlWord), (controlWord & BCD) != 0);
    }

    /** "If a Counter is latched and then, some time later, latched again before the count is read", it is ignored. */
    void latchCount() {
        latchedCount = latchedCount == NOT_LATCHED ? encoded(counter.count()) : latchedCount;
    }

    /** "If multiple status latch operations are performed ... without reading the status, all but the first" are. */
    void latchStatus() {
        if (latchedStatus == NOT_LATCHED) {
            latchedStatus = (counter.isOutputHigh() ? STATUS_OUT : 0)
                    | (counter.isNullCount() ? STATUS_NULL_COUNT : 0)
                    | control;
        }
    }

    /** Reads the latched status first, then the latched count, else the count as it stands. */
    int read() {
        if (latchedStatus != NOT_LATCHED) {
            int status = latchedStatus;
            latchedStatus = NOT_LATCHED;
            return status;
        }
        int count = latchedCount == NOT_LATCHED ? encoded(counter.count()) : latchedCount;
        boolean both = byteOrder() == (LOW_BYTE | HIGH_BYTE);
        boolean high = both ? highByteRead : byteOrder() == HIGH_BYTE;
        highByteRead = both && !highByteRead;
        if (!highByteRead) {
            latchedCount = NOT_LATCHED;
        }
        return high ? count >>> 8 : count & 0xff;
    }

    /**
     * Writes a byte of the count.
     *
     * @return why the byte is refused, or null.
     */
    String write(int value) {
        if (!programmed) {
            return "write the counter's control word first";
        }
        if (isBcd() && ((value & 0xf) > 9 || value >>> 4 > 9)) {
            return "a BCD count has no digit above 9";
        }
        boolean both = byteOrder() == (LOW_BYTE | HIGH_BYTE);
        if (both && !highByteWritten) {
            lowByte = value;
            highByteWritten = true;
            counter.writeFirstByte();
            return null;
        }
        int single = byteOrder() == HIGH_BYTE ? value << 8 : value;
        int written = both ? value << 8 | lowByte : single;
        int count = decoded(written);
        if (count != 0 && count < counter.mode().minimumCount()) {
            return "mode " + counter.mode().number() + " needs a count of 2 or more, or 0 for the highest";
        }
        highByteWritten = false;
        counter.writeCount(count);
        return null;
    }

    private int byteOrder() {
        return control >>> 4;
    }

    private boolean isBcd() {
        return (control & BCD) != 0;
    }

    private int decoded(int written) {
        return isBcd() ? Integer.parseInt(Integer.toHexString(written)) : written;
    }

    private int encoded(int count) {
        return isBcd() ? Integer.parseInt(Integer.toString(count), 16) : count;
    }

    @Override
    public String toString() {
        return programmed ? counter.toString() : "not programmed";
    }
}
