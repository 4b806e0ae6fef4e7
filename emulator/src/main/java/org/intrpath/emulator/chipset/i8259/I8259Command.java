// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.i8259;

/**
 * What OCW2 commands, and the bits of the other command words: Intel 8259A (231468), "Initialization Command Words" and
 * "Operation Command Words", figures of the formats.
 */
enum I8259Command {
    /** 000: R, SL and EOI clear. */
    CLEAR_ROTATE_IN_AUTOMATIC_EOI,
    /** 001. */
    NON_SPECIFIC_EOI,
    /** 010. */
    NO_OPERATION,
    /** 011: the level in bits 2:0. */
    SPECIFIC_EOI,
    /** 100. */
    SET_ROTATE_IN_AUTOMATIC_EOI,
    /** 101. */
    ROTATE_ON_NON_SPECIFIC_EOI,
    /** 110: the level in bits 2:0 becomes the lowest. */
    SET_PRIORITY,
    /** 111: the level in bits 2:0. */
    ROTATE_ON_SPECIFIC_EOI;

    /** Command port, bit 4: the word is ICW1. */
    static final int ICW1 = 1 << 4;
    /** ICW1: inputs trigger by level. */
    static final int ICW1_LTIM = 1 << 3;
    /** ICW1: the only chip; no ICW3 follows. */
    static final int ICW1_SNGL = 1 << 1;
    /** ICW1: an ICW4 follows. */
    static final int ICW1_IC4 = 1;

    /** ICW2: in 8086 mode the level stands here. */
    static final int ICW2_LEVEL_MASK = 7;

    /** ICW4: special fully nested mode. */
    static final int ICW4_SPECIAL_FULLY_NESTED = 1 << 4;
    /** ICW4: buffered mode. */
    static final int ICW4_BUFFERED = 1 << 3;
    /** ICW4: in buffered mode, the chip is the master. */
    static final int ICW4_BUFFERED_MASTER = 1 << 2;
    /** ICW4: automatic EOI. */
    static final int ICW4_AUTOMATIC_EOI = 1 << 1;
    /** ICW4: 8086 mode. */
    static final int ICW4_8086 = 1;
    /** ICW4: bits that must be 0. */
    static final int ICW4_RESERVED = 0xe0;

    /** OCW2: the level. */
    static final int LEVEL_MASK = 7;

    /** Command port, bit 3 with bit 4 clear: the word is OCW3. */
    static final int OCW3 = 1 << 3;
    /** OCW3: bit that must be 0. */
    static final int OCW3_RESERVED = 1 << 7;
    /** OCW3: the special mask mode bit counts. */
    static final int OCW3_ESMM = 1 << 6;
    /** OCW3: special mask mode. */
    static final int OCW3_SMM = 1 << 5;
    /** OCW3: poll. */
    static final int OCW3_POLL = 1 << 2;
    /** OCW3: the read register bit counts. */
    static final int OCW3_RR = 1 << 1;
    /** OCW3: reads give ISR rather than IRR. */
    static final int OCW3_RIS = 1;

    /** Poll word: there was a request; its level stands in bits 2:0. */
    static final int POLL_REQUEST = 1 << 7;

    private static final I8259Command[] BY_CODE = values();

    /** Returns the command of an OCW2: bits 7:5. */
    static I8259Command decode(int word) {
        return BY_CODE[word >>> 5 & 7];
    }
}
