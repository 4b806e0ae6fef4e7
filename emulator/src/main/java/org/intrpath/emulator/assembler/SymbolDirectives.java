// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The directives about symbols and sections. Source: GNU as manual, "Pseudo Ops", "Section". */
final class SymbolDirectives {

    private static final java.util.Map<String, SectionKind> KNOWN_SECTIONS = java.util.Map.of(
            ".text", SectionKind.TEXT,
            ".data", SectionKind.DATA,
            ".bss", SectionKind.ZERO_DATA,
            ".rodata", SectionKind.READ_ONLY_DATA,
            ".comment", SectionKind.NOT_LOADED);

    private final Unit unit;
    private final Set<Symbol> locals = new HashSet<>();
    private final List<Common> commons = new ArrayList<>();
    private final ExpressionParser expressions;

    SymbolDirectives(Unit unit, ExpressionParser expressions) {
        this.unit = unit;
        this.expressions = expressions;
    }

    /** Carry out {@code name} if it is one of these; return whether it is. */
    boolean carryOut(String name, TextCursor cursor) {
        switch (name) {
            case ".globl", ".global" -> names(cursor, Symbol::makeGlobal);
            case ".weak" -> names(cursor, Symbol::makeWeak);
            case ".local" -> names(cursor, locals::add);
            case ".hidden", ".internal", ".protected" -> names(cursor, symbol -> {});
            case ".type", ".file", ".ident" -> cursor.takeRest();
            case ".size" -> size(cursor);
            case ".set", ".equ" -> set(cursor);
            case ".comm" -> common(cursor, true);
            case ".lcomm" -> common(cursor, false);
            case ".text", ".data", ".bss" -> plainSection(name, cursor);
            case ".section" -> unit.enter(namedSection(cursor));
            case ".pushsection" -> unit.push(namedSection(cursor));
            case ".popsection" -> popSection(cursor);
            case ".previous" -> previous(cursor);
            default -> {
                // Unwind and line tables are not part of an image.
                boolean isForDebuggers = name.startsWith(".cfi_") || name.equals(".loc");
                if (isForDebuggers) {
                    cursor.takeRest();
                }
                return isForDebuggers;
            }
        }
        return true;
    }

    private void names(TextCursor cursor, java.util.function.Consumer<Symbol> mark) {
        do {
            mark.accept(unit.scope().named(requireName(cursor)));
        } while (cursor.takeIf(','));
        cursor.expectEnd();
    }

    private static String requireName(TextCursor cursor) {
        String name = cursor.takeName();
        if (name.isEmpty()) {
            throw cursor.fail("expected a symbol's name");
        }
        return name;
    }

    private void size(TextCursor cursor) {
        Symbol symbol = unit.scope().named(requireName(cursor));
        cursor.expect(',');
        symbol.setSize(expressions.parse(cursor));
        cursor.expectEnd();
    }

    private void set(TextCursor cursor) {
        cursor.skipBlanks();
        SourcePosition position = cursor.position();
        String name = requireName(cursor);
        cursor.expect(',');
        assign(name, position, cursor);
    }

    /** Equate {@code name} to the expression at the cursor. */
    void assign(String name, SourcePosition position, TextCursor cursor) {
        Expression value = expressions.parse(cursor);
        cursor.expectEnd();
        if (name.equals(".")) {
            throw new StatementException(position, "the location is moved by `.org`, not by an assignment");
        }
        unit.equate(unit.scope().named(name), value, position);
    }

    private void common(TextCursor cursor, boolean isShared) {
        cursor.skipBlanks();
        SourcePosition position = cursor.position();
        Symbol symbol = unit.scope().named(requireName(cursor));
        cursor.expect(',');
        long size = expressions.parseAbsolute(cursor, "the size");
        long alignment = cursor.takeIf(',') ? expressions.parseAbsolute(cursor, "the alignment") : 4;
        cursor.expectEnd();
        if (size < 0
                || size > Budget.MAX_BYTES
                || alignment < 1
                || alignment > 65_536
                || Long.bitCount(alignment) != 1) {
            throw new StatementException(position, "size " + size + " or alignment " + alignment + " is out of range");
        }
        if (isShared && !locals.contains(symbol)) {
            symbol.makeGlobal();
        }
        commons.add(new Common(symbol, (int) size, (int) alignment, cursor.line(), position));
    }

    /** Put what {@code .comm} and {@code .lcomm} asked for behind the rest of {@code .bss}, as GNU as does. */
    void placeCommons(Diagnostics diagnostics) {
        unit.enter(unit.find(".bss"));
        for (Common common : commons) {
            unit.current().requireAlignment(common.alignment);
            unit.add(new Fragment.Padding(common.alignment, -1, 1, 0, common.line, unit.width()));
            try {
                unit.defineLabel(common.symbol, common.position);
            } catch (StatementException failure) {
                diagnostics.add(failure.error());
            }
            unit.fill(common.size, 0, common.line);
            common.symbol.setSize(new Expression.Constant(common.size));
        }
        unit.enterPrevious();
    }

    private record Common(Symbol symbol, int size, int alignment, SourceLine line, SourcePosition position) {}

    private void plainSection(String name, TextCursor cursor) {
        if (!cursor.isAtEnd() && expressions.parseAbsolute(cursor, "the subsection") != 0) {
            throw cursor.fail("subsections are not supported: only 0");
        }
        cursor.expectEnd();
        unit.enter(unit.section(name, KNOWN_SECTIONS.get(name)));
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
        boolean isNobits = false;
        if (cursor.takeIf(',')) {
            flags = new String(cursor.takeString(), java.nio.charset.StandardCharsets.ISO_8859_1);
            isNobits = cursor.takeRest().matches(",\\s*[@%]nobits.*");
        }
        cursor.expectEnd();
        Section known = unit.find(name);
        return known != null ? known : unit.section(name, kind(name, flags, isNobits));
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
