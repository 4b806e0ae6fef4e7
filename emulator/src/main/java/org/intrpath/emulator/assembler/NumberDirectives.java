// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;

/**
 * The directives that emit numbers in rarer shapes: 128 bits, floating point, LEB128, wide characters, and the
 * {@code .dc} family. Source: GNU as manual, "Pseudo Ops".
 */
final class NumberDirectives {

    private static final int OCTA_BYTES = 16;
    private static final int MOST_NOPS = 65_536;

    private final Unit unit;
    private final ExpressionParser expressions;
    private final DataDirectives plain;

    NumberDirectives(Unit unit, ExpressionParser expressions, DataDirectives plain) {
        this.unit = unit;
        this.expressions = expressions;
        this.plain = plain;
    }

    /** Carry out {@code name} if it is one of these; return whether it is. */
    boolean carryOut(String name, TextCursor cursor) {
        switch (name) {
            case ".octa" -> each(cursor, this::octa);
            case ".float", ".single", ".dc.s" -> each(cursor, this::single);
            case ".double", ".dc.d" -> each(cursor, this::twice);
            case ".uleb128" -> lebs(name, cursor);
            case ".sleb128" -> lebs(name, cursor);
            case ".string8" -> strings(1, cursor);
            case ".string16" -> strings(2, cursor);
            case ".string32" -> strings(4, cursor);
            case ".string64" -> strings(8, cursor);
            case ".dc.b" -> plain.values(1, cursor);
            case ".dc", ".dc.w" -> plain.values(2, cursor);
            case ".dc.l" -> plain.values(4, cursor);
            case ".dcb.b" -> repeated(1, cursor);
            case ".dcb", ".dcb.w" -> repeated(2, cursor);
            case ".dcb.l" -> repeated(4, cursor);
            case ".ds.b" -> repeated(1, cursor);
            case ".ds", ".ds.w" -> repeated(2, cursor);
            case ".ds.l" -> repeated(4, cursor);
            case ".ds.d" -> repeated(8, cursor);
            case ".nops" -> nops(cursor);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void each(TextCursor cursor, Consumer<TextCursor> one) {
        if (cursor.isAtEnd()) {
            return;
        }
        do {
            cursor.skipBlanks();
            one.accept(cursor);
        } while (cursor.takeIf(','));
        cursor.expectEnd();
    }

    private void emit(byte[] bytes, TextCursor cursor) {
        unit.emit(
                new Encoding(bytes, List.of()),
                cursor.line(),
                cursor.line().text().strip(),
                false);
    }

    private static String word(TextCursor cursor) {
        int start = cursor.offset();
        while (cursor.peek() != ',' && cursor.peek() != 0 && !TextCursor.isBlank(cursor.peek())) {
            cursor.take();
        }
        return cursor.between(start, cursor.offset());
    }

    private void octa(TextCursor cursor) {
        SourcePosition position = cursor.position();
        String text = word(cursor);
        boolean isNegative = text.startsWith("-");
        String digits = isNegative ? text.substring(1) : text;
        boolean isHex = digits.startsWith("0x") || digits.startsWith("0X");
        BigInteger value;
        try {
            value = isHex ? new BigInteger(digits.substring(2), 16) : new BigInteger(digits);
        } catch (NumberFormatException malformed) {
            throw new StatementException(
                    position,
                    "`" + TextCursor.abbreviated(text) + "` is no number of 128 bits: decimal or 0x hexadecimal");
        }
        if (value.signum() < 0 || value.bitLength() > OCTA_BYTES * 8) {
            throw new StatementException(position, "`" + TextCursor.abbreviated(text) + "` does not fit into 128 bits");
        }
        BigInteger signed = isNegative ? value.negate() : value;
        byte[] bytes = new byte[OCTA_BYTES];
        for (int index = 0; index < OCTA_BYTES; index++) {
            bytes[index] = signed.shiftRight(8 * index).byteValue();
        }
        emit(bytes, cursor);
    }

    private void single(TextCursor cursor) {
        SourcePosition position = cursor.position();
        String digits = floatingDigits(cursor);
        float value = Float.parseFloat(digits);
        requireFinite(Float.isFinite(value), digits, position);
        byte[] bytes = new byte[Float.BYTES];
        SpecialEncodings.put(bytes, 0, Float.BYTES, Float.floatToIntBits(value));
        emit(bytes, cursor);
    }

    private void twice(TextCursor cursor) {
        SourcePosition position = cursor.position();
        String digits = floatingDigits(cursor);
        double value = Double.parseDouble(digits);
        requireFinite(Double.isFinite(value), digits, position);
        byte[] bytes = new byte[Double.BYTES];
        SpecialEncodings.put(bytes, 0, Double.BYTES, Double.doubleToLongBits(value));
        emit(bytes, cursor);
    }

    /** A letter behind a zero only says that a floating-point number comes. */
    private static String floatingDigits(TextCursor cursor) {
        SourcePosition position = cursor.position();
        String text = word(cursor);
        String digits = text.replaceFirst("^0[fFdDeErRsS]", "");
        if (!digits.matches("[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]{1,4})?")) {
            throw new StatementException(
                    position,
                    "`" + TextCursor.abbreviated(text) + "` is no decimal floating-point number such as 1.5 or -2e10");
        }
        return digits;
    }

    private static void requireFinite(boolean isFinite, String digits, SourcePosition position) {
        if (!isFinite) {
            throw new StatementException(
                    position, "`" + TextCursor.abbreviated(digits) + "` is too large for its format");
        }
    }

    private void lebs(String name, TextCursor cursor) {
        if (unit.current().kind() == SectionKind.NOT_LOADED) {
            cursor.takeRest(); // for debuggers; no image holds it
            return;
        }
        boolean isSigned = name.equals(".sleb128");
        each(cursor, at -> {
            SourcePosition position = at.position();
            long value = expressions.parseAbsolute(at, "a value of `" + name + "`");
            if (!isSigned && value < 0) {
                throw new StatementException(position, "`.uleb128` takes no negative number: use `.sleb128`");
            }
            emit(isSigned ? signedLeb(value) : unsignedLeb(value), at);
        });
    }

    /** Source: DWARF 5, "Variable Length Data". */
    private static byte[] unsignedLeb(long value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long rest = value;
        while (rest > 0x7f) {
            out.write((int) (rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write((int) rest);
        return out.toByteArray();
    }

    private static byte[] signedLeb(long value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long rest = value;
        while (rest < -64 || rest > 63) {
            out.write((int) (rest & 0x7f) | 0x80);
            rest >>= 7;
        }
        out.write((int) (rest & 0x7f));
        return out.toByteArray();
    }

    private void strings(int width, TextCursor cursor) {
        each(cursor, at -> {
            byte[] characters = at.takeString();
            byte[] bytes = new byte[(characters.length + 1) * width];
            for (int index = 0; index < characters.length; index++) {
                bytes[index * width] = characters[index];
            }
            emit(bytes, at);
        });
    }

    private void repeated(int width, TextCursor cursor) {
        SourcePosition position = cursor.position();
        long count = expressions.parseAbsolute(cursor, "the count");
        long value = cursor.takeIf(',') ? expressions.parseAbsolute(cursor, "the value") : 0;
        cursor.expectEnd();
        int bytes = DataDirectives.requireCount(count, position) * width;
        DataDirectives.requireFits(value, width, position);
        byte[] filled = new byte[bytes];
        for (int index = 0; index < bytes; index++) {
            filled[index] = (byte) (value >> 8 * (index % width));
        }
        emit(filled, cursor);
    }

    private void nops(TextCursor cursor) {
        SourcePosition position = cursor.position();
        long count = expressions.parseAbsolute(cursor, "the size");
        if (!cursor.isAtEnd()) {
            throw cursor.fail("`.nops` is taken with its size alone: leave the largest single size out");
        }
        if (count < 0 || count > MOST_NOPS) {
            throw new StatementException(position, "size " + count + " is out of range: 0 to " + MOST_NOPS);
        }
        emit(CodePadding.in(unit.width(), unit.is64()).of((int) count), cursor);
    }
}
