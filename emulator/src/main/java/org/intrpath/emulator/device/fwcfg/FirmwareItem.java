// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.fwcfg;

/** The items of {@link FirmwareConfiguration}, by their keys; numbers are little-endian. */
enum FirmwareItem {
    /** The characters "QEMU", by which software tells that the device is there. */
    SIGNATURE(0x00, Integer.BYTES),
    /** Features: bit 0 traditional interface, bit 1 DMA interface. */
    ID(0x01, Integer.BYTES),
    /** How much RAM there is, in bytes. */
    RAM_SIZE(0x03, Long.BYTES),
    /** How many processors there are. */
    CPUS(0x05, Short.BYTES),
    /** How many there may be; the greatest APIC ID is below it. */
    MAX_CPUS(0x0f, Short.BYTES),
    /** How many files there are, big-endian, and what each is called. */
    FILES(0x19, Integer.BYTES);

    private static final long SIGNATURE_CHARACTERS = 'Q' | 'E' << 8 | 'M' << 16 | 'U' << 24;

    private final int key;
    private final int lengthBytes;

    FirmwareItem(int key, int lengthBytes) {
        this.key = key;
        this.lengthBytes = lengthBytes;
    }

    /** Returns the item of a key, or null. */
    static FirmwareItem of(int key) {
        for (FirmwareItem item : values()) {
            if (item.key == key) {
                return item;
            }
        }
        return null;
    }

    int lengthBytes() {
        return lengthBytes;
    }

    /** Returns its bytes, the first in bits 7:0. */
    long value(long ramBytes, int cpus) {
        return switch (this) {
            case SIGNATURE -> SIGNATURE_CHARACTERS;
            case ID -> 1;
            case RAM_SIZE -> ramBytes;
            case CPUS, MAX_CPUS -> cpus;
            case FILES -> 0;
        };
    }
}
