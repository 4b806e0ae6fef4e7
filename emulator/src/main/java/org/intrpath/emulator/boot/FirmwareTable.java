// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.boot;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A table of the firmware's being made: little-endian, with one byte that brings the sum of all to 0. */
final class FirmwareTable {
    /** Who made a table, in the six bytes that ACPI has for it. */
    static final String OEM = "INTRPT";

    /** The table's name as its maker has it, in eight bytes. */
    static final String OEM_TABLE = "INTRPATH";

    private static final int ACPI_LENGTH = 4;
    private static final int ACPI_CHECKSUM = 9;

    private final ByteBuffer bytes;

    FirmwareTable(int lengthBytes) {
        bytes = ByteBuffer.allocate(lengthBytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Begin a table as ACPI has it: ACPI Specification 5.0, "System Description Table Header". */
    static FirmwareTable acpi(String signature, int revision, int lengthBytes) {
        return new FirmwareTable(lengthBytes)
                .text(signature)
                .int32(lengthBytes)
                .int8(revision)
                .int8(0)
                .text(OEM)
                .text(OEM_TABLE)
                .int32(1)
                .text("INTR")
                .int32(1);
    }

    FirmwareTable text(String text) {
        bytes.put(text.getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    FirmwareTable int8(int value) {
        bytes.put((byte) value);
        return this;
    }

    FirmwareTable int16(int value) {
        bytes.putShort((short) value);
        return this;
    }

    FirmwareTable int32(int value) {
        bytes.putInt(value);
        return this;
    }

    FirmwareTable int64(long value) {
        bytes.putLong(value);
        return this;
    }

    /** Go on at an offset; what is skipped is 0. */
    FirmwareTable skipTo(int offset) {
        bytes.position(offset);
        return this;
    }

    /** Return the whole of a table of ACPI's. */
    byte[] summedAcpi() {
        if (bytes.getInt(ACPI_LENGTH) != bytes.limit()) {
            throw new IllegalStateException("a table's length is not what its header says");
        }
        return summed(ACPI_CHECKSUM);
    }

    /** Return the whole, the byte at an offset such that all bytes sum to 0. */
    byte[] summed(int checksumOffset) {
        if (bytes.hasRemaining()) {
            throw new IllegalStateException(bytes.remaining() + " bytes of a table are not written");
        }
        int sum = 0;
        for (byte one : bytes.array()) {
            sum += one;
        }
        bytes.put(checksumOffset, (byte) (bytes.get(checksumOffset) - sum));
        return bytes.array();
    }
}
