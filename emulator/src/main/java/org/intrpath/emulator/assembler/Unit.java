// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One source being assembled, with its symbols and sections; what statements emit goes through here. */
final class Unit {

    private final String name;
    private final Budget budget;
    private final SymbolScope scope = new SymbolScope();
    private final Map<String, Section> sections = new LinkedHashMap<>();
    private final Set<Symbol> defined = new LinkedHashSet<>();
    private final Map<String, TreeMap<Integer, Section>> subsections = new HashMap<>();
    private final Deque<Place> pushed = new ArrayDeque<>();
    private List<Common> commons = List.of();
    private Section current;
    private Section previous;
    private PrefixAlone prefixAlone;
    private CodeWidth width;
    private final boolean is64;
    private boolean isIntel;

    /** Where {@code .pushsection} left. */
    private record Place(Section current, Section previous) {}

    /** A prefix that stood in a statement of its own, until the instruction that it belongs to comes. */
    private record PrefixAlone(Section section, int stretch, int fragment, int end) {}

    Unit(String name, Budget budget, CodeWidth width) {
        this.width = width;
        this.is64 = width.is64();
        this.name = name;
        this.budget = budget;
        section(".data", SectionKind.DATA);
        section(".bss", SectionKind.ZERO_DATA);
        current = section(".text", SectionKind.TEXT);
        previous = current;
    }

    /** Return the mode that code is made for here. */
    CodeWidth width() {
        return width;
    }

    /** Return whether addresses have 64 bits, whatever the mode of the code here. */
    boolean is64() {
        return is64;
    }

    /** Return whether instructions are written in Intel syntax here. */
    boolean isIntel() {
        return isIntel;
    }

    void setIntel(boolean intel) {
        isIntel = intel;
    }

    void setWidth(CodeWidth newWidth) {
        width = newWidth;
    }

    String name() {
        return name;
    }

    SymbolScope scope() {
        return scope;
    }

    Collection<Section> sections() {
        return sections.values();
    }

    Section current() {
        return current;
    }

    /** Return the section called {@code sectionName}, made with {@code kind} if it is new. */
    Section section(String sectionName, SectionKind kind) {
        return section(sectionName, kind, null);
    }

    /** Return the section called {@code sectionName} in {@code group}, made with {@code kind} if it is new. */
    Section section(String sectionName, SectionKind kind, String group) {
        return sections.computeIfAbsent(Section.key(sectionName, group), key -> new Section(sectionName, kind, group));
    }

    /** Return part {@code number} of the section that {@code section} is a part of, made if it is new. */
    Section subsection(Section section, int number) {
        Section main = sections.get(section.key());
        return number == 0
                ? main
                : subsections
                        .computeIfAbsent(main.key(), key -> new TreeMap<>())
                        .computeIfAbsent(number, key -> new Section(main.name(), main.kind(), main.group()));
    }

    /**
     * Put the parts of each section behind one another, by number; nothing may be emitted afterwards. The mode at the
     * end of the source decides what pads the code of all of it, in GNU as too.
     */
    void finish() {
        subsections.forEach((key, parts) -> parts.values().forEach(sections.get(key)::join));
        sections.values().forEach(section -> section.setPadding(CodePadding.in(width, is64)));
    }

    /** Return the section called {@code sectionName} in no group; null if there is none yet. */
    Section find(String sectionName) {
        return sections.get(Section.key(sectionName, null));
    }

    /** Take the zeroed variables that this unit shares with others. */
    void setCommons(List<Common> shared) {
        commons = List.copyOf(shared);
    }

    /** Return the zeroed variables that this unit shares with others. */
    List<Common> commons() {
        return commons;
    }

    void enter(Section section) {
        previous = current;
        current = section;
    }

    void enterPrevious() {
        enter(previous);
    }

    void push(Section section) {
        pushed.push(new Place(current, previous));
        enter(section);
    }

    /** Go back to where {@link #push} left; return whether there was such a place. */
    boolean pop() {
        if (pushed.isEmpty()) {
            return false;
        }
        Place place = pushed.pop();
        current = place.current;
        previous = place.previous;
        return true;
    }

    /** Make {@code symbol} a label here. */
    void defineLabel(Symbol symbol, SourcePosition position) {
        if (symbol.isDefined()) {
            String where = symbol.definedAt() == null ? "from outside" : "at " + symbol.definedAt();
            throw new StatementException(
                    position, "`" + symbol.name() + "` is already defined " + where + ": rename one of them");
        }
        int fragment = current.tailIndex();
        symbol.defineLabel(current, fragment, current.tail().length(), position);
        if (!symbol.isTemporary()) {
            defined.add(symbol);
        }
    }

    /** Give {@code symbol} a value, anew if it had one; a label keeps its place. */
    void equate(Symbol symbol, Expression value, SourcePosition position) {
        if (symbol.isLabel()) {
            throw new StatementException(
                    position, "`" + symbol.name() + "` is already a label, at " + symbol.definedAt());
        }
        symbol.equate(value, position);
        defined.add(symbol);
    }

    /** Return the named symbols in order of their definition. */
    Collection<Symbol> defined() {
        return defined;
    }

    /** Return a nameless label here. */
    Symbol here() {
        Symbol dot = scope.dot();
        defineLabel(dot, null);
        return dot;
    }

    /** Append machine code or data. */
    void emit(Encoding encoding, SourceLine line, String text, boolean isInstruction) {
        requireBytesAllowed(encoding, line);
        budget.spendBytes(encoding.bytes().length, line.position());
        int fragment = current.tailIndex();
        Fragment.Fixed tail = current.tail();
        int start = tail.length();
        tail.append(encoding.bytes());
        for (Encoding.Field field : encoding.fields()) {
            TableUseRules.check(field, is64);
            int relativeTo = field.use().isRelative()
                    ? start + encoding.bytes().length
                    : Expression.isAroundTable(field.value()) ? start + (isInstruction ? 0 : field.offset()) : -1;
            tail.patches()
                    .add(new Fragment.Patch(
                            start + field.offset(),
                            field.size(),
                            field.value(),
                            relativeTo,
                            field.position(),
                            field.use()));
        }
        if (tail.length() > start) {
            addStretch(fragment, start, tail.length(), line, text, isInstruction);
        }
    }

    private void addStretch(int fragment, int from, int to, SourceLine line, String text, boolean isInstruction) {
        int start = from;
        String whole = text;
        PrefixAlone before = prefixAlone;
        prefixAlone = null;
        boolean belongs = before != null
                && isInstruction
                && before.section == current
                && before.fragment == fragment
                && before.end == from;
        if (belongs) {
            Section.Stretch prefix = current.stretches().remove(before.stretch);
            start = prefix.from();
            whole = prefix.text() + " " + text;
        }
        Section.Stretch last =
                current.stretches().isEmpty() ? null : current.stretches().getLast();
        boolean continues = last != null
                && !isInstruction
                && last.line() == line
                && last.fragment() == fragment
                && last.to() == start;
        if (continues) {
            current.stretches().removeLast();
            start = last.from();
        }
        current.stretches().add(new Section.Stretch(fragment, start, to, line, whole, isInstruction, width));
    }

    /** Append a prefix that stands alone; it is listed with the instruction behind it. */
    void emitPrefix(int code, SourceLine line, String text) {
        emit(new Encoding(new byte[] {(byte) code}, java.util.List.of()), line, text, true);
        int fragment = current.tailIndex();
        prefixAlone = new PrefixAlone(
                current,
                current.stretches().size() - 1,
                fragment,
                current.tail().length());
    }

    /** Append {@code count} bytes of {@code value}. */
    void fill(int count, int value, SourceLine line) {
        if (count == 0) {
            return;
        }
        if (value != 0) {
            requireBytesAllowed(new Encoding(new byte[] {(byte) value}, java.util.List.of()), line);
        }
        budget.spendBytes(count, line.position());
        int fragment = current.tailIndex();
        int start = current.tail().length();
        current.tail().fill(count, value);
        addStretch(fragment, start, start + count, line, line.text().strip(), false);
    }

    /** Append a fragment whose size layout decides. */
    void add(Fragment fragment) {
        prefixAlone = null;
        budget.spendBytes(8, null);
        current.add(fragment);
    }

    private void requireBytesAllowed(Encoding encoding, SourceLine line) {
        boolean hasContent = !encoding.fields().isEmpty();
        for (byte value : encoding.bytes()) {
            hasContent |= value != 0;
        }
        if (hasContent && current.kind() == SectionKind.ZERO_DATA) {
            throw new StatementException(
                    line.position(), "section `" + current.name() + "` holds zeros only: move this to .data or .text");
        }
    }
}
