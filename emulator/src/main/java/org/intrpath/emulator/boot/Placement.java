// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.boot;

import java.util.Locale;

/**
 * Something that is put into memory.
 *
 * @param what it is, for messages.
 * @param guestPhysical its first byte.
 * @param content its bytes.
 * @param lengthBytes its length; what is beyond the content is zero.
 */
public record Placement(String what, long guestPhysical, byte[] content, long lengthBytes) {
    /** Refuses a length below the content's. */
    public Placement {
        if (lengthBytes < content.length) {
            throw new IllegalArgumentException(what + ": " + content.length + " bytes in " + lengthBytes);
        }
    }

    /** Something that is all content. */
    static Placement of(String what, long guestPhysical, byte[] content) {
        return new Placement(what, guestPhysical, content, content.length);
    }

    /** Returns the first address after it. */
    public long end() {
        return guestPhysical + lengthBytes;
    }

    /** Tells whether it has a byte of a range. */
    boolean overlaps(long from, long to) {
        return guestPhysical < to && from < end();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s at 0x%x to 0x%x", what, guestPhysical, end() - 1);
    }
}
