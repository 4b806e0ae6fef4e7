// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.elf;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The header of a line number program: DWARF version 5, section 6.2.4 "The Line Number Program Header". */
final class LineHeader {
    private static final int OLDEST = 2;
    private static final int NEWEST = 5;
    private static final int CONTENT_PATH = 1;
    private static final int CONTENT_DIRECTORY = 2;
    private static final int MOST_LEB_BYTES = 10;

    private final ElfContents object;
    private final boolean is64;
    private final List<String> directories = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private int version;
    private int shortestInstruction;
    private int lineBase;
    private int lineRange;
    private int opcodeBase;
    private int[] operandCounts = {};

    private LineHeader(ElfContents object, boolean is64) {
        this.object = object;
        this.is64 = is64;
    }

    /** Read a header and leave {@code unit} at the first opcode. */
    static LineHeader read(ElfContents object, ByteBuffer unit, boolean is64) {
        LineHeader header = new LineHeader(object, is64);
        header.read(unit);
        return header;
    }

    private void read(ByteBuffer unit) {
        version = Short.toUnsignedInt(unit.getShort());
        if (version < OLDEST || version > NEWEST) {
            throw new BadElfException(
                    "%s(.debug_line): its version is %d; 2 to 5 would be right".formatted(object.name(), version));
        }
        if (version == NEWEST) {
            unit.getShort(); // sizes of an address and of a segment selector
        }
        long length = offset(unit);
        int program = Math.addExact(unit.position(), Math.toIntExact(Math.min(length, Integer.MAX_VALUE / 2)));
        shortestInstruction = Byte.toUnsignedInt(unit.get());
        if (version >= 4) {
            unit.get(); // operations an instruction: 1 on x86
        }
        unit.get(); // whether rows begin as statements
        lineBase = unit.get();
        lineRange = Byte.toUnsignedInt(unit.get());
        opcodeBase = Byte.toUnsignedInt(unit.get());
        if (lineRange == 0 || opcodeBase == 0) {
            throw new BufferUnderflowException();
        }
        operandCounts = new int[opcodeBase];
        for (int opcode = 1; opcode < opcodeBase; opcode++) {
            operandCounts[opcode] = Byte.toUnsignedInt(unit.get());
        }
        if (version == NEWEST) {
            entries(unit, directories);
            entries(unit, files);
        } else {
            oldTables(unit);
        }
        unit.position(program);
    }

    private void oldTables(ByteBuffer unit) {
        directories.add("");
        for (String name = string(unit); !name.isEmpty(); name = string(unit)) {
            directories.add(name);
        }
        files.add("");
        for (String name = string(unit); !name.isEmpty(); name = string(unit)) {
            files.add(path(name, unsigned(unit)));
            unsigned(unit); // time
            unsigned(unit); // length
        }
    }

    private void entries(ByteBuffer unit, List<String> names) {
        int formatCount = Byte.toUnsignedInt(unit.get());
        long[] content = new long[formatCount];
        long[] form = new long[formatCount];
        for (int index = 0; index < formatCount; index++) {
            content[index] = unsigned(unit);
            form[index] = unsigned(unit);
        }
        long count = unsigned(unit);
        if (count > 0 && formatCount == 0) {
            throw new BufferUnderflowException();
        }
        for (long entry = 0; entry < count; entry++) {
            String name = "";
            long directory = 0;
            for (int index = 0; index < formatCount; index++) {
                if (content[index] == CONTENT_PATH) {
                    name = stringOf(form[index], unit);
                } else if (content[index] == CONTENT_DIRECTORY) {
                    directory = numberOf(form[index], unit);
                } else {
                    skip(form[index], unit);
                }
            }
            names.add(names == files ? path(name, directory) : name);
        }
    }

    /** A file's name as the compiler was given it: below its directory, unless that is the one compiled in. */
    private String path(String name, long directory) {
        boolean isBelow = directory > 0 && directory < directories.size() && !name.startsWith("/");
        return isBelow ? directories.get((int) directory) + "/" + name : name;
    }

    private String stringOf(long form, ByteBuffer unit) {
        return switch ((int) form) {
            case 0x08 -> string(unit);
            case 0x0e -> string(".debug_str", offset(unit));
            case 0x1f -> string(".debug_line_str", offset(unit));
            default -> throw unknown(form);
        };
    }

    private BadElfException unknown(long form) {
        return new BadElfException(
                "%s(.debug_line): it uses form 0x%x, which line tables do not have".formatted(object.name(), form));
    }

    private long numberOf(long form, ByteBuffer unit) {
        return switch ((int) form) {
            case 0x0b -> Byte.toUnsignedInt(unit.get());
            case 0x05 -> Short.toUnsignedInt(unit.getShort());
            case 0x06 -> Integer.toUnsignedLong(unit.getInt());
            case 0x07 -> unit.getLong();
            case 0x0f -> unsigned(unit);
            default -> throw unknown(form);
        };
    }

    private void skip(long form, ByteBuffer unit) {
        switch ((int) form) {
            case 0x1e -> unit.position(unit.position() + 16);
            case 0x09 -> unit.position(Math.addExact(unit.position(), Math.toIntExact(unsigned(unit))));
            case 0x08, 0x0e, 0x1f -> stringOf(form, unit);
            default -> numberOf(form, unit);
        }
    }

    private String string(String table, long offset) {
        byte[] bytes = object.section(table).map(FileSection::contents).orElseThrow(BufferUnderflowException::new);
        int end = Math.toIntExact(Math.min(offset, Integer.MAX_VALUE));
        while (bytes[end] != 0) {
            end++;
        }
        return new String(bytes, (int) offset, end - (int) offset, StandardCharsets.UTF_8);
    }

    private long offset(ByteBuffer unit) {
        return is64 ? unit.getLong() : Integer.toUnsignedLong(unit.getInt());
    }

    private static String string(ByteBuffer unit) {
        int start = unit.position();
        while (unit.get() != 0) {
            // to the end of the string
        }
        byte[] bytes = new byte[unit.position() - 1 - start];
        unit.get(start, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Read an unsigned LEB128 number. */
    static long unsigned(ByteBuffer unit) {
        long value = 0;
        for (int index = 0; index < MOST_LEB_BYTES; index++) {
            int next = unit.get();
            value |= (next & 0x7fL) << index * 7;
            if (next >= 0) {
                return value;
            }
        }
        throw new BufferUnderflowException();
    }

    /** Read a signed LEB128 number. */
    static long signed(ByteBuffer unit) {
        long value = 0;
        for (int index = 0; index < MOST_LEB_BYTES; index++) {
            int next = unit.get();
            value |= (next & 0x7fL) << index * 7;
            if (next >= 0) {
                int unused = Long.SIZE - Math.min(Long.SIZE, (index + 1) * 7);
                return value << unused >> unused;
            }
        }
        throw new BufferUnderflowException();
    }

    /** Skip the operands of a standard opcode that is not known. */
    void skipOperands(int opcode, ByteBuffer unit) {
        for (int operand = 0; operand < operandCounts[opcode]; operand++) {
            unsigned(unit);
        }
    }

    /** Return the name of a file; {@code ?} if there is none of that number. */
    String file(int number) {
        return number >= 0 && number < files.size() ? files.get(number) : "?";
    }

    int shortestInstruction() {
        return shortestInstruction;
    }

    int lineBase() {
        return lineBase;
    }

    int lineRange() {
        return lineRange;
    }

    int opcodeBase() {
        return opcodeBase;
    }
}
