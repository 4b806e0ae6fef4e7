// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** A table of text: columns as wide as their widest cell, two spaces apart. */
final class TextTable {
    private static final String GAP = "  ";

    /** Which side of its column a cell keeps to. */
    enum Side {
        LEFT,
        RIGHT
    }

    /** A line: cells, or a rule across the table where there are none. */
    private record Line(List<String> cells, boolean strong) {
        boolean isRule() {
            return cells.isEmpty();
        }
    }

    private final List<Side> columns;
    private final List<Line> lines = new ArrayList<>();

    /** A table of these columns; a row has a cell for each. */
    TextTable(List<Side> columns) {
        this.columns = List.copyOf(columns);
    }

    /** A row. */
    void row(List<String> cells) {
        add(new Line(List.copyOf(cells), false));
    }

    /** A row of emphasis. */
    void strongRow(List<String> cells) {
        add(new Line(List.copyOf(cells), true));
    }

    /** A line across the table. */
    void rule() {
        add(new Line(List.of(), false));
    }

    /** The table, without blanks at the ends of lines. */
    String render(UnaryOperator<String> emphasis) {
        int[] widths = widths();
        int width = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1);
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            String content = line.isRule() ? "-".repeat(width) : content(line, widths);
            text.append(line.strong() ? emphasis.apply(content) : content).append('\n');
        }
        return text.toString();
    }

    private void add(Line line) {
        if (!line.isRule() && line.cells().size() != columns.size()) {
            throw new IllegalArgumentException("the table has %d columns, the row has %d cells: %s"
                    .formatted(columns.size(), line.cells().size(), line.cells()));
        }
        lines.add(line);
    }

    private int[] widths() {
        int[] widths = new int[columns.size()];
        for (Line line : lines) {
            for (int column = 0; column < line.cells().size(); column++) {
                widths[column] =
                        Math.max(widths[column], line.cells().get(column).length());
            }
        }
        return widths;
    }

    private String content(Line line, int[] widths) {
        StringBuilder content = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = line.cells().get(column);
            String blanks = " ".repeat(widths[column] - cell.length());
            content.append(column == 0 ? "" : GAP);
            content.append(
                    switch (columns.get(column)) {
                        case LEFT -> cell + blanks;
                        case RIGHT -> blanks + cell;
                    });
        }
        return content.toString().stripTrailing();
    }
}
