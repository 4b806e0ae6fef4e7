// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

/** What a section holds; the image has the kinds in this order. */
public enum SectionKind {
    /** Code: flags {@code "ax"}. */
    TEXT,
    /** Constants: flags {@code "a"}. */
    READ_ONLY_DATA,
    /** Variables: flags {@code "aw"}. */
    DATA,
    /** Variables that begin as zero: {@code @nobits}. */
    ZERO_DATA,
    /** Not part of the image: notes, comments, debugging. */
    NOT_LOADED
}
