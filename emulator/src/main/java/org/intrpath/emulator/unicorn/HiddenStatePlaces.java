// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

/**
 * Says where a saved context holds the words that {@link HiddenState} reads and edits, as indices of 32-bit words.
 *
 * @param pendingException the vector of a fault in delivery, or -1.
 * @param flags the word of mode bits whose two lowest are the current privilege level.
 * @param errorCode the error code of the last fault.
 * @param extendedFeatures the low half of the model-specific register EFER; {@link #NONE} if the CPU has no NX.
 * @param segments the first word of the first descriptor cache, that of ES; the others follow in the order of {@link
 *     SegmentRegister}.
 */
record HiddenStatePlaces(int pendingException, int flags, int errorCode, int extendedFeatures, int segments) {

    static final int NONE = -1;

    /** Words of one descriptor cache: selector, unused, base (two words), limit, flags. */
    static final int SEGMENT_WORDS = 6;

    static final int BASE = 2;
    static final int LIMIT = 4;
    static final int ATTRIBUTES = 5;

    int segment(SegmentRegister register) {
        return segments + SEGMENT_WORDS * register.ordinal();
    }
}
