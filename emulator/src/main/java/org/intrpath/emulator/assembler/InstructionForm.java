// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.List;

/**
 * What is allowed of one mnemonic.
 *
 * @param name the mnemonic to print, without a size suffix.
 * @param width the mode that it is of.
 * @param suffixes the size suffixes that it takes, out of {@code bwlq}; empty if none.
 * @param shapes operand classes, one string per operand, in AT&amp;T order; each string lists the letters allowed.
 * @param immediateBits width of an immediate; 0 for the operand size.
 * @param defaultSuffix the suffix to assume when no register tells the size; 0 for an error then.
 */
record InstructionForm(
        String name,
        CodeWidth width,
        String suffixes,
        List<List<String>> shapes,
        int immediateBits,
        char defaultSuffix) {}
