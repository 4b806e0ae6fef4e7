// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

/**
 * Says where a saved context holds the words that {@link HiddenState} reads and edits, as indices of 32-bit words.
 *
 * @param pendingException the vector of a fault in delivery, or -1.
 * @param flags the word of mode bits whose two lowest are the current privilege level.
 * @param errorCode the error code of the last fault.
 * @param extendedFeatures the low half of the model-specific register EFER.
 * @param segments the first word of the first descriptor cache, that of ES; the others follow in the order of {@link
 *     SegmentRegister}.
 * @param noExecute whether EFER takes NXE: the CPU can forbid the execution of pages.
 */
record HiddenStatePlaces(
        int pendingException, int flags, int errorCode, int extendedFeatures, int segments, boolean noExecute) {

    /** Words of one descriptor cache: selector, unused, base (two words), limit, flags. */
    static final int SEGMENT_WORDS = 6;

    static final int BASE = 2;
    static final int LIMIT = 4;
    static final int ATTRIBUTES = 5;

    /** Where tables and control registers are, in caches counted from the first; a control register has two words. */
    static final int LDTR = 6;

    static final int TR = 7;
    static final int GDTR = 8;
    static final int IDTR = 9;
    static final int CONTROL = 10;
    static final int CONTROL_WORDS = 2;
    /** Words from the first cache to the last control register. */
    static final int ALL_WORDS = SEGMENT_WORDS * CONTROL + CONTROL_WORDS * 5;

    int segment(SegmentRegister register) {
        return segments + SEGMENT_WORDS * register.ordinal();
    }

    /** Returns where the cache of a table register begins. */
    int table(X86Register register) {
        int position = switch (register) {
            case LDTR -> LDTR;
            case TR -> TR;
            case GDTR -> GDTR;
            case IDTR -> IDTR;
            default -> throw new IllegalArgumentException(register + " is not a table register");
        };
        return segments + SEGMENT_WORDS * position;
    }

    /** Returns where CR0, CR2, CR3 or CR4 begins. */
    int control(int number) {
        return segments + SEGMENT_WORDS * CONTROL + CONTROL_WORDS * number;
    }
}
