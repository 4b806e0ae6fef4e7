// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.Arrays;
import java.util.List;

/** Carries out {@code .incbin}: a file's bytes as they are. Source: GNU as manual, "Incbin". */
final class BinaryInclusion {

    private final Unit unit;
    private final ExpressionParser expressions;
    private final SourceResolver resolver;

    BinaryInclusion(Unit unit, ExpressionParser expressions, SourceResolver resolver) {
        this.unit = unit;
        this.expressions = expressions;
        this.resolver = resolver;
    }

    /** Take the file's name, how many of its bytes to skip and how many to take. */
    void carryOut(TextCursor cursor) {
        cursor.skipBlanks();
        SourcePosition position = cursor.position();
        String name = new String(cursor.takeString(), StandardCharsets.UTF_8);
        byte[] whole = read(name, position);
        long skip = 0;
        long count = whole.length;
        if (cursor.takeIf(',')) {
            cursor.skipBlanks();
            skip = cursor.peek() == ',' ? 0 : expressions.parseAbsolute(cursor, "the bytes to skip");
            count = cursor.takeIf(',') ? expressions.parseAbsolute(cursor, "the count") : whole.length - skip;
        }
        cursor.expectEnd();
        if (skip < 0 || count < 0 || count > whole.length - skip) {
            throw new StatementException(
                    position,
                    "\"" + name + "\" has " + whole.length + " bytes, not " + count + " from " + skip + " on");
        }
        byte[] bytes = Arrays.copyOfRange(whole, (int) skip, (int) (skip + count));
        unit.emit(
                new Encoding(bytes, List.of()),
                cursor.line(),
                cursor.line().text().strip(),
                false);
    }

    private byte[] read(String name, SourcePosition position) {
        try {
            return resolver.findBytes(name)
                    .orElseThrow(() ->
                            new StatementException(position, "no file \"" + name + "\" in the include directories"));
        } catch (UncheckedIOException | InvalidPathException failure) {
            throw new StatementException(position, "cannot read \"" + name + "\": " + failure.getMessage());
        }
    }
}
