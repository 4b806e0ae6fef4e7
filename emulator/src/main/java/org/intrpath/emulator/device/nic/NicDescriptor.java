// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.nic;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A descriptor of the network interface's rings as it lies in guest memory, little-endian, 16 bytes, aligned to 16.
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +---------------------------------------------------------------+
 * |                 Buffer address, bits 31:0                     |
 * +---------------------------------------------------------------+
 * |                 Buffer address, bits 63:32                    |
 * +---------------------------------------------------------------+
 * |                           Length                              |
 * +-+-+-+---------------------------------------------------------+
 * |O|D|T|                       Reserved                          |
 * +-+-+-+---------------------------------------------------------+
 * </pre>
 *
 * <p>The address is guest-physical, of any alignment, below 2 to the 52nd. The length is that of the buffer when
 * software gives the descriptor away, and that of the frame when it gets it back; to be sent, both. O: software sets it
 * with the descriptor it gives away, the interface clears it with the descriptor it gives back. D: done. T: the frame
 * was longer than the buffer and its end is lost. Software writes D, T and the reserved bits as 0.
 */
public final class NicDescriptor {
    /** Where the buffer's guest-physical address is, in bytes from the descriptor's start. */
    public static final int ADDRESS_OFFSET;

    /** Where the length in bytes is, in bytes from the descriptor's start. */
    public static final int LENGTH_OFFSET;

    /** Where the status is, in bytes from the descriptor's start. */
    public static final int STATUS_OFFSET;

    /** The length of a descriptor in bytes, and its alignment. */
    public static final int LENGTH;

    /** Status: the interface's to use. */
    public static final int STATUS_OWNED = 0b0001;

    /** Status: used. */
    public static final int STATUS_DONE = 0b0010;

    /** Status: the frame did not fit into the buffer. */
    public static final int STATUS_TRUNCATED = 0b0100;

    /** The greatest length of a frame, in bytes. */
    public static final int LONGEST_FRAME = 0x3fff;

    static {
        int offset = 0;
        ADDRESS_OFFSET = offset;
        offset += Long.BYTES;
        LENGTH_OFFSET = offset;
        offset += Integer.BYTES;
        STATUS_OFFSET = offset;
        offset += Integer.BYTES;
        LENGTH = offset;
    }

    private final ByteBuffer buffer;

    private NicDescriptor(ByteBuffer buffer) {
        this.buffer = buffer.order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A descriptor with every field 0. */
    public static NicDescriptor blank() {
        return new NicDescriptor(ByteBuffer.allocate(LENGTH));
    }

    /**
     * A descriptor over its bytes.
     *
     * @param bytes {@link #LENGTH} of them; setters change them.
     */
    public static NicDescriptor over(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a descriptor of " + bytes.length + " bytes: it has " + LENGTH);
        }
        return new NicDescriptor(ByteBuffer.wrap(bytes));
    }

    /** Returns the buffer's guest-physical address. */
    public long address() {
        return buffer.getLong(ADDRESS_OFFSET);
    }

    /** Sets the buffer's guest-physical address. */
    public NicDescriptor address(long guestPhysical) {
        buffer.putLong(ADDRESS_OFFSET, guestPhysical);
        return this;
    }

    /** Returns the length in bytes, an unsigned number. */
    public int length() {
        return buffer.getInt(LENGTH_OFFSET);
    }

    /** Sets the length in bytes. */
    public NicDescriptor length(int lengthBytes) {
        buffer.putInt(LENGTH_OFFSET, lengthBytes);
        return this;
    }

    /** Returns the status bits. */
    public int status() {
        return buffer.getInt(STATUS_OFFSET);
    }

    /** Sets the status bits. */
    public NicDescriptor status(int bits) {
        buffer.putInt(STATUS_OFFSET, bits);
        return this;
    }

    /** Returns the bytes themselves. */
    public byte[] bytes() {
        return buffer.array();
    }
}
