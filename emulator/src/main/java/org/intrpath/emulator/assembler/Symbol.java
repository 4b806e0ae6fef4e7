// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

/** A symbol of one unit: undefined so far, a label, or equated to an expression. */
final class Symbol {

    private final String name;
    private Section section;
    private int fragment;
    private int offset;
    private Expression value;
    private Expression size;
    private SourcePosition definedAt;
    private SourcePosition usedAt;
    private boolean isGlobal;
    private boolean isWeak;
    private boolean isEvaluating;

    Symbol(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** Make it a label {@code offset} bytes into fragment number {@code fragment} of {@code section}. */
    void defineLabel(Section section, int fragment, int offset, SourcePosition at) {
        this.section = section;
        this.fragment = fragment;
        this.offset = offset;
        this.definedAt = at;
    }

    /** Give it the value of {@code expression}. */
    void equate(Expression expression, SourcePosition at) {
        this.value = expression;
        this.definedAt = at;
    }

    boolean isDefined() {
        return section != null || value != null;
    }

    boolean isLabel() {
        return section != null;
    }

    /** Return whether it is a label in a section of a group that an earlier input has as well. */
    boolean isDiscarded() {
        return section != null && section.whole().isDiscarded();
    }

    Section section() {
        return section.whole();
    }

    int fragment() {
        return section.shift() + fragment;
    }

    int offset() {
        return offset;
    }

    /** Return what it is equated to; null unless it is. */
    Expression value() {
        return value;
    }

    /** Return the expression of its {@code .size}; null without one. */
    Expression size() {
        return size;
    }

    void setSize(Expression newSize) {
        size = newSize;
    }

    SourcePosition definedAt() {
        return definedAt;
    }

    /** Return where it was used first; null if nowhere. */
    SourcePosition usedAt() {
        return usedAt;
    }

    void useAt(SourcePosition position) {
        if (usedAt == null) {
            usedAt = position;
        }
    }

    boolean isGlobal() {
        return isGlobal;
    }

    void makeGlobal() {
        isGlobal = true;
    }

    boolean isWeak() {
        return isWeak;
    }

    void makeWeak() {
        isGlobal = true;
        isWeak = true;
    }

    /** Return whether its value is being worked out, so that meeting it again is a cycle. */
    boolean isEvaluating() {
        return isEvaluating;
    }

    void setEvaluating(boolean evaluating) {
        isEvaluating = evaluating;
    }

    /** Return whether the name is kept out of the symbol table, as the assembler's own and {@code .L} names are not. */
    boolean isTemporary() {
        return name.indexOf(SymbolScope.TEMPORARY_MARK) >= 0;
    }
}
