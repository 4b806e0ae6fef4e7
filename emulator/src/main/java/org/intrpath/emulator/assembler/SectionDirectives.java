// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

/** The directives that enter and leave sections. Source: GNU as manual, "Section", "SubSection". */
final class SectionDirectives {

    private static final int MOST_SUBSECTIONS = 8192;

    private static final java.util.Map<String, SectionKind> KNOWN_SECTIONS = java.util.Map.of(
            ".text", SectionKind.TEXT,
            ".data", SectionKind.DATA,
            ".bss", SectionKind.ZERO_DATA,
            ".rodata", SectionKind.READ_ONLY_DATA,
            ".comment", SectionKind.NOT_LOADED);

    private final Unit unit;
    private final ExpressionParser expressions;

    SectionDirectives(Unit unit, ExpressionParser expressions) {
        this.unit = unit;
        this.expressions = expressions;
    }

    /** Carry out {@code name} if it is one of these; return whether it is. */
    boolean carryOut(String name, TextCursor cursor) {
        switch (name) {
            case ".text", ".data", ".bss" -> plainSection(name, cursor);
            case ".section" -> unit.enter(namedSection(cursor));
            case ".subsection" -> subsection(cursor);
            case ".pushsection" -> unit.push(namedSection(cursor));
            case ".popsection" -> popSection(cursor);
            case ".previous" -> previous(cursor);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void plainSection(String name, TextCursor cursor) {
        Section section = unit.section(name, KNOWN_SECTIONS.get(name));
        Section entered = cursor.isAtEnd() ? section : unit.subsection(section, subsectionNumber(cursor));
        cursor.expectEnd();
        unit.enter(entered);
    }

    private int subsectionNumber(TextCursor cursor) {
        cursor.skipBlanks();
        SourcePosition position = cursor.position();
        long number = expressions.parseAbsolute(cursor, "the subsection");
        if (number < 0 || number > MOST_SUBSECTIONS) {
            throw new StatementException(
                    position, "subsection " + number + " is out of range: 0 to " + MOST_SUBSECTIONS);
        }
        return (int) number;
    }

    private void subsection(TextCursor cursor) {
        Section entered = unit.subsection(unit.current(), subsectionNumber(cursor));
        cursor.expectEnd();
        unit.enter(entered);
    }

    private Section namedSection(TextCursor cursor) {
        cursor.skipBlanks();
        SourcePosition position = cursor.position();
        int start = cursor.offset();
        while (cursor.peek() != 0 && cursor.peek() != ',' && !TextCursor.isBlank(cursor.peek())) {
            cursor.take();
        }
        String name = cursor.between(start, cursor.offset()).replace("\"", "");
        if (name.isEmpty()) {
            throw new StatementException(position, "`.section` needs a name");
        }
        String flags = null;
        String[] attributes = {};
        int subsection = 0;
        if (cursor.takeIf(',') && !cursor.startsString()) {
            subsection = subsectionNumber(cursor);
            cursor.takeIf(',');
        }
        if (cursor.startsString()) {
            flags = new String(cursor.takeString(), java.nio.charset.StandardCharsets.ISO_8859_1);
            attributes = cursor.takeRest().replaceFirst("^\\s*,", "").split(",");
        }
        cursor.expectEnd();
        requireKnown(flags, position);
        boolean isNobits = attributes.length > 0 && attributes[0].strip().matches("[@%]nobits");
        Section section = unit.section(name, kind(name, flags, isNobits), group(flags, attributes, position));
        return subsection == 0 ? section : unit.subsection(section, subsection);
    }

    private static void requireKnown(String flags, SourcePosition position) {
        if (flags != null && !flags.matches("[awxMSGRo?0-9]*")) {
            throw new StatementException(
                    position,
                    "section flags \"" + TextCursor.abbreviated(flags)
                            + "\" are not taken: a w x M S G R o ? are (no thread-local, excluded or large sections)");
        }
    }

    /** Return the group that the attributes behind {@code flags} tell, if only one copy of it is wanted; else null. */
    private static String group(String flags, String[] attributes, SourcePosition position) {
        if (flags == null || flags.indexOf('G') < 0) {
            return null;
        }
        int at = flags.indexOf('M') < 0 ? 1 : 2;
        if (attributes.length <= at) {
            throw new StatementException(position, "the flag `G` needs the type and the group's name behind the flags");
        }
        boolean isOnce =
                attributes.length > at + 1 && attributes[at + 1].strip().equals("comdat");
        return isOnce ? attributes[at].strip() : null;
    }

    private static SectionKind kind(String name, String flags, boolean isNobits) {
        if (flags == null) {
            return defaultKind(name);
        }
        boolean isForTools = name.startsWith(".note") || name.startsWith(".eh_frame");
        if (flags.indexOf('a') < 0 || isForTools) {
            return SectionKind.NOT_LOADED;
        }
        if (isNobits) {
            return SectionKind.ZERO_DATA;
        }
        return flags.indexOf('x') >= 0
                ? SectionKind.TEXT
                : flags.indexOf('w') >= 0 ? SectionKind.DATA : SectionKind.READ_ONLY_DATA;
    }

    private static SectionKind defaultKind(String name) {
        for (var known : KNOWN_SECTIONS.entrySet()) {
            if (name.equals(known.getKey()) || name.startsWith(known.getKey() + ".")) {
                return known.getValue();
            }
        }
        return SectionKind.NOT_LOADED;
    }

    private void popSection(TextCursor cursor) {
        cursor.expectEnd();
        if (!unit.pop()) {
            throw new StatementException(cursor.line().position(), "`.popsection` without a `.pushsection` before it");
        }
    }

    private void previous(TextCursor cursor) {
        cursor.expectEnd();
        unit.enterPrevious();
    }
}
