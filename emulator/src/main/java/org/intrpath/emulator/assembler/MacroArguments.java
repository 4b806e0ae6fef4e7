// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Cuts a call's arguments apart and puts them into a body's lines. */
final class MacroArguments {

    /** Longest line that substitution may make, in characters. */
    private static final int MAX_LINE_LENGTH = 16_384;

    private MacroArguments() {}

    /** Take {@code name=} if the next argument is given by name; return the name, or an empty string. */
    static String takeNameAndEquals(TextCursor cursor) {
        int start = cursor.offset();
        String name = cursor.takeName();
        if (!name.isEmpty() && cursor.takeIf('=') && cursor.peek() != '=') {
            return name;
        }
        cursor.moveTo(start);
        return "";
    }

    /**
     * Take one argument, up to a comma or to a blank between two words. Blanks beside other characters belong to the
     * argument and vanish; outer double quotes vanish too.
     */
    static String takeOne(TextCursor cursor) {
        cursor.skipBlanks();
        StringBuilder argument = new StringBuilder();
        int depth = 0;
        while (cursor.peek() != 0 && cursor.peek() != ',') {
            char next = cursor.peek();
            if (TextCursor.isBlank(next)) {
                cursor.skipBlanks();
                boolean isBetweenWords = !argument.isEmpty()
                        && isWordPart(argument.charAt(argument.length() - 1))
                        && isWordPart(cursor.peek());
                if (isBetweenWords && depth == 0) {
                    return argument.toString();
                }
                argument.append(isBetweenWords ? " " : "");
            } else if (next == '"') {
                appendString(cursor, argument);
            } else {
                depth += next == '(' || next == '[' ? 1 : next == ')' || next == ']' ? -1 : 0;
                argument.append(cursor.take());
            }
        }
        return argument.toString();
    }

    /** Take everything up to the end, blanks kept as one where they part two words and left out elsewhere. */
    static String takeRest(TextCursor cursor) {
        cursor.skipBlanks();
        StringBuilder rest = new StringBuilder();
        while (!cursor.isAtEnd()) {
            int start = cursor.offset();
            if (cursor.peek() == '"') {
                cursor.moveTo(StatementSplitter.endOfString(cursor.line().text(), start));
            } else {
                cursor.take();
            }
            rest.append(cursor.between(start, cursor.offset()));
            boolean isWord = isWordPart(rest.charAt(rest.length() - 1));
            boolean isParted = TextCursor.isBlank(cursor.peek());
            cursor.skipBlanks();
            rest.append(isParted && isWord && isWordPart(cursor.peek()) ? " " : "");
        }
        return rest.toString();
    }

    private static void appendString(TextCursor cursor, StringBuilder argument) {
        int start = cursor.offset();
        int end = StatementSplitter.endOfString(cursor.line().text(), start);
        String quoted = cursor.between(start, end);
        boolean isWhole = argument.isEmpty() && quoted.length() >= 2 && quoted.endsWith("\"");
        argument.append(isWhole ? quoted.substring(1, quoted.length() - 1) : quoted);
        cursor.moveTo(end);
    }

    private static boolean isWordPart(char c) {
        return TextCursor.isNamePart(c) || "*%-([".indexOf(c) >= 0 && c != 0;
    }

    /** Take arguments up to the end of the line. */
    static List<String> takeAll(TextCursor cursor) {
        List<String> arguments = new ArrayList<>();
        while (!cursor.isAtEnd()) {
            arguments.add(takeOne(cursor));
            cursor.takeIf(',');
        }
        return arguments;
    }

    /**
     * Put {@code bound} into {@code line}.
     *
     * @param counter what {@code \@} becomes; negative to leave it alone.
     */
    static SourceLine substitute(
            SourceLine line, Map<String, String> bound, int counter, SourcePosition.Expansion expansion) {
        String text = line.text();
        if (text.indexOf('\\') < 0) {
            return line.inside(expansion);
        }
        Substitution result = new Substitution(line);
        int at = 0;
        while (at < text.length()) {
            at = text.charAt(at) == '\\' ? result.escape(at, bound, counter) : result.copy(at);
        }
        return line.substituted(result.text.toString(), Arrays.copyOf(result.columns, result.text.length()), expansion);
    }

    /** A line in the making, with the source column of each of its characters. */
    private static final class Substitution {
        private final SourceLine line;
        private final String source;
        private final StringBuilder text = new StringBuilder();
        private int[] columns;

        Substitution(SourceLine line) {
            this.line = line;
            this.source = line.text();
            this.columns = new int[source.length() + 16];
        }

        /** Copy the character at {@code at}; return where to go on. */
        int copy(int at) {
            append(source.substring(at, at + 1), at);
            return at + 1;
        }

        /** Carry out what the backslash at {@code at} begins; return where to go on. */
        int escape(int at, Map<String, String> bound, int counter) {
            if (source.startsWith("\\()", at)) {
                return at + 3;
            }
            if (source.startsWith("\\@", at) && counter >= 0) {
                append(Integer.toString(counter), at);
                return at + 2;
            }
            int end = at + 1;
            while (end < source.length()
                    && TextCursor.isNamePart(source.charAt(end))
                    && (end > at + 1 || TextCursor.isNameStart(source.charAt(end)))) {
                end++;
            }
            String value = bound.get(source.substring(at + 1, end));
            if (value == null) {
                int next = source.startsWith("\\\\", at) ? at + 2 : at + 1;
                append(source.substring(at, next), at);
                return next;
            }
            append(value, at);
            return end;
        }

        private void append(String more, int sourceOffset) {
            int before = text.length();
            text.append(more);
            if (text.length() > MAX_LINE_LENGTH) {
                throw new StatementException(
                        line.position(sourceOffset),
                        "the line grows beyond " + MAX_LINE_LENGTH + " characters when arguments are put in");
            }
            if (text.length() > columns.length) {
                columns = Arrays.copyOf(columns, Math.max(columns.length * 2, text.length()));
            }
            Arrays.fill(
                    columns, before, text.length(), line.position(sourceOffset).column());
        }
    }
}
