// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.bus;

/**
 * The I/O ports as an image that was not written for this machine finds them: devices where they are attached, an
 * {@link OpenBus} elsewhere.
 *
 * <p>An access that is wider than a device's registers is split, as a PC's bus does it: 16 bits to an 8-bit device are
 * its register at the port and the one at the next port, low byte first. The pieces may belong to different devices, or
 * to none. An access that is narrower than a register is refused: what the other bytes would be, no document says.
 */
public final class OpenPortBus {
    private static final int PORT_MASK = 0xffff;
    private static final int BYTE_MASK = 0xff;

    private final PortBus devices;
    private final OpenBus elsewhere;

    /** Creates it over the devices that are there, and where the others are recorded. */
    public OpenPortBus(PortBus devices, OpenBus elsewhere) {
        this.devices = devices;
        this.elsewhere = elsewhere;
    }

    /**
     * Reads from ports.
     *
     * @param port the first, 0 to 0xffff.
     * @param widthBytes 1, 2 or 4.
     * @param place the instruction.
     * @return the value, zero-extended.
     * @throws UnmodelledAccessException if a device refuses.
     */
    public int read(int port, int widthBytes, OpenBus.Place place) {
        int value = 0;
        boolean isInOpen = false;
        for (int at = 0; at < widthBytes; ) {
            int here = port + at & PORT_MASK;
            int piece = piece(here, widthBytes - at);
            if (piece == 0) {
                noteStretch(here, isInOpen, false, place);
                value |= BYTE_MASK << 8 * at;
            } else {
                value |= devices.read(here, piece) << 8 * at;
            }
            isInOpen = piece == 0;
            at += Math.max(1, piece);
        }
        return value;
    }

    /**
     * Writes to ports.
     *
     * @param port the first, 0 to 0xffff.
     * @param widthBytes 1, 2 or 4.
     * @param value the value.
     * @param place the instruction.
     * @throws UnmodelledAccessException if a device refuses.
     */
    public void write(int port, int widthBytes, int value, OpenBus.Place place) {
        boolean isInOpen = false;
        for (int at = 0; at < widthBytes; ) {
            int here = port + at & PORT_MASK;
            int piece = piece(here, widthBytes - at);
            if (piece == 0) {
                noteStretch(here, isInOpen, true, place);
            } else {
                int mask = piece == Integer.BYTES ? -1 : (1 << 8 * piece) - 1;
                devices.write(here, piece, value >>> 8 * at & mask);
            }
            isInOpen = piece == 0;
            at += Math.max(1, piece);
        }
    }

    /** Bytes that a device takes at a port, at most those that are left; 0 where there is none. */
    private int piece(int port, int leftBytes) {
        return devices.isAttached(port) ? Math.min(devices.registerBytesAt(port), leftBytes) : 0;
    }

    /** One access is noted once, at the first port of a stretch where nothing is. */
    private void noteStretch(int port, boolean isGoingOn, boolean isWrite, OpenBus.Place place) {
        if (!isGoingOn) {
            elsewhere.touchPort(port, isWrite, place);
        }
    }
}
