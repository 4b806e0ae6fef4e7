// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

/**
 * Fixes the size of everything in a unit: every jump begins short and is made long where its target is out of reach,
 * until
 * nothing changes. Source: GNU as internals, "Relaxation".
 */
final class Layout {

    private static final int MAX_ROUNDS = 2000;

    private final Unit unit;
    private final Evaluator evaluator;
    private final Budget budget;
    private boolean isChanged;

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
        int rounds = 0;
        do {
            isChanged = false;
            unit.sections().forEach(this::place);
            unit.sections().forEach(this::grow);
            if (++rounds > MAX_ROUNDS) {
                throw new StatementException(
                        new SourcePosition(unit.name(), 1, 1, null),
                        "layout does not settle: `.org` or `.space` depends on itself");
            }
        } while (isChanged);
    }

    private void place(Section section) {
        long[] offsets = new long[section.fragments().size()];
        long at = 0;
        for (int index = 0; index < offsets.length; index++) {
            isChanged |= section.offset(index) != at;
            offsets[index] = at;
            at += length(section.fragments().get(index), at);
            if (at > Budget.MAX_BYTES) {
                budget.spendBytes(at, positionOf(section.fragments().get(index)));
            }
        }
        isChanged |= section.size() != at;
        section.place(offsets, at);
    }

    private static SourcePosition positionOf(Fragment fragment) {
        return switch (fragment) {
            case Fragment.Fixed fixed -> null;
            case Fragment.Jump jump -> jump.line().position();
            case Fragment.Padding padding -> padding.line().position();
            case Fragment.Gap gap -> gap.position();
        };
    }

    private long length(Fragment fragment, long at) {
        return switch (fragment) {
            case Fragment.Fixed fixed -> fixed.length();
            case Fragment.Jump jump -> jump.length();
            case Fragment.Padding padding -> paddingLength(padding, at);
            case Fragment.Gap gap -> gapLength(gap, at);
        };
    }

    private static long paddingLength(Fragment.Padding padding, long at) {
        long length = -at & padding.alignment() - 1;
        return padding.most() != 0 && length > padding.most() ? 0 : length;
    }

    private long gapLength(Fragment.Gap gap, long at) {
        Evaluator.Place place = evaluator.locate(gap.size());
        if (place == null) {
            throw new StatementException(gap.position(), "the size cannot be told before the sources are linked");
        }
        long length = gap.isOrigin() ? place.offset() - at : place.offset();
        if (length < 0) {
            boolean mayStillSettle = isChanged;
            if (mayStillSettle) {
                return 0;
            }
            throw new StatementException(
                    gap.position(),
                    gap.isOrigin()
                            ? "`.org` goes back from offset 0x%x to 0x%x: it can only go forward"
                                    .formatted(at, place.offset())
                            : "size " + length + " is negative");
        }
        return length;
    }

    private void grow(Section section) {
        for (int index = 0; index < section.fragments().size(); index++) {
            if (section.fragments().get(index) instanceof Fragment.Jump jump && !jump.isLong()) {
                Evaluator.Place target = evaluator.locate(jump.target());
                long from = section.offset(index) + jump.length();
                boolean isNear = target != null
                        && target.section() == section
                        && !isWeak(jump.target())
                        && target.offset() - from == (byte) (target.offset() - from);
                if (!isNear) {
                    jump.makeLong();
                    isChanged = true;
                }
            }
        }
    }

    private static boolean isWeak(Expression target) {
        return target instanceof Expression.Reference(Symbol symbol, SourcePosition position) && symbol.isWeak();
    }
}
