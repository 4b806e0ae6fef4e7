// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import org.intrpath.emulator.assembler.Expression.Binary;
import org.intrpath.emulator.assembler.Expression.Reference;

/**
 * Fixes the size of everything in a unit: every jump begins short and is made long where its target is out of reach,
 * until nothing changes. A pass goes from front to back, and what it has not reached yet it takes for moved as far as
 * the jump in hand, unless an alignment between the two may take the movement up: which jumps come out short depends
 * on it. Source: GNU as internals, "Relaxation"; the bytes of GNU as 2.40.
 */
final class Layout {

    private static final int MAX_ROUNDS = 2000;

    private final Unit unit;
    private final Evaluator evaluator;
    private final Budget budget;

    private Layout(Unit unit, Evaluator evaluator, Budget budget) {
        this.unit = unit;
        this.evaluator = evaluator;
        this.budget = budget;
    }

    /** Give every fragment of {@code unit} its offset. */
    static void run(Unit unit, Evaluator evaluator, Budget budget) {
        new Layout(unit, evaluator, budget).run();
    }

    private void run() {
        for (Section section : unit.sections()) {
            section.tail();
            section.place(new long[section.fragments().size()], 0);
        }
        unit.sections().forEach(this::guess);
        int rounds = 0;
        boolean isChanged = true;
        while (isChanged) {
            isChanged = false;
            for (Section section : unit.sections()) {
                isChanged |= pass(section);
            }
            if (++rounds > MAX_ROUNDS) {
                throw new StatementException(
                        new SourcePosition(unit.name(), 1, 1, null),
                        "layout does not settle: `.org` or `.space` depends on itself");
            }
        }
        unit.sections().forEach(this::requireGaps);
    }

    /** Place everything as if all jumps within the section were short and all gaps empty. */
    private void guess(Section section) {
        long[] offsets = new long[section.fragments().size()];
        long at = 0;
        for (int index = 0; index < offsets.length; index++) {
            Fragment fragment = section.fragments().get(index);
            offsets[index] = at;
            at += switch (fragment) {
                case Fragment.Fixed fixed -> fixed.length();
                case Fragment.Jump jump -> {
                    Evaluator.Place target = evaluator.locate(jump.target());
                    if (target == null || target.section() != section || isWeak(jump.target())) {
                        jump.makeLong();
                    }
                    yield jump.length();
                }
                case Fragment.Padding padding -> paddingLength(padding, at);
                case Fragment.Gap gap -> 0;
            };
            requireRoom(at, fragment);
        }
        section.place(offsets, at);
    }

    /** Go through {@code section} once; return whether anything in it grew or shrank. */
    private boolean pass(Section section) {
        long stretch = 0;
        boolean isChanged = false;
        int count = section.fragments().size();
        for (int index = 0; index < count; index++) {
            Fragment fragment = section.fragments().get(index);
            long before = section.offset(index);
            long length = section.end(index) - before;
            section.move(index, before + stretch);
            long growth = switch (fragment) {
                case Fragment.Fixed fixed -> 0;
                case Fragment.Jump jump -> jump.isLong() ? 0 : growth(section, index, jump, stretch);
                case Fragment.Padding padding -> paddingLength(padding, before + stretch) - length;
                case Fragment.Gap gap -> Math.max(0, wanted(gap, before + stretch)) - length;
            };
            stretch += growth;
            isChanged |= growth != 0;
            requireRoom(before + stretch, fragment);
        }
        section.resize(section.size() + stretch);
        return isChanged;
    }

    private void requireRoom(long end, Fragment fragment) {
        if (end > Budget.MAX_BYTES) {
            budget.spendBytes(end, positionOf(fragment));
        }
    }

    private static SourcePosition positionOf(Fragment fragment) {
        return switch (fragment) {
            case Fragment.Fixed fixed -> null;
            case Fragment.Jump jump -> jump.line().position();
            case Fragment.Padding padding -> padding.line().position();
            case Fragment.Gap gap -> gap.position();
        };
    }

    private static long paddingLength(Fragment.Padding padding, long at) {
        long length = -at & padding.alignment() - 1;
        return padding.most() != 0 && length > padding.most() ? 0 : length;
    }

    private long wanted(Fragment.Gap gap, long at) {
        Evaluator.Place place = evaluator.locate(gap.size());
        if (place == null) {
            throw new StatementException(gap.position(), "the size cannot be told before the sources are linked");
        }
        return gap.isOrigin() ? place.offset() - at : place.offset();
    }

    private void requireGaps(Section section) {
        for (int index = 0; index < section.fragments().size(); index++) {
            if (section.fragments().get(index) instanceof Fragment.Gap gap) {
                long length = wanted(gap, section.offset(index));
                if (length < 0) {
                    throw new StatementException(
                            gap.position(),
                            gap.isOrigin()
                                    ? "`.org` goes back from offset 0x%x to 0x%x: it can only go forward"
                                            .formatted(section.offset(index), section.offset(index) + length)
                                    : "size " + length + " is negative");
                }
            }
        }
    }

    /** Make a short jump long if its target is out of reach; return by how much it grew. */
    private long growth(Section section, int index, Fragment.Jump jump, long stretch) {
        long at = section.offset(index);
        long target = evaluator.locate(jump.target()).offset();
        int aim = fragmentOf(jump.target());
        if (stretch != 0 && aim > index) {
            if (stretch < 0 || !section.hasAlignment(index, aim)) {
                target += stretch;
            } else if (target < at) {
                return 0;
            }
        }
        long distance = target - at - jump.length();
        if (distance == (byte) distance) {
            return 0;
        }
        long before = jump.length();
        jump.makeLong();
        return jump.length() - before;
    }

    /** Return the number of the fragment that holds the label in {@code target}; -1 if it has none. */
    private static int fragmentOf(Expression target) {
        return switch (target) {
            case Reference(Symbol symbol, SourcePosition position) ->
                symbol.isLabel() ? symbol.fragment() : symbol.value() == null ? -1 : fragmentOf(symbol.value());
            case Binary binary -> Math.max(fragmentOf(binary.left()), fragmentOf(binary.right()));
            case Expression.Constant constant -> -1;
            case Expression.Unary unary -> -1;
            case Expression.TableReference table -> -1;
        };
    }

    private static boolean isWeak(Expression target) {
        return target instanceof Reference(Symbol symbol, SourcePosition position) && symbol.isWeak();
    }
}
