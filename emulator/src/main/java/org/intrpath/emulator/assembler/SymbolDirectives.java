// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The directives about symbols. Source: GNU as manual, "Pseudo Ops". */
final class SymbolDirectives {

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
            case ".type", ".file", ".ident", ".version", ".title", ".sbttl", ".list", ".nolist", ".eject", ".psize" ->
                cursor.takeRest();
            case ".print", ".warning", ".func", ".endfunc", ".line", ".ln", ".gnu_attribute", ".att_mnemonic" ->
                cursor.takeRest();
            case ".addrsig", ".addrsig_sym" -> cursor.takeRest();
            case ".equiv" -> setOnce(cursor);
            case ".size" -> size(cursor);
            case ".set", ".equ" -> set(cursor);
            case ".comm" -> common(cursor, true);
            case ".lcomm" -> common(cursor, false);
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

    private void setOnce(TextCursor cursor) {
        int start = cursor.offset();
        SourcePosition position = cursor.position();
        Symbol symbol = unit.scope().find(requireName(cursor));
        if (symbol != null && symbol.isDefined()) {
            throw new StatementException(
                    position, "`" + symbol.name() + "` is already defined: `.equiv` takes a new name, `.set` any");
        }
        cursor.moveTo(start);
        set(cursor);
    }

    /** Equate {@code name} to the expression at the cursor. */
    void assign(String name, SourcePosition position, TextCursor cursor) {
        Expression value = expressions.parse(cursor);
        cursor.expectEnd();
        if (name.equals(".")) {
            unit.add(new Fragment.Gap(value, true, 0, cursor.line(), position));
            return;
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

    /**
     * Put what {@code .comm} and {@code .lcomm} asked for in its place: the unit's own behind the rest of {@code .bss},
     * as GNU as does; what all share behind all that is zeroed, in the order of GNU ld, which puts a later one of the
     * same hash first.
     */
    void placeCommons(Diagnostics diagnostics) {
        Comparator<Common> byHash = Comparator.comparing(common -> common.symbol.name(), OffsetTable.byLinkerHash());
        List<Common> own =
                commons.stream().filter(common -> !common.symbol.isGlobal()).toList();
        List<Common> shared = commons.reversed().stream()
                .filter(common -> common.symbol.isGlobal())
                .sorted(byHash)
                .toList();
        place(own, unit.find(".bss"), diagnostics);
        place(shared, unit.section("COMMON", SectionKind.ZERO_DATA), diagnostics);
    }

    private void place(List<Common> several, Section section, Diagnostics diagnostics) {
        unit.enter(section);
        for (Common common : several) {
            section.requireAlignment(common.alignment);
            unit.add(new Fragment.Padding(common.alignment, -1, 1, 0, common.line));
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
}
