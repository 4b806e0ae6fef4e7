// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.device.pcap;

/**
 * The layout of a capture file: libpcap's file format, pcap-savefile(5), "Per-packet record" and the file header before
 * it. All fields have the byte order of the machine that wrote the file, which the magic number tells.
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +---------------------------------------------------------------+
 * |      Magic: 0xa1b2c3d4 microseconds, 0xa1b23c4d nanoseconds   |
 * +-------------------------------+-------------------------------+
 * |        Major version: 2       |        Minor version: 4       |
 * +-------------------------------+-------------------------------+
 * |                           Reserved                            |
 * +---------------------------------------------------------------+
 * |                           Reserved                            |
 * +---------------------------------------------------------------+
 * |              Snapshot length: longest capture                 |
 * +---------------------------------------------------------------+
 * |                  Link type: 1 is Ethernet                     |
 * +---------------------------------------------------------------+
 *
 * and for each packet
 *
 * +---------------------------------------------------------------+
 * |                  Time: seconds since 1970                     |
 * +---------------------------------------------------------------+
 * |           Time: micro- or nanoseconds of the second           |
 * +---------------------------------------------------------------+
 * |                      Captured length                          |
 * +---------------------------------------------------------------+
 * |                  Length on the network                        |
 * +---------------------------------------------------------------+
 * |                  Captured length bytes ...                    |
 * +---------------------------------------------------------------+
 * </pre>
 */
final class PcapFormat {
    /** Where the magic number is, in bytes from the file's start. */
    static final int MAGIC_OFFSET;

    /** Where the major version is, 16 bits, in bytes from the file's start. */
    static final int MAJOR_OFFSET;

    /** Where the minor version is, 16 bits, in bytes from the file's start. */
    static final int MINOR_OFFSET;

    /** Where the snapshot length is, in bytes from the file's start. */
    static final int SNAPSHOT_OFFSET;

    /** Where the link type is, in bytes from the file's start. */
    static final int LINK_TYPE_OFFSET;

    /** The length of the file header in bytes. */
    static final int HEADER_LENGTH;

    /** Where a packet's seconds are, in bytes from its record's start. */
    static final int SECONDS_OFFSET;

    /** Where its fraction of a second is, in bytes from its record's start. */
    static final int FRACTION_OFFSET;

    /** Where its captured length is, in bytes from its record's start. */
    static final int CAPTURED_OFFSET;

    /** Where its length on the network is, in bytes from its record's start. */
    static final int ORIGINAL_OFFSET;

    /** The length of a record's header in bytes. */
    static final int RECORD_LENGTH;

    static final int MAGIC_MICROSECONDS = 0xa1b2c3d4;
    static final int MAGIC_NANOSECONDS = 0xa1b23c4d;
    static final int MAJOR = 2;
    static final int MINOR = 4;
    static final int LINK_TYPE_ETHERNET = 1;

    static {
        int offset = 0;
        MAGIC_OFFSET = offset;
        offset += Integer.BYTES;
        MAJOR_OFFSET = offset;
        offset += Short.BYTES;
        MINOR_OFFSET = offset;
        offset += Short.BYTES;
        offset += 2 * Integer.BYTES;
        SNAPSHOT_OFFSET = offset;
        offset += Integer.BYTES;
        LINK_TYPE_OFFSET = offset;
        offset += Integer.BYTES;
        HEADER_LENGTH = offset;

        offset = 0;
        SECONDS_OFFSET = offset;
        offset += Integer.BYTES;
        FRACTION_OFFSET = offset;
        offset += Integer.BYTES;
        CAPTURED_OFFSET = offset;
        offset += Integer.BYTES;
        ORIGINAL_OFFSET = offset;
        offset += Integer.BYTES;
        RECORD_LENGTH = offset;
    }

    private PcapFormat() {}
}
