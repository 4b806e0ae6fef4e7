// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a source into statements: takes comments off, cuts at newlines and {@code ;}, keeps lines, columns and
 * remarks.
 *
 * <p>Source: GNU as manual, "Whitespace", "Comments", "Statements"; "Using as: i386-Chars".
 */
final class StatementSplitter {

    /** As deep as the GNU C preprocessor includes. */
    private static final int MOST_INCLUSIONS = 200;

    private final Diagnostics diagnostics;
    private final List<SourceLine> statements = new ArrayList<>();
    private final String text;

    private int at;
    private int line = 1;
    private int lineStart;
    private StringBuilder current = new StringBuilder();
    private int currentLine = 1;
    private int currentColumn = 1;
    private int firstOfLine;
    private String remark = "";
    private String file;
    private int shift;
    private SourcePosition.Expansion inclusion;
    private int inclusions;

    private StatementSplitter(AsmSource source, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.text = source.text();
        this.file = source.name();
    }

    /** Return the statements of {@code source}, empty ones left out. */
    static List<SourceLine> split(AsmSource source, Diagnostics diagnostics) {
        diagnostics.reading(source);
        return new StatementSplitter(source, diagnostics).run();
    }

    /** Cut a statement that substitution has put separators into. */
    static List<SourceLine> resplit(SourceLine statement) {
        String text = statement.text();
        if (text.indexOf(';') < 0) {
            return List.of(statement);
        }
        List<SourceLine> parts = new ArrayList<>();
        int start = 0;
        int index = 0;
        while (index < text.length()) {
            char next = text.charAt(index);
            if (next == '"') {
                index = endOfString(text, index);
            } else if (next == '\'') {
                index = endOfCharacter(text, index);
            } else if (next == ';') {
                parts.add(statement.part(start, index));
                index++;
                start = index;
            } else {
                index++;
            }
        }
        parts.add(statement.part(start, text.length()));
        return parts;
    }

    /**
     * Return the index behind the string that opens at {@code start}; the end of the line or text if it never closes.
     */
    static int endOfString(String text, int start) {
        int index = start + 1;
        while (index < text.length() && text.charAt(index) != '\n') {
            char next = text.charAt(index);
            if (next == '"') {
                return index + 1;
            }
            boolean isEscape = next == '\\' && index + 1 < text.length() && text.charAt(index + 1) != '\n';
            index += isEscape ? 2 : 1;
        }
        return index;
    }

    /** Return the index behind the character constant ({@code 'x}, {@code 'x'} or {@code '\n}) at {@code start}. */
    static int endOfCharacter(String text, int start) {
        int index = start + 1;
        if (index < text.length() && text.charAt(index) == '\\') {
            index++;
        }
        if (index < text.length() && text.charAt(index) != '\n') {
            index++;
        }
        if (index < text.length() && text.charAt(index) == '\'') {
            index++;
        }
        return index;
    }

    private List<SourceLine> run() {
        while (at < text.length()) {
            step(text.charAt(at));
        }
        endLine();
        return statements;
    }

    private void step(char next) {
        if (next == '\n') {
            endLine();
            at++;
            line++;
            lineStart = at;
            beginStatement();
        } else if (next == '"') {
            copy(endOfString(text, at));
        } else if (next == '\'') {
            copy(endOfCharacter(text, at));
        } else if (next == '/' && text.startsWith("/*", at)) {
            blockComment();
        } else if (next == '#' || next == '/' && isLineBlankSoFar()) {
            lineComment();
        } else if (next == ';') {
            endStatement();
            at++;
            beginStatement();
        } else {
            remark = Character.isWhitespace(next) ? remark : "";
            copy(at + 1);
        }
    }

    private void copy(int end) {
        for (; at < end; at++) {
            char next = text.charAt(at);
            boolean isControl = next < ' ' && next != '\t' || next == 0x7f;
            if (isControl && next != '\r' && next != '\f') {
                diagnostics.add(new AssemblyError(
                        here(), "control character 0x%02x: a source is plain text".formatted((int) next)));
            }
            current.append(isControl ? ' ' : next);
        }
    }

    private boolean isLineBlankSoFar() {
        return statements.size() == firstOfLine && current.toString().isBlank();
    }

    private void lineComment() {
        int end = text.indexOf('\n', at);
        end = end < 0 ? text.length() : end;
        String comment = text.substring(at + 1, end);
        LineMarker marker = text.charAt(at) == '#' && isLineBlankSoFar() ? LineMarker.parse(comment) : null;
        if (marker == null) {
            remark = comment.strip();
        } else {
            follow(marker);
        }
        at = end;
    }

    /** Take the names and lines from here on from a preprocessor's marker. */
    private void follow(LineMarker marker) {
        if (marker.enters() && inclusions < MOST_INCLUSIONS) {
            inclusions++;
            inclusion = new SourcePosition.Expansion("file included", here(), "");
        } else if (marker.returns() && inclusions > 0) {
            inclusions--;
            inclusion = inclusion.calledAt().expansion();
        }
        file = marker.file();
        shift = marker.line() - line - 1;
    }

    private SourcePosition here() {
        return new SourcePosition(file, line + shift, at - lineStart + 1, inclusion);
    }

    private void blockComment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            diagnostics.add(new AssemblyError(here(), "comment is never closed: end it with */"));
            at = text.length();
            return;
        }
        remark = text.substring(at + 2, end).strip().replaceAll("\\s*\\n[\\s*]*", " ");
        for (; at < end + 2; at++) {
            if (text.charAt(at) == '\n') {
                line++;
                lineStart = at + 1;
            }
            current.append(' ');
        }
    }

    private void beginStatement() {
        current = new StringBuilder();
        currentLine = line;
        currentColumn = at - lineStart + 1;
    }

    private void endStatement() {
        if (!current.toString().isBlank()) {
            statements.add(
                    new SourceLine(current.toString(), file, currentLine + shift, currentColumn, null, "", inclusion));
        }
    }

    private void endLine() {
        endStatement();
        for (int index = firstOfLine; index < statements.size() && !remark.isEmpty(); index++) {
            SourceLine bare = statements.get(index);
            statements.set(
                    index,
                    new SourceLine(
                            bare.text(), bare.file(), bare.line(), bare.firstColumn(), null, remark, bare.expansion()));
        }
        firstOfLine = statements.size();
        remark = "";
    }
}
