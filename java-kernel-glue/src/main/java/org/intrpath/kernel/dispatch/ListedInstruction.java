// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.dispatch;

import org.intrpath.kernel.counts.PhaseCount;

/**
 * One instruction of a listing, with what it retired.
 *
 * @param address linear
 * @param length in bytes
 * @param place file and line of its statement, {@code file:line}; {@code file(section+0x...)} of machine code
 *     without lines
 * @param label the nearest label at or before it, with the distance in hex if there is any
 * @param text the statement as written, macros expanded, which the assembler has compared with the bytes; of machine
 *     code its disassembly
 * @param remark its statement's own remark, empty if it has none
 * @param count how often it retired
 */
public record ListedInstruction(
        long address, int length, String place, String label, String text, String remark, PhaseCount count) {}
