// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.unicorn;

/**
 * Says where a saved context holds the words that {@link HiddenState} edits, as indices of 32-bit words.
 *
 * @param pendingException the vector of a fault in delivery, or -1.
 * @param privilege the word whose two lowest bits are the current privilege level.
 * @param errorCode the error code of the last fault.
 * @param extendedFeatures the low half of the model-specific register EFER; {@link #NONE} if the CPU has no NX.
 */
record HiddenStatePlaces(int pendingException, int privilege, int errorCode, int extendedFeatures) {

    static final int NONE = -1;
}
