// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.assembler;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A zeroed variable that {@code .comm} or {@code .lcomm} asks for.
 *
 * @param symbol its name.
 * @param size in bytes.
 * @param alignment a power of two.
 * @param line the directive.
 * @param position of the name.
 */
record Common(Symbol symbol, int size, int alignment, SourceLine line, SourcePosition position) {

    /**
     * Put those that all units share behind what is zeroed of the unit that makes one largest, as GNU ld does: in the
     * order of their names' hashes, a later one of the same hash first. One that a unit defines is that.
     */
    static void placeShared(List<Unit> units, Diagnostics diagnostics) {
        Map<String, Common> largest = new HashMap<>();
        for (Unit unit : units) {
            for (Common common : unit.commons()) {
                if (common.symbol.isDefined()) {
                    diagnostics.add(new AssemblyError(
                            common.position,
                            "`" + common.symbol.name() + "` is already defined at " + common.symbol.definedAt()
                                    + ": rename one of them"));
                }
                largest.merge(common.symbol.name(), common, Common::larger);
            }
        }
        for (Unit unit : units) {
            unit.defined().stream()
                    .filter(symbol -> symbol.isGlobal() && symbol.isDefined())
                    .forEach(symbol -> largest.remove(symbol.name()));
        }
        Comparator<Common> byHash = Comparator.comparing(common -> common.symbol.name(), OffsetTable.byLinkerHash());
        for (Unit unit : units) {
            List<Common> own = unit.commons().reversed().stream()
                    .map(common -> largest.get(common.symbol.name()))
                    .filter(common -> common != null && unit.scope().find(common.symbol.name()) == common.symbol)
                    .distinct()
                    .sorted(byHash)
                    .toList();
            place(own, unit, unit.section("COMMON", SectionKind.ZERO_DATA), diagnostics);
        }
    }

    private static Common larger(Common first, Common second) {
        Common kept = second.size > first.size ? second : first;
        int alignment = Math.max(first.alignment, second.alignment);
        return new Common(kept.symbol, kept.size, alignment, kept.line, kept.position);
    }

    /** Put {@code several} at the end of {@code section}. */
    static void place(List<Common> several, Unit unit, Section section, Diagnostics diagnostics) {
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
}
