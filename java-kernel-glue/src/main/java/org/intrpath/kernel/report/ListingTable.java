// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.intrpath.kernel.dispatch.ListedInstruction;
import org.intrpath.kernel.report.TextTable.Side;

/** Instructions with their counts, as a table for people. */
final class ListingTable {
    private final boolean withRepeats;
    private final boolean withLabels;
    private final String remarkHeader;

    /**
     * The columns that suit these instructions.
     *
     * @param shown the instructions of all tables that are to look alike
     * @param withLabels whether the nearest label is shown
     * @param remarkHeader what the statement's remark is called
     */
    ListingTable(List<ListedInstruction> shown, boolean withLabels, String remarkHeader) {
        this.withRepeats = shown.stream().anyMatch(one -> one.count().repIterations() != 0);
        this.withLabels = withLabels;
        this.remarkHeader = remarkHeader;
    }

    /** The table of these instructions. */
    String render(List<ListedInstruction> instructions) {
        List<Side> sides = new ArrayList<>(List.of(Side.RIGHT));
        if (withRepeats) {
            sides.add(Side.RIGHT);
        }
        sides.addAll(List.of(Side.LEFT, Side.RIGHT));
        if (withLabels) {
            sides.add(Side.LEFT);
        }
        sides.addAll(List.of(Side.LEFT, Side.LEFT, Side.LEFT));
        TextTable table = new TextTable(sides);
        table.row(cells(
                "retired",
                "rep iterations",
                "address",
                "length/bytes",
                "label",
                "instruction",
                "source",
                remarkHeader));
        instructions.forEach(one -> table.row(cells(
                Long.toString(one.count().instructions()),
                Long.toString(one.count().repIterations()),
                "0x%08x".formatted(one.address()),
                Integer.toString(one.length()),
                one.label(),
                one.text().replace('\t', ' '),
                one.place(),
                one.remark())));
        return table.render(UnaryOperator.identity());
    }

    /** The cells of a row, given all that there can be in their order: 0 retired, 1 repeats, 4 label. */
    private List<String> cells(String... all) {
        List<String> cells = new ArrayList<>(Stream.of(all).toList());
        if (!withLabels) {
            cells.remove(4);
        }
        if (!withRepeats) {
            cells.remove(1);
        }
        return cells;
    }
}
