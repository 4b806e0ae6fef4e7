// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.elf;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.intrpath.emulator.assembler.SourcePosition;

/**
 * Runs the line number programs of a {@code .debug_line} section: DWARF version 5, section 6.2 "Line Number
 * Information", and its forms in versions 2 to 4.
 */
final class LineProgram {
    private static final int EXTENDED = 0;
    private static final int COPY = 1;
    private static final int ADVANCE_PC = 2;
    private static final int ADVANCE_LINE = 3;
    private static final int SET_FILE = 4;
    private static final int SET_COLUMN = 5;
    private static final int NEGATE_STATEMENT = 6;
    private static final int SET_BASIC_BLOCK = 7;
    private static final int CONST_ADD_PC = 8;
    private static final int FIXED_ADVANCE_PC = 9;
    private static final int END_SEQUENCE = 1;
    private static final int SET_ADDRESS = 2;
    private static final int OPCODE_MAX = 255;

    private final ElfContents file;
    private final FileSection section;
    private final ByteBuffer bytes;
    private final LineTable table;
    private LineHeader header;
    private long address;
    private int fileNumber;
    private long line;
    private long column;

    LineProgram(ElfContents file, FileSection section, ByteBuffer bytes, LineTable table) {
        this.file = file;
        this.section = section;
        this.bytes = bytes;
        this.table = table;
    }

    /** Run all programs of the section. @throws BadElfException if one is broken. */
    void run() {
        try {
            while (bytes.hasRemaining()) {
                unit();
            }
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | ArithmeticException broken) {
            throw new BadElfException(
                    file.place(section.index(), bytes.position()) + ": the line table is broken or cut off");
        }
    }

    private void unit() {
        boolean is64 = bytes.getInt(bytes.position()) == -1;
        long length =
                is64 ? bytes.getLong(bytes.position() + 4) : Integer.toUnsignedLong(bytes.getInt(bytes.position()));
        int start = bytes.position() + (is64 ? 12 : 4);
        if (length < 0 || length > bytes.limit() - start) {
            throw new BufferUnderflowException();
        }
        ByteBuffer unit = bytes.slice(start, (int) length).order(ByteOrder.LITTLE_ENDIAN);
        header = LineHeader.read(file, unit, is64);
        reset();
        while (unit.hasRemaining()) {
            step(unit);
        }
        bytes.position(start + (int) length);
    }

    private void reset() {
        address = 0;
        fileNumber = 1;
        line = 1;
        column = 0;
    }

    private void step(ByteBuffer unit) {
        int opcode = Byte.toUnsignedInt(unit.get());
        if (opcode >= header.opcodeBase()) {
            int adjusted = opcode - header.opcodeBase();
            advance(adjusted / header.lineRange());
            line += header.lineBase() + adjusted % header.lineRange();
            row();
            return;
        }
        switch (opcode) {
            case EXTENDED -> extended(unit);
            case COPY -> row();
            case ADVANCE_PC -> advance(LineHeader.unsigned(unit));
            case ADVANCE_LINE -> line += LineHeader.signed(unit);
            case SET_FILE -> fileNumber = (int) LineHeader.unsigned(unit);
            case SET_COLUMN -> column = LineHeader.unsigned(unit);
            case NEGATE_STATEMENT, SET_BASIC_BLOCK -> {
                // statements and blocks are of no interest
            }
            case CONST_ADD_PC -> advance((OPCODE_MAX - header.opcodeBase()) / header.lineRange());
            case FIXED_ADVANCE_PC -> address += Short.toUnsignedInt(unit.getShort());
            default -> header.skipOperands(opcode, unit);
        }
    }

    private void extended(ByteBuffer unit) {
        int length = (int) LineHeader.unsigned(unit);
        int end = Math.addExact(unit.position(), length);
        int opcode = length == 0 ? -1 : unit.get();
        if (opcode == END_SEQUENCE) {
            table.end(address);
            reset();
        } else if (opcode == SET_ADDRESS) {
            address = length - 1 == Long.BYTES ? unit.getLong() : Integer.toUnsignedLong(unit.getInt());
        }
        unit.position(end);
    }

    private void advance(long operations) {
        address += operations * header.shortestInstruction();
    }

    private void row() {
        if (line > 0 && line <= Integer.MAX_VALUE) {
            int columnShown = Math.clamp(column, 0, Integer.MAX_VALUE);
            table.begin(address, new SourcePosition(header.file(fileNumber), (int) line, columnShown, null));
        } else {
            table.end(address);
        }
    }
}
