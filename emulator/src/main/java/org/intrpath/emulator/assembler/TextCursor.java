// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

/** Reads one statement's text from left to right and knows where each character stood in its source. */
final class TextCursor {

    private final SourceLine line;
    private final String text;
    private int at;

    TextCursor(SourceLine line) {
        this(line, 0);
    }

    TextCursor(SourceLine line, int start) {
        this.line = line;
        this.text = line.text();
        this.at = start;
    }

    SourceLine line() {
        return line;
    }

    int offset() {
        return at;
    }

    void moveTo(int offset) {
        at = offset;
    }

    SourcePosition position() {
        return line.position(at);
    }

    boolean isAtEnd() {
        skipBlanks();
        return at >= text.length();
    }

    void skipBlanks() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** Return the next character without taking it; 0 at the end. */
    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : 0;
    }

    char take() {
        return text.charAt(at++);
    }

    /** Skip blanks and take {@code expected} if it comes next. */
    boolean takeIf(char expected) {
        skipBlanks();
        if (peek() == expected && at < text.length()) {
            at++;
            return true;
        }
        return false;
    }

    boolean takeIf(String expected) {
        skipBlanks();
        if (text.startsWith(expected, at)) {
            at += expected.length();
            return true;
        }
        return false;
    }

    /** Skip blanks and take a symbol's name, or return an empty string where none begins. */
    String takeName() {
        skipBlanks();
        if (!isNameStart(peek())) {
            return "";
        }
        int start = at;
        while (isNamePart(peek())) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Take everything up to the end, blanks at both ends off. */
    String takeRest() {
        skipBlanks();
        String rest = text.substring(at).stripTrailing();
        at = text.length();
        return rest;
    }

    String between(int start, int end) {
        return text.substring(start, end);
    }

    static boolean isNameStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '.' || c >= 0x80;
    }

    static boolean isNamePart(char c) {
        return isNameStart(c) || isDigit(c) || c == '$';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Take a string in double quotes, escapes carried out, as bytes in ISO 8859-1; characters beyond become UTF-8. */
    byte[] takeString() {
        skipBlanks();
        if (peek() != '"') {
            throw fail("expected a string in double quotes");
        }
        int start = at;
        at++;
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        while (peek() != '"') {
            if (at >= text.length()) {
                at = start;
                throw fail("string is never closed: end it with \"");
            }
            char next = take();
            if (next == '\\') {
                bytes.write(takeEscape());
            } else {
                bytes.writeBytes(String.valueOf(next).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        at++;
        return bytes.toByteArray();
    }

    /** Skip blanks and return whether a string in double quotes begins. */
    boolean startsString() {
        skipBlanks();
        return peek() == '"';
    }

    /** Take what follows a backslash; return the byte that it means. */
    int takeEscape() {
        if (at >= text.length()) {
            throw fail("nothing follows the backslash");
        }
        char kind = take();
        return switch (kind) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case '"', '\\', '\'' -> kind;
            case 'x', 'X' -> takeHexEscape();
            case '0', '1', '2', '3', '4', '5', '6', '7' -> takeOctalEscape(kind);
            default -> {
                at--;
                throw fail("unknown escape `\\" + kind + "`: one of \\b \\f \\n \\r \\t \\\" \\\\ \\ooo \\xhh");
            }
        };
    }

    private int takeHexEscape() {
        int value = 0;
        while (Character.digit(peek(), 16) >= 0) {
            value = (value << 4 | Character.digit(take(), 16)) & 0xff;
        }
        return value;
    }

    private int takeOctalEscape(char first) {
        int value = first - '0';
        for (int digits = 1; digits < 3 && Character.digit(peek(), 8) >= 0; digits++) {
            value = value << 3 | Character.digit(take(), 8);
        }
        return value & 0xff;
    }

    void expectEnd() {
        if (!isAtEnd()) {
            throw fail("unexpected `" + abbreviated(text.substring(at)) + "` after the end of the statement");
        }
    }

    void expect(char expected) {
        if (!takeIf(expected)) {
            throw fail("expected `" + expected + "`" + (at < text.length() ? ", found `" + peek() + "`" : ""));
        }
    }

    StatementException fail(String message) {
        return new StatementException(position(), message);
    }

    static String abbreviated(String text) {
        return text.length() <= 40 ? text : text.substring(0, 37) + "...";
    }
}
