// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Puts the sections of all units one behind the other and fills in what had to wait for addresses. Code comes first,
 * from
 * the base on; constants, variables and zeroed variables follow, each kind from a page boundary on.
 */
final class ImageBuilder {

    private static final int PAGE_SIZE = 4096;
    private static final int MOST_USES = 4;

    private final List<Unit> units;
    private final Evaluator evaluator;
    private final OffsetTable table;
    private final Diagnostics diagnostics;
    private final Budget budget;
    private final CodeWidth width;
    private final List<Section> placed = new ArrayList<>();
    private final List<AssembledImage.ImageSection> imageSections = new ArrayList<>();
    private final Set<String> reportedUndefined = new HashSet<>();
    private final Map<Expression.Reference, LongSupplier> entries = new LinkedHashMap<>();
    private long end;

    ImageBuilder(
            List<Unit> units,
            Evaluator evaluator,
            OffsetTable table,
            Diagnostics diagnostics,
            Budget budget,
            CodeWidth width) {
        this.table = table;
        this.width = width;
        this.units = units;
        this.evaluator = evaluator;
        this.diagnostics = diagnostics;
        this.budget = budget;
    }

    /**
     * Settle which symbol each name stands for, and record an error for each that nobody defines.
     *
     * @param externals the values of symbols that no unit defines.
     */
    void resolve(Function<String, OptionalLong> externals) {
        discardRepeatedGroups(externals);
        exportGlobals();
        importExternals(externals);
        Map<Symbol, Set<SourcePosition>> missing = new LinkedHashMap<>();
        for (Unit unit : units) {
            for (Section section : unit.sections()) {
                if (section.kind() != SectionKind.NOT_LOADED && !section.isDiscarded()) {
                    section.forEachReference(reference -> findMissing(reference, missing));
                }
            }
        }
        missing.forEach(this::reportMissing);
    }

    private void findMissing(Expression.Reference reference, Map<Symbol, Set<SourcePosition>> missing) {
        if (evaluator.isMissing(reference.symbol()) && reference.position() != null) {
            missing.computeIfAbsent(reference.symbol(), symbol -> new LinkedHashSet<>())
                    .add(reference.position());
        }
    }

    private void reportMissing(Symbol symbol, Set<SourcePosition> uses) {
        List<SourcePosition> all = List.copyOf(uses);
        String others = all.stream()
                .skip(1)
                .limit(MOST_USES)
                .map(use -> use.line() + ":" + use.column())
                .collect(java.util.stream.Collectors.joining(", "));
        int more = all.size() - 1 - MOST_USES;
        reportUndefined(
                symbol,
                all.getFirst(),
                others.isEmpty()
                        ? ""
                        : "; used at " + others + " too" + (more > 0 ? " and %d more places".formatted(more) : ""));
    }

    /**
     * Link at {@code base}.
     *
     * @throws AssemblyException with every error found.
     */
    AssembledImage link(long base) {
        findTableUses();
        end = base;
        for (SectionKind kind : SectionKind.values()) {
            if (kind != SectionKind.NOT_LOADED) {
                placeKind(kind);
            }
        }
        budget.spendBytes(end - base, null);
        byte[] image = new byte[(int) (end - base)];
        List<SourceMap.Entry> statements = new ArrayList<>();
        ReadBack readBack = new ReadBack();
        SectionWriter writer = new SectionWriter(this::value, diagnostics, readBack, width.is64());
        fillBetweenCode(image, base);
        for (Section section : placed) {
            writer.write(section, image, (int) (section.address() - base), statements);
        }
        entries.forEach((reached, address) ->
                SpecialEncodings.put(image, (int) (address.getAsLong() - base), width.is64() ? 8 : 4, value(reached)));
        SymbolTable symbols = symbols();
        diagnostics.throwIfAny();
        ImageCheck.run(image, base, statements, readBack, diagnostics);
        diagnostics.throwIfAny();
        return new AssembledImage(base, image, imageSections, symbols, new SourceMap(statements));
    }

    private void exportGlobals() {
        for (Unit unit : units) {
            for (Symbol symbol : unit.scope().all()) {
                if (symbol.isGlobal() && symbol.isDefined() && !symbol.isDiscarded()) {
                    export(symbol);
                }
            }
        }
    }

    /** Leave out the sections of a group that an earlier input has as well. */
    private void discardRepeatedGroups(Function<String, OptionalLong> externals) {
        Set<String> seen = new HashSet<>();
        for (Unit unit : units) {
            Set<String> repeated = new HashSet<>();
            for (Section section : unit.sections()) {
                String group = section.group();
                if (group != null
                        && (seen.contains(group) || externals.apply(group).isPresent())) {
                    section.discard();
                } else if (group != null) {
                    repeated.add(group);
                }
            }
            seen.addAll(repeated);
        }
    }

    private void importExternals(Function<String, OptionalLong> externals) {
        for (Unit unit : units) {
            for (Symbol symbol : unit.scope().all()) {
                boolean isMissing =
                        (!symbol.isDefined() || symbol.isDiscarded()) && evaluator.exported(symbol.name()) == null;
                OptionalLong value = isMissing ? externals.apply(symbol.name()) : OptionalLong.empty();
                if (value.isPresent()) {
                    Symbol external = new Symbol(symbol.name());
                    external.equate(new Expression.Constant(value.getAsLong()), null);
                    evaluator.export(external);
                }
            }
        }
    }

    private void export(Symbol symbol) {
        Symbol first = evaluator.exported(symbol.name());
        if (first == null || first.isWeak() && !symbol.isWeak()) {
            evaluator.export(symbol);
        } else if (!symbol.isWeak()) {
            diagnostics.add(new AssemblyError(
                    symbol.definedAt(),
                    "`" + symbol.name() + "` is global and already defined at " + first.definedAt()
                            + ": rename one of them, or leave out one .globl"));
        }
    }

    /** Give each symbol that only an entry in the offset table can reach one. */
    private void findTableUses() {
        for (Unit unit : units) {
            for (Section section : unit.sections()) {
                if (section.kind() != SectionKind.NOT_LOADED && !section.isDiscarded()) {
                    section.forEachPatch(patch -> findTableUses(patch.value()));
                }
            }
        }
        table.settle();
    }

    private void findTableUses(Expression expression) {
        switch (expression) {
            case Expression.TableReference reached -> {
                if (reached.use() != Expression.TableUse.GOTPCREL) {
                    table.name();
                }
                if (reached.use() != Expression.TableUse.GOTOFF) {
                    addEntry(reached.symbol(), reached.position());
                }
            }
            case Expression.Reference(Symbol symbol, SourcePosition position) -> {
                if (symbol.name().equals(OffsetTable.NAME)) {
                    table.name();
                }
            }
            case Expression.Binary binary -> {
                findTableUses(binary.left());
                findTableUses(binary.right());
            }
            case Expression.Unary unary -> findTableUses(unary.operand());
            case Expression.Constant constant -> {}
        }
    }

    private void addEntry(Symbol symbol, SourcePosition position) {
        Expression.Reference reached = new Expression.Reference(symbol, position);
        if (Evaluator.isLocal(symbol)) {
            table.addLocal(symbol);
            entries.put(reached, () -> table.localEntry(symbol));
        } else {
            table.addGlobal(symbol.name());
            entries.put(reached, () -> table.globalEntry(symbol.name()));
        }
    }

    private void placeTable(boolean isFirst) {
        int alignment = width.is64() ? Long.BYTES : Integer.BYTES;
        int size = table.size();
        if (size == 0) {
            return;
        }
        long step = isFirst ? PAGE_SIZE : alignment;
        long address = end + step - 1 & -step;
        table.place(address);
        end = address + size;
        imageSections.add(new AssembledImage.ImageSection(".got", "offset table", SectionKind.DATA, address, size));
    }

    private void placeKind(SectionKind kind) {
        boolean isFirst = true;
        for (Unit unit : units) {
            for (Section section : unit.sections()) {
                if (section.kind() == kind && section.size() > 0 && !section.isDiscarded()) {
                    boolean startsPage = isFirst && kind != SectionKind.TEXT;
                    int alignment = startsPage ? Math.max(PAGE_SIZE, section.alignment()) : section.alignment();
                    end = end + alignment - 1 & -(long) alignment;
                    isFirst = false;
                    placed.add(section);
                    imageSections.add(
                            new AssembledImage.ImageSection(section.name(), unit.name(), kind, end, section.size()));
                    section.setAddress(end);
                    end += section.size();
                } else if (section.kind() == kind) {
                    section.setAddress(end);
                }
            }
        }
        if (kind == SectionKind.DATA) {
            placeTable(isFirst);
        }
    }

    private void fillBetweenCode(byte[] image, long base) {
        long at = base;
        for (Section section : placed) {
            if (section.kind() == SectionKind.TEXT) {
                byte[] padding = CodePadding.betweenSections((int) (section.address() - at), width.is64());
                System.arraycopy(padding, 0, image, (int) (at - base), padding.length);
                at = section.address() + section.size();
            }
        }
    }

    private long value(Expression expression) {
        try {
            return evaluator.value(expression);
        } catch (Evaluator.UndefinedSymbolException undefined) {
            reportUndefined(undefined.symbol(), undefined.position(), "");
        } catch (StatementException failure) {
            diagnostics.add(failure.error());
        }
        return 0;
    }

    private void reportUndefined(Symbol symbol, SourcePosition position, String otherUses) {
        String name = symbol.name();
        if (!reportedUndefined.add(name)) {
            return;
        }
        int mark = name.indexOf(SymbolScope.TEMPORARY_MARK);
        if (mark >= 0) {
            String number = name.substring(0, mark);
            diagnostics.add(new AssemblyError(position, "no label `" + number + ":` below this line"));
            return;
        }
        diagnostics.add(new AssemblyError(position, "undefined symbol `" + name + "`" + hint(name) + otherUses));
    }

    private String hint(String name) {
        for (Unit unit : units) {
            Symbol elsewhere = unit.scope().find(name);
            if (elsewhere != null && elsewhere.isDefined()) {
                return ": " + elsewhere.definedAt() + " defines it for its own source only; put `.globl " + name
                        + "` there";
            }
        }
        List<String> known = new ArrayList<>();
        units.forEach(unit -> unit.scope().all().stream()
                .filter(symbol -> symbol.isDefined() && !symbol.isTemporary())
                .forEach(symbol -> known.add(symbol.name())));
        return NearMiss.hint(name, new HashSet<>(known), "");
    }

    private SymbolTable symbols() {
        List<SymbolTable.Entry> entries = new ArrayList<>();
        for (Unit unit : units) {
            unit.defined().stream()
                    .filter(symbol -> isLoaded(symbol) && !symbol.isDiscarded())
                    .forEach(symbol -> entries.add(entry(symbol)));
        }
        return new SymbolTable(entries);
    }

    private SymbolTable.Entry entry(Symbol symbol) {
        long value = value(new Expression.Reference(symbol, symbol.definedAt()));
        long size = symbol.size() == null ? 0 : value(symbol.size());
        return new SymbolTable.Entry(
                symbol.name(), value, size, symbol.isLabel(), symbol.isGlobal(), symbol.definedAt());
    }

    private static boolean isLoaded(Symbol symbol) {
        return !symbol.isLabel() || symbol.section().kind() != SectionKind.NOT_LOADED;
    }
}
