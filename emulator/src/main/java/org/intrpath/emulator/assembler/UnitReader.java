// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads one source from top to bottom: labels, macros, repeats, inclusions, conditionals; the rest it hands on. */
final class UnitReader {

    private static final Set<String> BLOCK_OPENERS = Set.of(".rept", ".rep", ".irp", ".irpc");

    private final Unit unit;
    private final SourceResolver resolver;
    private final Diagnostics diagnostics;
    private final Budget budget;
    private final InputStack input;
    private final Conditionals conditionals = new Conditionals();
    private final ConditionReader conditions;
    private final Map<String, Macro> macros = new HashMap<>();
    private final ExpressionParser expressions;
    private final DataDirectives data;
    private final NumberDirectives numbers;
    private final SectionDirectives sections;
    private final SymbolDirectives symbols;
    private final InstructionReader instructions;
    private int expansions;

    UnitReader(Unit unit, SourceResolver resolver, Diagnostics diagnostics, Budget budget, InstructionEncoder encoder) {
        this.unit = unit;
        this.resolver = resolver;
        this.diagnostics = diagnostics;
        this.budget = budget;
        this.input = new InputStack(budget);
        this.expressions = new ExpressionParser(unit.scope(), unit::here);
        this.conditions = new ConditionReader(expressions, unit.scope());
        this.data = new DataDirectives(unit, expressions);
        this.numbers = new NumberDirectives(unit, expressions, data);
        this.sections = new SectionDirectives(unit, expressions);
        this.symbols = new SymbolDirectives(unit, expressions);
        this.instructions = new InstructionReader(unit, expressions, encoder);
    }

    /** Read all of {@code source}; errors go to the diagnostics. */
    void read(AsmSource source) {
        List<SourceLine> lines = StatementSplitter.split(source, diagnostics);
        input.push(List.of(lines).iterator(), false, 0, new SourcePosition(source.name(), 1, 1, null));
        while (!input.isEmpty()) {
            try {
                SourceLine line = input.next();
                if (line == null) {
                    closeLevel();
                } else {
                    statement(line);
                }
            } catch (StatementException failure) {
                diagnostics.add(failure.error());
            }
        }
        try {
            symbols.requireClosed();
        } catch (StatementException failure) {
            diagnostics.add(failure.error());
        }
        symbols.placeCommons(diagnostics);
        unit.finish();
    }

    private void closeLevel() {
        int depth = input.top().conditionalDepth();
        input.pop();
        SourcePosition unclosed = conditionals.truncate(depth);
        if (unclosed != null) {
            throw new StatementException(
                    unclosed, "`.if` is never closed: end it with `.endif` in the same file or macro");
        }
    }

    private void statement(SourceLine line) {
        TextCursor cursor = new TextCursor(line);
        while (takeLabel(cursor)) {
            // Any number of labels may stand before a statement.
        }
        if (cursor.isAtEnd()) {
            return;
        }
        SourcePosition position = cursor.position();
        String word = cursor.takeName();
        String directive = word.toLowerCase(Locale.ROOT);
        if (isConditional(directive, cursor, position) || !conditionals.isActive()) {
            return;
        }
        if (word.isEmpty()) {
            throw new StatementException(
                    position, "expected a label, a directive or a mnemonic, found `" + cursor.peek() + "`");
        }
        int afterWord = cursor.offset();
        cursor.skipBlanks();
        if (cursor.peek() == '=' && cursor.peek(1) == '=') {
            throw cursor.fail("`==` is not taken: use `.equiv`, which keeps a second definition off too");
        }
        if (cursor.peek() == '=') {
            cursor.take();
            symbols.assign(word, position, cursor);
        } else if (macros.containsKey(directive)) {
            expand(macros.get(directive), cursor, position);
        } else if (word.startsWith(".")) {
            directive(directive, cursor, position);
        } else {
            cursor.moveTo(afterWord);
            instructions.read(word, position, cursor);
        }
    }

    private boolean takeLabel(TextCursor cursor) {
        cursor.skipBlanks();
        int start = cursor.offset();
        SourcePosition position = cursor.position();
        String name = cursor.takeName();
        boolean isLocal = name.isEmpty() && TextCursor.isDigit(cursor.peek());
        while (isLocal && TextCursor.isDigit(cursor.peek())) {
            cursor.take();
        }
        int end = cursor.offset();
        if (end == start || !cursor.takeIf(':')) {
            cursor.moveTo(start);
            return false;
        }
        if (conditionals.isActive()) {
            Symbol symbol = isLocal
                    ? unit.scope().nextLocal(localNumber(cursor.between(start, end), position))
                    : unit.scope().named(name);
            unit.defineLabel(symbol, position);
        }
        return true;
    }

    private static long localNumber(String digits, SourcePosition position) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException tooLong) {
            throw new StatementException(position, "a numeric label is too large: use a small number");
        }
    }

    private boolean isConditional(String directive, TextCursor cursor, SourcePosition position) {
        switch (directive) {
            case ".else" -> {
                cursor.expectEnd();
                conditionals.otherwise(position);
            }
            case ".elseif" ->
                conditionals.elseIf(conditionals.wantsElseCondition() && conditions.holds(".if", cursor), position);
            case ".endif" -> {
                conditionals.close(position, input.top().conditionalDepth());
                cursor.expectEnd();
            }
            default -> {
                if (!ConditionReader.isCondition(directive)) {
                    return false;
                }
                openConditional(directive, cursor, position);
            }
        }
        return true;
    }

    private void openConditional(String directive, TextCursor cursor, SourcePosition position) {
        boolean holds = false;
        StatementException failure = null;
        try {
            holds = conditionals.isActive() && conditions.holds(directive, cursor);
        } catch (StatementException bad) {
            failure = bad;
        }
        conditionals.open(holds, position);
        if (failure != null) {
            throw failure;
        }
    }

    private void directive(String directive, TextCursor cursor, SourcePosition position) {
        switch (directive) {
            case ".macro" -> define(cursor, position);
            case ".rept", ".rep" -> repeat(cursor, position);
            case ".irp" -> repeatFor(false, cursor, position);
            case ".irpc" -> repeatFor(true, cursor, position);
            case ".include" -> include(cursor, position);
            case ".code16", ".code32", ".code64" -> switchWidth(directive, cursor);
            case ".intel_syntax", ".att_syntax" -> switchSyntax(directive, cursor);
            case ".incbin" -> new BinaryInclusion(unit, expressions, resolver).carryOut(cursor);
            case ".end" -> input.clear();
            case ".exitm" -> exitMacro(position);
            case ".purgem" -> purge(cursor, position);
            case ".endm", ".endr" ->
                throw new StatementException(position, "`" + directive + "` without an opening directive before it");
            case ".error" -> throw new StatementException(position, "`.error` " + cursor.takeRest());
            default -> {
                boolean isKnown = data.carryOut(directive, cursor)
                        || numbers.carryOut(directive, cursor)
                        || sections.carryOut(directive, cursor)
                        || symbols.carryOut(directive, cursor);
                if (!isKnown) {
                    throw unknownDirective(directive, position);
                }
            }
        }
    }

    private static StatementException unknownDirective(String directive, SourcePosition position) {
        String reason = RefusedDirectives.reason(directive);
        return new StatementException(
                position,
                reason != null
                        ? "`" + directive + "`: " + reason
                        : "unknown directive `" + TextCursor.abbreviated(directive) + "`"
                                + NearMiss.hint(directive, DirectiveNames.ALL, ""));
    }

    private void switchSyntax(String directive, TextCursor cursor) {
        boolean isIntel = directive.equals(".intel_syntax");
        String wanted = isIntel ? "noprefix" : "prefix";
        String given = cursor.takeName();
        if (!given.equals(wanted) && (isIntel || !given.isEmpty())) {
            throw cursor.fail("`" + directive + "` is taken with `" + wanted + "`");
        }
        cursor.expectEnd();
        unit.setIntel(isIntel);
    }

    private void switchWidth(String directive, TextCursor cursor) {
        cursor.expectEnd();
        unit.setWidth(
                switch (directive) {
                    case ".code16" -> CodeWidth.BITS_16;
                    case ".code32" -> CodeWidth.BITS_32;
                    default -> CodeWidth.BITS_64;
                });
    }

    private void define(TextCursor cursor, SourcePosition position) {
        List<SourceLine> body = takeBody(position, Set.of(".macro"), ".endm");
        Macro macro = Macro.parseHeading(cursor, body);
        if (macros.putIfAbsent(macro.name().toLowerCase(Locale.ROOT), macro) != null) {
            throw new StatementException(
                    position, "macro `" + macro.name() + "` is already defined: `.purgem` it first");
        }
    }

    /** Take the lines up to the matching {@code closer} out of the level that is being read. */
    private List<SourceLine> takeBody(SourcePosition position, Set<String> openers, String closer) {
        List<SourceLine> body = new ArrayList<>();
        int depth = 1;
        while (true) {
            SourceLine line = input.next();
            if (line == null) {
                throw new StatementException(
                        position, "the block that begins here is never closed: end it with `" + closer + "`");
            }
            String word = firstWord(line);
            depth += openers.contains(word) ? 1 : word.equals(closer) ? -1 : 0;
            if (depth == 0) {
                return body;
            }
            body.add(line);
        }
    }

    private static String firstWord(SourceLine line) {
        TextCursor cursor = new TextCursor(line);
        String word = cursor.takeName();
        while (!word.isEmpty() && cursor.takeIf(':')) {
            word = cursor.takeName();
        }
        return word.toLowerCase(Locale.ROOT);
    }

    private void expand(Macro macro, TextCursor cursor, SourcePosition position) {
        Map<String, String> bound = macro.bind(cursor);
        var expansion = new SourcePosition.Expansion(
                "macro `" + macro.name() + "`", position, cursor.line().remark());
        int counter = expansions++;
        List<SourceLine> lines = substituted(macro.body(), bound, counter, expansion);
        input.push(List.of(lines).iterator(), true, conditionals.depth(), position);
    }

    private List<SourceLine> substituted(
            List<SourceLine> body, Map<String, String> bound, int counter, SourcePosition.Expansion expansion) {
        List<SourceLine> lines = new ArrayList<>(body.size());
        for (SourceLine line : body) {
            SourceLine filledIn = MacroArguments.substitute(line, bound, counter, expansion);
            budget.spendText(filledIn.text().length());
            lines.addAll(StatementSplitter.resplit(filledIn));
        }
        return lines;
    }

    private void repeat(TextCursor cursor, SourcePosition position) {
        List<SourceLine> body = takeBody(position, BLOCK_OPENERS, ".endr");
        long count = expressions.parseAbsolute(cursor, "the repeat count");
        cursor.expectEnd();
        if (count < 0) {
            throw new StatementException(position, "repeat count " + count + " is negative");
        }
        var expansion =
                new SourcePosition.Expansion("repeat", position, cursor.line().remark());
        List<SourceLine> lines = substituted(body, Map.of(), -1, expansion);
        push(
                java.util.stream.LongStream.range(0, count)
                        .mapToObj(round -> lines)
                        .iterator(),
                position);
    }

    private void repeatFor(boolean isByCharacter, TextCursor cursor, SourcePosition position) {
        List<SourceLine> body = takeBody(position, BLOCK_OPENERS, ".endr");
        String parameter = cursor.takeName();
        if (parameter.isEmpty()) {
            throw new StatementException(position, "the repeat needs a symbol to replace");
        }
        cursor.takeIf(',');
        List<String> values = isByCharacter
                ? MacroArguments.takeOne(cursor)
                        .chars()
                        .mapToObj(character -> String.valueOf((char) character))
                        .toList()
                : MacroArguments.takeAll(cursor);
        List<String> rounds = values.isEmpty() ? List.of("") : values;
        var expansion =
                new SourcePosition.Expansion("repeat", position, cursor.line().remark());
        push(
                rounds.stream()
                        .map(value -> substituted(body, Map.of(parameter, value), -1, expansion))
                        .iterator(),
                position);
    }

    private void push(Iterator<List<SourceLine>> rounds, SourcePosition position) {
        input.push(rounds, true, conditionals.depth(), position);
    }

    private void include(TextCursor cursor, SourcePosition position) {
        cursor.skipBlanks();
        SourcePosition at = cursor.position();
        String name = new String(cursor.takeString(), java.nio.charset.StandardCharsets.UTF_8);
        cursor.expectEnd();
        AsmSource source;
        try {
            source = resolver.find(name).orElse(null);
        } catch (java.io.UncheckedIOException | java.nio.file.InvalidPathException failure) {
            throw new StatementException(at, "cannot read \"" + name + "\": " + failure.getMessage());
        }
        if (source == null) {
            throw new StatementException(at, "no file \"" + name + "\" in the include directories");
        }
        var expansion = new SourcePosition.Expansion(
                "file included", position, cursor.line().remark());
        List<SourceLine> lines = new ArrayList<>();
        for (SourceLine line : StatementSplitter.split(source, diagnostics)) {
            lines.add(line.inside(expansion));
        }
        input.push(List.of(lines).iterator(), false, conditionals.depth(), position);
    }

    private void exitMacro(SourcePosition position) {
        InputStack.Level level = input.exitMacro();
        if (level == null) {
            throw new StatementException(position, "`.exitm` outside of a macro or repeat");
        }
        conditionals.truncate(level.conditionalDepth());
    }

    private void purge(TextCursor cursor, SourcePosition position) {
        String name = cursor.takeName();
        if (macros.remove(name.toLowerCase(Locale.ROOT)) == null) {
            throw new StatementException(position, "no macro `" + name + "` to purge");
        }
        cursor.expectEnd();
    }
}
