// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.bus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The memory-mapped side of the physical address bus: regions, each with the one device that answers there.
 *
 * <p>It carries aligned 32-bit accesses, which is what the documents of all its devices ask for. Everything else, and
 * every address without a device, is refused.
 */
public final class SystemBus {
    private static final String NAME = "system bus";
    private static final int REGISTER_BYTES = 4;

    private final List<Region> regions = new ArrayList<>();

    /** Creates a bus with nothing on it. */
    public SystemBus() {}

    /**
     * A device's place on the bus.
     *
     * @param guestPhysical the first address.
     * @param lengthBytes the length in bytes.
     * @param device the device that answers there.
     */
    public record Region(long guestPhysical, long lengthBytes, MmioDevice device) {
        /** Refuses a region that is empty, misaligned or outside the 52-bit physical address space. */
        public Region {
            boolean aligned = guestPhysical % REGISTER_BYTES == 0 && lengthBytes % REGISTER_BYTES == 0;
            if (guestPhysical < 0 || lengthBytes <= 0 || !aligned || guestPhysical > (1L << 52) - lengthBytes) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "a region of 0x%x bytes at 0x%x: base and length must be multiples of 4 within 52 bits",
                        lengthBytes,
                        guestPhysical));
            }
        }

        /** Tells whether an address lies in the region. */
        public boolean contains(long address) {
            return address >= guestPhysical && address - guestPhysical < lengthBytes;
        }

        private boolean overlaps(Region other) {
            return contains(other.guestPhysical) || other.contains(guestPhysical);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%s at 0x%08x to 0x%08x",
                    device.name(),
                    guestPhysical,
                    guestPhysical + lengthBytes - 1);
        }
    }

    /**
     * Puts a device on the bus.
     *
     * @param guestPhysical the first address of its region.
     * @param lengthBytes the length of its region in bytes.
     * @param device the device.
     * @throws IllegalArgumentException if the region is not a valid one or overlaps another.
     */
    public void attach(long guestPhysical, long lengthBytes, MmioDevice device) {
        Region added = new Region(guestPhysical, lengthBytes, device);
        for (Region region : regions) {
            if (region.overlaps(added)) {
                throw new IllegalArgumentException("two devices at one address: " + added + ", " + region);
            }
        }
        regions.add(added);
    }

    /** Returns the regions in the order in which they were attached; what the machine maps as device memory. */
    public List<Region> regions() {
        return List.copyOf(regions);
    }

    /** Tells whether a device answers at an address. */
    public boolean isAttached(long guestPhysical) {
        return regionAt(guestPhysical) != null;
    }

    /**
     * Reads from the device at an address.
     *
     * @param guestPhysical the address.
     * @param widthBytes the width of the access in bytes.
     * @throws UnmodelledAccessException if no device answers, or it refuses.
     */
    public int read(long guestPhysical, int widthBytes) {
        Region region = regionAt(guestPhysical);
        if (region == null) {
            throw UnmodelledAccessException.ofRead(
                    NAME, UnmodelledAccessException.NO_REGISTER, guestPhysical, widthBytes, noDevice(guestPhysical));
        }
        int offset = (int) (guestPhysical - region.guestPhysical());
        MmioDevice device = region.device();
        if (!isRegisterAccess(offset, widthBytes)) {
            String register = device.registerAt(offset & -REGISTER_BYTES);
            throw UnmodelledAccessException.ofRead(device.name(), register, offset, widthBytes, alignedOnly());
        }
        return device.read(offset);
    }

    /**
     * Writes to the device at an address.
     *
     * @param guestPhysical the address.
     * @param widthBytes the width of the access in bytes.
     * @param value the value, in the low bits when the width is below 4 bytes.
     * @throws UnmodelledAccessException if no device answers, or it refuses.
     */
    public void write(long guestPhysical, int widthBytes, int value) {
        Region region = regionAt(guestPhysical);
        if (region == null) {
            throw UnmodelledAccessException.ofWrite(
                    NAME,
                    UnmodelledAccessException.NO_REGISTER,
                    guestPhysical,
                    widthBytes,
                    value,
                    noDevice(guestPhysical));
        }
        int offset = (int) (guestPhysical - region.guestPhysical());
        MmioDevice device = region.device();
        if (!isRegisterAccess(offset, widthBytes)) {
            String register = device.registerAt(offset & -REGISTER_BYTES);
            throw UnmodelledAccessException.ofWrite(device.name(), register, offset, widthBytes, value, alignedOnly());
        }
        device.write(offset, value);
    }

    private static boolean isRegisterAccess(int offset, int widthBytes) {
        return widthBytes == REGISTER_BYTES && offset % REGISTER_BYTES == 0;
    }

    private static String alignedOnly() {
        return "registers take aligned 4-byte accesses only";
    }

    private String noDevice(long guestPhysical) {
        return String.format(
                Locale.ROOT, "no device answers at guest-physical 0x%08x; there are %s", guestPhysical, regions);
    }

    private Region regionAt(long guestPhysical) {
        for (Region region : regions) {
            if (region.contains(guestPhysical)) {
                return region;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return "SystemBus" + regions;
    }
}
