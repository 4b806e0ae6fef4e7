// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.bus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The 64 KiB of I/O ports: ranges, each with the one device that answers there.
 *
 * <p>An access has the width of the device's registers and begins at one of them. Everything else, and every port
 * without a device, is refused.
 */
public final class PortBus {
    private static final String NAME = "port bus";
    private static final int PORTS = 0x1_0000;

    private final List<Range> ranges = new ArrayList<>();

    /** Creates a bus with nothing on it. */
    public PortBus() {}

    /**
     * A device's place on the bus.
     *
     * @param firstPort the first port, 0 to 0xffff.
     * @param ports how many ports it occupies.
     * @param device the device that answers there.
     */
    public record Range(int firstPort, int ports, PortDevice device) {
        /** Refuses a range that is empty or goes beyond port 0xffff. */
        public Range {
            if (firstPort < 0 || ports <= 0 || firstPort > PORTS - ports) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT, "%d ports from 0x%x: a range lies within 0x0 to 0xffff", ports, firstPort));
            }
        }

        /** Tells whether a port lies in the range. */
        public boolean contains(int port) {
            return port >= firstPort && port - firstPort < ports;
        }

        private boolean overlaps(Range other) {
            return contains(other.firstPort) || other.contains(firstPort);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%s at ports 0x%x to 0x%x", device.name(), firstPort, firstPort + ports - 1);
        }
    }

    /**
     * Puts a device on the bus.
     *
     * @param firstPort the first port, 0 to 0xffff.
     * @param ports how many ports it occupies.
     * @param device the device that answers there.
     * @throws IllegalArgumentException if the range is impossible or another device is there.
     */
    public void attach(int firstPort, int ports, PortDevice device) {
        Range added = new Range(firstPort, ports, device);
        for (Range range : ranges) {
            if (range.overlaps(added)) {
                throw new IllegalArgumentException("two devices at one port: " + added + ", " + range);
            }
        }
        ranges.add(added);
    }

    /** Returns the ranges in the order in which they were attached. */
    public List<Range> ranges() {
        return List.copyOf(ranges);
    }

    /** Tells whether a device answers on a port, 0 to 0xffff. */
    public boolean isAttached(int port) {
        return rangeAt(port) != null;
    }

    /**
     * Returns the width of the registers at a port.
     *
     * @throws IllegalArgumentException if no device is there.
     */
    int registerBytesAt(int port) {
        Range range = rangeAt(port);
        if (range == null) {
            throw new IllegalArgumentException(noDevice(port));
        }
        return range.device().registerBytes();
    }

    /**
     * Reads from the device at a port.
     *
     * @param port 0 to 0xffff.
     * @param widthBytes the width of the access in bytes.
     * @return the value, zero-extended.
     * @throws UnmodelledAccessException if no device answers, or it refuses.
     */
    public int read(int port, int widthBytes) {
        Range range = rangeAt(port);
        if (range == null) {
            throw UnmodelledAccessException.ofRead(
                    NAME, UnmodelledAccessException.NO_REGISTER, port, widthBytes, noDevice(port));
        }
        PortDevice device = range.device();
        int offset = port - range.firstPort();
        if (widthBytes != device.registerBytes()) {
            throw UnmodelledAccessException.ofRead(
                    device.name(), device.registerAt(offset), offset, widthBytes, oneWidthOnly(device));
        }
        return device.read(offset);
    }

    /**
     * Writes to the device at a port.
     *
     * @param port 0 to 0xffff.
     * @param widthBytes the width of the access in bytes.
     * @param value the value, zero-extended.
     * @throws UnmodelledAccessException if no device answers, or it refuses.
     */
    public void write(int port, int widthBytes, int value) {
        Range range = rangeAt(port);
        if (range == null) {
            throw UnmodelledAccessException.ofWrite(
                    NAME, UnmodelledAccessException.NO_REGISTER, port, widthBytes, value, noDevice(port));
        }
        PortDevice device = range.device();
        int offset = port - range.firstPort();
        if (widthBytes != device.registerBytes()) {
            throw UnmodelledAccessException.ofWrite(
                    device.name(), device.registerAt(offset), offset, widthBytes, value, oneWidthOnly(device));
        }
        device.write(offset, value);
    }

    private static String oneWidthOnly(PortDevice device) {
        return "its registers take " + device.registerBytes() + "-byte accesses only";
    }

    private String noDevice(int port) {
        return String.format(Locale.ROOT, "no device answers on port 0x%x; there are %s", port, ranges);
    }

    private Range rangeAt(int port) {
        for (Range range : ranges) {
            if (range.contains(port)) {
                return range;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return "PortBus" + ranges;
    }
}
