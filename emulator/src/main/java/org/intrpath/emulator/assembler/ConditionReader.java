// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.Set;

/** Decides the conditions of {@code .if} and its relatives. Source: GNU as manual, "If". */
final class ConditionReader {

    private static final Set<String> DIRECTIVES = Set.of(
            ".if",
            ".ifne",
            ".ifeq",
            ".ifgt",
            ".ifge",
            ".iflt",
            ".ifle",
            ".ifdef",
            ".ifndef",
            ".ifnotdef",
            ".ifc",
            ".ifnc",
            ".ifeqs",
            ".ifnes",
            ".ifb",
            ".ifnb");

    private final ExpressionParser expressions;
    private final SymbolScope scope;

    ConditionReader(ExpressionParser expressions, SymbolScope scope) {
        this.expressions = expressions;
        this.scope = scope;
    }

    /** Return whether {@code directive} opens a conditional. */
    static boolean isCondition(String directive) {
        return DIRECTIVES.contains(directive);
    }

    /** Return whether the condition at the cursor holds. */
    boolean holds(String directive, TextCursor cursor) {
        return switch (directive) {
            case ".if", ".ifne" -> number(cursor) != 0;
            case ".ifeq" -> number(cursor) == 0;
            case ".ifgt" -> number(cursor) > 0;
            case ".ifge" -> number(cursor) >= 0;
            case ".iflt" -> number(cursor) < 0;
            case ".ifle" -> number(cursor) <= 0;
            case ".ifdef" -> isDefined(cursor);
            case ".ifndef", ".ifnotdef" -> !isDefined(cursor);
            case ".ifc" -> areSame(cursor);
            case ".ifnc" -> !areSame(cursor);
            case ".ifeqs" -> areSameStrings(cursor);
            case ".ifnes" -> !areSameStrings(cursor);
            case ".ifb" -> cursor.takeRest().isEmpty();
            case ".ifnb" -> !cursor.takeRest().isEmpty();
            default -> throw new IllegalArgumentException(directive);
        };
    }

    private long number(TextCursor cursor) {
        long value = expressions.parseAbsolute(cursor, "a condition");
        cursor.expectEnd();
        return value;
    }

    private boolean isDefined(TextCursor cursor) {
        String name = cursor.takeName();
        if (name.isEmpty()) {
            throw cursor.fail("expected a symbol's name");
        }
        cursor.expectEnd();
        Symbol symbol = scope.find(name);
        return symbol != null && symbol.isDefined();
    }

    private static boolean areSameStrings(TextCursor cursor) {
        byte[] first = cursor.takeString();
        cursor.expect(',');
        boolean areSame = java.util.Arrays.equals(first, cursor.takeString());
        cursor.expectEnd();
        return areSame;
    }

    private static boolean areSame(TextCursor cursor) {
        String[] sides = cursor.takeRest().split(",", 2);
        if (sides.length < 2) {
            throw cursor.fail("expected two strings with a comma between them");
        }
        return sides[0].strip().equals(sides[1].strip());
    }
}
