// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.fwcfg;

import java.util.Locale;
import org.intrpath.emulator.bus.PortDevice;
import org.intrpath.emulator.bus.UnmodelledAccessException;

/**
 * The firmware configuration device: a selector, written, and the selected item's bytes, read one after another. QEMU
 * 8.2, "QEMU Firmware Configuration (fw_cfg) Device".
 *
 * <p><b>Modelled</b>: the traditional interface with the items of {@link FirmwareItem}. "After the data offset has
 * passed the end of this maximum data length, then any reads will return a data value of 0x00", so an item that there
 * is not reads as zeroes; "writes ... will be ignored" to the data register.
 *
 * <p><b>Not modelled</b>, each refused with an {@link UnmodelledAccessException}: reading the selector. There is no DMA
 * interface, which the feature item says, and there are no files.
 */
public final class FirmwareConfiguration {
    /** The selector's port. */
    public static final int SELECTOR_PORT = 0x510;

    /** The data register's port. */
    public static final int DATA_PORT = 0x511;

    private static final String NAME = "fw_cfg";
    private static final int WRITE_MODE = 1 << 14;

    private final long ramBytes;
    private final int cpus;
    private final PortDevice selector = new Selector();
    private final PortDevice data = new DataPort();

    private int key;
    private int offset;

    /**
     * Creates the device, with the signature selected.
     *
     * @param ramBytes how much RAM there is.
     * @param cpus how many processors.
     */
    public FirmwareConfiguration(long ramBytes, int cpus) {
        this.ramBytes = ramBytes;
        this.cpus = cpus;
    }

    /** Returns the selector, for {@link #SELECTOR_PORT}. */
    public PortDevice selector() {
        return selector;
    }

    /** Returns the data register, for {@link #DATA_PORT}. */
    public PortDevice data() {
        return data;
    }

    private int next() {
        FirmwareItem item = FirmwareItem.of(key & ~WRITE_MODE);
        if (item == null || offset >= item.lengthBytes()) {
            return 0;
        }
        return (int) (item.value(ramBytes, cpus) >>> Byte.SIZE * offset++) & 0xff;
    }

    /** Returns the state in one line. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "FirmwareConfiguration[key 0x%04x, offset %d]", key, offset);
    }

    private final class Selector implements PortDevice {
        @Override
        public String name() {
            return NAME;
        }

        @Override
        public int registerBytes() {
            return Short.BYTES;
        }

        @Override
        public String registerAt(int port) {
            return "SELECTOR";
        }

        @Override
        public int read(int port) {
            throw UnmodelledAccessException.ofRead(
                    NAME, registerAt(port), port, Short.BYTES, "the register is write-only");
        }

        @Override
        public void write(int port, int value) {
            key = value;
            offset = 0;
        }
    }

    private final class DataPort implements PortDevice {
        @Override
        public String name() {
            return NAME;
        }

        @Override
        public int registerBytes() {
            return Byte.BYTES;
        }

        @Override
        public String registerAt(int port) {
            return "DATA";
        }

        @Override
        public int read(int port) {
            return next();
        }

        @Override
        public void write(int port, int value) {}
    }
}
