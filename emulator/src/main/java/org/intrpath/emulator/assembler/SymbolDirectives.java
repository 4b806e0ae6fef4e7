// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The directives about symbols. Source: GNU as manual, "Pseudo Ops". */
final class SymbolDirectives {

    private static final Set<String> CFI = Set.of((".cfi_sections .cfi_startproc .cfi_endproc .cfi_personality"
                    + " .cfi_personality_id .cfi_lsda .cfi_inline_lsda .cfi_fde_data .cfi_def_cfa"
                    + " .cfi_def_cfa_register .cfi_def_cfa_offset .cfi_adjust_cfa_offset .cfi_offset .cfi_val_offset"
                    + " .cfi_rel_offset .cfi_register .cfi_restore .cfi_undefined .cfi_same_value"
                    + " .cfi_remember_state .cfi_restore_state .cfi_return_column .cfi_signal_frame"
                    + " .cfi_window_save .cfi_escape .cfi_val_encoded_addr .cfi_label")
            .split(" "));

    private final Unit unit;
    private SourcePosition procedure;
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
                boolean isForDebuggers = CFI.contains(name) || name.equals(".loc");
                if (isForDebuggers) {
                    unwind(name, cursor);
                }
                return isForDebuggers;
            }
        }
        return true;
    }

    private void unwind(String name, TextCursor cursor) {
        boolean opens = name.equals(".cfi_startproc");
        if (opens == (procedure != null) && (opens || name.equals(".cfi_endproc"))) {
            throw new StatementException(
                    cursor.line().position(),
                    "`" + name + "` without " + (opens ? "`.cfi_endproc`" : "`.cfi_startproc`") + " before it");
        }
        procedure = opens ? cursor.line().position() : name.equals(".cfi_endproc") ? null : procedure;
        cursor.takeRest();
    }

    /** Refuse an end of the source in a procedure for unwinding. */
    void requireClosed() {
        if (procedure != null) {
            throw new StatementException(procedure, "`.cfi_startproc` is never closed: end it with `.cfi_endproc`");
        }
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
        long alignment = cursor.takeIf(',')
                ? expressions.parseAbsolute(cursor, "the alignment")
                : locals.contains(symbol) && isShared ? 1 : usualAlignment(size, isShared);
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

    /** Return the alignment where none is told: {@code .comm} has the next power of two to 16, else the last to 8. */
    private static long usualAlignment(long size, boolean isShared) {
        long next = isShared ? size + size - 1 : size;
        return Math.max(1, Long.highestOneBit(Math.clamp(next, 1, isShared ? 16 : 8)));
    }

    /** Put the unit's own of what {@code .comm} and {@code .lcomm} asked for behind the rest of {@code .bss}. */
    void placeCommons(Diagnostics diagnostics) {
        List<Common> own =
                commons.stream().filter(common -> !common.symbol().isGlobal()).toList();
        Common.place(own, unit, unit.find(".bss"), diagnostics);
        commons.removeAll(own);
        unit.setCommons(commons);
    }
}
