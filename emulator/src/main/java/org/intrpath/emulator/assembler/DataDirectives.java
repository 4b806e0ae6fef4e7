// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.List;
import org.intrpath.emulator.assembler.Expression.Constant;

/** The directives that emit data or move the location. Source: GNU as manual, "Pseudo Ops". */
final class DataDirectives {

    private static final int MAX_ALIGNMENT_POWER = 16;

    /** As a fill value in code, GNU as takes it for its own padding. */
    private static final int NOP = 0x90;

    private final Unit unit;
    private final ExpressionParser expressions;

    DataDirectives(Unit unit, ExpressionParser expressions) {
        this.unit = unit;
        this.expressions = expressions;
    }

    /** Carry out {@code name} if it is one of these; return whether it is. */
    boolean carryOut(String name, TextCursor cursor) {
        switch (name) {
            case ".byte" -> values(1, cursor);
            case ".word", ".short", ".value", ".hword", ".2byte" -> values(2, cursor);
            case ".long", ".int", ".4byte" -> values(4, cursor);
            case ".quad", ".8byte" -> values(8, cursor);
            case ".ascii" -> strings(false, cursor);
            case ".asciz", ".string" -> strings(true, cursor);
            case ".space", ".skip", ".zero" -> space(cursor);
            case ".fill" -> fill(cursor);
            case ".org" -> origin(cursor);
            case ".p2align" -> align(true, 1, cursor);
            case ".p2alignw" -> align(true, 2, cursor);
            case ".p2alignl" -> align(true, 4, cursor);
            case ".balign", ".align" -> align(false, 1, cursor);
            case ".balignw" -> align(false, 2, cursor);
            case ".balignl" -> align(false, 4, cursor);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Take values of {@code size} bytes each. */
    void values(int size, TextCursor cursor) {
        if (cursor.isAtEnd()) {
            return;
        }
        do {
            cursor.skipBlanks();
            SourcePosition position = cursor.position();
            Expression value = expressions.parse(cursor);
            byte[] bytes = new byte[size];
            List<Encoding.Field> open = List.of();
            if (value instanceof Constant(long number)) {
                requireFits(number, size, position);
                SpecialEncodings.put(bytes, 0, size, number);
            } else {
                open = List.of(new Encoding.Field(0, size, value, position, Encoding.Use.NUMBER));
            }
            unit.emit(
                    new Encoding(bytes, open),
                    cursor.line(),
                    cursor.line().text().strip(),
                    false);
        } while (cursor.takeIf(','));
        cursor.expectEnd();
    }

    /** GNU as shortens with a warning; here it is an error. */
    static void requireFits(long number, int size, SourcePosition position) {
        int bits = size * 8;
        if (bits < 64 && (number < -1L << (bits - 1) || number > (1L << bits) - 1)) {
            throw new StatementException(position, "0x%x does not fit into %d bits".formatted(number, bits));
        }
    }

    private void strings(boolean isTerminated, TextCursor cursor) {
        if (cursor.isAtEnd()) {
            return;
        }
        do {
            byte[] bytes = cursor.takeString();
            while (cursor.startsString()) {
                bytes = GnuEncoding.concat(bytes, cursor.takeString());
            }
            byte[] whole = isTerminated ? java.util.Arrays.copyOf(bytes, bytes.length + 1) : bytes;
            unit.emit(
                    new Encoding(whole, List.of()),
                    cursor.line(),
                    cursor.line().text().strip(),
                    false);
        } while (cursor.takeIf(','));
        cursor.expectEnd();
    }

    private void space(TextCursor cursor) {
        cursor.skipBlanks();
        SourcePosition position = cursor.position();
        Expression size = expressions.parse(cursor);
        int fill = cursor.takeIf(',') ? fillByte(cursor) : 0;
        cursor.expectEnd();
        if (size instanceof Constant(long count)) {
            unit.fill(requireCount(count, position), fill, cursor.line());
        } else {
            unit.add(new Fragment.Gap(size, false, fill, cursor.line(), position));
        }
    }

    private int fillByte(TextCursor cursor) {
        return (int) expressions.parseAbsolute(cursor, "the fill value") & 0xff;
    }

    /** Return {@code count} if it is a number of bytes that an image may hold. */
    static int requireCount(long count, SourcePosition position) {
        if (count < 0 || count > Budget.MAX_BYTES) {
            throw new StatementException(
                    position, "count " + count + " is out of range: 0 to " + Budget.MAX_BYTES + " bytes");
        }
        return (int) count;
    }

    private void fill(TextCursor cursor) {
        SourcePosition position = cursor.position();
        int repeat = requireCount(expressions.parseAbsolute(cursor, "the repeat count"), position);
        long size = cursor.takeIf(',') ? expressions.parseAbsolute(cursor, "the size") : 1;
        long value = cursor.takeIf(',') ? expressions.parseAbsolute(cursor, "the fill value") : 0;
        cursor.expectEnd();
        if (size < 0 || size > 8) {
            throw new StatementException(position, "`.fill` sizes are 0 to 8 bytes");
        }
        int total = requireCount(repeat * size, position);
        byte[] bytes = new byte[total];
        for (int index = 0; index < total; index++) {
            int within = (int) (index % size);
            bytes[index] = within < 4 ? (byte) (value >> 8 * within) : 0;
        }
        unit.emit(
                new Encoding(bytes, List.of()),
                cursor.line(),
                cursor.line().text().strip(),
                false);
    }

    private void origin(TextCursor cursor) {
        cursor.skipBlanks();
        SourcePosition position = cursor.position();
        Expression target = expressions.parse(cursor);
        int fill = cursor.takeIf(',') ? fillByte(cursor) : 0;
        cursor.expectEnd();
        unit.add(new Fragment.Gap(target, true, fill, cursor.line(), position));
    }

    private void align(boolean isPower, int fillSize, TextCursor cursor) {
        cursor.skipBlanks();
        SourcePosition position = cursor.position();
        long given = expressions.parseAbsolute(cursor, "the alignment");
        long fill = -1;
        long most = 0;
        if (cursor.takeIf(',')) {
            cursor.skipBlanks();
            fill = cursor.peek() == ',' || cursor.isAtEnd()
                    ? -1
                    : expressions.parseAbsolute(cursor, "the fill value") & (1L << 8 * fillSize) - 1;
            most = cursor.takeIf(',') ? expressions.parseAbsolute(cursor, "the limit") : 0;
        }
        cursor.expectEnd();
        long alignment = isPower ? (given < 0 || given > MAX_ALIGNMENT_POWER ? -1 : 1L << given) : Math.max(given, 1);
        if (alignment < 1 || alignment > 1 << MAX_ALIGNMENT_POWER || Long.bitCount(alignment) != 1 || given < 0) {
            throw new StatementException(
                    position,
                    isPower
                            ? "alignment 2^" + given + " is out of range: 0 to " + MAX_ALIGNMENT_POWER
                            : "alignment " + given + " is not a power of two up to " + (1 << MAX_ALIGNMENT_POWER));
        }
        if (most < 0 || most > Integer.MAX_VALUE) {
            throw new StatementException(position, "limit " + most + " is out of range");
        }
        boolean meansNop = fill == NOP && fillSize == 1 && unit.current().kind() == SectionKind.TEXT;
        fill = meansNop ? -1 : fill;
        requirePlainFill(fill, position);
        unit.current().requireAlignment((int) alignment);
        if (alignment > 1) {
            unit.add(new Fragment.Padding((int) alignment, (int) fill, fillSize, (int) most, cursor.line()));
        }
    }

    private void requirePlainFill(long fill, SourcePosition position) {
        if (fill > 0 && unit.current().kind() == SectionKind.ZERO_DATA) {
            throw new StatementException(position, "section `" + unit.current().name() + "` holds zeros only");
        }
        if (fill > Integer.MAX_VALUE) {
            throw new StatementException(
                    position, "a fill value of 0x%x is not supported: up to 0x7fffffff".formatted(fill));
        }
    }
}
