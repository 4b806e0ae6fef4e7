// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.bus;

/**
 * Physical memory beyond RAM as an image that was not written for this machine finds it: devices where they are
 * attached, an {@link OpenBus} elsewhere. What a device refuses stays refused.
 */
public final class OpenSystemBus {
    private final SystemBus devices;
    private final OpenBus elsewhere;

    /** Creates it over the devices that are there, and where the others are recorded. */
    public OpenSystemBus(SystemBus devices, OpenBus elsewhere) {
        this.devices = devices;
        this.elsewhere = elsewhere;
    }

    /**
     * Reads.
     *
     * @param guestPhysical the address.
     * @param widthBytes 1, 2, 4 or 8.
     * @param place the instruction.
     * @return the value, zero-extended.
     * @throws UnmodelledAccessException if a device refuses.
     */
    public long read(long guestPhysical, int widthBytes, OpenBus.Place place) {
        if (devices.isAttached(guestPhysical)) {
            return Integer.toUnsignedLong(devices.read(guestPhysical, widthBytes));
        }
        elsewhere.touchPage(guestPhysical, false, place);
        return -1L >>> Long.SIZE - 8 * widthBytes;
    }

    /**
     * Writes.
     *
     * @param guestPhysical the address.
     * @param widthBytes 1, 2, 4 or 8.
     * @param value the value.
     * @param place the instruction.
     * @throws UnmodelledAccessException if a device refuses.
     */
    public void write(long guestPhysical, int widthBytes, long value, OpenBus.Place place) {
        if (devices.isAttached(guestPhysical)) {
            devices.write(guestPhysical, widthBytes, (int) value);
        } else {
            elsewhere.touchPage(guestPhysical, true, place);
        }
    }
}
