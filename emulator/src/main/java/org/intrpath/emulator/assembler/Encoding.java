// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.List;

/**
 * The machine code of one instruction, fields that wait for layout still holding placeholders.
 *
 * @param bytes 1 to 15 bytes.
 * @param fields the fields to fill in later.
 */
record Encoding(byte[] bytes, List<Field> fields) {

    /**
     * One field that waits for layout.
     *
     * @param offset bytes from the instruction's start.
     * @param size bytes.
     * @param value what goes there.
     * @param position the operand.
     * @param use how the processor reads it.
     */
    record Field(int offset, int size, Expression value, SourcePosition position, Use use) {}

    /** How the processor reads a field. */
    enum Use {
        /** All bits as they are. */
        NUMBER,
        /** Extended to 64 bits by its sign. */
        EXTENDED,
        /** Counted from the end of the instruction. */
        RELATIVE,
        /** Counted from the end of the instruction, to go there. */
        BRANCH;

        boolean isRelative() {
            return this == RELATIVE || this == BRANCH;
        }
    }
}
